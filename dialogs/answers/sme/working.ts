import { hasRole, type Person } from '../../../domain/people.ts';
import type { Intent } from '../../understanding/types.ts';
import { type Answer, type AnswerTo, always, fact, type Statement } from '../answer.ts';
import { namedRequest } from '../next.ts';

const closed: AnswerTo = ({ slots: { requestId }, speaker }) => ({
  verdict: { mood: 'good', key: 'answer.sme.closed_meaning' },
  says: [fact('fact.SME-19.closed'), fact('fact.AMB-07a'), fact('fact.SME-22.agree')],
  next: namedRequest(speaker, requestId),
});

type Duty = 'FRP' | 'FPM' | 'SME';

const DUTIES: Readonly<Record<Duty, readonly Statement[]>> = {
  FRP: [
    fact('fact.SME-23.first'),
    fact('fact.SME-23.agree'),
    fact('fact.SME-23.learn'),
    fact('fact.SME-23.after'),
    fact('fact.SME-23.similar'),
  ],
  FPM: [
    fact('fact.SME-24.questions'),
    fact('fact.SME-24.decides'),
    fact('fact.SME-24.learning'),
    fact('fact.SME-24.agree'),
    fact('fact.SME-24.similar'),
    fact('fact.SME-21.for_fpm'),
  ],
  SME: [
    fact('fact.SME-25.service'),
    fact('fact.SME-25.customer'),
    fact('fact.SME-25.ftop'),
    fact('fact.SME-08'),
  ],
};

const isDuty = (role: string | undefined): role is Duty => role !== undefined && Object.hasOwn(DUTIES, role);

/** Whose duties somebody means who names no role: their own. */
function ownDuty(person: Person | undefined): Duty | undefined {
  if (!person) return undefined;
  if (hasRole(person, 'fpm')) return 'FPM';
  if (hasRole(person, 'sme')) return 'SME';
  return hasRole(person, 'requester') ? 'FRP' : undefined;
}

const duties: AnswerTo = ({ slots: { role }, speaker: { person } }): Answer => {
  const duty = isDuty(role) ? role : ownDuty(person);
  if (duty)
    return { verdict: { mood: 'info', key: `answer.sme.responsibilities.${duty}` }, says: DUTIES[duty] };
  return {
    verdict: { mood: 'info', key: 'answer.sme.responsibilities' },
    says: [
      ...[fact('fact.SME-23.first'), fact('fact.SME-23.learn'), fact('fact.SME-24.decides')],
      ...[fact('fact.SME-24.questions'), fact('fact.SME-08'), fact('fact.SME-25.ftop')],
      fact('fact.SME-22.agree'),
    ],
  };
};

/** Working with an SME (SME-07, SME-08, SME-19, SME-20, SME-22 to SME-25). */
export const WORKING: Partial<Record<Intent, AnswerTo>> = {
  'sme.closed_meaning': closed,
  'sme.responsibilities': duties,
  'sme.contact': always({
    verdict: { mood: 'info', key: 'answer.sme.contact' },
    says: [
      fact('fact.SME-19.contact'),
      fact('fact.SME-22.notified'),
      fact('fact.SME-24.questions'),
      fact('fact.SME-23.after'),
    ],
    caveats: ['AMB-07c'],
  }),
  'sme.scope': always({
    verdict: { mood: 'info', key: 'answer.sme.scope' },
    says: [fact('fact.SME-01'), fact('fact.SME-08'), fact('fact.SME-07.work'), fact('fact.SME-07.coaching')],
  }),
  'sme.customer_contact': always({
    verdict: { mood: 'info', key: 'answer.sme.customer_contact' },
    says: [fact('fact.SME-02.with_frp'), fact('fact.SME-07.migration'), fact('fact.SME-25.customer')],
    caveats: ['AMB-07b'],
  }),
  'sme.proactive': always({
    verdict: { mood: 'info', key: 'answer.sme.proactive' },
    says: [fact('fact.SME-20'), fact('fact.SME-22.agree')],
  }),
  'sme.escalate': ({ slots: { requestId }, speaker }) => ({
    verdict: { mood: 'info', key: 'answer.sme.escalate' },
    says: [fact('fact.SME-24.questions'), fact('fact.SME-16.unreachable')],
    next: namedRequest(speaker, requestId),
  }),
};
