import { hasRole } from '../../../domain/people.ts';
import { currentRenewal } from '../../../domain/specializations/currentRenewal.ts';
import {
  activeThrough,
  phaseOnDay,
  RENEWAL_WINDOW,
  renewal,
} from '../../../domain/specializations/renewal.ts';
import { type Answer, type AnswerTo, always, fact, type Question, type Statement } from '../answer.ts';
import { startReminders } from '../next.ts';
import { nth, renewalDates, renewalIn } from './dates.ts';

/** "We missed it by two weeks": which day of grace that is, and what it means (SPZ-15, SPZ-07, AMB-09). */
export const phaseNow: AnswerTo = question => {
  const { slots, speaker } = question;
  if (slots.daysAfterAnniversary === undefined) return renewalDates(question);
  const { value, caveats } = phaseOnDay(slots.daysAfterAnniversary);
  const { words } = speaker;
  const next = {
    enrolled: -value.day - RENEWAL_WINDOW.opensDaysBefore,
    window_open: -value.day,
    grace: value.daysLeft,
    lapsed: value.daysLeft,
  }[value.phase];
  return {
    verdict: {
      mood: ({ enrolled: 'info', window_open: 'good', grace: 'warning', lapsed: 'bad' } as const)[
        value.phase
      ],
      key: `answer.spz.phase.${value.phase}`,
      values: { day: value.day, left: value.daysLeft, when: words.relativeDays(next) },
    },
    says: [
      fact('fact.SPZ-15'),
      fact(value.phase === 'lapsed' ? 'fact.SPZ-07.lapsed' : 'fact.SPZ-07'),
      fact('fact.SPZ-10'),
    ],
    facts: ['D2'],
    caveats,
  };
};

/** How long an enrolment lasts though a requirement is missed (SPZ-07, SPZ-18, SPZ-08). */
export const keepEnrolled: AnswerTo = question => {
  const { slots, speaker } = question;
  const { words } = speaker;
  const dated = renewalIn({ ...question, slots: { ...slots, n: slots.n ?? 1 } });
  if (!dated) return keptAnyway;
  const { enrolled, value } = dated;
  const { value: closes, facts, caveats } = activeThrough(enrolled, value.n);
  return {
    verdict: {
      mood: 'info',
      key: 'answer.spz.keep_enrolled.dated',
      values: { enrolled: words.date(enrolled), closes: words.date(closes) },
    },
    says: [
      fact('fact.SPZ-07'),
      ...(facts.includes('SPZ-08') ? [fact('fact.SPZ-08')] : []),
      fact('fact.SPZ-07.renew'),
      ...renewedSince(question, value.n),
    ],
    facts: [...facts, 'D2'],
    caveats,
  };
};

const keptAnyway: Answer = {
  verdict: { mood: 'good', key: 'answer.spz.keep_enrolled' },
  says: [fact('fact.SPZ-18'), fact('fact.SPZ-07'), fact('fact.SPZ-07.renew'), fact('fact.SPZ-15')],
  caveats: ['AMB-09'],
};

/** The last day has passed: until when it lasts if the renewals since then were done. */
function renewedSince(question: Question, n: number): Statement[] {
  const { words, today } = question.speaker;
  const enrolled = renewalIn(question)?.enrolled;
  if (!enrolled) return [];
  const { value } = currentRenewal(enrolled, today);
  if (value.renewal.n <= n) return [];
  const { closes } = renewal(enrolled, value.renewal.n).value;
  return [fact('fact.D2.renewed', { nth: nth(words, value.renewal.n), closes: words.date(closes) })];
}

/** When the programme reminds, and whom (SPZ-14, AMB-10); the desk does so too, whoever of the partner wants that. */
export const reminders: AnswerTo = ({ speaker, speaker: { person } }) => ({
  verdict: { mood: 'info', key: 'answer.spz.reminders' },
  says: [
    fact('fact.SPZ-14'),
    ...(person && hasRole(person, 'partner_admin') ? [fact('fact.SPZ-01.yours')] : []),
    fact('fact.EXT-01.reminders'),
    ...(person?.partnerId === undefined ? [] : [fact('fact.AMB-10.own')]),
  ],
  caveats: ['AMB-10'],
  next: startReminders(speaker),
});

/** "Our anniversary" can be two things: asked back (AMB-16). */
export const whichAnniversary = always({
  verdict: { mood: 'info', key: 'answer.spz.anniversary_which' },
  says: [fact('fact.AMB-16.specialization'), fact('fact.AMB-16.designation'), fact('fact.SPZ-10')],
  facts: ['SPZ-06'],
});
