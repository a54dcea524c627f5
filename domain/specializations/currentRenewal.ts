import { Temporal } from 'temporal-polyfill';
import type { PlainDate } from '../calendar.ts';
import type { FactId, Ruling } from '../facts.ts';
import { type PhaseToday, PROCESS_START, phase, type Renewal, renewal } from './renewal.ts';

/** A renewal that somebody recorded as done, `on` the day it was done. */
export interface RenewalRecord {
  readonly n: number;
  readonly on: PlainDate;
  readonly manualDone?: boolean;
}

export interface CurrentRenewal {
  readonly renewal: Renewal;
  readonly today: PhaseToday;
  /**
   * Earlier renewals whose last day has passed and that nobody recorded. When there are any, the enrolment has
   * lapsed unless they were done after all: the desk cannot know, so it says so and asks.
   */
  readonly unrecorded: readonly Renewal[];
}

const isBefore = (a: PlainDate, b: PlainDate): boolean => Temporal.PlainDate.compare(a, b) < 0;

/** A renewal done after the anniversary, in grace: whether that moves the next anniversary is not stated. */
const wasLate = (enrolledOn: PlainDate, { n, on }: RenewalRecord): boolean =>
  isBefore(renewal(enrolledOn, n).value.anniversary, on);

/**
 * The renewal that matters on `today`: the first one after the last recorded whose last day has not passed.
 *
 * - Between two windows it is the coming anniversary; within the window and in grace it is that anniversary, up to
 *   and including day 30. On day 31 it is the next one, and the one that passed becomes `unrecorded`.
 * - A renewal that is recorded as done, even today, moves on to the next anniversary at once.
 * - Anniversaries before February 2023 were never reviewed and are not missed (SPZ-11).
 *
 * The month and day stay those of the enrolment, also after a late renewal (AMB-11a).
 */
export function currentRenewal(
  enrolledOn: PlainDate,
  today: PlainDate,
  records: readonly RenewalRecord[] = [],
): Ruling<CurrentRenewal> {
  const lastDone = Math.max(0, ...records.map(({ n }) => n));
  const passed: Renewal[] = [];
  let current = renewal(enrolledOn, lastDone + 1);
  while (isBefore(current.value.closes, today)) {
    passed.push(current.value);
    current = renewal(enrolledOn, current.value.n + 1);
  }
  const late = records.some(record => record.n === lastDone && wasLate(enrolledOn, record));
  const caveats: FactId[] = [...current.caveats, ...(late ? (['AMB-11a'] as const) : [])];
  return {
    value: {
      renewal: current.value,
      today: phase(enrolledOn, current.value.n, today).value,
      unrecorded: passed.filter(({ anniversary }) => !isBefore(anniversary, PROCESS_START.qualification)),
    },
    facts: current.facts,
    caveats,
  };
}
