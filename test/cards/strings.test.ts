import { readdirSync, readFileSync } from 'node:fs';
import { IntlMessageFormat } from 'intl-messageformat';
import { describe, expect, it } from 'vitest';
import { CATALOGUE, type MessageKey } from '../../cards/strings/catalogue.ts';
import { LOCALES, type Locale } from '../../domain/people.ts';

const KEYS = Object.keys(CATALOGUE.en) as MessageKey[];
const OTHERS = LOCALES.filter(locale => locale !== 'en');

interface Part {
  readonly type: number;
  readonly value?: unknown;
  /** Of a plural or a selection: what is said in each case. */
  readonly options?: Readonly<Record<string, { readonly value: readonly Part[] }>>;
}

const LITERAL = 0;
const HASH = 7;

const partsOf = (locale: Locale, key: MessageKey): readonly Part[] =>
  new IntlMessageFormat(CATALOGUE[locale][key], locale, undefined, {
    ignoreTag: true,
  }).getAst() as readonly Part[];

const allParts = (parts: readonly Part[]): readonly Part[] =>
  parts.flatMap(part => [part, ...Object.values(part.options ?? {}).flatMap(({ value }) => allParts(value))]);

const argumentsOf = (locale: Locale, key: MessageKey): string[] => {
  const named = allParts(partsOf(locale, key)).filter(({ type }) => type !== LITERAL && type !== HASH);
  return [...new Set(named.map(({ value }) => String(value)))].sort();
};

const pluralsOf = (locale: Locale): (readonly [MessageKey, readonly string[]])[] =>
  KEYS.flatMap(key =>
    allParts(partsOf(locale, key)).flatMap(({ options }) =>
      options ? [[key, Object.keys(options).filter(name => !name.startsWith('='))] as const] : [],
    ),
  );

/** A text without its arguments, addresses and examples of ids. */
const plainText = (locale: Locale, key: MessageKey): string =>
  allParts(partsOf(locale, key))
    .map(({ type, value }) => (type === LITERAL ? value : ' '))
    .join('')
    .replace(/\S+@\S+\.com|aka\.ms\/\w+|[\da-f]{8}-[\da-f-]{27}|SME-7KQ4-MXTC|SME-…/g, ' ');

describe('every text', () => {
  it.each(OTHERS)('takes the same values in %s as in English', locale => {
    const different = KEYS.filter(key => `${argumentsOf(locale, key)}` !== `${argumentsOf('en', key)}`);
    expect(different).toEqual([]);
  });

  it.each(LOCALES)('has no blank around it in %s and says something', locale => {
    const odd = KEYS.filter(
      key => !CATALOGUE[locale][key].trim() || /^\s|\s$| {2}/.test(CATALOGUE[locale][key]),
    );
    expect(odd).toEqual([]);
  });

  it.each(LOCALES)('has the plurals that %s needs', locale => {
    const needed = new Intl.PluralRules(locale).resolvedOptions().pluralCategories;
    const lacking = pluralsOf(locale).filter(([, names]) => !needed.every(name => names.includes(name)));
    expect(lacking).toEqual([]);
  });

  it('has the four Polish plurals wherever English has two', () => {
    const polish = new Map(pluralsOf('pl'));
    const lacking = pluralsOf('en').filter(([key]) => `${polish.get(key)}` !== 'one,few,many,other');
    expect(pluralsOf('en').length).toBeGreaterThan(0);
    expect(lacking).toEqual([]);
  });
});

/**
 * Keys that the code puts together: how its template literal begins, without the dollar signs, and the keys it makes. Where
 * the whole literal stands here, its closing mark does too.
 */
const PUT_TOGETHER: readonly (readonly [string, RegExp])[] = [
  ['verdict.{', /^verdict\.\w+$/],
  ['language.{', /^language\.\w+$/],
  ['state.{', /^state\.\w+$/],
  ['request.{state}`', /^request\.(returned|approved|rejected)$/],
  ['request.{state}.next`', /^request\.\w+\.next$/],
  ['request.submitted.{', /^request\.submitted\.\w+$/],
  ['renewal.phase.{', /^renewal\.phase\.\w+$/],
  ['renewal.asks.{', /^renewal\.asks\.\w+$/],
  ['form.group.{', /^form\.group\.\w+$/],
  ['field.{key}`', /^field\.\w+$/],
  ['field.{key}.hint`', /^field\.\w+\.hint$/],
  ['error.{', /^error\.\w+$/],
  ['option.{', /^option\.\w+$/],
  ['file.{', /^file\.\w+$/],
  ['intent.{', /^intent\.[\w.]+$/],
  ['caveat.{', /^caveat\.AMB-\w+$/],
  ['source.{id}`', /^source\.\w+$/],
  ['source.{id}.age`', /^source\.\w+\.age$/],
  ['{area}.', /^(list|queue)\.\w+$/],
];

