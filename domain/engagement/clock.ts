import { Temporal } from 'temporal-polyfill';
import { type Instant, type PlainDate, plainDate } from '../calendar.ts';
import { EASTERNMOST, startOf } from '../quietHours.ts';
import type { Engagement } from './record.ts';

/** A week before the agreed last day, and the day after it: then its SME and FPM are reminded. The days are ours. */
export const ENDINGS = ['ending', 'ended'] as const;
export type Ending = (typeof ENDINGS)[number];

const DAYS_AHEAD = 7;

/** A point of an engagement's time, and the date from which its reader is told. */
export interface Passing {
  readonly ending: Ending;
  readonly on: PlainDate;
}

export type Timed = Pick<Engagement, 'state' | 'terms'>;

/** Only what is under way and time-bound ends (SME-20); the earliest first. */
export function endingsOf({ state, terms: { endDate } }: Timed): Passing[] {
  if (state !== 'active' || endDate === undefined) return [];
  const last = plainDate(endDate);
  return [
    { ending: 'ending', on: last.subtract({ days: DAYS_AHEAD }) },
    { ending: 'ended', on: last.add({ days: 1 }) },
  ];
}

const { compare } = Temporal.Instant;

/** Those of these dates that have come, somewhere. */
export const begunBy = (engagement: Timed, now: Instant): Passing[] =>
  endingsOf(engagement).filter(({ on }) => compare(startOf(on, EASTERNMOST), now) <= 0);

/** The first moment at which one of those dates begins anywhere, after a moment: when to look again. */
export const nextLook = (engagement: Timed, after: Instant): Instant | undefined =>
  endingsOf(engagement)
    .map(({ on }) => startOf(on, EASTERNMOST))
    .find(at => compare(at, after) > 0);
