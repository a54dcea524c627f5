import { hasRole } from '../../../domain/people.ts';
import type { Intent } from '../../understanding/types.ts';
import { type AnswerTo, always, fact } from '../answer.ts';
import { myQueue, myRequests, namedRequest } from '../next.ts';

/** "Approve it": the desk acts on recorded roles and on buttons, never on what a sentence claims (D1). */
const approveIt: AnswerTo = ({ slots: { requestId }, speaker }) => {
  const isFpm = speaker.person !== undefined && hasRole(speaker.person, 'fpm');
  return {
    verdict: isFpm
      ? { mood: 'info', key: 'answer.sme.approve_action.fpm' }
      : { mood: 'warning', key: 'answer.sme.approve_action' },
    says: [fact('fact.SME-12'), fact('fact.D1.roles')],
    next: [...namedRequest(speaker, requestId), ...(isFpm ? [myQueue(speaker)] : myRequests(speaker))],
  };
};

const repeat: AnswerTo = ({ slots: { role } }) =>
  role === 'FastTrack Migration Resource'
    ? {
        verdict: { mood: 'good', key: 'answer.sme.repeat.migration' },
        says: [fact('fact.SME-23.similar'), fact('fact.SME-15.emailSource')],
        caveats: ['AMB-07d', 'AMB-07f'],
      }
    : {
        verdict: { mood: 'warning', key: 'answer.sme.repeat' },
        says: [fact('fact.SME-21'), fact('fact.SME-09'), fact('fact.SME-23.similar')],
        caveats: ['AMB-07d'],
      };

/** Who decides, and what speaks against a request (SME-09, SME-12, SME-21, SME-23). */
export const DECIDING: Partial<Record<Intent, AnswerTo>> = {
  'sme.approver': always({
    verdict: { mood: 'info', key: 'answer.sme.approver' },
    says: [fact('fact.SME-12'), fact('fact.SME-12.emails'), fact('fact.SME-18'), fact('fact.D1.roles')],
    facts: ['EXT-09'],
    caveats: ['AMB-07', 'AMB-07k'],
  }),
  'sme.approve_action': approveIt,
  'sme.reject_reasons': always({
    verdict: { mood: 'info', key: 'answer.sme.reject_reasons' },
    says: [
      ...[fact('fact.SME-21'), fact('fact.SME-09'), fact('fact.SME-11'), fact('fact.SME-15.additionalInfo')],
      fact('fact.SME-24.questions'),
    ],
    caveats: ['AMB-07d'],
  }),
  'sme.repeat': repeat,
};
