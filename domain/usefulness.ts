import { Temporal } from 'temporal-polyfill';
import type { Holidays, Instant } from './calendar.ts';
import { atWorkFrom } from './quietHours.ts';

/** What becomes of a reminder whose time has come, or came while the desk was off. */
export type Usefulness =
  /** Its time has not come. */
  | 'early'
  | 'on_time'
  /** Still of use, and told that it comes late. */
  | 'late'
  /** Nobody needs it any more. */
  | 'useless';

/** What a reminder is about, as far as that decides whether it still helps. */
export interface Occasion {
  /** The moment from which it may be sent. */
  readonly at: Instant;
  /** Whether its subject still waits for what it reminds of. */
  readonly isOpen: boolean;
  /** From then on it helps nobody: a later reminder of the same kind takes its place, or its day is over. */
  readonly until?: Instant | undefined;
}

/** A reminder that comes no later than this is on time: a desk looks every so often, not all the time. */
const PUNCTUAL_MINUTES = 60;

/** Whether something that was meant for an ISO instant comes noticeably later. */
export const isLate = (since: string, now: Instant): boolean =>
  Temporal.Instant.compare(Temporal.Instant.from(since).add({ minutes: PUNCTUAL_MINUTES }), now) < 0;

/** Whether a reminder is sent, and as what. Its subject decides, not the row that woke the desk. */
export function usefulness({ at, isOpen, until }: Occasion, now: Instant): Usefulness {
  const { compare } = Temporal.Instant;
  if (!isOpen || (until !== undefined && compare(until, now) <= 0)) return 'useless';
  if (compare(at, now) > 0) return 'early';
  return isLate(at.toString(), now) ? 'late' : 'on_time';
}

/** What comes due for somebody at their work. `from` is the moment at which it happens, wherever they are. */
export interface Coming {
  readonly from: Instant;
  readonly until?: Instant | undefined;
  /** Theirs. */
  readonly zone: string;
  readonly holidays: Holidays;
}

/**
 * From when on somebody may be told at work, and the first moment from `now` on at which they are there; `undefined`
 * when by then it helps nobody any more.
 */
export function toldAtWork(
  { from, until, zone, holidays }: Coming,
  now: Instant,
): { readonly at: Instant; readonly moment: Instant } | undefined {
  const at = atWorkFrom(from, zone, holidays);
  const isAhead = Temporal.Instant.compare(at, now) > 0;
  const moment = isAhead ? at : atWorkFrom(now, zone, holidays);
  return usefulness({ at, until, isOpen: true }, moment) === 'useless' ? undefined : { at, moment };
}
