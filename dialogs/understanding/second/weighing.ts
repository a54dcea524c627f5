import { LOST } from '../certainty.ts';
import type { Guess, Intent } from '../types.ts';

/**
 * How often a second recognizer is taken to be right, with all of its errors held against the very intent that it chose.
 * With this one that is right nine times in ten adds no larger a share of wrong answers than the desk has by itself, even
 * if each of its errors is the worst; with 0.65 it would (`npm run eval`). Whoever has measured theirs may trust it more.
 */
export const TRUSTED = 0.6;

/**
 * Two who judged the same sentence apart from each other, by Bayes' rule: whoever was nearly sure is made sure by
 * one who agrees, and nobody is by one who says something new. What was chosen is at least worth asking back.
 */
export function weighed(
  guesses: readonly Guess[],
  chosen: Intent,
): { readonly confidence: number; readonly alternatives: readonly Guess[] } {
  const before = guesses.find(({ intent }) => intent === chosen)?.confidence ?? 0;
  const all = before * TRUSTED + (1 - before) * (1 - TRUSTED);
  return {
    confidence: Math.max(LOST, (before * TRUSTED) / all),
    alternatives: guesses
      .filter(({ intent }) => intent !== chosen)
      .map(({ intent, confidence }) => ({ intent, confidence: (confidence * (1 - TRUSTED)) / all })),
  };
}
