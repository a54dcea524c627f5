import { IntlMessageFormat } from 'intl-messageformat';
import { CATALOGUE, type MessageKey } from '../../cards/strings/catalogue.ts';
import { type Words, wordsIn } from '../../cards/strings/words.ts';

export const OPEN = '⟦';
export const CLOSE = '⟧';

const ACCENTED: Readonly<Record<string, string>> = {
  ...{ a: 'á', c: 'ç', e: 'é', i: 'î', l: 'ļ', n: 'ñ', o: 'ö', r: 'ŕ', s: 'š', u: 'û', y: 'ý', z: 'ž' },
  ...{ A: 'Å', C: 'Ç', E: 'É', I: 'Î', L: 'Ļ', N: 'Ñ', O: 'Ö', R: 'Ŕ', S: 'Š', U: 'Û', Y: 'Ý', Z: 'Ž' },
};

const accented = (text: string): string => text.replace(/[a-z]/gi, letter => ACCENTED[letter] ?? letter);

type Message = Exclude<ConstructorParameters<typeof IntlMessageFormat>[0], string>;
type Part = Message[number];

const LITERAL = 0;

/** The literals of a message accented, those of its plurals too; arguments, and what stands between them, stay. */
const accentedParts = (parts: Message): Message =>
  parts.map((part): Part => {
    if (part.type === LITERAL) return { ...part, value: accented(part.value) };
    if (!('options' in part)) return part;
    const options = Object.entries(part.options).map(([name, option]) => [
      name,
      { ...option, value: accentedParts(option.value) },
    ]);
    return { ...part, options: Object.fromEntries(options) } as Part;
  });

const LONGER = 0.4;

/**
 * English as no language is: accented, four tenths longer, and in brackets, so that a text that did not come from
 * the catalogue shows by having none.
 */
export function pseudoMessage(text: string): Message {
  const parts = IntlMessageFormat.__parse?.(text, { ignoreTag: true }) ?? [];
  const more = '~'.repeat(Math.ceil(text.length * LONGER));
  const literal = (value: string): Part => ({ type: LITERAL, value });
  return [literal(OPEN), ...accentedParts(parts), literal(more + CLOSE)];
}

const inBrackets = (text: string): string => OPEN + accented(text) + CLOSE;

/** Words whose every text is recognisable, those that dates and lists bring with them as well. */
export function pseudoWords(): Words {
  const english = wordsIn('en');
  const messages = new Map<MessageKey, IntlMessageFormat>();
  return {
    ...english,
    say: (key, values) => {
      const message =
        messages.get(key) ??
        new IntlMessageFormat(pseudoMessage(CATALOGUE.en[key]), 'en-GB', undefined, { ignoreTag: true });
      messages.set(key, message);
      return String(message.format(values));
    },
    date: date => inBrackets(english.date(date)),
    shortDate: date => inBrackets(english.shortDate(date)),
    instant: (iso, zone) => inBrackets(english.instant(iso, zone)),
    relativeDays: count => inBrackets(english.relativeDays(count)),
    list: items => OPEN + english.list(items) + CLOSE,
    language: tag => inBrackets(english.language(tag)),
    country: code => inBrackets(english.country(code)),
  };
}

/** What stands outside all brackets of a text. */
export function outsideBrackets(text: string): string {
  let depth = 0;
  let outside = '';
  for (const letter of text) {
    if (letter === OPEN) depth += 1;
    else if (letter === CLOSE) depth -= 1;
    else if (depth === 0) outside += letter;
  }
  return outside;
}
