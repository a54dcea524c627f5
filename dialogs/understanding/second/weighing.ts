import { LOST } from '../certainty.ts';
import type { Guess, Intent } from '../types.ts';

/**
 * How often a second recognizer is taken to be right. It would have to be wrong more often than any that one would
 * configure; and all of its errors are held against the very intent that it chose. `npm run eval` shows what follows:
 * one that is right nine times in ten makes the share of wrong answers no larger.
 */
export const TRUSTED = 0.7;

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
