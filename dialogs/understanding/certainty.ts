import type { Guess } from './types.ts';

/**
 * From here on the desk answers. Below, it would be wrong too often: of all sentences at most one in a hundred may be
 * answered as something that it is not (`npm run eval` counts them).
 */
export const SURE = 0.85;

/** Below this not even the choices would hold what was meant: the desk says that it did not understand. */
export const LOST = 0.15;

/** Whether to answer, to ask with two or three choices, or to say that the desk does not understand. */
export function howSure({ confidence }: Guess): 'sure' | 'unsure' | 'lost' {
  if (confidence >= SURE) return 'sure';
  return confidence >= LOST ? 'unsure' : 'lost';
}
