import { daysBetween, type PlainDate } from '../domain/calendar.ts';
import type { Ruling } from '../domain/facts.ts';
import type { SpecId } from '../domain/specializations/catalogue.ts';
import type { CurrentRenewal } from '../domain/specializations/currentRenewal.ts';
import type { Phase } from '../domain/specializations/renewal.ts';
import type { ManualRequirement } from '../domain/specializations/renewalOutcome.ts';
import { execute } from './parts/button.ts';
import { caveatLines } from './parts/caveats.ts';
import { type Mood, type Notice, noticePart } from './parts/notice.ts';
import { rowsPart } from './parts/rows.ts';
import { sourceLines } from './parts/source.ts';
import { smallPrint } from './parts/text.ts';
import { timelinePart } from './parts/timeline.ts';
import { type Card, compileCard } from './render.ts';
import template from './renewal.json' with { type: 'json' };
import type { Words } from './strings/words.ts';

/** A partner's record; `changedAt` is an ISO instant. */
export interface Origin {
  readonly partner: string;
  readonly changedAt: string;
}

/** One enrolment as it stands today. */
export interface RenewalView {
  /** The specialization's name as the reader knows it. */
  readonly name: string;
  readonly enrolledOn: PlainDate;
  readonly current: Ruling<CurrentRenewal>;
  readonly manual: Ruling<ManualRequirement>;
  /** The record that this comes from, where the card shows it. */
  readonly record?: Origin;
}

/** Who reads about renewals, and what they see beside the dates. */
export interface RenewalReader {
  readonly today: PlainDate;
  readonly zone: string;
  /** Whose renewals these are, where it is not the reader's own company. */
  readonly owner?: { readonly id: string; readonly name: string } | undefined;
  /** The record that the reader keeps: only then there is something to press that changes it. */
  readonly keeps?: { readonly specId: SpecId; readonly revision: number } | undefined;
  /** Whose dates there are to be had as a calendar file; of one specialization, or of all. */
  readonly calendar?: { readonly partnerId: string; readonly specId?: SpecId } | undefined;
  /** What the press that led here came to. */
  readonly notice?: Notice | undefined;
}

const fill = compileCard<object>(template);

const MOOD: Readonly<Record<Phase, Mood>> = {
  enrolled: 'info',
  window_open: 'warning',
  grace: 'bad',
  lapsed: 'bad',
};

/** When one specialization renews: how it stands, the year as a picture and in words, what is asked, what if not. */
export function renewalCard(words: Words, view: RenewalView, reader: RenewalReader): Card {
  const { current, manual } = view;
  const { today, zone, owner, notice } = reader;
  return fill({
    lang: words.locale,
    title: words.say('renewal.title.one', { specialization: view.name }),
    owner: owner === undefined ? '' : words.say('records.of', { partner: owner.name }),
    notices: [...(notice ? [noticePart(notice)] : []), noticePart(renewalNotice(words, view, today))],
    timeline: timelinePart(words, current.value.renewal, today),
    rows: rowsPart({ rows: factRows(words, view) }),
    rules: missedLines(words, current.value).map(text => ({ text })),
    small: smallPrint([
      ...aboutLines(words, view, zone),
      words.say('renewal.rule'),
      ...sourceLines(words, [...current.facts, ...manual.facts]),
    ]),
    actions: actionsOf(words, view, reader),
  });
}

/** The phase, and the one date that the reader has to know next. */
export function renewalNotice(words: Words, { current }: RenewalView, today: PlainDate): Notice {
  const { today: now, unrecorded } = current.value;
  const missed = unrecorded.map(({ n, anniversary }) =>
    words.say('renewal.unrecorded', { n, date: words.date(anniversary) }),
  );
  return {
    mood: renewalMood(current.value),
    title: words.say(`renewal.phase.${now.phase}`),
    lines: [nextStep(words, current.value, today), ...missed],
  };
}

export const renewalMood = ({ today, unrecorded }: CurrentRenewal): Mood =>
  unrecorded.length > 0 ? 'warning' : MOOD[today.phase];

