import type { Words } from '../../../cards/strings/words.ts';
import { daysBetween, type PlainDate, plainDate } from '../../../domain/calendar.ts';
import { currentRenewal } from '../../../domain/specializations/currentRenewal.ts';
import {
  type Phase,
  phase,
  phaseOnDay,
  type Renewal,
  type RenewalWindow,
  renewal,
  windowAround,
} from '../../../domain/specializations/renewal.ts';
import { type Answer, type AnswerTo, fact, type Question, type Statement } from '../answer.ts';
import { outsideCatalogue } from './names.ts';
import { namedIn, specName } from './naming.ts';

/** Nobody renews a specialization more often than this: a larger number was something else in the sentence. */
const MOST_RENEWALS = 99;

/** The anniversary that was asked about; without a usable number the one that counts today. */
function numberOf({ slots: { n }, speaker: { today } }: Question, enrolledOn: PlainDate): number {
  const said = n !== undefined && Number.isInteger(n) && n >= 1 && n <= MOST_RENEWALS;
  return said ? n : currentRenewal(enrolledOn, today).value.renewal.n;
}

/** The renewal that a question with a day of enrolment is about; `undefined` when it tells none. */
export function renewalIn(question: Question) {
  const { enrolledOn } = question.slots;
  if (enrolledOn === undefined) return undefined;
  const enrolled = plainDate(enrolledOn);
  return { enrolled, ...renewal(enrolled, numberOf(question, enrolled)) };
}

/** "the 2nd anniversary (10 May 2025)" */
export const nth = (words: Words, n: number, date?: PlainDate): string =>
  date ? words.say('spz.nth.dated', { n, date: words.date(date) }) : words.say('spz.nth', { n });

/** How the dates come about: each from the day of enrolment (SPZ-15, D2). */
export const countedFrom = (words: Words, enrolled: PlainDate, { anniversary }: Renewal): Statement =>
  fact('fact.D2.dates', { enrolled: words.date(enrolled), anniversary: words.date(anniversary) });

export const parityRule = ({ manual }: Renewal): Statement =>
  fact(manual ? 'fact.SPZ-16.even' : 'fact.SPZ-16.odd');

/** The dates of one renewal, and where they stand today (SPZ-15, SPZ-16, AMB-08). */
export const renewalDates: AnswerTo = question => {
  const { slots, speaker } = question;
  const { words } = speaker;
  const { outside } = namedIn(slots);
  if (outside) return outsideCatalogue(words, outside);
  if (slots.anniversaryOn !== undefined) return around(plainDate(slots.anniversaryOn), question);
  const asked = renewalIn(question);
  if (!asked) return noRecord(question);
  const { enrolled, value, facts, caveats } = asked;
  return {
    verdict: {
      mood: 'info',
      key: 'answer.spz.renewal_dates',
      values: { nth: nth(words, value.n), opens: words.date(value.opens), closes: words.date(value.closes) },
    },
    says: [
      countedFrom(words, enrolled, value),
      standing(question, enrolled, value),
      fact('fact.SPZ-15'),
      parityRule(value),
    ],
    facts,
    caveats,
  };
};

/** The window of an anniversary that is told by its day: which one it is, and so what it asks for, stays open. */
function around(anniversary: PlainDate, { speaker: { words, today } }: Question): Answer {
  const { value, facts, caveats } = windowAround(anniversary);
  const now = phaseOnDay(daysBetween(anniversary, today)).value.phase;
  const dates = {
    anniversary: words.date(anniversary),
    opens: words.date(value.opens),
    closes: words.date(value.closes),
  };
  return {
    verdict: { mood: 'info', key: 'answer.spz.renewal_dates.around', values: dates },
    says: [
      now === 'lapsed' ? fact('fact.SPZ-07.lapsed') : standingToday({ words, today }, now, value),
      fact('fact.SPZ-15'),
      fact('fact.SPZ-16.odd'),
      fact('fact.SPZ-16.even'),
    ],
    facts,
    caveats,
  };
}

/** Where a renewal stands today; when it is over, which one comes next. */
function standing({ speaker: { words, today } }: Question, enrolled: PlainDate, asked: Renewal): Statement {
  const now = phase(enrolled, asked.n, today).value;
  if (now.phase === 'lapsed') {
    const { n, opens, closes } = currentRenewal(enrolled, today).value.renewal;
    return fact('fact.D2.current', {
      nth: nth(words, n),
      opens: words.date(opens),
      closes: words.date(closes),
    });
  }
  return standingToday({ words, today }, now.phase, asked);
}

function standingToday(
  { words, today }: Pick<Question['speaker'], 'words' | 'today'>,
  phase: Exclude<Phase, 'lapsed'>,
  { opens, anniversary, closes }: RenewalWindow,
): Statement {
  const when = (date: PlainDate): string => words.relativeDays(daysBetween(today, date));
  const next = {
    enrolled: () => words.say('renewal.left.to_open', { when: when(opens) }),
    window_open: () => words.say('renewal.left.to_anniversary', { when: when(anniversary) }),
    grace: () => words.say('renewal.left.to_end', { when: when(closes) }),
  }[phase]();
  return fact('fact.D2.today', { phase: words.say(`renewal.phase.${phase}`), next });
}

/** No record to answer from: said so, with the rule and what to tell (SPZ-10, SPZ-15). */
export function noRecord({ slots, speaker: { words } }: Question, partner?: string): Answer {
  const { spec } = namedIn(slots);
  return {
    verdict: {
      mood: 'info',
      ...(partner === undefined
        ? { key: 'renewal.no_partner' }
        : spec
          ? { key: 'answer.spz.no_record', values: { spec: specName(words, spec.id), partner } }
          : { key: 'renewal.none', values: { partner } }),
    },
    says: [fact('fact.SPZ-15'), fact('fact.SPZ-10'), ...(spec && partner ? [fact('fact.SPZ-15.tell')] : [])],
    caveats: ['AMB-09'],
  };
}
