import { worldPartOf } from '../../../domain/geography.ts';
import { LOCALES } from '../../../domain/people.ts';
import {
  COUNTRY_ADJECTIVES,
  COUNTRY_ALIASES,
  DEMONYMS,
  LANGUAGE_NAMES,
  REGION_NAMES,
} from '../lexicon/places.ts';
import { fold, isCjk } from '../text.ts';
import { type Lexicon, matcher } from './lexicon.ts';
import type { Mention } from './mention.ts';
import { polishCases } from './polishCases.ts';

type Kind = 'country' | 'language' | 'region' | 'demonym';

export interface PlaceMention extends Mention {
  readonly kind: Exclude<Kind, 'demonym'>;
}

/** Names of countries and languages that the platform's tables hold for all the languages of the desk. */
function platformNames(type: 'region' | 'language', codes: readonly string[]): Record<string, string> {
  const tables = LOCALES.map(locale => new Intl.DisplayNames([locale], { type, fallback: 'none' }));
  const entries = codes.map(code => {
    const names = tables.map(table =>
      table
        .of(code)
        ?.replace(/[（(].*/, '')
        .replaceAll(',', ' '),
    );
    return [code, names.filter(name => name !== undefined && name.length > 1).join(', ')] as const;
  });
  return Object.fromEntries(entries);
}

/**
 * What the platform's tables call languages where words have no spaces. They hold one of 越南语, 越南文 and 越南话, and
 * people say all three. A name of one letter before the ending is left out: 日文 is listed, and 本文 would be none.
 */
function namesInHan(tags: readonly string[]): Record<string, string> {
  const inEveryWord = (name: string): string[] =>
    name.endsWith('語') || name.endsWith('语') || name.endsWith('文')
      ? ['语', '文', '话'].map(ending => name.slice(0, -1) + ending)
      : [];
  return Object.fromEntries(
    Object.entries(platformNames('language', tags)).map(([tag, names]) => [
      tag,
      names
        .split(', ')
        .filter(name => isCjk(name.charAt(0)) && name.length > 2)
        .flatMap(inEveryWord)
        .join(', '),
    ]),
  );
}

const languageTags = [
  ...new Set([...Object.keys(LANGUAGE_NAMES), ...Object.values(DEMONYMS).map(({ language }) => language)]),
];

const LETTERS = [...'ABCDEFGHIJKLMNOPQRSTUVWXYZ'];
const countryCodes = LETTERS.flatMap(a => LETTERS.map(b => a + b)).filter(
  code => worldPartOf(code) !== undefined,
);

const polishNames = new Intl.DisplayNames(['pl'], { type: 'region', fallback: 'none' });
/** "A co z Egiptem?": the platform's tables hold the nominative alone. */
const countriesInPolish = Object.fromEntries(
  countryCodes.map(code => [code, polishCases(fold(polishNames.of(code) ?? '')).join(', ')]),
);

const prefixed = (kind: Kind, lexicon: Lexicon): [string, string][] =>
  Object.entries(lexicon).map(([id, names]) => [`${kind}:${id}`, names]);

const merged = (kind: Kind, ...lexicons: Lexicon[]): [string, string][] => {
  const all = new Map<string, string>();
  for (const lexicon of lexicons)
    for (const [id, names] of Object.entries(lexicon)) all.set(id, `${all.get(id) ?? ''}, ${names}`);
  return prefixed(kind, Object.fromEntries(all));
};

const demonymNames = Object.fromEntries(Object.entries(DEMONYMS).map(([id, { names }]) => [id, names]));

/** One matcher for all of them: at each place the longest name wins, so 日本語 is no country and "South African" no continent. */
const places = matcher(
  Object.fromEntries([
    ...merged('language', LANGUAGE_NAMES, namesInHan(languageTags)),
    ...prefixed('demonym', demonymNames),
    ...prefixed('region', REGION_NAMES),
    ...merged(
      'country',
      platformNames('region', countryCodes),
      countriesInPolish,
      COUNTRY_ALIASES,
      COUNTRY_ADJECTIVES,
    ),
  ]),
);

const CUSTOMER_AFTER =
  /^[ -]*(?:based |owned |public |private |large |small )?(?:customer|client|tenant|compan|subsidiar|firm|partner|branch|office|bank|hospital|school|universit|retail|manufactur|government|insur|hotel|airline|factory|plant|hq|headquarter|group|chain|startup|ngo|ministry|council|charity|law |clinic|shop|store|carmaker|producer|maker|brewer|users|org|account|market|klient|firm|spolk|oddzia|dzierzaw|szpital|urzad|odbiorc|rynk|rynek|uzytkownik)/;

/** "Klient niemiecki", "the CSP account is Polish": nobody means the language that an account speaks. */
const HOLDER_BEFORE =
  /\b(?:klient[a-z]*|kont[oa]|account|csp|tenant[a-z]*|partner ?id|mpn(?: ?id)?)(?: (?:is|jest|mamy|mam|from))? $/;

/**
 * Countries, regions and languages of folded text. "German customer" is a country, "German SME" a language. `written`
 * is the same text as it was typed: "for US" is a place, "for us" is none.
 */
export function findPlaces(folded: string, written: string): PlaceMention[] {
  return places.find(folded).flatMap(({ id: tagged, start, end }) => {
    const [kind, id = ''] = tagged.split(':') as [Kind, string];
    if (kind !== 'demonym') return isPlace(folded, written, start, end) ? [{ kind, id, start, end }] : [];
    const demonym = DEMONYMS[id];
    if (demonym === undefined) return [];
    const customer = CUSTOMER_AFTER.test(folded.slice(end)) || HOLDER_BEFORE.test(folded.slice(0, start));
    return [
      customer
        ? { kind: 'country', id: demonym.country, start, end }
        : { kind: 'language', id: demonym.language, start, end },
    ];
  });
}

/** Names that are common words in some language of the desk are places only where a place can stand. */
const COMMON_WORDS = new Set([
  'turkey',
  'georgia',
  'jordan',
  'mali',
  'oman',
  'chad',
  'niger',
  'guam',
  'togo',
  'ue',
  'rio',
  'mda',
  'iran',
]);

const KATAKANA = /[\u30a1-\u30fa\u30fc]/;

/** プライマリ is not about マリ, nor タイミング about タイ; インドチーム is a team in インド. */
function insideKatakana(folded: string, start: number, end: number): boolean {
  if (!KATAKANA.test(folded.charAt(start))) return false;
  const short = end - start <= 2;
  return KATAKANA.test(folded.charAt(start - 1)) || (short && KATAKANA.test(folded.charAt(end)));
}

function isPlace(folded: string, written: string, start: number, end: number): boolean {
  const name = folded.slice(start, end);
  if (name === 'us') return written.slice(start, end) === 'US' || CUSTOMER_AFTER.test(folded.slice(end));
  if (insideKatakana(folded, start, end)) return false;
  if (!COMMON_WORDS.has(name)) return true;
  return /(?:in|from|w|z|of|at|for|region|customer|klient[a-z]*)[ :]*$/.test(folded.slice(0, start));
}
