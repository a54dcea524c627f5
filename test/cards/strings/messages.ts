import { IntlMessageFormat } from 'intl-messageformat';
import { CATALOGUE, type MessageKey } from '../../../cards/strings/catalogue.ts';
import { LOCALES, type Locale } from '../../../domain/people.ts';

export const KEYS = Object.keys(CATALOGUE.en) as MessageKey[];
export const OTHERS = LOCALES.filter(locale => locale !== 'en');

export type PluralType = 'cardinal' | 'ordinal';

/** A part of a message, as the parser of ICU messages gives it. */
export interface Part {
  readonly type: number;
  readonly value?: unknown;
  /** Of a plural or a selection: what is said in each case. */
  readonly options?: Readonly<Record<string, { readonly value: readonly Part[] }>>;
  /** Of a plural: "1 seat" counts, "1st anniversary" orders. */
  readonly pluralType?: PluralType;
}

/** The parser's numbers for kinds of parts. */
export const LITERAL = 0;
export const SELECTION = 5;
export const PLURAL = 6;
export const HASH = 7;

const withInner = (parts: readonly Part[]): readonly Part[] =>
  parts.flatMap(part => [
    part,
    ...Object.values(part.options ?? {}).flatMap(({ value }) => withInner(value)),
  ]);

/** Every part of a message, those inside plurals and selections included. */
export function partsOf(locale: Locale, key: MessageKey): readonly Part[] {
  const message = new IntlMessageFormat(CATALOGUE[locale][key], locale, undefined, { ignoreTag: true });
  return withInner(message.getAst() as readonly Part[]);
}

/** A message without its arguments, addresses and examples of ids. */
export const plainText = (locale: Locale, key: MessageKey): string =>
  partsOf(locale, key)
    .map(({ type, value }) => (type === LITERAL ? value : ' '))
    .join('')
    .replace(/\S+@\S+\.com|(?:https:\/\/)?aka\.ms\/\w+|[\da-f]{8}-[\da-f-]{27}|SME-(?:\w{4}-\w{4}|…)/g, ' ');
