import { NAMED_STRETCHES, TIME_UNITS, type TimeUnit } from '../lexicon/time.ts';
import { matcher, namesOf, patternOf } from './lexicon.ts';
import type { NumberFound } from './numbers.ts';

/** "8 working days", 半小时, "dwa tygodnie". */
export interface Stretch {
  readonly amount: number;
  readonly unit: TimeUnit;
  readonly start: number;
  readonly end: number;
}

const named = matcher(NAMED_STRETCHES);
const units = namesOf(TIME_UNITS).map(({ id, name }) => ({
  unit: id,
  pattern: new RegExp(`^[ -]?(?:of )?${patternOf(name).replace('(?<![a-z])', '')}`),
}));

/** Every stretch of time in folded text, from its numbers (which the caller has found) and from set phrases. */
export function findStretches(folded: string, numbers: readonly NumberFound[]): Stretch[] {
  const counted = numbers.flatMap(({ value, start, end }) => {
    const after = folded.slice(end, end + 24);
    const match = units.find(({ pattern }) => pattern.test(after));
    const length = match === undefined ? 0 : (match.pattern.exec(after)?.[0].length ?? 0);
    return match === undefined || isCalendarYear(value, match.unit)
      ? []
      : [{ amount: value, unit: match.unit, start, end: end + length }];
  });
  const phrases = named.find(folded).map(({ id, start, end }) => {
    const [amount, unit] = id.split(' ') as [string, TimeUnit];
    return { amount: Number(amount), unit, start, end };
  });
  return [...counted, ...phrases.filter(a => !counted.some(b => a.start < b.end && b.start < a.end))]
    .filter(({ start }) => !WHICH.test(folded.slice(0, start)))
    .sort((a, b) => a.start - b.start);
}

/** 哪一天 asks for a day and is not one of them. */
const WHICH = /[哪那] ?$/;

/** 2026年 is a year, not two thousand of them. */
const isCalendarYear = (value: number, unit: TimeUnit): boolean => unit === 'year' && value > 1900;

const DAYS: Readonly<Record<TimeUnit, number>> = {
  minute: 0,
  hour: 0,
  businessDay: 1.4,
  day: 1,
  week: 7,
  month: 30,
  year: 365,
};
const WORKING: Readonly<Record<TimeUnit, number>> = {
  minute: 0,
  hour: 0,
  businessDay: 1,
  day: 1,
  week: 5,
  month: 21,
  year: 250,
};

/** Calendar days, rounded. */
export const inDays = ({ amount, unit }: Stretch): number => Math.round(amount * DAYS[unit]);

/** Working days: a week has five; days that are not said to be working days count as they are. */
export const inBusinessDays = ({ amount, unit }: Stretch): number => Math.round(amount * WORKING[unit]);

export const inMinutes = ({ amount, unit }: Stretch): number =>
  Math.round(unit === 'minute' ? amount : unit === 'hour' ? amount * 60 : amount * DAYS[unit] * 24 * 60);
