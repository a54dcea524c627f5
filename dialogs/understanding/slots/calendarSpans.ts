import type { PlainDate } from '../../../domain/calendar.ts';
import { IN_NEXT_WEEK, NAMED_MONTHS, NAMED_WEEKS } from '../lexicon/absence.ts';
import { TAKEN, without } from '../text.ts';
import { type DateFound, findDates } from './dates.ts';
import { matcher } from './lexicon.ts';
import type { Mention } from './mention.ts';

/** Days to come that a text names, the first and the last of them; what is left open can be moved. */
export interface CalendarSpan {
  readonly first: PlainDate;
  readonly last: PlainDate;
  /** `year`: no year was said. `week`: a day of the week. `month`: nothing but a day of some month. */
  readonly open?: 'year' | 'week' | 'month';
  readonly start: number;
  readonly end: number;
}

const weeks = matcher(NAMED_WEEKS);
const months = matcher(NAMED_MONTHS);
const FRIDAY = 5;

/** Every day, week and month to come that folded text names, in its order; a week is its working days. */
export function findCalendarSpans(folded: string, today: PlainDate): CalendarSpan[] {
  const inWeeks = weeks.find(folded);
  const inMonths = months.find(folded);
  const dates = findDates(without(folded, inMonths), today).filter(({ relative }) => !relative);
  const relative = findDates(without(folded, dates), today).filter(found => found.relative);
  const exact = dates.map(date => withWeekday(date, relative, folded));
  const named = relative
    .filter(isNamedDay)
    .map(({ next, start, end }) => ({ first: next, last: next, start, end }));
  const weekdays = relative.filter(
    found => !isNamedDay(found) && !exact.some(({ start, end }) => start <= found.start && found.end <= end),
  );
  const spans = [
    ...exact.map(wholeOf),
    ...named,
    ...weekdays.map(found => weekday(found, inWeeks, folded, today)),
    ...(weekdays.length > 0 ? [] : inWeeks.map(mention => weekOf(mention, today))),
    ...inMonths.map(mention => monthOf(mention, today)),
  ];
  return [...spans, ...bareDays(without(folded, [...spans, ...inWeeks]), today)].sort(
    (a, b) => a.start - b.start,
  );
}

/** A day that is a date whichever way one looks is today, tomorrow or their like, and no day of the week. */
const isNamedDay = ({ date, next }: DateFound): boolean => date.equals(next);

/** "Friday, 6 June" and 6月6日(金曜) name one day twice. */
function withWeekday(date: DateFound, relative: readonly DateFound[], folded: string): DateFound {
  const before = relative.find(
    ({ end }) => /^[ ,.]*$/.test(folded.slice(end, date.start)) && end <= date.start,
  );
  const after = relative.find(
    ({ start }) => /^[ ,.(]*$/.test(folded.slice(date.end, start)) && start >= date.end,
  );
  return { ...date, start: before?.start ?? date.start, end: after?.end ?? date.end };
}

function wholeOf({ next, precision, saidYear, start, end }: DateFound): CalendarSpan {
  const last = precision === 'month' ? next.with({ day: next.daysInMonth }) : next;
  return { first: next, last, ...(!saidYear && { open: 'year' as const }), start, end };
}

/** The day in the week that is named before it, or else behind it; without one the next such day. */
function weekday(
  { next, start, end }: DateFound,
  inWeeks: readonly Mention[],
  folded: string,
  today: PlainDate,
): CalendarSpan {
  const week = inWeeks.findLast(mention => mention.start <= start) ?? inWeeks[0];
  const away = IN_NEXT_WEEK.test(folded.slice(0, start)) ? 1 : week && Number(week.id);
  if (away === undefined) return { first: next, last: next, open: 'week', start, end };
  const day = monday(today, away).add({ days: next.dayOfWeek - 1 });
  return { first: day, last: day, start, end };
}

const monday = (today: PlainDate, weeksAway: number): PlainDate =>
  today.subtract({ days: today.dayOfWeek - 1 }).add({ weeks: weeksAway });

function weekOf({ id, start, end }: Mention, today: PlainDate): CalendarSpan {
  const first = monday(today, Number(id));
  return { first: id === '0' ? today : first, last: first.add({ days: FRIDAY - 1 }), start, end };
}

function monthOf({ id, start, end }: Mention, today: PlainDate): CalendarSpan {
  const first = today.with({ day: 1 }).add({ months: Number(id) });
  return { first: id === '0' ? today : first, last: first.with({ day: first.daysInMonth }), start, end };
}

/** "10" of "from 10 to 20 June", 20日, "the 20th": a day whose month stands elsewhere or nowhere. */
function bareDays(rest: string, today: PlainDate): CalendarSpan[] {
  return [...rest.matchAll(BARE_DAY)].flatMap(({ index: start, 0: { length }, 1: figures }) => {
    const day = Number(figures);
    if (day < 1 || day > 31) return [];
    const thisMonth = today.with({ day: Math.min(day, today.daysInMonth) });
    const first = day < today.day ? thisMonth.add({ months: 1 }).with({ day }) : thisMonth;
    return [{ first, last: first, open: 'month' as const, start, end: start + length }];
  });
}

/** With a mark of a day, or beside a word of a range. */
const TO = '(?:to|until|till|through|and|do|a|-|~|〜|から|到|至)';
const BARE_DAY = new RegExp(
  String.raw`(?<![\d.:/a-z]|\d,)(\d{1,2})(?:(?:st|nd|rd|th|-?go|-?ego)(?![a-z])|号| ?日(?!间)|(?= ?${TO} ?(?:\d|${TAKEN}))|(?<=${TO} ?\d{1,2})(?! ?[a-z\d%:天周个週]))`,
  'g',
);
