import { fold } from '../text.ts';

const LATIN = String.raw`sp\.? ?z ?o\.? ?o\.?|s\.a\.?|ltd|inc|llc|gmbh|corp|corporation|co|plc|pty|k\.k\.|kk`;
const CJK =
  '株式会社|有限会社|合同会社|商事|工業|物産|製薬|銀行|大学|病院|股份|有限|公司|集團|控股|科技|電子|資訊|信息|醫院';

/** What stands in a company's name and tells it from no other, in folded text. */
export const LEGAL_FORMS = new RegExp(String.raw`(?<![a-z])(?:${LATIN})(?![a-z])\.?|${fold(CJK)}`, 'g');

/** Words of names that say nothing where they stand alone. */
export const PLAIN_WORDS: ReadonlySet<string> = new Set(
  'and for our first second third fourth fifth last next best city group company house bank school college'.split(
    ' ',
  ),
);
