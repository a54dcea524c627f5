import { Temporal } from 'temporal-polyfill';
import type { Holidays, Instant } from '../../domain/calendar.ts';
import { begunBy, endingsOf, nextLook, type Passing } from '../../domain/engagement/clock.ts';
import type { Engagement } from '../../domain/engagement/record.ts';
import { startOf } from '../../domain/quietHours.ts';
import { toldAtWork } from '../../domain/usefulness.ts';
import { loadEngagement } from '../commands/engagement/loading.ts';
import type { Look } from '../scheduler.ts';
import type { Stores } from '../storage/stores.ts';
import type { Owe } from './requestClock.ts';

const { compare } = Temporal.Instant;

/**
 * The last day of an engagement: its SME and its FPM are told a week ahead, and when it has passed. What only comes when
 * it is over is not announced any more.
 */
export function engagementClock(stores: Stores, owe: Owe, holidays: Holidays): Look {
  /** Tells one person, or gives the moment at which they can be told. */
  async function tell(engagement: Engagement, passing: Passing, to: string, now: Instant) {
    const reader = await stores.people.get(to);
    // Whoever has not met the desk yet finds the engagement itself when they do.
    if (!reader?.contact) return undefined;
    const { zone } = reader.person;
    const next = endingsOf(engagement).find(({ on }) => Temporal.PlainDate.compare(on, passing.on) > 0);
    const until = next && startOf(next.on, zone);
    const told = toldAtWork({ from: startOf(passing.on, zone), until, zone, holidays }, now);
    if (!told) return undefined;
    const { at, moment } = told;
    if (compare(moment, now) > 0) return moment;
    const { partnerId, id: engagementId, terms } = engagement;
    const what = { partnerId, engagementId, endDate: terms.endDate ?? '', notice: passing.ending };
    await owe({ kind: 'engagement', to, ...what, since: at.toString() });
    return undefined;
  }

  return async ([partnerId = '', engagementId = ''], now) => {
    const engagement = (await loadEngagement(stores, partnerId, engagementId))?.engagement;
    if (!engagement) return undefined;
    const moments: (Instant | undefined)[] = [nextLook(engagement, now)];
    for (const passing of begunBy(engagement, now)) {
      for (const to of [engagement.sme.id, engagement.fpm.id]) {
        moments.push(await tell(engagement, passing, to, now));
      }
    }
    return moments.filter(moment => moment !== undefined).toSorted(compare)[0];
  };
}
