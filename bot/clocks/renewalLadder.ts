import { Temporal } from 'temporal-polyfill';
import { dateIn, type Instant } from '../../domain/calendar.ts';
import { awakeFrom, EASTERNMOST, startOf } from '../../domain/quietHours.ts';
import {
  enrolledIn,
  reminderFor,
  type Step,
  stepOn,
  wakingAfter,
} from '../../domain/specializations/ladder.ts';
import { wantsRenewals } from '../../domain/wishes.ts';
import type { Look } from '../scheduler.ts';
import type { Stores } from '../storage/stores.ts';
import { readerDue } from './plans.ts';
import type { Owe } from './requestClock.ts';

const { compare } = Temporal.PlainDate;

/** An enrolment whose next step has come: everybody who wants to hear of it is looked at, each in their own zone. */
export function renewalLadder(stores: Stores): Look {
  return async ([partnerId = '', specId = ''], now) => {
    const enrolment = await stores.partners.enrolment(partnerId, specId);
    if (!enrolment) return undefined;
    const enrolled = enrolledIn(enrolment);
    const step = stepOn(enrolled, dateIn(now, EASTERNMOST));
    // Whoever has changed the record since has seen its dates.
    const isNews = step && compare(dateIn(Temporal.Instant.from(enrolment.changedAt), 'UTC'), step.on) <= 0;
    if (isNews) await planReaders(stores, partnerId, specId, step);
    return wakingAfter(enrolled, now);
  };
}

/** Everybody of the partner, at 08:00 of the step's day where they are. Who wants to hear of it is asked then. */
async function planReaders(stores: Stores, partnerId: string, specId: string, { on }: Step): Promise<void> {
  const readers = await stores.people.ofPartner(partnerId);
  await Promise.all(
    readers.map(({ person: { id, zone } }) =>
      stores.dues.plan(readerDue(partnerId, specId, id, awakeFrom(startOf(on, zone), zone))),
    ),
  );
}

/** One reader of one enrolment: told now, or looked at again when they may be. */
export function readerOfLadder(stores: Stores, owe: Owe): Look {
  return async ([partnerId = '', specId = '', personId = ''], now): Promise<Instant | undefined> => {
    const [enrolment, known] = await Promise.all([
      stores.partners.enrolment(partnerId, specId),
      stores.people.get(personId),
    ]);
    // Whoever has never met the desk is looked at when they do.
    if (!enrolment || !known?.contact || known.person.partnerId !== partnerId) return undefined;
    if (!wantsRenewals(known.person, await stores.wishes.of(personId))) return undefined;
    const pause = await stores.wishes.pauseOf(personId, partnerId, specId);
    const { zone } = known.person;
    const reminded = reminderFor(enrolledIn(enrolment), pause, now, zone);
    if (!reminded || reminded.kind === 'wait') return reminded?.until;
    const { step, at, name } = reminded;
    const anniversary = step.renewal.anniversary.toString();
    await owe({ kind: 'renewal', to: personId, partnerId, specId, anniversary, name, since: at.toString() });
    return undefined;
  };
}
