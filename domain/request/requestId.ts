import type { Result } from '../result.ts';
import { fail, ok } from '../result.ts';

/** No 0/O, 1/I/L, 5/S, 8/B, 2/Z, U/V: what is left survives a phone call and a bad photograph. */
const ALPHABET = '34679ACDEFGHJKMNPQRTWXY';
const LENGTH = 8;

/** Weighted sum modulo the alphabet, whose size is prime: one wrong letter or two swapped neighbours never pass. */
function checkLetter(letters: string): string {
  const sum = [...letters].reduce((total, letter, i) => total + (i + 1) * ALPHABET.indexOf(letter), 0);
  return ALPHABET[sum % ALPHABET.length] ?? '';
}

/**
 * A new request id such as `SME-7KQ4-MXTC`: seven random letters (23^7, 3.4 thousand million) and a check
 * letter. `random` gives numbers in [0, 1). The caller makes sure that the id is free.
 */
export function newRequestId(random: () => number): string {
  const letters = Array.from(
    { length: LENGTH - 1 },
    () => ALPHABET[Math.floor(random() * ALPHABET.length)] ?? '',
  ).join('');
  return format(letters + checkLetter(letters));
}

const format = (letters: string): string => `SME-${letters.slice(0, 4)}-${letters.slice(4)}`;

/**
 * Reads an id as people type it: any case, with or without the prefix and dashes of any kind (a Japanese keyboard
 * writes ー), full-width letters.
 * `mistyped` when the check letter shows a slip, `malformed` when it is no id at all.
 */
export function parseRequestId(text: string): Result<string, { code: 'malformed' | 'mistyped' }> {
  const compact = text
    .normalize('NFKC')
    .toUpperCase()
    .replace(/[\s\-‐-―−ー_.]/g, '');
  const letters = compact.replace(/^SME/, '');
  if (!new RegExp(`^[A-Z0-9]{${LENGTH}}$`).test(letters)) return fail({ code: 'malformed' });
  const known = [...letters].every(letter => ALPHABET.includes(letter));
  if (known && checkLetter(letters.slice(0, -1)) === letters.at(-1)) return ok(format(letters));
  return fail({ code: known || compact.startsWith('SME') ? 'mistyped' : 'malformed' });
}
