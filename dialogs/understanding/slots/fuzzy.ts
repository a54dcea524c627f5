import type { Mention } from './mention.ts';

/**
 * Names that stand in folded text with a slip: one wrong, missing, extra or swapped letter in five to eight,
 * two in nine and more. The first letter must be right: people rarely miss it, and it keeps this fast. So must a word
 * of up to three letters: "six azure" is no slip for "sap azure".
 */
export function nearWords<Id extends string>(
  folded: string,
  names: readonly { id: Id; name: string }[],
): Mention<Id>[] {
  const words = [...folded.matchAll(/[a-z]+/g)];
  const found: (Mention<Id> & { slips: number })[] = [];
  for (const { id, name } of names) {
    const parts = name.split(' ');
    const { length } = parts;
    for (let i = 0; i + length <= words.length; i += 1) {
      const first = words[i];
      const last = words[i + length - 1];
      if (first === undefined || last === undefined || first[0].charAt(0) !== name.charAt(0)) continue;
      if (parts.some((part, k) => part.length <= 3 && words[i + k]?.[0] !== part)) continue;
      const end = last.index + last[0].length;
      const slips = distance(folded.slice(first.index, end), name, name.length >= 9 ? 2 : 1);
      if (slips !== undefined) found.push({ id, start: first.index, end, slips });
    }
  }
  found.sort((a, b) => worth(b) - worth(a));
  const kept: Mention<Id>[] = [];
  for (const { id, start, end } of found)
    if (kept.every(other => end <= other.start || start >= other.end)) kept.push({ id, start, end });
  return kept.sort((a, b) => a.start - b.start);
}

/** A long name with a slip says more than the short one that stands in it without. */
const worth = ({ start, end, slips }: { start: number; end: number; slips: number }): number =>
  end - start - 3 * slips;

/** Edits between two words (a swap of neighbours is one), `undefined` above `most`. */
export function distance(a: string, b: string, most: number): number | undefined {
  if (Math.abs(a.length - b.length) > most) return undefined;
  let before: number[] = [];
  let row = Array.from({ length: b.length + 1 }, (_, j) => j);
  for (let i = 1; i <= a.length; i += 1) {
    const next = [i];
    for (let j = 1; j <= b.length; j += 1) {
      const same = a.charAt(i - 1) === b.charAt(j - 1);
      let edits = Math.min((row[j] ?? 0) + 1, (next[j - 1] ?? 0) + 1, (row[j - 1] ?? 0) + (same ? 0 : 1));
      const swapped = a.charAt(i - 1) === b.charAt(j - 2) && a.charAt(i - 2) === b.charAt(j - 1);
      if (i > 1 && j > 1 && swapped) edits = Math.min(edits, (before[j - 2] ?? 0) + 1);
      next.push(edits);
    }
    if (Math.min(...next) > most) return undefined;
    before = row;
    row = next;
  }
  const edits = row[b.length] ?? 0;
  return edits <= most ? edits : undefined;
}
