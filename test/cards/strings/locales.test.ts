import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { localeOf } from '../../../cards/strings/locales.ts';
import { LOCALES } from '../../../domain/people.ts';

describe('the desk’s language for a client’s', () => {
  it.each(LOCALES)('%s is itself', locale => expect(localeOf(locale)).toBe(locale));

  it.each([
    ['en-US', 'en'],
    ['EN-gb', 'en'],
    ['pl-PL', 'pl'],
    ['ja-JP', 'ja'],
    ['zh', 'zh-Hans'],
    ['zh-CN', 'zh-Hans'],
    ['zh-SG', 'zh-Hans'],
    ['zh-Hans-HK', 'zh-Hans'],
    ['zh-TW', 'zh-Hant'],
    ['zh-tw', 'zh-Hant'],
    ['zh-HK', 'zh-Hant'],
    ['zh-MO', 'zh-Hant'],
    ['zh-Hant-TW', 'zh-Hant'],
    ['ZH-HANT', 'zh-Hant'],
  ])('%s: %s', (tag, locale) => expect(localeOf(tag)).toBe(locale));

  it.each([undefined, '', 'de', 'de-DE', 'eng', 'plt', 'x-en', '-', 'constructor', '__proto__', 'toString'])(
    'none for %s',
    tag => expect(localeOf(tag)).toBeUndefined(),
  );

  test('whatever a client sends, it is one of the five or none', () => {
    fc.assert(
      fc.property(fc.string(), fc.constantFrom('', 'zh-', 'en-', 'pl'), (text, start) => {
        expect([...LOCALES, undefined]).toContain(localeOf(start + text));
      }),
    );
  });
});
