import { Temporal } from 'temporal-polyfill';
import { type Instant, type PlainDate, plainDate } from '../calendar.ts';
import { awakeFrom, startOf } from '../quietHours.ts';
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
  /** One of the desk, and none of the programme (AMB-10). */
  readonly ours: boolean;
}

/** Where a date begins first on earth: there somebody may be reminded before it is midnight in UTC. */
const EASTERNMOST = '+14:00';

const { compare } = Temporal.PlainDate;

const stepsOf = (current: Renewal): Step[] =>
  reminders(current.anniversary).value.map(reminder => ({ renewal: current, ...reminder }));

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

/** When to look at an enrolment again after everything up to `now` was looked at. */
export function wakingAfter(enrolled: Enrolled, now: Instant): Instant {
  const begun = now.toZonedDateTimeISO(EASTERNMOST).toPlainDate();
  return wakingFor(stepFrom(enrolled, begun.add({ days: 1 })));
}

/** What a reader said about the reminders of one enrolment. ISO dates. */
export interface Pause {
  /** The anniversary of which they want to hear nothing more. */
  readonly doneFor?: string | undefined;
  /** The step after which they asked to be left alone, and the day on which they are reminded again. */
  readonly snoozed?: { readonly step: number; readonly until: string } | undefined;
}

const SNOOZE_DAYS = 7;

/**
 * The day on which somebody who snoozes a reminder today hears of it again: in a week, or on the last day of grace if
 * that comes first. `undefined` when that day is no later than today.
 */
export function snoozeUntil({ closes }: Renewal, today: PlainDate): PlainDate | undefined {
  const week = today.add({ days: SNOOZE_DAYS });
  const until = compare(week, closes) < 0 ? week : closes;
  return compare(until, today) > 0 ? until : undefined;
}

/** What a reader is to be told now, or when to ask again. */
export type Reminded =
  /** `name` tells it from every other reminder of the same enrolment; it was meant to come at `at`. */
  | { readonly kind: 'tell'; readonly step: Step; readonly at: Instant; readonly name: string }
  | { readonly kind: 'wait'; readonly until: Instant };

/**
 * The one reminder of an enrolment that is of use to a reader in `zone` now: the step that counts today, at 08:00 of
 * its day or later, and once more when they have snoozed it. A step that falls into a snooze waits for its end.
 */
export function reminderFor(
  enrolled: Enrolled,
  { doneFor, snoozed }: Pause,
  now: Instant,
  zone: string,
): Reminded | undefined {
  const step = stepOn(enrolled, now.toZonedDateTimeISO(zone).toPlainDate());
  if (!step || doneFor === step.renewal.anniversary.toString()) return undefined;
  const name = `${step.renewal.anniversary}.${step.day}`;
  const again = snoozed && compare(plainDate(snoozed.until), step.on) > 0 ? snoozed : undefined;
  const from = again ? plainDate(again.until) : step.on;
  const at = awakeFrom(startOf(from, zone), zone);
  const until = awakeFrom(Temporal.Instant.compare(at, now) > 0 ? at : now, zone);
  if (Temporal.Instant.compare(until, now) > 0) return { kind: 'wait', until };
  return { kind: 'tell', step, at, name: again?.step === step.day ? `${name}.${again.until}` : name };
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
