import type { PlainDate } from '../domain/calendar.ts';
import { sourceLines } from './parts/source.ts';
import { aboutLines, askedFor, type RenewalView } from './renewal.ts';
import type { Words } from './strings/words.ts';

/** The three days of a renewal. */
export type RenewalStep = 'opens' | 'anniversary' | 'closes';

/** A day as it stands in somebody's calendar. */
export interface CalendarDay {
  readonly step: RenewalStep;
  readonly date: PlainDate;
  readonly title: string;
  readonly text: string;
}

/** The days of one renewal for a calendar: what each asks for, whose record and which rule it comes from. */
export function renewalDays(words: Words, view: RenewalView, zone: string): CalendarDay[] {
  const { name: specialization, current, manual } = view;
  const { n, opens, anniversary, closes } = current.value.renewal;
  const text = [
    words.say('renewal.asks', { n, asks: askedFor(words, manual.value) }),
    ...current.value.unrecorded.map(missed =>
      words.say('renewal.unrecorded', { n: missed.n, date: words.date(missed.anniversary) }),
    ),
    words.say('renewal.rule'),
    ...aboutLines(words, view, zone),
    ...sourceLines(words, [...current.facts, ...manual.facts]),
  ].join('\n');
  return [
    { step: 'opens', date: opens, title: words.say('calendar.opens', { specialization }), text },
    {
      ...{ step: 'anniversary', date: anniversary, text },
      title: words.say('calendar.anniversary', { specialization, n }),
    },
    { step: 'closes', date: closes, title: words.say('calendar.last_day', { specialization }), text },
  ];
}
