import { type GuideView, guideCard } from '../../../cards/guide.ts';
import { guideListCard } from '../../../cards/guideList.ts';
import { guideNudgeCard } from '../../../cards/guideNudge.ts';
import type { Words } from '../../../cards/strings/words.ts';
import { NO_HOLIDAYS } from '../../../domain/calendar.ts';
import {
  PROVIDER_ADD_CUSTOMER,
  PROVIDER_ADD_SUBSCRIPTION,
  PROVIDER_CONNECT,
} from '../../../domain/csp/providerGuide.ts';
import { RESELLER_CONNECT, RESELLER_EXISTING, RESELLER_REGISTER } from '../../../domain/csp/resellerGuide.ts';
import type { Guide } from '../../../domain/guide.ts';
import { GUIDES } from '../../../domain/guides.ts';
import { SUPPORT_ACTIVATE } from '../../../domain/support/activationGuide.ts';
import { castIn, TODAY } from '../sample/cast.ts';
import { progressIn } from '../sample/guides.ts';
import type { Manner } from '../sample/typed.ts';
import { inAllManners, type Scene, scene } from '../scene.ts';

interface Far {
  readonly count?: number;
  readonly without?: readonly string[];
  readonly on?: string;
  readonly manner?: Manner;
}

function viewOf(words: Words, guide: Guide, { count = 0, manner, ...far }: Far): GuideView {
  const { requester, colleague, partner } = castIn(words.locale, manner);
  return {
    ...{ partnerId: partner.id, guide, partner: partner.name, reader: requester },
    ...{ today: TODAY, holidays: NO_HOLIDAYS },
    progress: count > 0 ? progressIn(guide, count, { ...colleague, partnerId: partner.id }, far) : undefined,
  };
}

const guideScene = (
  id: string,
  title: string,
  guide: Guide,
  far: Far,
  more: Partial<GuideView> = {},
): Scene => scene(`guide/${id}`, title, words => guideCard(words, { ...viewOf(words, guide, far), ...more }));

const VERIFYING = { count: 7, without: ['associate_partner_id', 'microsoft_verification'] };

export const guideScenes: readonly Scene[] = [
  scene('guides/none', 'No guide is begun', words =>
    guideListCard(words, { partner: castIn(words.locale).partner.name, begun: [] }),
  ),
  ...inAllManners('guides/some', 'How far a partner is in its guides, read by the FPM', (words, manner) => {
    const { requester, partner } = castIn(words.locale, manner);
    const begun = GUIDES.filter(({ id }) => id !== RESELLER_EXISTING.id).map((guide, n) =>
      progressIn(guide, n % 2 === 0 ? guide.steps.length : 3, requester),
    );
    return guideListCard(words, { partner: partner.name, begun: begun.slice(0, 5), partnerId: partner.id });
  }),
  guideScene('begin', 'A guide that nobody has begun', RESELLER_REGISTER, {}),
  guideScene('existing', 'The short way for who is in CSP already', RESELLER_EXISTING, {}),
  ...inAllManners('guide/parallel', 'Two steps can be done now, each asks something', (words, manner) =>
    guideCard(words, viewOf(words, RESELLER_REGISTER, { count: 3, manner })),
  ),
  guideScene(
    'wrong',
    'An answer that will not do',
    RESELLER_REGISTER,
    { count: 3 },
    { wrong: { stepId: 'profile_and_contact', typed: 'anna@gmail.com', error: 'web_mail' } },
  ),
  guideScene('confirming', 'On which day the primary contact confirmed', RESELLER_REGISTER, {
    count: 5,
    without: ['associate_partner_id'],
  }),
  guideScene('verifying', 'The verification goes on, the PartnerID was postponed', RESELLER_REGISTER, {
    ...VERIFYING,
    on: '2025-06-09',
  }),
  scene('guide/late', 'The verification is late: the reminder of the sixth day', words =>
    guideNudgeCard(
      words,
      viewOf(words, RESELLER_REGISTER, VERIFYING),
      words.instant('2025-06-10T06:00:00Z', 'Europe/Warsaw'),
    ),
  ),
  guideScene('signing', 'The MPA is signed by a Global admin', RESELLER_REGISTER, { count: 7 }),
  guideScene('authorizing', 'Who gets which access, and how it is taken back', RESELLER_CONNECT, {
    count: 3,
  }),
  guideScene('listed', 'Finished but for what is optional', RESELLER_CONNECT, { count: 5 }),
  ...inAllManners('guide/inviting', 'The text of an invitation', (words, manner) =>
    guideCard(words, viewOf(words, PROVIDER_CONNECT, { count: 3, manner })),
  ),
  guideScene('password', 'The page that shows a password once', PROVIDER_ADD_CUSTOMER, { count: 5 }),
  guideScene('finished', 'Everything is done', PROVIDER_ADD_CUSTOMER, { count: 7 }),
  guideScene('reseller', 'The reseller is chosen with the order', PROVIDER_ADD_SUBSCRIPTION, { count: 3 }),
  guideScene('activating', 'On which day support was activated', SUPPORT_ACTIVATE, { count: 3 }),
  guideScene('balance', 'The balance should show by now', SUPPORT_ACTIVATE, { count: 5 }),
  scene('guide/of-partner', 'Worked on by the FPM', words => {
    const view = viewOf(words, PROVIDER_CONNECT, { count: 4 });
    return guideCard(words, { ...view, reader: castIn(words.locale).fpm });
  }),
];
