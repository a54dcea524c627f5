import { businessDaysBetween, type PlainDate, plainDate } from '../../../domain/calendar.ts';
import { verificationAdvice, verificationDue } from '../../../domain/csp/verification.ts';
import { type Answer, fact, type Question } from '../answer.ts';

/** How long Microsoft's verification takes, and what to do when it takes longer (IR-13, IR-14, AMB-18). */
export function verification(question: Question): Answer {
  const { slots, speaker } = question;
  if (slots.submittedOn !== undefined) return since(plainDate(slots.submittedOn), question);
  if (slots.elapsedBusinessDays !== undefined) return after(slots.elapsedBusinessDays);
  const { words, today } = speaker;
  const { value, caveats } = verificationDue(today);
  const dates = { earliest: words.date(value.earliest), latest: words.date(value.latest) };
  return {
    verdict: { mood: 'info', key: 'answer.ir.verification' },
    says: [
      fact('fact.IR-14'),
      fact('fact.IR-13.first'),
      fact('fact.IR-14.dated', dates),
      fact('fact.IR-14.stuck'),
    ],
    facts: ['IR-07'],
    caveats,
  };
}

/** The days are counted as if the primary contact had confirmed on the day that was named. */
function since(confirmedOn: PlainDate, { speaker: { words, today } }: Question): Answer {
  const { value } = verificationDue(confirmedOn);
  const dates = {
    confirmed: words.date(confirmedOn),
    earliest: words.date(value.earliest),
    latest: words.date(value.latest),
  };
  const answer = after(Math.max(0, businessDaysBetween(confirmedOn, today)));
  return { ...answer, says: [fact('fact.IR-14.since', dates), ...answer.says], facts: ['IR-07', 'D2'] };
}

function after(days: number): Answer {
  const { value, caveats } = verificationAdvice(days);
  const late = value === 'read_verification_article';
  return {
    verdict: {
      mood: late ? 'warning' : 'waiting',
      key: late ? 'answer.ir.verification.late' : 'answer.ir.verification.wait',
      values: { days },
    },
    says: [
      fact('fact.IR-14'),
      fact('fact.IR-14.stuck'),
      fact('fact.IR-13.first'),
      ...(late ? [fact('fact.EXT-05.fix_now')] : []),
    ],
    facts: ['IR-07'],
    caveats,
  };
}
