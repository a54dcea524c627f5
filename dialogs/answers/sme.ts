import { plainDate } from '../../domain/calendar.ts';
import { overdueAfter, requestDeadlines } from '../../domain/request/deadlines.ts';
import type { Intent } from '../understanding/types.ts';
import { type AnswerTo, always, fact, type Question } from './answer.ts';

/** By when a request is triaged and decided; with dates when the day of submission is known (SME-16 to SME-18). */
function timeline({ slots: { submittedOn }, speaker: { words } }: Question) {
  if (submittedOn === undefined) {
    return {
      verdict: { mood: 'info', key: 'answer.sme.timeline' },
      says: [fact('fact.SME-16'), fact('fact.SME-17'), fact('fact.SME-18')],
      caveats: ['AMB-06', 'AMB-07'],
    } as const;
  }
  const { value, caveats } = requestDeadlines(plainDate(submittedOn));
  const day = (date: typeof value.triage): string => words.date(date);
  return {
    verdict: {
      mood: 'info',
      key: 'answer.sme.timeline.dated',
      values: { submitted: day(plainDate(submittedOn)), decision: day(value.decision) },
    },
    says: [
      fact('fact.SME-16'),
      fact('fact.SME-17.dated', { date: day(value.triage) }),
      fact('fact.SME-18.dated', { date: day(value.decision), escalation: day(value.escalation) }),
    ],
    caveats,
  } as const;
}

function tooLong({ slots: { elapsedBusinessDays } }: Question) {
  const late = elapsedBusinessDays === undefined || overdueAfter(elapsedBusinessDays).value === 'escalate';
  return {
    verdict: { mood: 'warning', key: late ? 'answer.sme.overdue' : 'answer.sme.overdue.not_yet' },
    says: [fact('fact.SME-18'), fact('fact.SME-24.questions'), fact('fact.SME-16.assignment_team')],
    caveats: ['AMB-06'],
  } as const;
}

/** Answers about SME requests (document 000). Eligibility and status are not here: they have dialogs of their own. */
export const SME_ANSWERS: Partial<Record<Intent, AnswerTo>> = {
  'sme.timeline': timeline,
  'sme.overdue': tooLong,
  'sme.no_email': always({
    verdict: { mood: 'warning', key: 'answer.sme.no_email' },
    says: [fact('fact.SME-16'), fact('fact.SME-16.assignment_team')],
  }),
};
