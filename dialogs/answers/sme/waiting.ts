import { plainDate } from '../../../domain/calendar.ts';
import { overdue, overdueAfter, requestDeadlines, TIMELINE } from '../../../domain/request/deadlines.ts';
import type { Intent } from '../../understanding/types.ts';
import { type Answer, type AnswerTo, fact, type Question } from '../answer.ts';
import { myRequests, namedRequest } from '../next.ts';

const TIMES = [fact('fact.SME-16'), fact('fact.SME-17'), fact('fact.SME-18')];

/** By when a request is triaged and decided; with dates when the day of submission is known (SME-16 to SME-18). */
function timeline({ slots: { submittedOn }, speaker: { words, today } }: Question): Answer {
  if (submittedOn === undefined) {
    const verdict = { mood: 'info', key: 'answer.sme.timeline' } as const;
    return { verdict, says: TIMES, caveats: ['AMB-06', 'AMB-07'] };
  }
  const submitted = plainDate(submittedOn);
  const { value, caveats } = requestDeadlines(submitted);
  const { stage } = overdue(submitted, today).value;
  const values = { submitted: words.date(submitted), decision: words.date(value.decision) };
  return {
    verdict:
      stage === 'in_time'
        ? { mood: 'info', key: 'answer.sme.timeline.dated', values }
        : { mood: 'warning', key: 'answer.sme.timeline.past', values },
    says: [
      fact('fact.SME-16'),
      fact('fact.SME-17.dated', { date: words.date(value.triage) }),
      fact('fact.SME-18.dated', {
        date: words.date(value.decision),
        escalation: words.date(value.escalation),
      }),
    ],
    caveats,
  };
}

/** Only after the fifth business day does the desk suggest to escalate (AMB-06). */
function tooLong({ slots: { elapsedBusinessDays, requestId }, speaker }: Question): Answer {
  const { words } = speaker;
  return {
    verdict:
      elapsedBusinessDays === undefined
        ? { mood: 'info', key: 'answer.sme.overdue.unknown' }
        : {
            ...(overdueAfter(elapsedBusinessDays).value === 'escalate'
              ? ({ mood: 'warning', key: 'answer.sme.overdue' } as const)
              : ({ mood: 'info', key: 'answer.sme.overdue.not_yet' } as const)),
            values: { days: words.number(elapsedBusinessDays) },
          },
    says: [
      fact('fact.SME-17'),
      fact('fact.SME-18'),
      fact('fact.SME-24.questions'),
      fact('fact.SME-16.assignment_team'),
    ],
    caveats: ['AMB-06', 'AMB-07'],
    next: [...namedRequest(speaker, requestId), ...myRequests(speaker)],
  };
}

const noEmail: AnswerTo = ({ slots: { elapsedMinutes }, speaker }) => ({
  verdict: emailVerdict(elapsedMinutes),
  says: [fact('fact.SME-16'), fact('fact.SME-12.emails')],
  next: myRequests(speaker),
});

function emailVerdict(minutes?: number): Answer['verdict'] {
  if (minutes === undefined) return { mood: 'info', key: 'answer.sme.no_email.when' };
  return minutes > TIMELINE.autoEmailMinutes
    ? { mood: 'warning', key: 'answer.sme.no_email' }
    : { mood: 'info', key: 'answer.sme.no_email.early' };
}

/** How long it takes, and what to do when it takes longer (SME-16 to SME-18). */
export const WAITING: Partial<Record<Intent, AnswerTo>> = {
  'sme.timeline': timeline,
  'sme.overdue': tooLong,
  'sme.no_email': noEmail,
};
