/** Digits, everyday and formal, of Chinese (both scripts) and Japanese; each row is one digit. */
const DIGIT_LETTERS = [
  '〇零',
  '一壱壹',
  '二弐贰貳两兩',
  '三参叁參',
  '四肆',
  '五伍',
  '六陆陸',
  '七柒',
  '八捌',
  '九玖',
];
const DIGIT = new Map(
  DIGIT_LETTERS.flatMap((letters, digit) => [...letters].map(letter => [letter, digit] as const)),
);

const UNIT = new Map(Object.entries({ 十: 10, 拾: 10, 百: 100, 佰: 100, 千: 1000, 仟: 1000 }));
const MYRIAD = 10_000;

/** Han digits side by side are read one by one: 一五〇 is 150, as Japanese writes it. */
const POSITIONAL = /^[〇零一二三四五六七八九]{2,}$/;

/** `ambiguous` where Chinese and Japanese readers would differ, `undefined` for what is no number. */
export type HanReading = number | 'ambiguous' | undefined;

const numberOf = (token: string): number | undefined =>
  DIGIT.get(token) ?? (/^\d+$/.test(token) ? Number(token) : undefined);

const positional = (text: string): number => Number([...text].map(letter => DIGIT.get(letter)).join(''));

/**
 * Reads up to four digits with 十, 百 and 千 in falling order. A bare digit after 百 or 千 is ambiguous:
 * 二千五 is 2,005 to a Japanese reader and 2,500 to a Chinese one; 二千零五 and 二千五百 are clear.
 */
function readBelowMyriad(text: string): HanReading {
  if (POSITIONAL.test(text)) return positional(text);
  let total = 0;
  let pending: number | undefined;
  let lastUnit = MYRIAD;
  let zeroSeen = false;
  for (const token of text.match(/\d+|./gu) ?? []) {
    const unit = UNIT.get(token);
    const number = numberOf(token);
    if (unit !== undefined && unit < lastUnit && pending !== 0 && (pending ?? 1) < 10) {
      total += (pending ?? 1) * unit;
      pending = undefined;
      lastUnit = unit;
    } else if (number !== undefined && number < lastUnit && !pending) {
      zeroSeen ||= number === 0;
      pending = number;
    } else return undefined;
  }
  const bare = pending !== undefined && pending > 0 && pending < 10;
  if (bare && lastUnit > 10 && lastUnit < MYRIAD && !zeroSeen) return 'ambiguous';
  return total + (pending ?? 0);
}

/**
 * The number that a text in Han numerals says, with or without Arabic digits among them: 一百五十, 两千,
 * 一萬兩千, 1万5千, 一五〇. Spaces are not expected.
 */
export function readHanNumerals(text: string): HanReading {
  const [high = '', low, ...more] = text.split(/[万萬]/);
  if (text === '' || more.length > 0) return undefined;
  if (low === undefined) return readBelowMyriad(text);
  // 一万二 has the same two readings as 二千五.
  if (/^[1-9一二三四五六七八九两兩]$/.test(low)) return 'ambiguous';
  const above = high === '' ? undefined : readBelowMyriad(high);
  const below = low === '' ? 0 : readBelowMyriad(low);
  if (above === 'ambiguous' || below === 'ambiguous') return 'ambiguous';
  if (!above || below === undefined) return undefined;
  return above * MYRIAD + below;
}
