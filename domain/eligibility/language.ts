import type { LanguageRule } from './routingTable.ts';

/**
 * How a wanted language stands to a table row (AMB-05). Only `listed` is an answer; everything else is told with
 * "confirm with the FPM", because the source promises no language but English.
 * - `not_listed`: the row lists English, the wish is another language
 * - `list_not_in_source`: "WW FTC supported", but the list itself is not in the source
 * - `limited`: "English/limited", and "limited" is not defined
 * - `not_asked`: no language was named
 * - `no_rule`: the workload has no row
 */
export type LanguageStatus =
  | 'listed'
  | 'not_listed'
  | 'list_not_in_source'
  | 'limited'
  | 'not_asked'
  | 'no_rule';

const OTHER_THAN_ENGLISH: Readonly<Record<LanguageRule, LanguageStatus>> = {
  ftc_supported: 'list_not_in_source',
  english: 'not_listed',
  english_limited: 'limited',
  english_only: 'not_listed',
};

const isEnglish = (tag: string): boolean => /^en(?:-|$)/i.test(tag);

/** `language` is a BCP-47 tag, or `undefined` when nobody asked for one. */
export function languageStatus(rule: LanguageRule, language: string | undefined): LanguageStatus {
  if (language === undefined) return 'not_asked';
  return isEnglish(language) ? 'listed' : OTHER_THAN_ENGLISH[rule];
}
