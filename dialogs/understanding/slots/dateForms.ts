import { MONTHS } from '../lexicon/time.ts';
import { namesOf } from './lexicon.ts';
import { readHan } from './numbers.ts';

/** What a written date says; a year or a day may be left out. */
export interface DateParts {
  readonly year?: number;
  readonly month: number;
  readonly day?: number;
}

const monthOf = new Map(namesOf(MONTHS).map(({ id, name }) => [name, Number(id)]));

const NAMED_MONTH = `(?<m>${[...monthOf.keys()].join('|')})\\.?(?![a-z])`;
const HAN = '[零〇一二两三四五六七八九十]';
const Y = String.raw`(?<y>20\d\d)`;
const M = String.raw`(?<m>\d{1,2})`;
const D = String.raw`(?<d>\d{1,2})`;
const HAN_MONTH = `(?<m>\\d{1,2}|${HAN}{1,2}) ?月`;
const HAN_DAY = `(?<d>\\d{1,2}|${HAN}{1,3}|底|末) ?[日号]?`;
/** Polish writes the month so: 2 XI 2022. */
const ROMAN = ['i', 'ii', 'iii', 'iv', 'v', 'vi', 'vii', 'viii', 'ix', 'x', 'xi', 'xii'];
const LAST_DAY = 31;

/** The forms in which people of five languages write a date, the surest first; `a` and `b` are in doubtful order. */
const FORMS: readonly RegExp[] = [
  `(?<!\\d)${Y}[-/.] ?${M}[-/.] ?${D}(?!\\d)`,
  // Where words have no spaces the year comes first, in two figures too: 24.11.3.
  String.raw`(?<=[\u2e80-\u9fff] ?)(?<y>2\d)[./-]${M}[./-]${D}(?!\d)`,
  `令和 ?(?<reiwa>\\d{1,2}|元) ?年 ?${HAN_MONTH} ?(?:${HAN_DAY})?`,
  `民国 ?(?<roc>\\d{2,3}) ?年 ?${HAN_MONTH} ?(?:${HAN_DAY})?`,
  `(?<y>20\\d\\d|二[零〇]二${HAN}|(?<!\\d)\\d\\d) ?年 ?${HAN_MONTH} ?(?:${HAN_DAY})?`,
  `${HAN_MONTH} ?(?:${HAN_DAY}|初|前|之前|以来|开始|から|に)`,
  `(?<![\\d.])${D}\\. ?${M}\\. ?(?<y>20\\d\\d|\\d\\d)(?!\\d)`,
  `(?<!\\d)${D}[. ]{1,2}(?<m>${ROMAN.join('|')})[. ]{1,2}${Y}(?!\\d)`,
  String.raw`(?<![\d/])(?<a>\d{1,2})[/-](?<b>\d{1,2})[/-](?<y>20\d\d|\d\d)(?!\d)`,
  `(?<!\\d)${D}(?:st|nd|rd|th|-?go|\\.)? ?(?:of )?${NAMED_MONTH}(?:[ ,']{0,2}(?<y>20\\d\\d|\\d\\d(?!\\d)))?`,
  `(?<![a-z])${NAMED_MONTH} ?(?:the )?${D}(?!\\d)(?:st|nd|rd|th)?(?:[ ,]{0,2}${Y})?`,
  `(?<![a-z])(?<end>end of|koniec|koncem|konca|late)? ?${NAMED_MONTH}[ ,/']{0,2}${Y}`,
  `(?<![a-z])(?:since|in|by|before|until|till|from|od|w|we(?= wrz)|do|przed|last|this|next|during) (?<end>(?:the )?end of|konca|koncem)? ?${NAMED_MONTH}`,
  String.raw`(?<!\d)(?<d>\d{1,2})\.(?<m>\d{2})(?![\d.%])(?! ?(?:k|tys|万|千))`,
  String.raw`(?<![\d/a-z])(?!24\/7)(?<a>\d{1,2})\/(?<b>\d{1,2})(?![\d/%a-z])`,
].map(form => new RegExp(form, 'g'));

export interface WrittenDate extends DateParts {
  readonly start: number;
  readonly end: number;
}

/** Every written date of folded text, the surest forms first; spans may overlap. */
export function findWrittenDates(folded: string): WrittenDate[] {
  return FORMS.flatMap(form =>
    [...folded.matchAll(form)].flatMap(({ index: start, 0: { length }, groups = {} }) => {
      const parts = partsOf(groups);
      return isPossible(parts) ? [{ ...parts, start, end: start + length }] : [];
    }),
  );
}

const isPossible = ({ month, day = 1 }: DateParts): boolean =>
  month >= 1 && month <= 12 && day >= 1 && day <= 31;

type Groups = Partial<Record<string, string>>;

function partsOf({ y, m, d, a, b, end, reiwa, roc }: Groups): DateParts {
  const [month, day] =
    a === undefined ? [monthNumber(m), dayNumber(d)] : monthAndDay(numberOf(a), numberOf(b));
  const year = yearOf(y, reiwa, roc);
  const last = day ?? (end === undefined ? undefined : LAST_DAY);
  return { month, ...(year === undefined ? {} : { year }), ...(last === undefined ? {} : { day: last }) };
}

const numberOf = (text = ''): number => (/^\d+$/.test(text) ? Number(text) : (readHan(text) ?? 0));

const monthNumber = (text = ''): number =>
  monthOf.get(text) ?? (ROMAN.includes(text) ? ROMAN.indexOf(text) + 1 : numberOf(text));

const dayNumber = (text: string | undefined): number | undefined => {
  if (text === undefined) return undefined;
  return text === '底' || text === '末' ? LAST_DAY : numberOf(text);
};

/** In 6/13 only one reading is a date; in 6/7 the month comes first, as the programme's pages write. */
const monthAndDay = (a: number, b: number): [number, number] => (a > 12 ? [b, a] : [a, b]);

const REIWA_START = 2018;
const ROC_START = 1911;

function yearOf(
  y: string | undefined,
  reiwa: string | undefined,
  roc: string | undefined,
): number | undefined {
  if (reiwa !== undefined) return REIWA_START + (reiwa === '元' ? 1 : numberOf(reiwa));
  if (roc !== undefined) return ROC_START + numberOf(roc);
  if (y === undefined) return undefined;
  const year = numberOf(y);
  return year < 100 ? 2000 + year : year;
}
