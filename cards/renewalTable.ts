import { Temporal } from 'temporal-polyfill';
import type { FactId } from '../domain/facts.ts';
import type { Phase } from '../domain/specializations/renewal.ts';
import { caveatLines } from './parts/caveats.ts';
import { LOOKS } from './parts/notice.ts';
import { sourceLines } from './parts/source.ts';
import { smallPrint } from './parts/text.ts';
import { type Card, compileCard } from './render.ts';
import {
  askedFor,
  calendarButton,
  nextStep,
  originLines,
  type RenewalReader,
  type RenewalView,
  recordsButton,
  renewalMood,
} from './renewal.ts';
import template from './renewalTable.json' with { type: 'json' };
import type { Words } from './strings/words.ts';

const fill = compileCard<object>(template);

/** With more lines than this the card would be too large to be sent. */
const MOST_LINES = 16;

/** Which of the three days matters next in each phase. */
const NEXT_DAY: Readonly<Record<Phase, number>> = { enrolled: 0, window_open: 1, grace: 2, lapsed: 2 };

/** When several specializations renew, in a table: what is due first stands first. */
export function renewalTableCard(
  words: Words,
  views: readonly RenewalView[],
  { today, owner, zone, calendar }: RenewalReader,
): Card {
  const shown = dueFirst(views).slice(0, MOST_LINES);
  const left = views.length - shown.length;
  return fill({
    lang: words.locale,
    title: words.say('renewal.title'),
    owner: owner === undefined ? '' : words.say('records.of', { partner: owner.name }),
    heads: HEADS.map(key => ({ text: words.say(key) })),
    lines: shown.map(view => lineOf(words, view, today)),
    more: left > 0 ? words.say('renewal.more', { count: left }) : '',
    small: smallPrint(smallOf(words, shown, zone)),
    actions: [...calendarButton(words, calendar), recordsButton(words, owner)],
  });
}

/** What is due first stands first. */
export const dueFirst = (views: readonly RenewalView[]): RenewalView[] =>
  views.toSorted((a, b) => Temporal.PlainDate.compare(lastDay(a), lastDay(b)));

const HEADS = ['renewal.row.opens', 'renewal.head.anniversary', 'renewal.head.last_day'] as const;

const lastDay = ({ current }: RenewalView): Temporal.PlainDate => current.value.renewal.closes;

function lineOf(words: Words, { name, current, manual }: RenewalView, today: Temporal.PlainDate): object {
  const { renewal, today: now, unrecorded } = current.value;
  const { icon, style } = LOOKS[renewalMood(current.value)];
  return {
    ...{ name, sign: icon, colour: style },
    days: [renewal.opens, renewal.anniversary, renewal.closes].map((date, i) => ({
      text: words.shortDate(date),
      weight: i === NEXT_DAY[now.phase] ? 'Bolder' : null,
    })),
    status: [
      words.say(`renewal.phase.${now.phase}`),
      nextStep(words, current.value, today),
      words.say('renewal.asks', { n: renewal.n, asks: askedFor(words, manual.value) }),
      ...unrecorded
        .slice(-1)
        .map(({ n, anniversary }) =>
          words.say('renewal.unrecorded', { n, date: words.shortDate(anniversary) }),
        ),
    ].reduce((one, other) => words.say('renewal.sentences', { one, other })),
  };
}

function smallOf(words: Words, views: readonly RenewalView[], zone: string): string[] {
  const facts = views.flatMap(({ current, manual }): readonly FactId[] => [
    ...current.facts,
    ...manual.facts,
  ]);
  const caveats = views.flatMap(({ current, manual }): readonly FactId[] => [
    ...current.caveats,
    ...manual.caveats,
  ]);
  return [
    ...caveatLines(words, [...caveats, 'AMB-09', 'AMB-16']),
    ...originLines(
      words,
      views.flatMap(({ record }) => record ?? []),
      zone,
    ),
    words.say('renewal.rule'),
    ...sourceLines(words, facts),
  ];
}
