import { type PlainDate, plainDate } from './calendar.ts';
import type { Absence, StandIn } from './people.ts';
import { fail, ok, type Result } from './result.ts';

/** First and last day out of office, both included. */
export interface Days {
  readonly from: PlainDate;
  readonly until: PlainDate;
}

export type AbsenceError = 'not_a_date' | 'ends_before' | 'past' | 'too_long';

/** Longer than that is no absence: the partners need another FPM (SME-02). Ours. */
const LONGEST_DAYS = 180;

const dateOf = (text: string): PlainDate | undefined => {
  try {
    return plainDate(text.trim());
  } catch {
    return undefined;
  }
};

/** Reads the two dates as typed; `today` is the date where the one who is away is. */
export function readDays(from: string, until: string, today: PlainDate): Result<Days, AbsenceError> {
  const [first, last] = [dateOf(from), dateOf(until)];
  if (!first || !last) return fail('not_a_date');
  const days = first.until(last).days;
  if (days < 0) return fail('ends_before');
  if (today.until(last).days < 0) return fail('past');
  return days < LONGEST_DAYS ? ok({ from: first, until: last }) : fail('too_long');
}

/** Whom somebody stands in for after one of them said it anew, or (without `absence`) came back; what is over is left out. */
export function standInsAfter(
  before: readonly StandIn[],
  fpm: { readonly id: string; readonly name: string },
  absence: Pick<Absence, 'from' | 'until'> | undefined,
  today: string,
): readonly StandIn[] {
  const others = before.filter(({ fpmId, until }) => fpmId !== fpm.id && until >= today);
  if (!absence) return others;
  const { from, until } = absence;
  return [...others, { fpmId: fpm.id, fpmName: fpm.name, from, until }];
}
