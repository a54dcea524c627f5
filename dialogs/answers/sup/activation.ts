import { entitlementOf, type Membership } from '../../../domain/support/entitlement.ts';
import { legacyStatus } from '../../../domain/support/legacy.ts';
import { idRecipients } from '../../../domain/support/recipients.ts';
import { type Answer, type AnswerTo, always, fact, type Statement } from '../answer.ts';
import { coreBenefits } from './links.ts';

/** How a contract is activated: in Partner Center first, and what the membership decides (SUP-02, SUP-14, AMB-28). */
export const activate: AnswerTo = ({ slots: { membership }, speaker: { words } }) => {
  if (!membership) return activateAnyway;
  const { value, caveats } = entitlementOf(membership);
  return {
    verdict: {
      mood: value.entitled ? 'info' : 'bad',
      key: `answer.sup.activate.${value.activation}`,
      values: { membership: words.say(`membership.${membership}`) },
    },
    says: value.entitled
      ? [...activationRule(membership), fact('fact.SUP-01'), fact('fact.SUP-14'), fact('fact.SUP-10')]
      : [fact('fact.SUP-08.core_benefits')],
    caveats,
  };
};

const activateAnyway: Answer = {
  verdict: { mood: 'info', key: 'answer.sup.activate' },
  says: [
    fact('fact.SUP-14'),
    fact('fact.SUP-10'),
    fact('fact.SUP-01'),
    fact('fact.SUP-02.action_pack'),
    fact('fact.SUP-02.competency'),
  ],
  caveats: ['AMB-29', 'AMB-28'],
};

const activationRule = (membership: Membership): Statement[] =>
  entitlementOf(membership).value.activation === 'maybe_automatic'
    ? [fact('fact.SUP-02.competency'), fact('fact.AMB-28')]
    : [fact('fact.SUP-02.action_pack')];

/** Whether a membership brings a support contract (SUP-08, SUP-02). */
export const eligibility: AnswerTo = ({ slots: { membership }, speaker: { words } }) => {
  const next = [coreBenefits(words)];
  if (!membership) {
    return {
      verdict: { mood: 'info', key: 'answer.sup.eligibility' },
      says: [
        fact('fact.SUP-08.eligibility'),
        fact('fact.SUP-08.contract_activated'),
        fact('fact.EXT-11.incidents'),
      ],
      caveats: ['AMB-29'],
      next,
    };
  }
  const { value, caveats } = entitlementOf(membership);
  if (!value.entitled) {
    return {
      verdict: { mood: 'bad', key: 'answer.sup.eligibility.no' },
      says: [fact('fact.SUP-08.core_benefits')],
      caveats,
      next,
    };
  }
  return {
    verdict: {
      mood: 'good',
      key: 'answer.sup.eligibility.yes',
      values: { membership: words.say(`membership.${membership}`) },
    },
    says: [
      ...activationRule(membership),
      fact('fact.SUP-08.core_benefits'),
      fact('fact.EXT-11.incidents'),
      fact('fact.EXT-10'),
    ],
    caveats,
    next,
  };
};

/** Who gets Access ID and Contract ID: it depends on the way of activation (SUP-10, SUP-14, AMB-34, AMB-33). */
export const ids: AnswerTo = ({ slots: { level }, speaker: { words } }) => {
  const { value, caveats } = idRecipients(level);
  return {
    verdict: {
      mood: 'info',
      key: 'answer.sup.ids',
      values: {
        byContact: words.say(`sup.ids.${value.regional_contact}`),
        inDashboard: words.say(`sup.ids.${value.dashboard}`),
      },
    },
    says: [
      fact('fact.SUP-10.ids'),
      fact('fact.SUP-14.ids'),
      fact('fact.EXT-11.ids'),
      fact('fact.AMB-33.ids'),
    ],
    facts: ['SUP-04'],
    caveats: [...caveats, 'AMB-29'],
  };
};

/** The steps in Partner Center, the way that outlived the regional contacts (SUP-14, SUP-15). */
export const dashboard = always({
  verdict: { mood: 'info', key: 'answer.sup.dashboard' },
  says: [
    fact('fact.SUP-14.sign_in'),
    fact('fact.SUP-14.open'),
    fact('fact.SUP-14.expand'),
    fact('fact.SUP-14.details'),
    fact('fact.SUP-15'),
    fact('fact.EXT-11.button'),
  ],
  caveats: ['AMB-29'],
});

/** What is left of the programmes of the document, by today's date (EXT-10, AMB-29). */
export const legacy: AnswerTo = ({ speaker: { words, today } }) => {
  const { value, caveats } = legacyStatus('action_pack', today);
  return {
    verdict: {
      mood: value.status === 'available' ? 'info' : 'warning',
      key: `answer.sup.legacy.${value.status}`,
      values: {
        last: words.date(value.lastOffered),
        until: value.lastUse ? words.date(value.lastUse) : '',
      },
    },
    says: [fact('fact.EXT-10'), fact('fact.EXT-10.instead'), fact('fact.SUP-14')],
    caveats,
  };
};
