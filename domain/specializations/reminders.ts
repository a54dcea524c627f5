import type { PlainDate } from '../calendar.ts';
import type { Ruling } from '../facts.ts';

export interface Reminder {
  /** Days from the anniversary, negative before it. */
  readonly day: number;
  readonly on: PlainDate;
  /** The desk's own reminder, not one that the programme sends. */
  readonly ours: boolean;
}

/**
 * Six possible points of the programme's e-mails, of which at least three are promised (SPZ-14, AMB-10), and one of
 * the desk in the middle of grace, because the programme's last one comes on the very last day.
 */
const POINTS: readonly { readonly day: number; readonly ours: boolean }[] = [
  { day: -120, ours: false },
  { day: -90, ours: false },
  { day: -60, ours: false },
  { day: -30, ours: false },
  { day: 0, ours: false },
  { day: 15, ours: true },
  { day: 30, ours: false },
];

/** The programme promises this many e-mails, to people with the partner admin role (SPZ-14). */
export const PROMISED_REMINDERS = 3;

/** The days on which the desk reminds of an anniversary, earliest first. */
export const reminders = (anniversary: PlainDate): Ruling<readonly Reminder[]> => ({
  value: POINTS.map(({ day, ours }) => ({ day, ours, on: anniversary.add({ days: day }) })),
  facts: ['SPZ-14'],
  caveats: ['AMB-10'],
});
