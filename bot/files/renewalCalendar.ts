import { renewalDays } from '../../cards/renewalCalendar.ts';
import { maySeeRecords } from '../../domain/specializations/recordAccess.ts';
import { renewalView } from '../commands/renewalView.ts';
import type { PartnerStore } from '../storage/partnerStore.ts';
import type { Maker } from './file.ts';
import { type CalendarEntry, icsOf } from './ics.ts';

/**
 * The days of a partner's renewals, or of one of them, for its own people and its FPM: a point read and one page of one
 * partition.
 */
export const renewalCalendar =
  (partners: PartnerStore): Maker<'calendar'> =>
  async (speaker, { partnerId, specId }) => {
    const { words, person, zone, now } = speaker;
    const partner = await partners.get(partnerId);
    if (!partner || !maySeeRecords(person, partner)) return undefined;
    const all = await partners.enrolments(partner.id);
    const rows = specId === undefined ? all : all.filter(row => row.specId === specId);
    const views = rows.map(row => renewalView(speaker, row, partner.name));
    const [first] = views;
    if (!first) return undefined;
    const entries = views.flatMap(view =>
      renewalDays(words, view, zone).map(({ step, ...day }): CalendarEntry => {
        const { seen, current } = view;
        const uid = `${partner.id}.${seen.specId}.${current.value.renewal.n}.${step}@sme-desk`;
        return { ...day, uid, sequence: seen.revision };
      }),
    );
    const ics = icsOf({
      name: words.say('calendar.name', { partner: partner.name }),
      ...{ language: words.locale, madeAt: now, entries },
    });
    return {
      name: specId === undefined ? 'renewals.ics' : `renewal-${hyphened(first.seen.specId)}.ics`,
      about:
        specId === undefined
          ? words.say('calendar.about', { count: views.length })
          : words.say('calendar.about.one', { specialization: first.name }),
      content: new TextEncoder().encode(ics),
    };
  };

const hyphened = (id: string): string => id.replaceAll('_', '-');
