import type { Intent } from '../understanding/types.ts';
import type { AnswerTo } from './answer.ts';
import { startGuide } from './next.ts';

/** The guide that leads through what a question is about. */
const GUIDE_TO: Partial<Record<Intent, string>> = {
  'ir.enroll': 'reseller_register',
  'ir.prereqs': 'reseller_register',
  'ir.email': 'reseller_register',
  'ir.partnerid': 'reseller_register',
  'ir.verification': 'reseller_register',
  'ir.mpa': 'reseller_register',
  'ir.status': 'reseller_register',
  'ir.admin_agent': 'reseller_register',
  'ir.connect': 'reseller_connect',
  'ir.provider_access': 'reseller_connect',
  'ir.customers': 'reseller_connect',
  'ip.profile': 'provider_profile',
  'ip.request': 'provider_connect',
  'ip.prereq': 'provider_connect',
  'ip.add_customer': 'provider_add_customer',
  'ip.password': 'provider_add_customer',
  'ip.cancel': 'provider_add_customer',
  'ip.rights': 'provider_add_customer',
  'ip.add_subscription': 'provider_add_subscription',
  'ip.incentive': 'provider_add_subscription',
  'ip.support_contact': 'provider_add_subscription',
  'sup.activate': 'support_activate',
  'sup.action_pack': 'support_activate',
  'sup.dashboard': 'support_activate',
  'sup.ids': 'support_activate',
};

type Answers = Partial<Record<Intent, AnswerTo>>;

/** Answers with the way into the guide first, where there is one and the asker can have it. */
export const guided = (answers: Answers): Answers =>
  Object.fromEntries(
    Object.entries(answers).map(([intent, answerTo]) => {
      const guideId = GUIDE_TO[intent as Intent];
      return [intent, guideId === undefined ? answerTo : withGuide(answerTo, guideId)];
    }),
  );

const withGuide =
  (answerTo: AnswerTo, guideId: string): AnswerTo =>
  question => {
    const answer = answerTo(question);
    return { ...answer, next: [...startGuide(question.speaker, guideId), ...(answer.next ?? [])] };
  };
