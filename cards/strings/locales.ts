import type { Locale } from '../../domain/people.ts';

const TRADITIONAL = /^zh(-hant|-tw|-hk|-mo)/i;
const BY_LANGUAGE: ReadonlyMap<string, Locale> = new Map([
  ['en', 'en'],
  ['zh', 'zh-Hans'],
  ['ja', 'ja'],
  ['pl', 'pl'],
]);

/**
 * The desk's language for a BCP-47 tag: zh-TW, zh-HK and zh-MO read traditional characters, other Chinese
 * simplified ones; `undefined` for a language that the desk doesn't speak.
 */
export function localeOf(tag: string | undefined): Locale | undefined {
  if (!tag) return undefined;
  if (TRADITIONAL.test(tag)) return 'zh-Hant';
  return BY_LANGUAGE.get(tag.split('-')[0]?.toLowerCase() ?? '');
}
