import { Temporal } from 'temporal-polyfill';
import type { Holidays } from '../../domain/calendar.ts';
import type { GuideProgress } from '../../domain/guideProgress.ts';
import { guideOf } from '../../domain/guides.ts';
import { verificationOverdue } from '../../domain/guideWaits.ts';
import { startOf } from '../../domain/quietHours.ts';
import { runOf } from '../../domain/subject.ts';
import { toldAtWork } from '../../domain/usefulness.ts';
import type { Look } from '../scheduler.ts';
import type { KnownPerson } from '../storage/peopleStore.ts';
import type { Stores } from '../storage/stores.ts';
import type { Owe } from './requestClock.ts';

/**
 * Microsoft's verification of an enrolment, which should be over after five business days: on the sixth whoever began
 * the guide is told what to do, once for each day that the primary contact may have confirmed (IR-14, AMB-18).
 */
export function verificationNudge(
  { guides, people }: Pick<Stores, 'guides' | 'people'>,
  owe: Owe,
  holidays: Holidays,
): Look {
  return async ([partnerId = '', id = ''], now) => {
    const { guideId, run } = runOf(id);
    const guide = guideOf(guideId);
    const progress = guide && (await guides.load(partnerId, { guideId, run }))?.content;
    if (!progress) return undefined;
    const overdue = verificationOverdue({ partnerId, guide, run, progress }, holidays);
    const reader = overdue && (await listener(people, progress));
    if (!overdue || !reader) return undefined;
    const { id: to, zone } = reader.person;
    const told = toldAtWork({ from: startOf(overdue.on, zone), zone, holidays }, now);
    if (!told) return undefined;
    const { at, moment } = told;
    if (Temporal.Instant.compare(moment, now) > 0) return moment;
    const confirmedOn = overdue.since.toString();
    await owe({
      kind: 'guide',
      to,
      partnerId,
      guideId,
      run,
      confirmedOn,
      since: at.toString(),
    });
    return undefined;
  };
}

/** Whoever began the guide; when they have left the company, whoever said last that something is done. */
async function listener(people: Stores['people'], progress: GuideProgress): Promise<KnownPerson | undefined> {
  const last = progress.done.at(-1);
  for (const id of [progress.startedBy.id, ...(last ? [last.byId] : [])]) {
    const known = await people.get(id);
    if (known?.contact && known.person.partnerId === progress.partnerId) return known;
  }
  return undefined;
}
