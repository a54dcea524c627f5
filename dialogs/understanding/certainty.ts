import type { Guess, Intent } from './types.ts';

/**
 * From here on the desk answers. Below, it would be wrong too often: of all sentences at most one in a hundred may be
 * answered as something that it is not (`npm run eval` counts them).
 */
export const SURE = 0.75;

/** Below this not even the choices would hold what was meant: the desk says that it did not understand. */
export const LOST = 0.15;

/** Whether there is an SME and what to choose in the tool are told in one answer: between these nobody has to choose. */
const TOLD_TOGETHER: ReadonlySet<Intent> = new Set(['sme.eligibility', 'sme.routing']);

/** Whether to answer, to ask with two or three choices, or to say that the desk does not understand. */
export function howSure({
  intent,
  confidence,
  alternatives = [],
}: Guess & { readonly alternatives?: readonly Guess[] }): 'sure' | 'unsure' | 'lost' {
  const told = TOLD_TOGETHER.has(intent) ? alternatives.filter(other => TOLD_TOGETHER.has(other.intent)) : [];
  const answered = told.reduce((sum, other) => sum + other.confidence, confidence);
  if (answered >= SURE) return 'sure';
  return confidence >= LOST ? 'unsure' : 'lost';
}
