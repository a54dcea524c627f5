const YES =
  /^(?:y|yes|yep|yeah|sure|ok|okay|done|tak|jasne|zgoda|oczywiście|是的?|对的?|對的?|好的?|有|已讨论|已討論|はい|うん|ええ|しました|済み)[\s.!。！]*$/iu;

const NO =
  /^(?:n|no|nope|not yet|nie|jeszcze nie|否|不是|没有|沒有|还没有?|還沒有?|いいえ|いえ|まだ(?:です)?)[\s.!。！]*$/iu;

const UNKNOWN =
  /^(?:i (?:don['’]?t|do not) know|don['’]?t know|not sure|no idea|nie wiem|nie mam pojęcia|不清楚|不知道|不確定|不确定|わかりません|分かりません|わからない|知りません|不明)[\s.!。！]*$/iu;

const matches = (pattern: RegExp, text: string): boolean => pattern.test(text.normalize('NFKC').trim());

/** Whether a message is a plain yes, in any of the desk's languages. */
export const saysYes = (text: string): boolean => matches(YES, text);

/** A plain yes, a plain no, or that somebody does not know; `undefined` for anything else. */
export function findingIn(text: string): 'yes' | 'no' | 'unknown' | undefined {
  if (saysYes(text)) return 'yes';
  if (matches(NO, text)) return 'no';
  return matches(UNKNOWN, text) ? 'unknown' : undefined;
}
