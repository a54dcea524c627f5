import type { Intent } from '../../understanding/types.ts';
import { type AnswerTo, always, fact } from '../answer.ts';
import { followedBy } from '../followedBy.ts';
import { email } from './email.ts';
import { partnerId } from './partnerId.ts';
import { verification } from './verification.ts';

/** From the wish to join CSP to an active indirect reseller (IR-05 to IR-16). */
export const ENROLMENT: Partial<Record<Intent, AnswerTo>> = {
  'ir.enroll': followedBy(
    always({
      verdict: { mood: 'info', key: 'answer.ir.enroll' },
      says: [
        fact('fact.IR-06'),
        fact('fact.IR-08'),
        fact('fact.IR-10'),
        fact('fact.IR-11'),
        fact('fact.IR-14'),
        fact('fact.IR-16'),
        fact('fact.IR-05'),
      ],
      facts: ['IR-01', 'IR-09', 'IR-13'],
    }),
    'ir.prereqs',
    'ir.mpa',
    'ir.status',
  ),
  'ir.prereqs': followedBy(
    always({
      verdict: { mood: 'info', key: 'answer.ir.prereqs' },
      says: [
        fact('fact.IR-07.sign_in'),
        fact('fact.IR-07.company'),
        fact('fact.IR-07.pmc'),
        fact('fact.AMB-33.csp'),
      ],
      facts: ['IR-01'],
      caveats: ['AMB-17'],
    }),
    'ir.email',
    'ir.partnerid',
    'ir.enroll',
  ),
  'ir.email': followedBy(email, 'ir.prereqs', 'ir.verification'),
  'ir.partnerid': followedBy(partnerId, 'ir.mpa'),
  'ir.verification': followedBy(verification, 'ir.mpa', 'ir.status'),
  'ir.mpa': followedBy(
    always({
      verdict: { mood: 'warning', key: 'answer.ir.mpa' },
      says: [
        fact('fact.IR-10.postpone'),
        fact('fact.IR-10.same_country'),
        fact('fact.IR-14'),
        fact('fact.IR-14.global_admin'),
      ],
      facts: ['AMB-19'],
    }),
    'ir.partnerid',
    'ir.verification',
    'ir.status',
  ),
  'ir.status': followedBy(
    always({
      verdict: { mood: 'info', key: 'answer.ir.status' },
      says: [fact('fact.IR-15'), fact('fact.IR-15.not_active')],
      facts: ['IR-10', 'IR-14'],
    }),
    'ir.mpa',
    'ir.admin_agent',
  ),
  'ir.admin_agent': followedBy(
    always({
      verdict: { mood: 'info', key: 'answer.ir.admin_agent' },
      says: [fact('fact.IR-16'), fact('fact.AMB-21.reseller')],
      facts: ['IR-01', 'IR-14'],
    }),
    'ir.status',
    'ir.connect',
  ),
};
