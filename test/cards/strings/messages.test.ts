import { describe, expect, it } from 'vitest';
import { CATALOGUE, type MessageKey } from '../../../cards/strings/catalogue.ts';
import { LOCALES, type Locale } from '../../../domain/people.ts';
import { HASH, KEYS, LITERAL, OTHERS, PLURAL, type PluralType, partsOf, SELECTION } from './messages.ts';

const argumentsOf = (locale: Locale, key: MessageKey): string[] => {
  const named = partsOf(locale, key).filter(({ type }) => type !== LITERAL && type !== HASH);
  return [...new Set(named.map(({ value }) => String(value)))].sort();
};

interface Plural {
  readonly key: MessageKey;
  readonly argument: string;
  readonly counts: PluralType;
  /** The forms it has; exact cases such as `=0` come on top of them. */
  readonly forms: readonly string[];
}

/** Plurals and ordinals; a selection by other words ("yes", "no") is neither. */
const pluralsIn = (locale: Locale): Plural[] =>
  KEYS.flatMap(key =>
    partsOf(locale, key).flatMap(({ type, value, pluralType, options = {} }) =>
      type === PLURAL && pluralType
        ? [
            {
              ...{ key, argument: String(value), counts: pluralType },
              forms: Object.keys(options).filter(name => !name.startsWith('=')),
            },
          ]
        : [],
    ),
  );

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
});

describe('plurals', () => {
  it.each(LOCALES)('have the forms that %s needs, and no others', locale => {
    const needed = (type: PluralType): string[] =>
      [...new Intl.PluralRules(locale, { type }).resolvedOptions().pluralCategories].sort();
    const wrong = pluralsIn(locale).filter(
      ({ counts, forms }) => `${[...forms].sort()}` !== `${needed(counts)}`,
    );
    expect(wrong).toEqual([]);
  });

  it('are one and other in English, and one, few, many and other in Polish', () => {
    const forms = (locale: Locale): Set<string> =>
      new Set(pluralsIn(locale).flatMap(({ counts, forms }) => (counts === 'cardinal' ? [`${forms}`] : [])));
    expect(forms('en')).toEqual(new Set(['one,other']));
    expect(forms('pl')).toEqual(new Set(['one,few,many,other']));
  });

  it('stand in Polish wherever English has them', () => {
    const name = ({ key, argument }: Plural): string => `${key} {${argument}}`;
    const counting = ({ counts }: Plural): boolean => counts === 'cardinal';
    const polish = new Set(pluralsIn('pl').filter(counting).map(name));
    const english = pluralsIn('en').filter(counting).map(name);
    expect(english.length).toBeGreaterThan(0);
    expect(english.filter(plural => !polish.has(plural))).toEqual([]);
  });
});

describe('selections', () => {
  /** What each argument may be, as the code gives it: `asked: yes, no, other`. */
  const selectionsIn = (locale: Locale): string[] =>
    KEYS.flatMap(key =>
      partsOf(locale, key).flatMap(({ type, value, options = {} }) =>
        type === SELECTION ? [`${key} {${value}}: ${Object.keys(options).sort()}`] : [],
      ),
    );

  it.each(OTHERS)('know the same cases in %s as in English', locale => {
    expect(selectionsIn('en').length).toBeGreaterThan(0);
    expect(selectionsIn(locale)).toEqual(selectionsIn('en'));
  });
});
