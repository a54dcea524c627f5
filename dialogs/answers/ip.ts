import { type AssociationGoal, associationPlan } from '../../domain/csp/associations.ts';
import type { Intent } from '../understanding/types.ts';
import { type Answer, type AnswerTo, always, fact, type Question, type Statement } from './answer.ts';
import { followedBy } from './followedBy.ts';
import { guided } from './guided.ts';
import { pointed } from './pointed.ts';
import { IP_POINTS } from './points/csp.ts';

/** How a reseller gets what it needs, by the table of access and involvement (IP-08), with what else is to be told. */
function associating(
  goal: AssociationGoal,
  verdict: Answer['verdict'],
  ...more: readonly Statement[]
): AnswerTo {
  const { facts, caveats } = associationPlan(goal);
  return always({ verdict, says: [fact(`fact.IP-08.${goal}`), ...more], facts, caveats });
}

/** How to order more for a customer; with the number of licences where it was said (IP-11). */
function addSubscription({ slots: { licences } }: Question): Answer {
  return {
    verdict:
      licences === undefined
        ? { mood: 'info', key: 'answer.ip.add_subscription' }
        : { mood: 'info', key: 'answer.ip.add_subscription.licences', values: { licences } },
    says: [fact('fact.IP-11'), fact('fact.IP-11.order'), fact('fact.IP-11.support')],
    caveats: ['AMB-24'],
  };
}

const ANSWERS: Partial<Record<Intent, AnswerTo>> = guided({
  'ip.profile': always({
    verdict: { mood: 'info', key: 'answer.ip.profile' },
    says: [fact('fact.IP-04'), fact('fact.IP-03.review'), fact('fact.EXT-05.profile')],
    caveats: ['AMB-24'],
  }),
  'ip.request': followedBy(
    always({
      verdict: { mood: 'info', key: 'answer.ip.request' },
      says: [fact('fact.IP-06'), fact('fact.IP-06.link'), fact('fact.IP-07'), fact('fact.EXT-05.request')],
      facts: ['AMB-25'],
      caveats: ['AMB-24'],
    }),
    'ip.prereq',
    'ip.add_customer',
  ),
  'ip.prereq': followedBy(
    always({
      verdict: { mood: 'warning', key: 'answer.ip.prereq' },
      says: [fact('fact.IP-05'), fact('fact.IP-03.partnership')],
      facts: ['IP-06'],
    }),
    'ip.request',
  ),
  'ip.add_customer': followedBy(
    always({
      verdict: { mood: 'info', key: 'answer.ip.add_customer' },
      says: [
        fact('fact.IP-10.start'),
        fact('fact.IP-10.order'),
        fact('fact.IP-10.review'),
        fact('fact.IP-10.setup_info'),
        fact('fact.IP-10.done'),
        fact('fact.AMB-23'),
        fact('fact.IR-19.from_reseller'),
      ],
      facts: ['IP-03', 'IP-09'],
      caveats: ['AMB-24'],
    }),
    'ip.rights',
    'ip.cancel',
    'ip.password',
  ),
  'ip.password': followedBy(
    always({
      verdict: { mood: 'warning', key: 'answer.ip.password' },
      says: [fact('fact.IP-10.setup_info'), fact('fact.IP-10.lost'), fact('fact.AMB-33.csp')],
    }),
    'ip.add_customer',
  ),
  'ip.cancel': followedBy(
    always({
      verdict: { mood: 'warning', key: 'answer.ip.cancel' },
      says: [fact('fact.IP-10.review'), fact('fact.IP-10.submitted')],
    }),
    'ip.add_customer',
  ),
  'ip.add_subscription': followedBy(addSubscription, 'ip.incentive', 'ip.support_contact'),
  'ip.incentive': followedBy(
    associating(
      'incentives',
      { mood: 'info', key: 'answer.ip.incentive' },
      fact('fact.IP-11.choose'),
      fact('fact.EXT-05.partner_id'),
    ),
    'ip.add_subscription',
    'ip.rights',
  ),
  'ip.support_contact': followedBy(
    associating('support', { mood: 'info', key: 'answer.ip.support_contact' }, fact('fact.IP-08.apart')),
    'ip.rights',
  ),
  'ip.azure': followedBy(
    associating(
      'manage_azure',
      { mood: 'warning', key: 'answer.ip.azure' },
      fact('fact.AMB-24.tenant_owner'),
    ),
    'ip.rights',
  ),
  'ip.rights': followedBy(
    associating(
      'manage_customer',
      { mood: 'info', key: 'answer.ip.rights' },
      fact('fact.IP-09'),
      fact('fact.IP-08.incentives'),
      fact('fact.IP-09.unsaid'),
    ),
    'ip.incentive',
    'ip.support_contact',
    'ip.azure',
  ),
});

/** Answers to indirect providers (document 003). */
export const IP_ANSWERS: Partial<Record<Intent, AnswerTo>> = pointed(ANSWERS, IP_POINTS);
