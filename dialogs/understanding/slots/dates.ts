import { Temporal } from 'temporal-polyfill';
import type { PlainDate } from '../../../domain/calendar.ts';
import { MONTHS, NAMED_DAYS, WEEKDAYS } from '../lexicon/time.ts';
import { type Mention, matcher, namesOf, patternOf } from './lexicon.ts';
import { readHan } from './numbers.ts';

/** A date in a text. Without a year it is the last such day that is not after today; `next` is the one to come. */
export interface DateFound {
  readonly date: PlainDate;
  readonly next: PlainDate;
  /** How exactly it was said: a month alone stands for its first day. */
  readonly precision: 'day' | 'month' | 'year';
  /** "yesterday", "on Friday": said by its distance from today. */
  readonly relative: boolean;
  readonly start: number;
  readonly end: number;
}

interface Parts {
  readonly year?: number | undefined;
  readonly month: number;
  readonly day?: number | undefined;
}

const monthOf = new Map(namesOf(MONTHS).map(({ id, name }) => [name, Number(id)]));
const MONTH = `(${[...monthOf.keys()].join('|')})\\.?(?![a-z])`;
const HAN_DIGIT = '[零〇一二两三四五六七八九十]';
const JP_ERA_START = 2018;
const ROC_START = 1911;

type Form = readonly [pattern: RegExp, read: (groups: string[]) => Parts];

const number = (text: string | undefined): number | undefined => {
  if (text === undefined || text === '') return undefined;
  return /^\d+$/.test(text) ? Number(text) : readHan(text);
};

const month = (text: string | undefined): number => monthOf.get(text ?? '') ?? number(text) ?? 0;

const fullYear = (text: string | undefined): number | undefined => {
  const year = number(text);
  return year !== undefined && year < 100 ? 2000 + year : year;
};

/** The forms in which people of five languages write a date, the longest first. */
const FORMS: readonly Form[] = [
  [/(?<!\d)(20\d\d)[-/.] ?(\d{1,2})[-/.] ?(\d{1,2})(?!\d)/g, ([y, m, d]) => ({ year: number(y), month: month(m), day: number(d) })],
  [/令和 ?(\d{1,2}|元) ?年 ?(\d{1,2}) ?月(?: ?(\d{1,2}) ?日)?/g, ([y, m, d]) => ({ year: JP_ERA_START + (number(y) ?? 1), month: month(m), day: number(d) })],
  [/民国 ?(\d{2,3}) ?年 ?(\d{1,2}) ?月(?: ?(\d{1,2}) ?[日号])?/g, ([y, m, d]) => ({ year: ROC_START + (number(y) ?? 0), month: month(m), day: number(d) })],
  [
    new RegExp(`(?:(20\\d\\d|二[零〇]二${HAN_DIGIT}|(?<!\\d)\\d\\d) ?年 ?)(\\d{1,2}|${HAN_DIGIT}{1,2}) ?月(?: ?(\\d{1,2}|${HAN_DIGIT}{1,3}) ?[日号])?`, 'g'),
    ([y, m, d]) => ({ year: fullYear(y), month: month(m), day: number(d) }),
  ],
  [
    new RegExp(`(\\d{1,2}|${HAN_DIGIT}{1,2}) ?月 ?(?:(\\d{1,2}|${HAN_DIGIT}{1,3}) ?[日号]|底|末|初|前|之前|以来|开始|から|に)`, 'g'),
    ([m, d]) => ({ month: month(m), day: number(d) }),
  ],
  [/(?<![\d.])(\d{1,2})\. ?(\d{1,2})\. ?(20\d\d|\d\d)(?!\d)/g, ([d, m, y]) => ({ year: fullYear(y), month: month(m), day: number(d) })],
  [/(?<![\d/])(\d{1,2})[/-](\d{1,2})[/-](20\d\d|\d\d)(?!\d)/g, ([a, b, y]) => ({ year: fullYear(y), ...monthAndDay(a, b) })],
  [
    new RegExp(`(?<!\\d)(\\d{1,2})(?:st|nd|rd|th|-?go|\\.)? ?(?:of )?${MONTH}(?:[ ,']{0,2}(20\\d\\d|\\d\\d(?!\\d)))?`, 'g'),
    ([d, m, y]) => ({ year: fullYear(y), month: month(m), day: number(d) }),
  ],
  [
    new RegExp(`(?<![a-z])${MONTH} ?(?:the )?(\\d{1,2})(?!\\d)(?:st|nd|rd|th)?(?:[ ,]{0,2}(20\\d\\d))?`, 'g'),
    ([m, d, y]) => ({ year: fullYear(y), month: month(m), day: number(d) }),
  ],
  [new RegExp(`(?<![a-z])${MONTH}[ ,/']{0,2}(20\\d\\d)`, 'g'), ([m, y]) => ({ year: number(y), month: month(m) })],
  [
    new RegExp(`(?<![a-z])(?:since|in|by|before|until|till|from|od|w|we|do|przed|last|this|next|during) ${MONTH}`, 'g'),
    ([m]) => ({ month: month(m) }),
  ],
  [/(?<!\d)(\d{1,2})\.(\d{2})(?![\d.%])(?! ?(?:k|tys|万|千))/g, ([d, m]) => ({ month: month(m), day: number(d) })],
];

