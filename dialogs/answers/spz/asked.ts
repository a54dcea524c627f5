import type { ManualStep } from '../../../domain/specializations/enrol.ts';

/**
 * What the words of a question add to its slots, in the desk's languages: whether yes or no is expected, about which
 * manual step, and whether somebody wants to do it before its time.
 */
const YES_OR_NO =
  /^\s*(?:do|does|did|is|are|can|could|may|must|should|will|would)\b|\b(?:do|does|did|is|are|can|could|may|must|should|will|would)\s+(?:we|i|you|it|an?|the|our|my|there|they|this)\b|\bczy\b|吗|嗎|是否|要不要|ますか|ですか|いるの|必要(?:か|\?|？|$)/iu;
const AUDIT = /audit|audyt|审核|審核|审计|稽核|監査/iu;
const REFERENCES = /reference|\brefs?\b|referencj|客户参考|客戶參考|参考|參考|リファレンス|事例/iu;
const BEFORE =
  /\bbefore\b|\bearlier\b|\bprior to\b|\bahead of\b|\bprzed\b|\bzanim\b|\bwcześniej\b|之前|以前|先|前に/iu;

export const wantsYesOrNo = (text: string): boolean => YES_OR_NO.test(text);

export const stepIn = (text: string): ManualStep | undefined =>
  AUDIT.test(text) ? 'audit' : REFERENCES.test(text) ? 'customer_references' : undefined;

/** "Can I schedule the audit before we meet the skilling requirements?" */
export const asksTooSoon = (text: string): boolean =>
  wantsYesOrNo(text) && stepIn(text) !== undefined && BEFORE.test(text);

/** "Do we need an audit?": yes, no, or `other` when that was not the question. `step` is what is needed. */
export function isNeeded(text: string, step: string): 'yes' | 'no' | 'other' {
  const asked = wantsYesOrNo(text) ? stepIn(text) : undefined;
  if (asked === undefined) return 'other';
  return asked === step ? 'yes' : 'no';
}
