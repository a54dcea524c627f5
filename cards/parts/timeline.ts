import { Temporal } from 'temporal-polyfill';
import { daysBetween, type PlainDate } from '../../domain/calendar.ts';
import type { Renewal } from '../../domain/specializations/renewal.ts';
import { compile } from '../render.ts';
import type { Words } from '../strings/words.ts';
import template from './timeline.json' with { type: 'json' };

/** A stretch of the year, and the mark at its first day. */
interface Stretch {
  readonly style: 'good' | 'warning' | 'attention' | null;
  readonly width: number;
  readonly mark: string;
  readonly from: PlainDate;
  /** The first day that no longer belongs to it. */
  readonly to: PlainDate;
}

const MARK = { today: '▼', opens: '①', anniversary: '②', closes: '③' } as const;

/** Takes the place of nothing, so that every stretch is as high as the others. */
const BLANK = '\u00a0';

/**
 * How wide the stretches are drawn. About as long as they last in days; the short ones are a little wider, as a phone
 * could not show them otherwise. The last one stands for what follows.
 */
const WIDTH = { enrolled: 265, window: 70, grace: 46, after: 24 } as const;

const { compare } = Temporal.PlainDate;

const fill = compile<object, object>(template);

/**
 * The year of a renewal as a picture: a bar of three stretches, with marks that the list under it explains in words. Colours only repeat what the marks and the order say.
 */
export function timelinePart(words: Words, renewal: Renewal, today: PlainDate): object {
  const stretches = stretchesOf(renewal, today);
  return fill({
    segments: stretches.map(({ style, mark, width, from, to }) => ({
      ...{ style, mark, width, blank: BLANK, pointer: pointerIn(from, to, today) },
    })),
    legend: legendOf(words, renewal, today),
  });
}

function stretchesOf({ anniversary, opens, closes }: Renewal, today: PlainDate): Stretch[] {
  const begins = anniversary.subtract({ years: 1 });
  const after = closes.add({ days: 1 });
  // Somebody who has renewed early stands before the year that they renewed for.
  const from = compare(today, begins) < 0 ? today : begins;
  return [
    { style: 'good', mark: BLANK, width: WIDTH.enrolled, from, to: opens },
    { style: 'warning', mark: MARK.opens, width: WIDTH.window, from: opens, to: anniversary },
    { style: 'attention', mark: MARK.anniversary, width: WIDTH.grace, from: anniversary, to: after },
    { style: null, mark: MARK.closes, width: WIDTH.after, from: after, to: after.add({ years: 1 }) },
  ];
}

/** The two parts of a stretch before and after today; one blank part in all the others. */
function pointerIn(from: PlainDate, to: PlainDate, today: PlainDate): object[] {
  const isHere = compare(from, today) <= 0 && compare(today, to) < 0;
  if (!isHere) return [{ width: 1, text: BLANK }];
  const gone = daysBetween(from, today);
  return [
    ...(gone > 0 ? [{ width: gone, text: BLANK }] : []),
    { width: daysBetween(today, to), text: MARK.today },
  ];
}

type Point = keyof typeof MARK;

/** The same in words, in the order of the days. */
function legendOf(words: Words, { n, ...days }: Renewal, today: PlainDate): object[] {
  const points: readonly (readonly [Point, PlainDate])[] = [
    ['today', today],
    ['opens', days.opens],
    ['anniversary', days.anniversary],
    ['closes', days.closes],
  ];
  return points
    .toSorted(([, a], [, b]) => compare(a, b))
    .map(([point, date]) => {
      const isToday = point === 'today';
      const text = words.date(date);
      return {
        ...{ sign: MARK[point], quiet: isToday ? null : true, weight: isToday ? 'Bolder' : null },
        label: words.say(LABEL[point]),
        value: point === 'anniversary' ? words.say('renewal.nth', { date: text, n }) : text,
      };
    });
}

const LABEL = {
  today: 'renewal.row.today',
  opens: 'renewal.row.opens',
  anniversary: 'renewal.row.anniversary',
  closes: 'renewal.row.last_day',
} as const;
