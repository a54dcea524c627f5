import { Temporal } from 'temporal-polyfill';
import { dateIn, type Holidays, type Instant } from '../../domain/calendar.ts';
import { deputiesOf } from '../../domain/people.ts';
import type { Reminder, RequestNotice } from '../../domain/reminder.ts';
import { milestonesOf, nextMilestone, type Passing } from '../../domain/request/clock.ts';
import { undecided } from '../../domain/request/parties.ts';
import type { SmeRequest } from '../../domain/request/record.ts';
import { toldAtWork } from '../../domain/usefulness.ts';
import type { Look } from '../scheduler.ts';
import type { Stores } from '../storage/stores.ts';

/** Owes a reminder, once whatever happens. */
export type Owe = (reminder: Reminder) => Promise<void>;

const { compare } = Temporal.Instant;

/** Of these only the latest is of use; `due` and `escalate` are told whatever came after. */
const IS_OVERTAKEN: ReadonlySet<string> = new Set(['half', 'soon']);

/**
 * A waiting request and its milestones: whoever decides is reminded, their lead hears of what ran late, and the
 * requester is told after five business days what to do. Everybody at their own work: not at night, not on Sunday.
 */
export function requestClock(stores: Stores, owe: Owe, holidays: Holidays): Look {
  /** Tells one person, or gives the moment at which they can be told. */
  async function tell(
    request: SmeRequest,
    passing: Passing,
    to: string,
    notice: RequestNotice,
    now: Instant,
  ) {
    const reader = await stores.people.get(to);
    // Whoever has not met the desk yet finds the request itself when they do.
    if (!reader?.contact) return undefined;
    const { zone } = reader.person;
    const until = IS_OVERTAKEN.has(passing.milestone) ? nextMilestone(request, passing.at)?.at : undefined;
    const told = toldAtWork({ from: passing.at, until, zone, holidays }, now);
    if (!told) return undefined;
    const { at, moment } = told;
    if (compare(moment, now) > 0) return moment;
    const { partnerId, id: requestId, submittedAt } = request;
    await owe({ kind: 'request', to, partnerId, requestId, submittedAt, notice, since: at.toString() });
    return undefined;
  }

  return async ([partnerId = '', requestId = ''], now) => {
    const request = (await stores.requests.load(partnerId, requestId))?.content;
    if (!request) return undefined;
    const moments: (Instant | undefined)[] = [nextMilestone(request, now)?.at];
    for (const passing of milestonesOf(request).filter(({ at }) => compare(at, now) <= 0)) {
      for (const [to, notice] of await listeners(stores, passing, request, now)) {
        moments.push(await tell(request, passing, to, notice, now));
      }
    }
    return moments.filter(moment => moment !== undefined).toSorted(compare)[0];
  };
}

/** Who hears of a milestone, and as what. */
async function listeners(
  stores: Stores,
  { milestone }: Passing,
  request: SmeRequest,
  now: Instant,
): Promise<ReadonlyMap<string, RequestNotice>> {
  if (milestone === 'escalate') return new Map([[request.requesterId, milestone]]);
  const deciders = await Promise.all(undecided(request).map(id => stores.people.get(id)));
  const told = new Map<string, RequestNotice>();
  for (const { person } of deciders.filter(known => known !== undefined)) {
    const today = dateIn(now, person.zone).toString();
    for (const id of [person.id, ...deputiesOf(person, today, false)]) told.set(id, milestone);
    const leads = milestone === 'due' ? deputiesOf(person, today, true) : [];
    for (const id of leads) if (!told.has(id)) told.set(id, 'escalated');
  }
  return told;
}
