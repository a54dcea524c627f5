import type { PlainDate } from '../../domain/calendar.ts';
import { MONTHS } from './lexicon/time.ts';
import { findDates } from './slots/dates.ts';
import { findStretches, inDays } from './slots/durations.ts';
import { matcher, namesOf } from './slots/lexicon.ts';
import { findNumbers } from './slots/numbers.ts';
import { readText } from './text.ts';

/** The first and the last day of an absence, as far as they were said. */
export interface DaysAway {
  readonly from?: PlainDate;
  readonly until?: PlainDate;
}

const WEEKS = matcher({
  this: 'this week, rest of the week, w tym tygodniu, do konca tygodnia, 本周, 这周, 这个星期, 今週, 今周',
  next: `next week, w przyszlym tygodniu, w nastepnym tygodniu, przyszly tydzien, caly przyszly tydzien, 下周, 下星期, 下个星期, 下礼拜, 来週, 来周`,
});
const FRIDAY = 5;
const WORKING_DAYS = 4;

const MONTH = namesOf(MONTHS)
  .map(({ name }) => name)
  .join('|');
const TO = '(?:-|–|~|to|till|until|through|do|到|至|から)';
/** "10 to 20 June", 6月10日到20日: the month is said once. */
const RANGES: readonly RegExp[] = [
  new RegExp(
    `(?<!\\d)(?<a>\\d{1,2})(?:st|nd|rd|th|\\.)? ?${TO} ?(?<b>\\d{1,2})(?:st|nd|rd|th|\\.)? ?(?:of )?(?<m>${MONTH})(?![a-z])`,
  ),
  new RegExp(`(?<![a-z])(?<m>${MONTH}) ?(?<a>\\d{1,2})(?:st|nd|rd|th)? ?${TO} ?(?<b>\\d{1,2})(?!\\d)`),
  new RegExp(`(?<m>\\d{1,2}) ?月 ?(?<a>\\d{1,2}) ?[日号]? ?${TO} ?(?<b>\\d{1,2}) ?[日号]`),
];
const monthOf = new Map(namesOf(MONTHS).map(({ id, name }) => [name, Number(id)]));
const UNTIL = /(?:until|till|through|up to|do|to|到|至) ?$/;
const FROM = /(?:from|starting|as of|since|od|从|自)(?: dnia| on)? ?$/;
const FROM_AFTER = /^ ?(?:から|起|开始)/;
const UNTIL_AFTER = /^ ?(?:まで|为止|为止)/;

/** The days of an absence that a sentence tells; those to come, not those gone by: "from Monday", 下周, "for two weeks". */
export function daysAwayIn(text: string, today: PlainDate): DaysAway {
  const { folded } = readText(text);
  const range = rangeIn(folded, today);
  if (range) return range;
  const dates = findDates(folded, today).filter(({ precision }) => precision === 'day');
  const days = dates.map(({ date, next }) => (isBefore(date, today) ? next : date));
  const [first, last] = days;
  const [week] = WEEKS.find(folded).map(({ id }) => id);
  const [stretch] = findStretches(folded, findNumbers(folded)).map(inDays);
  if (first !== undefined && last !== undefined) return { from: first, until: last };
  if (first !== undefined) {
    const { start = 0, end = 0 } = dates[0] ?? {};
    if (UNTIL.test(folded.slice(0, start)) || UNTIL_AFTER.test(folded.slice(end)))
      return { from: today, until: first };
    if (stretch) return { from: first, until: first.add({ days: stretch - 1 }) };
    const isOpen = FROM.test(folded.slice(0, start)) || FROM_AFTER.test(folded.slice(end));
    return isOpen ? { from: first } : { from: first, until: first };
  }
  if (week !== undefined) return weekOf(week, today);
  return stretch ? { from: today, until: today.add({ days: stretch - 1 }) } : {};
}

function rangeIn(folded: string, today: PlainDate): DaysAway | undefined {
  const found = RANGES.map(range => range.exec(folded)?.groups).find(groups => groups !== undefined);
  const { a, b, m = '' } = found ?? {};
  const month = monthOf.get(m) ?? Number(m);
  if (a === undefined || b === undefined || !(month >= 1 && month <= 12)) return undefined;
  const day = (n: string): PlainDate => today.with({ month, day: Number(n) });
  const until = day(b);
  const years = isBefore(until, today) ? 1 : 0;
  return { from: day(a).add({ years }), until: until.add({ years }) };
}

function weekOf(week: 'this' | 'next', today: PlainDate): DaysAway {
  const monday = today.add({ days: 8 - today.dayOfWeek });
  if (week === 'next') return { from: monday, until: monday.add({ days: WORKING_DAYS }) };
  return { from: today, until: today.add({ days: Math.max(0, FRIDAY - today.dayOfWeek) }) };
}

const isBefore = (a: PlainDate, b: PlainDate): boolean => a.since(b).sign < 0;
