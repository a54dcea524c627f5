import { Temporal } from 'temporal-polyfill';
import type { PlainDate } from '../../domain/calendar.ts';
import {
  AWAY_FORMS,
  AWAY_THEN,
  BACK,
  FROM,
  FROM_AFTER,
  NOT_AWAY,
  OTHERS_AWAY,
  RANGE,
  RETURN,
  RETURN_AFTER,
  UNTIL,
  UNTIL_AFTER,
} from './lexicon/absence.ts';
import { type CalendarSpan, findCalendarSpans } from './slots/calendarSpans.ts';
import { findStretches, inDays, type Stretch } from './slots/durations.ts';
import { findNumbers } from './slots/numbers.ts';
import { readText, without } from './text.ts';

/** What somebody says of their days away, as far as they say it, and the rest of their sentence, folded. */
export interface DaysAway {
  readonly from?: PlainDate;
  readonly until?: PlainDate;
  readonly rest: string;
}

const away = new RegExp(AWAY_FORMS.join('|'));

/** Whether somebody says that they are away, or that they are back; `undefined` for anything else. */
export function absenceIn(text: string, today: PlainDate): 'away' | 'back' | undefined {
  const { folded } = readText(text);
  if (BACK.test(folded)) return 'back';
  if (OTHERS_AWAY.test(folded)) return undefined;
  if (away.test(folded)) return 'away';
  if (!AWAY_THEN.test(folded) || NOT_AWAY.test(folded)) return undefined;
  const { from, until } = daysAwayIn(text, today);
  return (from ?? until) ? 'away' : undefined;
}

const { compare } = Temporal.PlainDate;

/** First and last day away by a sentence: "from 10 to 20 June", "next week", "until Friday", "for two weeks from Monday". */
export function daysAwayIn(text: string, today: PlainDate): DaysAway {
  const { folded } = readText(text);
  const spans = findCalendarSpans(folded, today);
  const left = without(folded, spans);
  const stretch = findStretches(left, findNumbers(left)).find(each => inDays(each) > 0);
  return { ...daysOf(spans, stretch, folded, today), rest: without(left, stretch ? [stretch] : []) };
}

function daysOf(
  spans: readonly CalendarSpan[],
  stretch: Stretch | undefined,
  folded: string,
  today: PlainDate,
): Omit<DaysAway, 'rest'> {
  const after = (first: PlainDate) =>
    stretch && { from: first, until: first.add({ days: inDays(stretch) - 1 }) };
  const [one, two] = spans;
  if (!one) return after(today) ?? {};
  const pair = pairIn(spans, folded);
  if (pair) return rangeOf(...pair);
  const returning = spans.find(span => isAt(span, folded, RETURN, RETURN_AFTER));
  if (returning) {
    const from = returning === one ? today : one.first;
    return { from, until: rangeOf({ ...one, first: from }, returning).until.subtract({ days: 1 }) };
  }
  if (isAt(one, folded, UNTIL, UNTIL_AFTER)) return { from: today, until: one.last };
  if (two && isAt(two, folded, UNTIL, UNTIL_AFTER)) return rangeOf(one, two);
  const started = after(one.first);
  if (started) return started;
  return isAt(one, folded, FROM, FROM_AFTER) ? { from: one.first } : { from: one.first, until: one.last };
}

/** The first two that a word of a range stands between. */
function pairIn(spans: readonly CalendarSpan[], folded: string): [CalendarSpan, CalendarSpan] | undefined {
  const at = spans.findIndex((span, n) => {
    const next = spans[n + 1];
    return next && RANGE.test(folded.slice(span.end, next.start));
  });
  const [one, two] = at < 0 ? [] : spans.slice(at, at + 2);
  return one && two && [one, two];
}

const isAt = ({ start, end }: CalendarSpan, folded: string, before: RegExp, after: RegExp): boolean =>
  before.test(folded.slice(0, start)) || after.test(folded.slice(end));

/** The first day lies before the last: what was said without month, year or week is moved there. */
function rangeOf(one: CalendarSpan, two: CalendarSpan): { from: PlainDate; until: PlainDate } {
  const isBare = ({ open }: CalendarSpan): boolean => open === 'month';
  let [from, until] = [one.first, two.last];
  if (isBare(one) && !isBare(two)) from = until.with({ day: from.day });
  if (isBare(two) && !isBare(one)) until = from.with({ day: until.day });
  if (compare(from, until) <= 0) return { from, until };
  if (two.open === 'week')
    return { from, until: until.add({ days: 7 * Math.ceil(daysFrom(until, from) / 7) }) };
  if (isBare(two)) return { from, until: until.add({ months: 1 }) };
  if (isBare(one)) return { from: from.subtract({ months: 1 }), until };
  if (one.open === 'year') return { from: from.subtract({ years: 1 }), until };
  return { from, until };
}

const daysFrom = (one: PlainDate, two: PlainDate): number => one.until(two, { largestUnit: 'days' }).days;
