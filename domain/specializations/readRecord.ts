import { Temporal } from 'temporal-polyfill';
import { type PlainDate, plainDate } from '../calendar.ts';
import { fail, ok, type Result } from '../result.ts';
import type { Category } from './designations.ts';
import type { EnrolmentFacts } from './records.ts';
import { PROCESS_START, type Renewal, renewal } from './renewal.ts';
import { manualRequirement } from './renewalOutcome.ts';

/** `too_early` asks back whether the year is right; `too_far` is an anniversary more than a year away. */
export type DateError = 'required' | 'not_a_date' | 'future' | 'too_early' | 'too_far';

/** No specialization or designation of today is as old as this: an earlier year is a slip (ours). */
export const EARLIEST_YEAR = 2015;

const MOST_MONTHS_AHEAD = 13;

const { compare } = Temporal.PlainDate;

function readDate(text: string): Result<PlainDate, DateError> {
  if (text.trim() === '') return fail('required');
  if (!/^\d{4}-\d{2}-\d{2}$/.test(text.trim())) return fail('not_a_date');
  try {
    const date = plainDate(text.trim());
    return date.year < EARLIEST_YEAR ? fail('too_early') : ok(date);
  } catch {
    return fail('not_a_date');
  }
}

/** The day of an enrolment, as an ISO date: not in the future of whoever records it. */
export function readEnrolledOn(text: string, today: PlainDate): Result<PlainDate, DateError> {
  const date = readDate(text);
  return date.ok && compare(date.value, today) > 0 ? fail('future') : date;
}

/** The next anniversary of a designation, as an ISO date: at most about a year away. */
export function readAnniversary(text: string, today: PlainDate): Result<PlainDate, DateError> {
  const date = readDate(text);
  const latest = today.add({ months: MOST_MONTHS_AHEAD });
  return date.ok && compare(date.value, latest) > 0 ? fail('too_far') : date;
}

/** The next day of this month and day from `today` on: "since May" and "on 1 October" tell no more of an anniversary. */
export function nextYearly(date: PlainDate, today: PlainDate): PlainDate {
  const years = Math.max(0, today.year - date.year);
  const thisYear = date.add({ years });
  return compare(thisYear, today) >= 0 ? thisYear : date.add({ years: years + 1 });
}

/**
 * The renewals that a record can tell about: those whose anniversary has passed since the process began in February
 * 2023 (SPZ-11), and any that is on record already. With another day of enrolment one on record may lie ahead: before
 * its window opens it cannot have been done (SPZ-15), and would put off the next anniversary by years.
 */
export function askedRenewals(
  enrolledOn: PlainDate,
  today: PlainDate,
  recorded: EnrolmentFacts['renewals'] = [],
): Renewal[] {
  const last = Math.max(today.year - enrolledOn.year, ...recorded.map(({ n }) => n), 0);
  return Array.from({ length: last }, (_, i) => renewal(enrolledOn, i + 1).value).filter(
    ({ n, anniversary, opens }) =>
      (recorded.some(record => record.n === n) && compare(opens, today) <= 0) ||
      (compare(anniversary, today) < 0 && compare(anniversary, PROCESS_START.qualification) >= 0),
  );
}

/** How a renewal that has passed is told: done, done with its audit or references, or not known to be done. */
export const RENEWAL_ANSWERS = ['done', 'done_manual', 'unknown'] as const;
export type RenewalAnswer = (typeof RENEWAL_ANSWERS)[number];

/** The answers that make sense for a renewal: a manual step is asked about only where one is wanted (SPZ-16). */
export function answersTo(category: Category, n: number): RenewalAnswer[] {
  const { value } = manualRequirement(category, n);
  return value === 'none' || value === 'none_listed'
    ? ['done', 'unknown']
    : ['done_manual', 'done', 'unknown'];
}

export const answerOf = (recorded: EnrolmentFacts['renewals'], n: number): RenewalAnswer => {
  const record = recorded.find(each => each.n === n);
  return record ? (record.manualDone ? 'done_manual' : 'done') : 'unknown';
};

/**
 * The renewals done, from what was answered to each. The day on which one was done stays as recorded; where it never
 * was told, the anniversary stands for it.
 */
export const readRenewals = (
  asked: readonly Renewal[],
  answers: ReadonlyMap<number, string>,
  recorded: EnrolmentFacts['renewals'] = [],
): EnrolmentFacts['renewals'] =>
  asked.flatMap(({ n, anniversary }) => {
    const answer = answers.get(n);
    if (answer !== 'done' && answer !== 'done_manual') return [];
    const on = recorded.find(record => record.n === n)?.on ?? anniversary.toString();
    return [{ n, on, ...(answer === 'done_manual' && { manualDone: true }) }];
  });
