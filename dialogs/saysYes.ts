const YES =
  /^(?:y|yes|yep|yeah|sure|ok|okay|done|tak|jasne|zgoda|oczywiście|是的?|对的?|對的?|好的?|有|已讨论|已討論|はい|うん|ええ|しました|済み)[\s.!。！]*$/iu;

/** Whether a message is a plain yes, in any of the desk's languages. */
export const saysYes = (text: string): boolean => YES.test(text.normalize('NFKC').trim());
