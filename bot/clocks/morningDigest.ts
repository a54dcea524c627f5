import { Temporal } from 'temporal-polyfill';
import { dateIn, type Holidays, type Instant, isBusinessDay, type PlainDate } from '../../domain/calendar.ts';
import { instantAt, nextBusinessDay } from '../../domain/quietHours.ts';
import { usefulness } from '../../domain/usefulness.ts';
import { wantsDigest } from '../../domain/wishes.ts';
import type { Look } from '../scheduler.ts';
import type { RequestLine } from '../storage/rows.ts';
import type { Stores } from '../storage/stores.ts';
import type { Owe } from './requestClock.ts';
import { standInFor, waitingFor } from './waiting.ts';

/** The digest is there when the day begins, and of no use any more when it ends. */
const MORNING = { hour: 8, minute: 30 } as const;
const EVENING = { hour: 18, minute: 0 } as const;

const { compare } = Temporal.Instant;

/** Something waits in a queue: its owner has a digest on the next business morning. */
export const queueOf =
  ({ people, dues }: Pick<Stores, 'people' | 'dues'>, holidays: Holidays): Look =>
  async ([personId = ''], now) => {
    const known = await people.get(personId);
    if (!known) return undefined;
    const at = nextMorning(now, known.person.zone, holidays);
    await dues.plan({ kind: 'digest', subject: [personId], at });
    return undefined;
  };

/**
 * The morning digest of one FPM. While anything waits for them the desk looks every business morning; when nothing
 * does it stops looking, until something comes into their queue. Whoever is away hears nothing, and who stands in for
 * them hears of their queue.
 */
export function morningDigest(stores: Stores, owe: Owe, holidays: Holidays): Look {
  return async ([personId = ''], now) => {
    const known = await stores.people.get(personId);
    if (!known || !wantsDigest(known.person, await stores.wishes.of(personId))) return undefined;
    const { person, contact } = known;
    const waiting = await waitingFor(stores, person, now);
    if (waiting.length === 0) return undefined;
    const delegate = standInFor(person, now);
    // The delegate may have had nothing of their own to hear of until now.
    if (delegate !== undefined) await stores.dues.plan({ kind: 'queue', subject: [delegate], at: now });
    const today = dateIn(now, person.zone);
    const at = timeOf(today, MORNING, person.zone);
    const until = timeOf(today, EVENING, person.zone);
    const isThere = contact !== undefined && delegate === undefined && isBusinessDay(today, holidays);
    // Whatever came after 08:30 had a message of its own today.
    const isOpen = isThere && waiting.some(line => cameBefore(line, at));
    const use = usefulness({ at, until, isOpen }, now);
    if (use === 'on_time' || use === 'late') {
      await owe({ kind: 'digest', to: personId, on: today.toString(), since: at.toString() });
    }
    return nextMorning(now, person.zone, holidays);
  };
}

const timeOf = (day: PlainDate, { hour, minute }: typeof MORNING | typeof EVENING, zone: string): Instant =>
  instantAt(day, hour, minute, zone);

/** The first 08:30 of a business day after a moment. */
function nextMorning(after: Instant, zone: string, holidays: Holidays): Instant {
  const today = dateIn(after, zone);
  const morning = timeOf(today, MORNING, zone);
  if (isBusinessDay(today, holidays) && compare(after, morning) < 0) return morning;
  return timeOf(nextBusinessDay(today, holidays), MORNING, zone);
}

const cameBefore = ({ submittedAt }: RequestLine, at: Instant): boolean =>
  compare(Temporal.Instant.from(submittedAt), at) < 0;
