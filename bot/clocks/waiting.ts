import { dateIn, type Instant } from '../../domain/calendar.ts';
import { isAway, type Person } from '../../domain/people.ts';
import { byDue } from '../../domain/request/queue.ts';
import type { RequestLine } from '../storage/rows.ts';
import type { Stores } from '../storage/stores.ts';

/** More than this in one queue is counted as this many. */
const MOST_COUNTED = 200;
/** More than anybody stands in for at the same time. */
const MOST_ABSENTEES = 5;

/** What waits for a person's decision, the earliest due first: their own queue, and those of whom they stand in for. */
export async function waitingFor(
  { lists, people }: Pick<Stores, 'lists' | 'people'>,
  person: Person,
  now: Instant,
): Promise<RequestLine[]> {
  return waitingForAny(lists, await decidingFor(people, person, now));
}

/** The same where it is known already for whom somebody decides. */
export async function waitingForAny(lists: Stores['lists'], fpms: readonly string[]): Promise<RequestLine[]> {
  const queues = await Promise.all(fpms.map(id => lists.queueOf(id, MOST_COUNTED)));
  return byDue(queues.flat());
}

/** For whom somebody decides now: for themselves, and for the FPMs whom they stand in for. */
export const decidingFor = async (
  people: Stores['people'],
  person: Person,
  now: Instant,
): Promise<string[]> => [person.id, ...(await absenteesOf(people, person, now))];

/** The FPMs whom somebody stands in for now, as the records of those FPMs say. One point read for each of a few. */
export async function absenteesOf(
  people: Stores['people'],
  { id, standsInFor = [] }: Person,
  now: Instant,
): Promise<string[]> {
  const ids = [...new Set(standsInFor.map(({ fpmId }) => fpmId))].slice(0, MOST_ABSENTEES);
  const fpms = await Promise.all(ids.map(fpmId => people.get(fpmId)));
  return fpms.flatMap(known => (known && standInFor(known.person, now) === id ? [known.person.id] : []));
}

/** The names of those of these FPMs whom somebody stands in for. */
export const stoodInFor = ({ standsInFor = [] }: Person, fpms: readonly string[]): string[] => [
  ...new Set(standsInFor.filter(({ fpmId }) => fpms.includes(fpmId)).map(({ fpmName }) => fpmName)),
];

/** Who decides in this FPM's place now, if anybody does. */
export const standInFor = (fpm: Person, now: Instant): string | undefined =>
  isAway(fpm, dateIn(now, fpm.zone).toString()) ? fpm.away?.delegateId : undefined;
