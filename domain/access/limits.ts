import { Temporal } from 'temporal-polyfill';
import type { AccessCommand, AccessRefusal } from './command.ts';
import type { AccessRecord } from './record.ts';
import type { AccessGuard } from './transitions.ts';

/** After so many declines in so many days the FPM has to be asked directly (ours, so that nobody is flooded). */
const MOST_DECLINES = 3;
const DECLINE_DAYS = 30;
/** So many unknown companies a day, so that nobody finds out by guessing which companies the desk has (ours). */
const MOST_MISSES = 5;
const MISS_HOURS = 24;

const within = (instants: readonly string[], hours: number, now: string): string[] => {
  const since = Temporal.Instant.from(now).subtract({ hours });
  return instants.filter(at => Temporal.Instant.compare(Temporal.Instant.from(at), since) > 0);
};

/** What still counts of the declines and of the misses. */
export const countedDeclines = ({ declines }: AccessRecord, now: string): string[] =>
  within(declines, DECLINE_DAYS * 24, now);
export const countedMisses = ({ misses }: AccessRecord, now: string): string[] =>
  within(misses, MISS_HOURS, now);

type Guarding = (record: AccessRecord, command: AccessCommand, now: string) => AccessRefusal | undefined;

export const GUARDS: Readonly<Record<AccessGuard, Guarding>> = {
  text: (_record, command) => ('text' in command && command.text.trim() ? undefined : 'text_required'),
  seldom_declined: (record, _command, now) =>
    countedDeclines(record, now).length < MOST_DECLINES ? undefined : 'declined_often',
  seldom_missed: (record, _command, now) =>
    countedMisses(record, now).length < MOST_MISSES ? undefined : 'missed_often',
};
