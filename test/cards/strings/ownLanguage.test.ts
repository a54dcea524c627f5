import { describe, expect, it } from 'vitest';
import { CATALOGUE } from '../../../cards/strings/catalogue.ts';
import { type InOwnScript, NAMES, NAMES_IN, QUOTED } from './latin.ts';
import { KEYS, OTHERS, plainText } from './messages.ts';
import { SAME_AS_ENGLISH, SAME_IN } from './sameAsEnglish.ts';

const IN_OWN_SCRIPT = ['zh-Hans', 'zh-Hant', 'ja'] as const satisfies readonly InOwnScript[];

const escaped = (text: string): string => text.replace(/[.*+?^${}()|[\]\\]/g, String.raw`\$&`);

/** One of these texts, the longest that fits, and not a piece of a longer word. */
const oneOf = (texts: readonly string[]): string =>
  `(?<![A-Za-z])(?:${[...texts]
    .sort((a, b) => b.length - a.length)
    .map(escaped)
    .join('|')})(?![A-Za-z])`;

const quoted = new RegExp(`(?<=[(（「“])${oneOf(QUOTED)}(?=[)）」”])`, 'g');

const namesIn = (locale: InOwnScript): RegExp => new RegExp(oneOf([...NAMES, ...NAMES_IN[locale]]), 'g');

describe('every language speaks for itself', () => {
  it.each(OTHERS)('%s is not left in English', locale => {
    const same = KEYS.filter(key => CATALOGUE[locale][key] === CATALOGUE.en[key]);
    const allowed = new Set([...SAME_AS_ENGLISH, ...SAME_IN[locale]]);
    expect(same.filter(key => !allowed.has(key))).toEqual([]);
  });

  it.each(IN_OWN_SCRIPT)('%s has no English words but names, and labels in quotation marks', locale => {
    const words = KEYS.flatMap(key => {
      const text = plainText(locale, key).replace(quoted, ' ').replace(namesIn(locale), ' ');
      return [...new Set(text.match(/[A-Za-z]{2,}/g))].map(word => `${word}: ${key}`);
    });
    expect(words).toEqual([]);
  });
});

describe('no exception is kept for nothing', () => {
  const written = (locale: InOwnScript): string => KEYS.map(key => CATALOGUE[locale][key]).join('\n');
  const isIn = (locale: InOwnScript, name: string): boolean =>
    new RegExp(oneOf([name])).test(written(locale));

  it('every name and label stands in a text', () => {
    const used = (name: string): boolean => IN_OWN_SCRIPT.some(locale => isIn(locale, name));
    expect([...NAMES, ...QUOTED].filter(name => !used(name))).toEqual([]);
  });

  it.each(IN_OWN_SCRIPT)('every name that %s alone keeps stands in it', locale => {
    expect(NAMES_IN[locale].filter(name => !isIn(locale, name))).toEqual([]);
  });

  it('every text that may be the same as in English is so somewhere', () => {
    const isSame = (key: (typeof KEYS)[number]): boolean =>
      OTHERS.some(locale => CATALOGUE[locale][key] === CATALOGUE.en[key]);
    expect(SAME_AS_ENGLISH.filter(key => !isSame(key))).toEqual([]);
  });

  it.each(OTHERS)('and what %s alone leaves in English is so there', locale => {
    expect(SAME_IN[locale].filter(key => CATALOGUE[locale][key] !== CATALOGUE.en[key])).toEqual([]);
  });
});

describe('every language in its own characters', () => {
  /** The national character sets hold one script each: a simplified character is not in Big5, and so on. */
  const CHARACTERS = { 'zh-Hans': 'gb2312', 'zh-Hant': 'big5', ja: 'shift_jis' } as const;

  it.each(IN_OWN_SCRIPT)('%s', locale => {
    const known = charactersIn(CHARACTERS[locale]);
    // These two name the desk's languages, each in its own script.
    const keys = KEYS.filter(key => key !== 'help.language' && key !== 'manifest.about.long');
    const foreign = keys.flatMap(key => CATALOGUE[locale][key].match(/\p{sc=Han}/gu) ?? []);
    expect(foreign.length).toBeGreaterThan(500);
    expect([...new Set(foreign)].filter(character => !known.has(character))).toEqual([]);
  });
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
