import { Temporal } from 'temporal-polyfill';
import { type Instant, type PlainDate, plainDate } from '../calendar.ts';
import { startOf } from '../quietHours.ts';
import { currentRenewal, type RenewalRecord } from './currentRenewal.ts';
import { reminders } from './reminders.ts';
import { type Renewal, renewal } from './renewal.ts';

/** What the ladder has to know of an enrolment, as it is recorded. */
export interface Enrolled {
  readonly enrolledOn: PlainDate;
  readonly renewals: readonly RenewalRecord[];
}

/** One reminder of one renewal. */
export interface Step {
  readonly renewal: Renewal;
  /** Days from the anniversary, negative before it. */
  readonly day: number;
  readonly on: PlainDate;
}

/** Where a date begins first on earth: there somebody may be reminded before it is midnight in UTC. */
const EASTERNMOST = '+14:00';

const { compare } = Temporal.PlainDate;

const stepsOf = (current: Renewal): Step[] =>
  reminders(current.anniversary).value.map(({ day, on }) => ({ renewal: current, day, on }));

const currentOf = ({ enrolledOn, renewals }: Enrolled, today: PlainDate): Renewal =>
  currentRenewal(enrolledOn, today, renewals).value.renewal;

/**
 * The reminder that counts on a day: the latest one of the current renewal. Those before it are overtaken, so that
 * after a pause only the last one that was missed is sent. `undefined` while the anniversary is far. Facts: SPZ-14.
 */
export const stepOn = (enrolled: Enrolled, today: PlainDate): Step | undefined =>
  stepsOf(currentOf(enrolled, today)).findLast(({ on }) => compare(on, today) <= 0);

/** The first reminder on or after a day; in the last days of a renewal it is one of the next. */
export function stepFrom(enrolled: Enrolled, day: PlainDate): Step {
  const current = currentOf(enrolled, day);
  const next = renewal(enrolled.enrolledOn, current.n + 1).value;
  const found = [...stepsOf(current), ...stepsOf(next)].find(({ on }) => compare(on, day) >= 0);
  if (!found) throw new RangeError(`no reminder follows on ${day}`);
  return found;
}

/** When the desk looks at an enrolment because of a step: as soon as its day has begun for anybody. */
export const wakingFor = ({ on }: Step): Instant => startOf(on, EASTERNMOST);

/** When to look at an enrolment next, seen from `now`. The steps of today are looked at again: they may be new. */
export const wakingFrom = (enrolled: Enrolled, now: Instant): Instant =>
  wakingFor(stepFrom(enrolled, now.toZonedDateTimeISO('UTC').toPlainDate()));

/** When to look at it after everything up to `now` was looked at. */
export function wakingAfter(enrolled: Enrolled, now: Instant): Instant {
  const begun = now.toZonedDateTimeISO(EASTERNMOST).toPlainDate();
  return wakingFor(stepFrom(enrolled, begun.add({ days: 1 })));
}

/** An enrolment as the tables keep it: ISO dates. */
export interface EnrolmentRecord {
  readonly enrolledOn: string;
  readonly renewals: readonly {
    readonly n: number;
    readonly on: string;
    readonly manualDone?: boolean | undefined;
  }[];
}

export const enrolledIn = ({ enrolledOn, renewals }: EnrolmentRecord): Enrolled => ({
  enrolledOn: plainDate(enrolledOn),
  renewals: renewals.map(({ n, on, manualDone = false }) => ({ n, on: plainDate(on), manualDone })),
});
