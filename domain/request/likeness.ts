/** Scripts written without spaces: their words can't be told apart, so pairs of letters stand in for them. */
const WIDE = /[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}ー]+/u;
const RUNS = new RegExp(`${WIDE.source}|[\\p{L}\\p{N}]+?(?=${WIDE.source}|[^\\p{L}\\p{N}]|$)`, 'gu');

const plain = (text: string): string => text.normalize('NFKC').toLowerCase();

function pieces(text: string, length: number): string[] {
  const letters = [...text];
  if (letters.length <= length) return [text];
  return letters.slice(length - 1).map((_, start) => letters.slice(start, start + length).join(''));
}

/** Threes of letters of each word with its edges marked, twos of letters where there are no words. */
const grams = (text: string): string[] =>
  (plain(text).match(RUNS) ?? []).flatMap(run => (WIDE.test(run) ? pieces(run, 2) : pieces(`_${run}_`, 3)));

function counted(items: readonly string[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const item of items) counts.set(item, (counts.get(item) ?? 0) + 1);
  return counts;
}

/**
 * How alike two texts are, from 0 (nothing shared) to 1 (the same but for case, width, spaces, punctuation and the
 * order of words): the Dice coefficient of their letter groups. Two empty texts are alike.
 */
export function likeness(a: string, b: string): number {
  const [left, right] = [grams(a), grams(b)];
  if (left.length + right.length === 0) return 1;
  const counts = counted(right);
  const shared = [...counted(left)].reduce((sum, [gram, n]) => sum + Math.min(n, counts.get(gram) ?? 0), 0);
  return (2 * shared) / (left.length + right.length);
}

/**
 * From here on two justifications count as the same text. Measured on pairs in five languages (see the test):
 * copies with another customer's name or another number stay above 0.79, different texts about the same subject
 * stay below 0.6.
 */
export const NEARLY_SAME = 0.7;

export const nearlySame = (a: string, b: string): boolean => likeness(a, b) >= NEARLY_SAME;
