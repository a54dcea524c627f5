import { plainDate } from '../domain/calendar.ts';
import type { DesignationFacts, EnrolmentFacts, RecordEvent } from '../domain/specializations/records.ts';
import { execute } from './parts/button.ts';
import template from './recordHistory.json' with { type: 'json' };
import { benefitsText, enrolmentName } from './records.ts';
import { type Card, compileCard } from './render.ts';
import type { Words } from './strings/words.ts';

export interface HistoryView {
  readonly partner: string;
  /** The newest first. */
  readonly events: readonly RecordEvent[];
  /** There are more than these. */
  readonly more: boolean;
  readonly zone: string;
  /** The partner, where it is not the reader's own company. */
  readonly partnerId?: string | undefined;
}

const fill = compileCard<object>(template);

/** Who changed which record when, from what to what. */
export function recordHistoryCard(
  words: Words,
  { partner, partnerId, events, more, zone }: HistoryView,
): Card {
  const { length: count } = events;
  const note = count === 0 ? words.say('history.empty') : more ? words.say('history.more', { count }) : '';
  return fill({
    lang: words.locale,
    title: words.say('history.title'),
    partner: words.say('records.of', { partner }),
    note,
    lines: events.map(event => ({
      sign: event.before ? (event.after ? '✎' : '✕') : '+',
      name:
        event.kind === 'enrolment' ? enrolmentName(words, event.id) : words.say(`designation.${event.id}`),
      what: changeText(words, event),
      by: words.say('history.by', { name: event.byName, at: words.instant(event.at, zone) }),
    })),
    actions: [
      execute({
        ...{ title: words.say('button.records'), verb: 'records.show' },
        data: partnerId === undefined ? {} : { partnerId },
      }),
    ],
  });
}

function changeText(words: Words, event: RecordEvent): string {
  const { kind } = event;
  const [before, after] =
    kind === 'enrolment'
      ? [event.before, event.after].map(facts => facts && enrolmentText(words, facts))
      : [event.before, event.after].map(facts => facts && designationText(words, facts));
  if (before && after) return words.say('history.changed', { before, after });
  return after
    ? words.say('history.added', { what: after })
    : words.say('history.removed', { what: before ?? '' });
}

function enrolmentText(words: Words, { enrolledOn, renewals }: EnrolmentFacts): string {
  const day = (iso: string): string => words.shortDate(plainDate(iso));
  return [
    words.say('records.enrolled', { date: day(enrolledOn) }),
    ...renewals.map(({ n, on, manualDone = false }) =>
      words.say(manualDone ? 'history.renewal.manual' : 'history.renewal', { n, on: day(on) }),
    ),
  ].reduce((one, other) => words.say('spz.and', { one, other }));
}

const designationText = (words: Words, { anniversary, benefitChoice, paid }: DesignationFacts): string =>
  words.say('records.anniversary', {
    date: words.shortDate(plainDate(anniversary)),
    benefits: benefitsText(words, benefitChoice, paid),
  });