/** "The window opens in 30 days." */
export function nextStep(words: Words, { renewal, today: now }: CurrentRenewal, today: PlainDate): string {
  const until = (date: PlainDate): string => words.relativeDays(daysBetween(today, date));
  return {
    enrolled: () => words.say('renewal.left.to_open', { when: until(renewal.opens) }),
    window_open: () => words.say('renewal.left.to_anniversary', { when: until(renewal.anniversary) }),
    grace: () => words.say('renewal.left.to_end', { when: until(renewal.closes) }),
    lapsed: () => words.say('renewal.left.ended', { when: until(renewal.closes) }),
  }[now.phase]();
}

/** The dates of a renewal, and what it asks for. */
export function renewalRows(words: Words, view: RenewalView) {
  const { renewal } = view.current.value;
  const [enrolled, asks] = factRows(words, view);
  return [
    ...(enrolled ? [enrolled] : []),
    { label: words.say('renewal.row.opens'), value: words.date(renewal.opens) },
    {
      label: words.say('renewal.row.anniversary'),
      value: words.say('renewal.nth', { date: words.date(renewal.anniversary), n: renewal.n }),
    },
    { label: words.say('renewal.row.last_day'), value: words.date(renewal.closes) },
    ...(asks ? [asks] : []),
  ];
}

/** What the picture does not show. */
const factRows = (words: Words, { enrolledOn, manual }: RenewalView) => [
  { label: words.say('renewal.row.enrolled'), value: words.date(enrolledOn) },
  { label: words.say('renewal.row.asks'), value: askedFor(words, manual.value) },
];

export const askedFor = (words: Words, manual: ManualRequirement): string =>
  words.say(`renewal.asks.${manual === 'none' ? 'qualification' : manual}`);

/** What happens if a requirement is missed: now, and after the last day (SPZ-18, SPZ-07). */
function missedLines(words: Words, { renewal, today }: CurrentRenewal): string[] {
  const days = { opens: words.date(renewal.opens), closes: words.date(renewal.closes) };
  return [words.say(`renewal.missed.${today.phase}`, days), words.say('renewal.missed.after', days)];
}

/** Whose record it is, and when something in it changed last. */
export function originLines(words: Words, records: readonly Origin[], zone: string): string[] {
  const [latest] = records.toSorted((a, b) => b.changedAt.localeCompare(a.changedAt));
  if (!latest) return [];
  return [
    words.say('renewal.record', { partner: latest.partner, at: words.instant(latest.changedAt, zone) }),
  ];
}

/** What else there is to know about the dates, and the record that they come from. */
export function aboutLines(words: Words, { current, manual, record }: RenewalView, zone: string): string[] {
  const caveats = [...current.caveats, 'AMB-09', ...manual.caveats, 'AMB-16'] as const;
  return [...caveatLines(words, caveats), ...originLines(words, record ? [record] : [], zone)];
}

function actionsOf(
  words: Words,
  { current }: RenewalView,
  { keeps, owner, calendar }: RenewalReader,
): object[] {
  const { phase } = current.value.today;
  const mark = { ...keeps, n: current.value.renewal.n };
  return [
    ...(keeps && (phase === 'window_open' || phase === 'grace')
      ? [
          execute({
            ...{ title: words.say('button.renewed'), verb: 'enrolment.renewed', data: mark },
            style: 'positive',
          }),
        ]
      : []),
    ...(keeps
      ? [
          execute({
            ...{ title: words.say('button.record_change'), verb: 'enrolment.edit' },
            data: { specId: keeps.specId },
          }),
        ]
      : []),
    ...calendarButton(words, calendar),
    recordsButton(words, owner),
  ];
}

/** The dates as a file, where there is somebody to give it to. */
export const calendarButton = (words: Words, calendar: RenewalReader['calendar']): object[] =>
  calendar
    ? [execute({ title: words.say('button.calendar'), verb: 'renewals.calendar', data: { ...calendar } })]
    : [];

/** What is on record, of the reader's own company or of one of an FPM's partners. */
export const recordsButton = (words: Words, owner: RenewalReader['owner']): object =>
  execute({
    ...{ title: words.say('button.records'), verb: 'records.show' },
    data: owner ? { partnerId: owner.id } : {},
  });
