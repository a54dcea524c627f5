import { daysBetween, plainDate } from '../../../../domain/calendar.ts';
import { inDays } from '../durations.ts';
import { exactDate, first, given, type Sentence, type SlotReader } from './sentence.ts';

const ANNIVERSARY_BEFORE =
  /(?:anniversary(?: date| day)?|rocznic[a-z]*(?: specjalizacji)?|周年(?:日|纪念日)?|周年日期|记念日)[ :=,]*(?:is|was|falls|fell|comes|will be|passed|on|in|jest|bedzie|byla|przypada(?:la)?|wypada(?:la)?|mija|minela|mamy|to|w dniu|是|在|为|は|が)?(?: nam)?(?: on| w dniu| dnia)?[ :]*$/;
const ANNIVERSARY_AFTER =
  /^ ?(?:is |was |jest |to )?(?:our |the |my |nasza )?(?:anniversary|rocznic[a-z]*|(?:是|就是|が|は)?(?:我们的?|专用化的?|うちの)?(?:周年|记念日))/;

/**
 * "Our anniversary is 1 July": the day itself, not the one on which the count began. Without a year it is the nearer
 * one, last or next.
 */
export const anniversaryOn: SlotReader = ({ reading: { dates, text }, today }) => {
  const day = dates.find(
    ({ precision, relative, start, end }) =>
      precision === 'day' &&
      !relative &&
      (ANNIVERSARY_BEFORE.test(text.folded.slice(0, start)) ||
        ANNIVERSARY_AFTER.test(text.folded.slice(end))),
  );
  if (day === undefined) return {};
  const nearer = daysBetween(today, day.next) < daysBetween(day.date, today) ? day.next : day.date;
  return given('anniversaryOn', nearer.toString());
};

/** The day of an anniversary tells no day of enrolment. */
const unlessAnniversary =
  (reader: SlotReader): SlotReader =>
  sentence =>
    anniversaryOn(sentence).anniversaryOn === undefined ? reader(sentence) : {};

export const enrolledOn: SlotReader = unlessAnniversary(sentence =>
  given('enrolledOn', exactDate(sentence)?.toString()),
);

/** As `enrolledOn`, where a bare month may also tell when something else happened: "we lost a person in May". */
export const enrolledOnDay: SlotReader = ({ reading: { dates } }) =>
  given(
    'enrolledOn',
    dates.find(({ precision, saidYear }) => precision === 'day' || saidYear)?.date.toString(),
  );

/** A day that was said as a day: from a bare month nobody can tell when something began. */
export const enrolledOnThatDay: SlotReader = ({ reading: { dates } }) =>
  given('enrolledOn', dates.find(({ precision }) => precision === 'day')?.date.toString());

export const anniversary: SlotReader = sentence => {
  const said = first(sentence.reading.ordinals)?.n ?? yearsAfterEnrolment(sentence);
  return given('n', said);
};

/** Without a number the next renewal of a given enrolment is its first. */
export const anniversaryOrFirst: SlotReader = sentence => {
  const said = anniversary(sentence);
  return said.n === undefined && enrolledOn(sentence).enrolledOn !== undefined ? { n: 1 } : said;
};

const THIS_YEAR = /this year|tym roku|今年|本年/;

/** "Enrolled 10 May 2023, … this year (2025)": the second anniversary. */
function yearsAfterEnrolment({ reading, today }: Sentence): number | undefined {
  const since = first(reading.dates)?.date;
  if (since === undefined) return undefined;
  const year = reading.numbers.find(({ value }) => value > since.year && value < since.year + 20)?.value;
  const later = reading.dates.find(({ saidYear, date }) => saidYear && date.year > since.year)?.date.year;
  const asked = year ?? later ?? (THIS_YEAR.test(reading.text.folded) ? today.year : undefined);
  return asked !== undefined && asked > since.year ? asked - since.year : undefined;
}

const BEFORE_ANNIVERSARY = /before|until|left|to go|przed|zostalo|之前|前|あと/;
const STILL_AHEAD = /(?:还有|还剩|あと|zostalo|in|za) ?$/;
const DAY_OF_GRACE = /(?:day|dzien|第) ?(\d{1,2})/;

/** Days after the anniversary; negative before it. */
export const daysAfterAnniversary: SlotReader = sentence => {
  const { reading, today } = sentence;
  const { folded } = reading.text;
  const day = anniversaryOn(sentence).anniversaryOn;
  if (day !== undefined) return { daysAfterAnniversary: daysBetween(plainDate(day), today) };
  const stretch = reading.stretches.find(({ unit }) => unit === 'day' || unit === 'week' || unit === 'month');
  if (stretch === undefined) {
    const ofGrace = DAY_OF_GRACE.exec(folded)?.[1];
    const named = reading.dates.find(({ relative }) => relative)?.date;
    const since = named && daysBetween(named, today);
    return given('daysAfterAnniversary', ofGrace === undefined ? since : Number(ofGrace));
  }
  const ahead =
    BEFORE_ANNIVERSARY.test(folded.slice(stretch.end, stretch.end + 12)) ||
    STILL_AHEAD.test(folded.slice(0, stretch.start));
  return { daysAfterAnniversary: ahead ? -inDays(stretch) : inDays(stretch) };
};
