import {
  addBusinessDays,
  businessDaysBetween,
  daysBetween,
  type Holidays,
  type PlainDate,
  plainDate,
} from './calendar.ts';
import { VERIFICATION, verificationAdvice, verificationDue } from './csp/verification.ts';
import type { FactId } from './facts.ts';
import { findStep, type Guide, type GuideStep } from './guide.ts';
import { doneAs, type GuideInHand } from './guideProgress.ts';
import { activationDates, blankAfter } from './support/visibility.ts';

/** What a step waits for that only time brings. */
export interface Wait {
  readonly kind: 'verification' | 'balance';
  readonly since: PlainDate;
  readonly earliest: PlainDate;
  readonly latest: PlainDate;
  /** It takes longer than the source says: there is something to do instead of waiting. */
  readonly isLate: boolean;
  readonly facts: readonly FactId[];
}

/** The wait of a step, once the step that it counts from is done. Facts: IR-13, IR-14, SUP-05, SUP-08. */
export function waitOf(
  inHand: GuideInHand,
  { waits }: GuideStep,
  today: PlainDate,
  holidays?: Holidays,
): Wait | undefined {
  const begun = waits && doneAs(inHand, waits.from);
  if (!begun) return undefined;
  const since = plainDate(begun.on);
  if (waits.kind === 'balance') {
    const { value, facts } = activationDates(since);
    const { shownFrom: earliest, shownBy: latest } = value;
    const isLate = blankAfter(daysBetween(since, today)).value === 'check';
    return { kind: 'balance', since, earliest, latest, isLate, facts };
  }
  const { value, facts } = verificationDue(since, holidays);
  const elapsed = businessDaysBetween(since, today, holidays);
  const isLate = verificationAdvice(elapsed).value === 'read_verification_article';
  return { kind: 'verification', since, ...value, isLate, facts };
}

/** Whether there is ever anything to remind of in this guide. */
export const comesDue = ({ steps }: Guide): boolean =>
  steps.some(({ waits }) => waits?.kind === 'verification');

/** What somebody is reminded of on the sixth business day: a verification that should be over (IR-14, AMB-18). */
export interface Overdue {
  readonly stepId: string;
  readonly since: PlainDate;
  readonly on: PlainDate;
}

/** The verification that a guide waits for, and the day from which on it is late; `undefined` when it waits for none. */
export function verificationOverdue(inHand: GuideInHand, holidays?: Holidays): Overdue | undefined {
  const step = inHand.guide.steps.find(({ waits }) => waits?.kind === 'verification');
  if (!step?.waits || doneAs(inHand, step.id)) return undefined;
  const begun = findStep(inHand.guide, step.waits.from) && doneAs(inHand, step.waits.from);
  if (!begun) return undefined;
  const since = plainDate(begun.on);
  return {
    stepId: step.id,
    since,
    on: addBusinessDays(since, VERIFICATION.latestBusinessDays + 1, holidays),
  };
}
