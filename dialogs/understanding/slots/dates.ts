import { Temporal } from 'temporal-polyfill';
import type { PlainDate } from '../../../domain/calendar.ts';
import { NAMED_DAYS, WEEKDAYS } from '../lexicon/time.ts';
import { type DateParts, findWrittenDates } from './dateForms.ts';
import { matcher, namesOf, patternOf } from './lexicon.ts';

/** A date in a text. Without a year it is the last such day that is not after today; `next` is the one to come. */
export interface DateFound {
  readonly date: PlainDate;
  readonly next: PlainDate;
  /** How exactly it was said: a month alone stands for its first day. */
  readonly precision: 'day' | 'month';
  readonly saidYear: boolean;
  /** "yesterday", "on Friday": said by its distance from today. */
  readonly relative: boolean;
  readonly start: number;
  readonly end: number;
}

/** Every date of folded text; where two readings overlap the surer one stays. */
export function findDates(folded: string, today: PlainDate): DateFound[] {
  const written = findWrittenDates(folded).map(found => ({
    ...resolve(found, today),
    start: found.start,
    end: found.end,
  }));
  const kept: DateFound[] = [];
  for (const found of [...written, ...weekdaysIn(folded, today), ...namedDaysIn(folded, today)])
    if (!kept.some(other => found.start < other.end && other.start < found.end)) kept.push(found);
  // "Friday, 6 June 2025" names one day twice.
  const exact = kept.some(({ relative, precision }) => !relative && precision === 'day');
  return kept.filter(found => !(exact && found.relative)).sort((a, b) => a.start - b.start);
}

function resolve({ year, month, day }: DateParts, today: PlainDate): Omit<DateFound, 'start' | 'end'> {
  const precision = day === undefined ? 'month' : 'day';
  const at = (y: number): PlainDate => Temporal.PlainDate.from({ year: y, month, day: day ?? 1 });
  if (year !== undefined)
    return { date: at(year), next: at(year), precision, saidYear: true, relative: false };
  const thisYear = at(today.year);
  const begun = Temporal.PlainDate.compare(thisYear, today) <= 0;
  const over = begun && (day === undefined ? month < today.month : !thisYear.equals(today));
  return {
    date: begun ? thisYear : at(today.year - 1),
    next: over ? at(today.year + 1) : thisYear,
    precision,
    saidYear: false,
    relative: false,
  };
}

const namedDays = matcher(NAMED_DAYS);

const namedDaysIn = (folded: string, today: PlainDate): DateFound[] =>
  namedDays.find(folded).map(({ id, start, end }) => {
    const date = today.add({ days: Number(id) });
    return { date, next: date, precision: 'day', saidYear: false, relative: true, start, end };
  });

const weekdayOf = new Map(namesOf(WEEKDAYS).map(({ id, name }) => [name, Number(id)]));
const WEEKDAY = new RegExp(
  `(上个?|先|last |zeszl[a-z]+ |ostatni[a-z]* |ubiegl[a-z]+ )?(?:周の|周|星期)?(${[...weekdayOf.keys()].map(patternOf).join('|')})`,
  'g',
);

/** "on Friday" is the last one; 上周五 and 先週の金曜 lie in the week before this one. Nobody calls yesterday "last Tuesday". */
function weekdaysIn(folded: string, today: PlainDate): DateFound[] {
  return [...folded.matchAll(WEEKDAY)].flatMap(({ index: start, 0: all, 1: last, 2: name = '' }) => {
    const wanted = weekdayOf.get(name);
    if (wanted === undefined) return [];
    const back = (today.dayOfWeek - wanted + 7) % 7 || 7;
    const inLastWeek = last !== undefined && /^[上先]/.test(last) && today.dayOfWeek > wanted;
    const beforeYesterday = last !== undefined && back === 1;
    const date = today.subtract({ days: inLastWeek || beforeYesterday ? back + 7 : back });
    const next = today.add({ days: 7 - (back % 7) });
    return [
      {
        date,
        next,
        precision: 'day' as const,
        saidYear: false,
        relative: true,
        start,
        end: start + all.length,
      },
    ];
  });
}
