import { Temporal } from 'temporal-polyfill';
import { type Holidays, type Instant, isBusinessDay, type PlainDate } from './calendar.ts';

/** From 20:00 to 08:00 of their own day nobody is reminded of anything. The hours are ours, no source names any. */
export const QUIET_HOURS = { from: 20, until: 8 } as const;

/** A time of day on a date, as an instant. Where the clocks skip that time it is the first one after the gap. */
export const instantAt = (date: PlainDate, hour: number, minute: number, zone: string): Instant =>
  date.toZonedDateTime({ timeZone: zone, plainTime: new Temporal.PlainTime(hour, minute) }).toInstant();

/** Where a date begins first: somebody there may have come to it already. */
export const EASTERNMOST = '+14:00';

/** The first moment of a date for somebody in `zone`. */
export const startOf = (date: PlainDate, zone: string): Instant => date.toZonedDateTime(zone).toInstant();

/** The first moment from `at` on at which somebody in `zone` may be reminded: 08:00 when `at` is quiet. */
export function awakeFrom(at: Instant, zone: string): Instant {
  const local = at.toZonedDateTimeISO(zone);
  const date = local.toPlainDate();
  if (local.hour < QUIET_HOURS.until) return instantAt(date, QUIET_HOURS.until, 0, zone);
  if (local.hour >= QUIET_HOURS.from) return instantAt(date.add({ days: 1 }), QUIET_HOURS.until, 0, zone);
  return at;
}

/** The same for what belongs to somebody's work: it waits for a business day, too. */
export function atWorkFrom(at: Instant, zone: string, holidays?: Holidays): Instant {
  const awake = awakeFrom(at, zone);
  const date = awake.toZonedDateTimeISO(zone).toPlainDate();
  if (isBusinessDay(date, holidays)) return awake;
  return instantAt(nextBusinessDay(date, holidays), QUIET_HOURS.until, 0, zone);
}

/** The first business day after a date. */
export function nextBusinessDay(after: PlainDate, holidays?: Holidays): PlainDate {
  const next = after.add({ days: 1 });
  return isBusinessDay(next, holidays) ? next : nextBusinessDay(next, holidays);
}
