import { type Holidays, type Instant, plainDate } from '../../domain/calendar.ts';
import { type Absence, isOver, type Person } from '../../domain/people.ts';
import { atWorkFrom, startOf } from '../../domain/quietHours.ts';
import type { Look } from '../scheduler.ts';
import { reminderSubject } from '../storage/reminderStore.ts';
import type { Stores } from '../storage/stores.ts';
import type { Owe } from './requestClock.ts';

/**
 * Whoever stands in for an FPM is told so when the FPM has said it, and when it is over: on the first morning after it,
 * or at once where the FPM is back before or has named somebody else.
 */
export function absenceClock(
  { people, reminders }: Pick<Stores, 'people' | 'reminders'>,
  owe: Owe,
  holidays: Holidays,
): Look {
  return async ([fpmId = '', to = '', absenceId = ''], now) => {
    const [fpm, delegate] = await Promise.all([people.get(fpmId), people.get(to)]);
    if (!fpm || !delegate) return undefined;
    const { away } = fpm.person;
    const about = { kind: 'absence', to, fpmId, absenceId, since: now.toString() } as const;
    if (away && isSame(away, to, absenceId) && !isOver(fpm.person, now)) {
      await owe({ ...about, notice: 'begins' });
      return firstMorningAfter(away, fpm.person, delegate.person, holidays);
    }
    // Nobody is told of the end of what they were not told of.
    const told = await reminders.get(reminderSubject({ ...about, notice: 'begins' }));
    if (told) await owe({ ...about, notice: 'over' });
    return undefined;
  };
}

const isSame = (away: Absence, delegateId: string, absenceId: string): boolean =>
  away.delegateId === delegateId && away.id === absenceId;

function firstMorningAfter({ until }: Absence, fpm: Person, delegate: Person, holidays: Holidays): Instant {
  const next = plainDate(until).add({ days: 1 });
  return atWorkFrom(startOf(next, fpm.zone), delegate.zone, holidays);
}
