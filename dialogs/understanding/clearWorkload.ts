import type { Reading } from './slots/reading.ts';
import type { Guess } from './types.ts';

/**
 * Which workload is meant is asked back only where that is open. Where a workload is named outright, the question is
 * whether there is an SME for it.
 */
export function clearWorkload(
  { workloads, otherWorkloads }: Reading,
  guesses: readonly Guess[],
): readonly Guess[] {
  const [best, ...others] = guesses;
  const named = [...workloads, ...otherWorkloads];
  if (best?.intent !== 'sme.clarify_workload' || named.length === 0) return guesses;
  if (named.some(({ id }) => id.endsWith('?'))) return guesses;
  const eligibility = others.find(({ intent }) => intent === 'sme.eligibility');
  const confidence = Math.max(best.confidence, eligibility?.confidence ?? 0);
  return [
    { intent: 'sme.eligibility', confidence },
    ...others.filter(({ intent }) => intent !== 'sme.eligibility'),
    { ...best, confidence: 0 },
  ];
}