const filesUnder = (folder: string): string[] =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter(name => /\.(ts|json)$/.test(name) && !name.startsWith('strings'))
    .map(name => `${folder}/${name}`);

describe('no text is kept for nobody', () => {
  const code = ['cards', 'dialogs', 'bot', 'appPackage']
    .flatMap(filesUnder)
    .map(file => readFileSync(file, 'utf8'))
    .join('\n');

  it('every key stands in the code, or is put together in one of the known ways', () => {
    const used = (key: string): boolean =>
      [`'${key}'`, `[[${key}]]`].some(literal => code.includes(literal)) ||
      PUT_TOGETHER.some(([, made]) => made.test(key));
    expect(KEYS.filter(key => !used(key))).toEqual([]);
  });

  it('every known way is still gone', () => {
    expect(PUT_TOGETHER.filter(([written]) => !code.includes('`' + written.replaceAll('{', '${')))).toEqual(
      [],
    );
  });
});

/** Texts that may be the same as in English: names, and forms that hold nothing but values. */
const SAME_AS_ENGLISH: readonly MessageKey[] = [
  ...(['desk.name', 'row.fpm', 'option.SMC', 'option.Enterprise'] as const),
  ...(['source.line', 'option.workload', 'request.summary', 'field.region'] as const),
];

/** Names that stay in Latin letters in Chinese and Japanese: products, programmes, tools, the desk's example customer. */
const LATIN_NAMES = [
  ...[
    'FPM',
    'FPMs',
    'SME',
    'SMEs',
    'FRP',
    'FTC',
    'FTOP',
    'CSP',
    'FastTrack',
    'Microsoft',
    'MPN',
    'ID',
    'WW',
    'Desk',
  ],
  ...[
    'Engineer',
    'Migration',
    'Resource',
    'FastTrack Ready',
    'Ready',
    'Partner',
    'Network',
    'Center',
    'Entra',
  ],
  ...[
    'Intune',
    'Exchange',
    'Lotus',
    'Notes',
    'Gmail',
    'MDATP',
    'MDE',
    'Contoso',
    'Threat',
    'Protection',
    'Azure',
  ],
  ...['Amer', 'APJ', 'EMEA', 'SMC', 'Enterprise', 'English', 'polski'],
];

describe('every language speaks for itself', () => {
  it.each(OTHERS)('%s is not left in English', locale => {
    const same = KEYS.filter(key => CATALOGUE[locale][key] === CATALOGUE.en[key]);
    expect(same.filter(key => !SAME_AS_ENGLISH.includes(key))).toEqual([]);
  });

  it.each(['zh-Hans', 'zh-Hant', 'ja'] as const)('%s has no English words but names', locale => {
    const words = KEYS.flatMap(key => plainText(locale, key).match(/[A-Za-z]{2,}/g) ?? []);
    expect([...new Set(words)].filter(word => !LATIN_NAMES.includes(word))).toEqual([]);
  });

  /** The national character sets hold one script each: a simplified character is not in Big5, and so on. */
  const CHARACTERS = { 'zh-Hans': 'gb2312', 'zh-Hant': 'big5', ja: 'shift_jis' } as const;

  it.each(Object.keys(CHARACTERS) as (keyof typeof CHARACTERS)[])(
    '%s is written in its own characters',
    locale => {
      const known = charactersIn(CHARACTERS[locale]);
      // These two name the desk's languages, each in its own script.
      const keys = KEYS.filter(key => key !== 'help.language' && key !== 'manifest.about.long');
      const foreign = keys.flatMap(key => CATALOGUE[locale][key].match(/\p{sc=Han}/gu) ?? []);
      expect(foreign.length).toBeGreaterThan(500);
      expect([...new Set(foreign)].filter(character => !known.has(character))).toEqual([]);
    },
  );
});

/** Every character that two bytes of an encoding stand for. */
function charactersIn(encoding: 'gb2312' | 'big5' | 'shift_jis'): ReadonlySet<string> {
  const decoder = new TextDecoder(encoding);
  // The decoder reads GB 2312 as its superset, which holds traditional characters too: they lie below A1A1.
  const first = encoding === 'gb2312' ? 0xa1 : 0x40;
  const characters = new Set<string>();
  for (let high = 0x81; high <= 0xfc; high += 1) {
    if (encoding === 'gb2312' && (high < 0xa1 || high > 0xf7)) continue;
    for (let low = first; low <= 0xfe; low += 1) characters.add(decoder.decode(Uint8Array.of(high, low)));
  }
  return characters;
}
