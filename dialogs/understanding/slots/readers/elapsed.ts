import { businessDaysBetween, daysBetween } from '../../../../domain/calendar.ts';
import { inBusinessDays, inDays, inMinutes } from '../durations.ts';
import { first, given, type SlotReader } from './sentence.ts';

/** Working days that have passed: as said, or since a date. A week has five. */
export const elapsedBusinessDays: SlotReader = ({ reading, today }) => {
  const { stretches, dates } = reading;
  const stretch =
    stretches.find(({ unit }) => unit === 'businessDay') ??
    stretches.find(({ unit }) => unit !== 'minute' && unit !== 'hour' && unit !== 'year');
  if (stretch !== undefined) return given('elapsedBusinessDays', inBusinessDays(stretch));
  const date = first(dates)?.date;
  return date === undefined ? {} : given('elapsedBusinessDays', businessDaysBetween(date, today));
};

export const elapsedMinutes: SlotReader = ({ reading }) => {
  const stretch = first(reading.stretches);
  return stretch === undefined || stretch.unit === 'year' ? {} : given('elapsedMinutes', inMinutes(stretch));
};

export const daysSinceActivation: SlotReader = ({ reading, today }) => {
  const stretch = reading.stretches.find(({ unit }) => unit !== 'minute' && unit !== 'year');
  if (stretch !== undefined) return given('daysSinceActivation', inDays(stretch));
  const date = first(reading.dates)?.date;
  return date === undefined ? {} : given('daysSinceActivation', daysBetween(date, today));
};
