import { Temporal } from 'temporal-polyfill';

export type PlainDate = Temporal.PlainDate;
export type Instant = Temporal.Instant;

/** Non-working dates beside Saturdays and Sundays, as ISO dates. They come from configuration (AMB-06). */
export type Holidays = ReadonlySet<string>;

export const NO_HOLIDAYS: Holidays = new Set();

export const plainDate = (iso: string): PlainDate => Temporal.PlainDate.from(iso);

/** The calendar date that `instant` falls on for somebody in `zone` (an IANA name). */
export const dateIn = (instant: Instant, zone: string): PlainDate =>
  instant.toZonedDateTimeISO(zone).toPlainDate();

/** Whole days from `from` to `to`; negative when `to` is earlier. */
export const daysBetween = (from: PlainDate, to: PlainDate): number =>
  from.until(to, { largestUnit: 'days' }).days;

const SATURDAY = 6;

export const isBusinessDay = (date: PlainDate, holidays: Holidays = NO_HOLIDAYS): boolean =>
  date.dayOfWeek < SATURDAY && !holidays.has(date.toString());

/**
 * The date `days` business days after `from`, which itself does not count: one business day after a Friday
 * is Monday. `days` is a whole number, zero or more; zero gives `from` back.
 */
export function addBusinessDays(from: PlainDate, days: number, holidays: Holidays = NO_HOLIDAYS): PlainDate {
  let date = from;
  for (let left = days; left > 0; ) {
    date = date.add({ days: 1 });
    if (isBusinessDay(date, holidays)) left -= 1;
  }
  return date;
}

/** Business days after `from` up to and including `to`; zero when `to` is not later. */
export function businessDaysBetween(
  from: PlainDate,
  to: PlainDate,
  holidays: Holidays = NO_HOLIDAYS,
): number {
  let count = 0;
  for (
    let date = from.add({ days: 1 });
    Temporal.PlainDate.compare(date, to) <= 0;
    date = date.add({ days: 1 })
  ) {
    if (isBusinessDay(date, holidays)) count += 1;
  }
  return count;
}
