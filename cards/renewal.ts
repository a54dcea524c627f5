import { Temporal } from 'temporal-polyfill';
import { daysBetween, type PlainDate } from '../domain/calendar.ts';
import type { FactId, Ruling } from '../domain/facts.ts';
import type { CurrentRenewal } from '../domain/specializations/currentRenewal.ts';
import type { Phase } from '../domain/specializations/renewal.ts';
import type { ManualRequirement } from '../domain/specializations/renewalOutcome.ts';
import { caveatLines } from './parts/caveats.ts';
import { type Mood, type Notice, noticePart } from './parts/notice.ts';
import { rowsPart } from './parts/rows.ts';
import { sourceLines } from './parts/source.ts';
import { smallPrint } from './parts/text.ts';
import { type Card, compileCard } from './render.ts';
import template from './renewal.json' with { type: 'json' };
import type { Words } from './strings/words.ts';

/** One enrolment as it stands today. */
export interface RenewalView {
  /** The specialization's name as the reader knows it. */
  readonly name: string;
  readonly enrolledOn: PlainDate;
  readonly current: Ruling<CurrentRenewal>;
  readonly manual: Ruling<ManualRequirement>;
  /** The record that this comes from, where the card shows it. */
  readonly record?: { readonly partner: string; readonly changedAt: string };
}

const fill = compileCard<object>(template);

const MOOD: Readonly<Record<Phase, Mood>> = {
  enrolled: 'info',
  window_open: 'warning',
  grace: 'bad',
  lapsed: 'bad',
};

/** When specializations renew: what is due first stands first. `today` and `zone` are the reader's. */
export function renewalCard(
  words: Words,
  views: readonly RenewalView[],
  today: PlainDate,
  zone: string,
): Card {
  const sorted = views.toSorted((a, b) => Temporal.PlainDate.compare(lastDay(a), lastDay(b)));
  const [only] = sorted.length === 1 ? sorted : [];
  const facts = new Set<FactId>(sorted.flatMap(({ current, manual }) => [...current.facts, ...manual.facts]));
  return fill({
    lang: words.locale,
    title: only ? words.say('renewal.title.one', { specialization: only.name }) : words.say('renewal.title'),
    enrolments: sorted.map(view => ({
      name: only ? '' : view.name,
      separator: only ? null : true,
      notice: noticePart(renewalNotice(words, view, today)),
      rows: rowsPart({ rows: renewalRows(words, view) }),
      small: smallPrint(smallOf(words, view, zone)),
    })),
    sources: smallPrint([words.say('renewal.rule'), ...sourceLines(words, [...facts])]),
  });
}

const lastDay = ({ current }: RenewalView): PlainDate => current.value.renewal.closes;

/** The phase, and the one date that the reader has to know next. */
export function renewalNotice(words: Words, { current }: RenewalView, today: PlainDate): Notice {
  const { renewal, today: now, unrecorded } = current.value;
  const until = (date: PlainDate): string => words.relativeDays(daysBetween(today, date));
  const next = {
    enrolled: () => words.say('renewal.left.to_open', { when: until(renewal.opens) }),
    window_open: () => words.say('renewal.left.to_anniversary', { when: until(renewal.anniversary) }),
    grace: () => words.say('renewal.left.to_end', { when: until(renewal.closes) }),
    lapsed: () => words.say('renewal.left.ended', { when: until(renewal.closes) }),
  }[now.phase]();
  const missed = unrecorded.map(({ n, anniversary }) =>
    words.say('renewal.unrecorded', { n, date: words.date(anniversary) }),
  );
  return {
    mood: missed.length > 0 ? 'warning' : MOOD[now.phase],
    title: words.say(`renewal.phase.${now.phase}`),
    lines: [next, ...missed],
  };
}

/** The dates of a renewal, and what it asks for. */
export function renewalRows(words: Words, { enrolledOn, current, manual }: RenewalView) {
  const { renewal } = current.value;
  const asks = manual.value === 'none' ? 'qualification' : manual.value;
  return [
    { label: words.say('renewal.row.enrolled'), value: words.date(enrolledOn) },
    { label: words.say('renewal.row.opens'), value: words.date(renewal.opens) },
    {
      label: words.say('renewal.row.anniversary'),
      value: words.say('renewal.nth', { date: words.date(renewal.anniversary), n: renewal.n }),
    },
    { label: words.say('renewal.row.last_day'), value: words.date(renewal.closes) },
    { label: words.say('renewal.row.asks'), value: words.say(`renewal.asks.${asks}`) },
  ];
}

function smallOf(words: Words, { current, manual, record }: RenewalView, zone: string): string[] {
  const origin =
    record &&
    words.say('renewal.record', { partner: record.partner, at: words.instant(record.changedAt, zone) });
  return [...caveatLines(words, [...current.caveats, ...manual.caveats]), ...(origin ? [origin] : [])];
}
