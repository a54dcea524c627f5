import { dateIn, type Instant } from '../../domain/calendar.ts';
import { isAway, type Person } from '../../domain/people.ts';
import type { RequestLine } from '../storage/rows.ts';
import type { Stores } from '../storage/stores.ts';

/** More than this in one queue is counted as this many. */
const MOST_COUNTED = 200;

/** What waits for a person's decision, the earliest due first: their own queue, and those of whom they stand in for. */
export async function waitingFor(
  { lists, people }: Pick<Stores, 'lists' | 'people'>,
  person: Person,
  now: Instant,
): Promise<RequestLine[]> {
  const others = await Promise.all((person.standsInFor ?? []).map(({ fpmId }) => people.get(fpmId)));
  // What counts is the record of the one who is away.
  const absent = others.flatMap(known =>
    known && standInFor(known.person, now) === person.id ? [known.person.id] : [],
  );
  const queues = await Promise.all([person.id, ...absent].map(id => lists.queueOf(id, MOST_COUNTED)));
  return queues.flat().toSorted((a, b) => a.due.localeCompare(b.due));
}

/** Who decides in this FPM's place now, if anybody does. */
export const standInFor = (fpm: Person, now: Instant): string | undefined =>
  isAway(fpm, dateIn(now, fpm.zone).toString()) ? fpm.away?.delegateId : undefined;
