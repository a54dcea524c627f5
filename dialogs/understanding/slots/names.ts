import { COMPANY_ENDINGS, NAME_AFTER, NAME_BEFORE, NAME_LINKS, NOT_NAMES } from '../lexicon/customers.ts';
import { KNOWN_COMPANIES } from '../lexicon/terms.ts';
import { TAKEN, without } from '../text.ts';
import { matcher } from './lexicon.ts';
import type { Reading } from './reading.ts';

const companies = matcher({ known: KNOWN_COMPANIES });

const LATIN = String.raw`\p{Lu}[\p{Script=Latin}\p{M}\d&.'-]*`;
const MORE = String.raw`(?: (?:[\p{Lu}\d&][\p{Script=Latin}\d&.'-]*|of|and|de|[Ss]p\. z o\.o\.|z o\.o\.))*`;
/** A name in Han or kana ends where a mark or a particle begins, or with a word for "company". */
const HAN = String.raw`[\p{Script=Han}\p{Script=Katakana}ー]{2,12}?(?:ENDINGS|(?=[,、。;:的是様]|さん|$))`;
const NAME = `(${LATIN}${MORE}|${HAN.replace('ENDINGS', COMPANY_ENDINGS.split(' ').join('|'))})`;

/** Behind a name, and part of it: Fabrikam Sp. z o.o. */
const LEGAL_FORM = /^ (?:sp\.? ?z ?o\.? ?o\.?|s\.a\.|ltd\b|inc\b|llc\b|gmbh\b|corp\b|k\.k\.|pty\b|plc\b)/i;

const either = (words: readonly string[]): string => `(?:${words.map(word => word.trim()).join('|')})`;
const LINKS = `(?:(?:${NAME_LINKS.split(' ').join('|')}) ?){0,2}`;

/** A sentence may begin with the word: "Klient Contoso". */
const anyCase = (word: string): string =>
  word.trim().replace(/^[a-z]/, letter => `[${letter}${letter.toUpperCase()}]`);

/** Patterns of customers' names, from the surest sign on; the name is the first group. */
const SIGNS: readonly RegExp[] = [
  ...NAME_AFTER.map(words => {
    const before = either(words.split(',').map(anyCase));
    return new RegExp(String.raw`(?<![\p{Script=Latin}])${before} ?${LINKS} ?${NAME}`, 'u');
  }),
  new RegExp(`${NAME} ?${either(NAME_BEFORE.split(' '))}`, 'u'),
  /(株式会社[\p{L}ー]{2,10}?)(?=の|様|で|に|、|,|。| |$)/u,
  new RegExp(String.raw`([\p{L}ー]{2,12}?${either(COMPANY_ENDINGS.split(' '))})`, 'u'),
];

const noNames = new Set(NOT_NAMES.split(/\s+/));

/** The customer whom a sentence names, as written; the sample companies of the documentation need no sign. */
export function tenantNameIn({ text, ...reading }: Reading, inList = false): string | undefined {
  const [known] = companies.find(text.folded);
  if (known !== undefined)
    return (
      text.written.slice(known.start, known.end) + (LEGAL_FORM.exec(text.written.slice(known.end))?.[0] ?? '')
    );
  const { workloads, places, specializations, dates, otherWorkloads, emails } = reading;
  const rest = without(text.written, [
    ...workloads,
    ...specializations,
    ...dates,
    ...otherWorkloads,
    ...emails,
  ]);
  const isPlace = (name: string): boolean =>
    places.some(({ start, end }) => text.written.slice(start, end) === name);
  const signed = SIGNS.map(sign => tidy(sign.exec(rest)?.[1])).find(
    name => name !== undefined && !isPlace(name),
  );
  return signed ?? (inList ? partOfList(without(rest, places)) : undefined);
}

/** In "draft a request: Contoso, 2500 seats, EMEA" the part that is nothing else is the customer; so behind a dash. */
function partOfList(rest: string): string | undefined {
  const parts = rest.replace(/^.*?(?::| - )/u, '').split(/[,、;/|]/u);
  if (parts.length < 2) return undefined;
  const pattern = new RegExp(`^ *${NAME} *$`, 'u');
  return parts.map(part => tidy(pattern.exec(part)?.[1])).find(name => name !== undefined);
}

function tidy(name: string | undefined): string | undefined {
  const plain = name
    ?.split(TAKEN)[0]
    ?.replace(/(?<!o\.o|S\.A)[ .,'-]+$/u, '')
    .replace(/(?:さん|様|的|の|で|は)$/u, '')
    .trim();
  if (plain === undefined || plain.length < 2) return undefined;
  return plain.split(' ').every(word => noNames.has(word)) ? undefined : plain;
}
