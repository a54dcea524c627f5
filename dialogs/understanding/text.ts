import { SIMPLIFIED } from './lexicon/han.ts';

/**
 * One sentence in two forms of equal length, so that a place in one is the same place in the other: `written`
 * keeps letters as typed (full-width and half-width forms unified), `folded` is what the lexicons and the model
 * read: lower case, without Latin diacritics, Han characters simplified.
 */
export interface Text {
  readonly written: string;
  readonly folded: string;
}

const INVISIBLE = /[\u200b-\u200d\u2060\ufeff\u00ad]/g;

export function readText(raw: string): Text {
  const written = raw
    .replace(INVISIBLE, '')
    .normalize('NFKC')
    .replace(/[‘’`´]/g, "'")
    .replace(/[“”„]/g, '"')
    .replace(/[‐‑–—−]/g, '-')
    .replace(/\s/g, ' ');
  return { written, folded: fold(written) };
}

/** Folds letter by letter: the result is as long as `text`, in UTF-16 units. */
export const fold = (text: string): string => {
  let folded = '';
  for (let i = 0; i < text.length; i += 1) folded += foldLetter(text.charAt(i));
  return folded;
};

const folds = new Map<string, string>([
  ['ł', 'l'],
  ['Ł', 'l'],
]);

function foldLetter(letter: string): string {
  const known = folds.get(letter);
  if (known !== undefined) return known;
  const lower = letter.toLowerCase();
  const plain = isKana(lower) ? lower : lower.normalize('NFD').charAt(0);
  const result = SIMPLIFIED.get(plain) ?? (lower.length === 1 ? plain : letter);
  folds.set(letter, result);
  return result;
}

// A voiced kana decomposes like an accented letter, but が and か are different sounds.
const isKana = (letter: string): boolean => letter >= '\u3040' && letter <= '\u30ff';

/** The letters that are written without spaces between words. */
export const isCjk = (letter: string): boolean => letter >= '\u2e80' && letter <= '\u9fff';

/** `folded` with some spans blanked out, so that what was read once is not read again as something else. */
export function without(folded: string, spans: readonly { start: number; end: number }[]): string {
  let rest = folded;
  for (const { start, end } of spans)
    rest = rest.slice(0, start) + TAKEN.repeat(end - start) + rest.slice(end);
  return rest;
}

/** Stands where something was taken out: no letter, no space, part of no word. */
export const TAKEN = '\u0001';
