import { businessDaysBetween, daysBetween } from '../../../../domain/calendar.ts';
import type { DateFound } from '../dates.ts';
import { inBusinessDays, inDays, inMinutes } from '../durations.ts';
import { first, given, type SlotReader } from './sentence.ts';

const DUE_BEFORE =
  /(?:due|deadline|promised|by|termin[a-z]*|obiecan[a-z]*|mial[a-z]* byc)(?: ?(?:was|on|by|byl|do|na|w))* ?$/;
const DUE_AFTER = /^ ?(?:到期|截止|之前该|期限|缔切|缔め切り|が期限|までのはず|までの预定)/;

/** The day by which something was to come; nothing was sent on it. */
const isDue = (folded: string, { start, end }: DateFound): boolean =>
  DUE_BEFORE.test(folded.slice(0, start)) || DUE_AFTER.test(folded.slice(end));

/** Working days that have passed: as said, or since a date. A week has five. */
export const elapsedBusinessDays: SlotReader = ({ reading, today }) => {
  const { stretches, dates } = reading;
  const stretch =
    stretches.find(({ unit }) => unit === 'businessDay') ??
    stretches.find(({ unit }) => unit !== 'minute' && unit !== 'hour' && unit !== 'year');
  if (stretch !== undefined) return given('elapsedBusinessDays', inBusinessDays(stretch));
  const date = first(dates.filter(day => !isDue(reading.text.folded, day)))?.date;
  return date === undefined ? {} : given('elapsedBusinessDays', businessDaysBetween(date, today));
};

const WHEN =
  /(?<![a-z])(?:when|by what|how long|how soon|until when|expect|kiedy|do kiedy|jak dlugo|ile|na kiedy|spodziewa)|什么时候|何时|哪天|几号|多久|什么时间|いつ|何日/;

/** Where it is asked when it ends, the day of sending is kept, so that the answer can count on from it. */
export const submittedOrWaiting: SlotReader = sentence => {
  const { stretches, dates, text } = sentence.reading;
  const day = dates.find(({ precision }) => precision === 'day')?.date;
  return day !== undefined && stretches.length === 0 && WHEN.test(text.folded)
    ? given('submittedOn', day.toString())
    : elapsedBusinessDays(sentence);
};

const CLOCK = /(?<![\d.:])([01]?\d|2[0-3])[:.]([0-5]\d)(?![\d.:])/g;

/** "Sent at 9:10, it is 9:50": the minutes between two times of one day. */
function betweenTimes(folded: string): number | undefined {
  const times = [...folded.matchAll(CLOCK)].map(([, hours, minutes]) => Number(hours) * 60 + Number(minutes));
  const [first, last] = times;
  return first === undefined || last === undefined || last <= first ? undefined : last - first;
}

export const elapsedMinutes: SlotReader = ({ reading }) => {
  const between = betweenTimes(reading.text.folded);
  if (between !== undefined) return { elapsedMinutes: between };
  const stretch = first(reading.stretches);
  return stretch === undefined || stretch.unit === 'year' ? {} : given('elapsedMinutes', inMinutes(stretch));
};

export const daysSinceActivation: SlotReader = ({ reading, today }) => {
  const stretch = reading.stretches.find(({ unit }) => unit !== 'minute' && unit !== 'year');
  if (stretch !== undefined) return given('daysSinceActivation', inDays(stretch));
  const date = first(reading.dates)?.date;
  return date === undefined ? {} : given('daysSinceActivation', daysBetween(date, today));
};
