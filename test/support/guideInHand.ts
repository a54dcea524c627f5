import { plainDate } from '../../domain/calendar.ts';
import type { StepAnswers } from '../../domain/csp/stepAnswers.ts';
import type { Guide } from '../../domain/guide.ts';
import { type RunInHand, tick } from '../../domain/guideCommand.ts';
import type { Person } from '../../domain/people.ts';

export const TODAY = plainDate('2025-06-03');
export const MOMENT = { now: '2025-06-03T09:00:00Z', commitId: 'c' };
export const ANNA: Person = {
  ...{ id: 'anna', name: 'Anna', email: 'anna@fabrikam.example', roles: ['requester'] },
  ...{ partnerId: 'fabrikam', locale: 'en', zone: 'Europe/Warsaw' },
};
export const PIOTR: Person = { ...ANNA, id: 'piotr', name: 'Piotr' };

export const begun = (guide: Guide): RunInHand => ({ partnerId: 'fabrikam', guide, run: 1, runs: undefined });

/** What every question is answered with when nothing else is tried. */
export const FINE: StepAnswers = { day: '2025-06-03', email: '', country: 'yes', signer: 'yes' };

export function ticked(inHand: RunInHand, stepId: string, answers: StepAnswers = FINE, by = ANNA): RunInHand {
  const outcome = tick(inHand, { stepId, answers }, TODAY, by, MOMENT);
  if (!outcome.ok) throw new Error(`${stepId}: ${outcome.error}`);
  return { ...inHand, progress: outcome.value.record };
}

export const upTo = (guide: Guide, last: string): RunInHand => {
  const until = guide.steps.findIndex(({ id }) => id === last);
  return guide.steps.slice(0, until).reduce((inHand, { id }) => ticked(inHand, id), begun(guide));
};