/** In 6/13/2025 only one reading is a date; in 6/7/2025 the month comes first, as the programme's pages write. */
function monthAndDay(a: string | undefined, b: string | undefined): Parts {
  const [first, second] = [number(a) ?? 0, number(b) ?? 0];
  return first > 12 ? { month: second, day: first } : { month: first, day: second };
}

const namedDays = matcher(NAMED_DAYS);
const weekdays = WEEKDAYS;
const weekday = new RegExp(
  `(上个?|先|last |zeszl[a-z]+ |ostatni[a-z]* |ubiegl[a-z]+ )?(?:周の|周|週の|星期)?(${namesOf(weekdays).map(({ name }) => patternOf(name)).join('|')})`,
  'g',
);
const weekdayOf = new Map(namesOf(weekdays).map(({ id, name }) => [name, Number(id)]));

/** Every date of folded text; where two readings overlap the more exact one stays. */
export function findDates(folded: string, today: PlainDate): DateFound[] {
  const written = FORMS.flatMap(([pattern, read]) =>
    [...folded.matchAll(pattern)].flatMap(match => {
      const found = resolve(read(match.slice(1)), today);
      return found === undefined ? [] : [{ ...found, start: match.index, end: match.index + match[0].length }];
    }),
  );
  const kept: DateFound[] = [];
  for (const found of [...written, ...relative(folded, today)])
    if (!kept.some(other => found.start < other.end && other.start < found.end)) kept.push(found);
  // "Friday, 6 June 2025" names one day twice.
  const exact = kept.some(({ relative: said, precision }) => !said && precision === 'day');
  return kept.filter(found => !(exact && found.relative)).sort((a, b) => a.start - b.start);
}

type Resolved = Omit<DateFound, 'start' | 'end'>;

function resolve({ year, month: m, day }: Parts, today: PlainDate): Resolved | undefined {
  if (m < 1 || m > 12 || (day !== undefined && (day < 1 || day > 31))) return undefined;
  const precision = day === undefined ? 'month' : 'day';
  const at = (y: number): PlainDate => Temporal.PlainDate.from({ year: y, month: m, day: day ?? 1 });
  if (year !== undefined) return { date: at(year), next: at(year), precision, relative: false };
  const thisYear = at(today.year);
  const passed = Temporal.PlainDate.compare(thisYear, today) <= 0;
  return {
    date: passed ? thisYear : at(today.year - 1),
    next: passed && thisYear.until(today).days > 0 ? at(today.year + 1) : thisYear,
    precision,
    relative: false,
  };
}

function relative(folded: string, today: PlainDate): DateFound[] {
  const days = namedDays.find(folded).map(mention => day(mention, today.add({ days: Number(mention.id) })));
  const named = [...folded.matchAll(weekday)].flatMap(match => {
    const [all, last, name = ''] = match;
    const wanted = weekdayOf.get(name);
    if (wanted === undefined) return [];
    const back = (today.dayOfWeek - wanted + 7) % 7 || 7;
    const lastWeek = last !== undefined && /^[上先]/.test(last) && today.dayOfWeek > wanted;
    const found = { start: match.index, end: match.index + all.length };
    return [day(found, today.subtract({ days: lastWeek ? back + 7 : back }), back)];
  });
  return [...named, ...days];
}

const day = (
  { start, end }: Pick<Mention, 'start' | 'end'>,
  date: PlainDate,
  back = 0,
): DateFound => ({
  date,
  next: back > 0 ? date.add({ days: 7 }) : date,
  precision: 'day',
  relative: true,
  start,
  end,
});
