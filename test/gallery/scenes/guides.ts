import { type GuideView, guideCard } from '../../../cards/guide.ts';
import { guideListCard } from '../../../cards/guideList.ts';
import { guideNudgeCard } from '../../../cards/guideNudge.ts';
import { guideRunsCard } from '../../../cards/guideRuns.ts';
import type { Words } from '../../../cards/strings/words.ts';
import { NO_HOLIDAYS } from '../../../domain/calendar.ts';
import {
  PROVIDER_ADD_CUSTOMER,
  PROVIDER_ADD_SUBSCRIPTION,
  PROVIDER_CONNECT,
  PROVIDER_PROFILE,
} from '../../../domain/csp/providerGuide.ts';
import { RESELLER_CONNECT, RESELLER_EXISTING, RESELLER_REGISTER } from '../../../domain/csp/resellerGuide.ts';
import type { Guide } from '../../../domain/guide.ts';
import { type GuideRuns, MOST_GOING_ON } from '../../../domain/guideRuns.ts';
import { GUIDES } from '../../../domain/guides.ts';
import { LONGEST_NAME } from '../../../domain/runName.ts';
import { SUPPORT_ACTIVATE } from '../../../domain/support/activationGuide.ts';
import { castIn, TODAY } from '../sample/cast.ts';
import { progressIn, runsOf } from '../sample/guides.ts';
import type { Manner } from '../sample/typed.ts';
import { inAllManners, type Scene, scene } from '../scene.ts';

interface Far {
  readonly count?: number;
  readonly without?: readonly string[];
  readonly on?: string;
  readonly manner?: Manner;
  /** After which customer the run is called; `null` while nobody has said it. */
  readonly name?: number | null;
}

/** What a partner calls a run: no longer than it is let. */
const named = (words: Words, n: number, manner?: Manner): string =>
  (castIn(words.locale, manner).customers[n] ?? '').slice(0, LONGEST_NAME);

function viewOf(words: Words, guide: Guide, { count = 0, manner, name = 0, ...far }: Far): GuideView {
  const { requester, colleague, partner } = castIn(words.locale, manner);
  const isNamed = guide.repeats && name !== null;
  const more = { ...far, name: isNamed ? named(words, name, manner) : undefined };
  return {
    ...{ partnerId: partner.id, guide, run: 1, partner: partner.name, reader: requester },
    ...{ today: TODAY, holidays: NO_HOLIDAYS },
    progress: count > 0 ? progressIn(guide, count, { ...colleague, partnerId: partner.id }, more) : undefined,
  };
}

/** Some runs of a guide: one done, one begun, one on its way, and the last with a long way to go. */
function runsIn(words: Words, guide: Guide, manner?: Manner): GuideRuns {
  const { requester } = castIn(words.locale, manner);
  const far = [guide.steps.length, 0, 4, 2];
  return runsOf(
    guide,
    far.map((count, n) => progressIn(guide, count, requester, { name: named(words, n, manner) })),
  );
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
      guide.id === PROVIDER_ADD_CUSTOMER.id
        ? runsIn(words, guide, manner)
        : runsOf(guide, [progressIn(guide, n % 2 === 0 ? guide.steps.length : 3, requester)]),
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
  guideScene('unnamed', 'Nobody has said yet with whom', PROVIDER_CONNECT, { count: 1, name: null }),
  scene('guide/misnamed', 'Another one has the name', words => {
    const view = viewOf(words, PROVIDER_CONNECT, { count: 2 });
    return guideCard(words, { ...view, misnamed: { typed: named(words, 1), error: 'name_taken' } });
  }),
  scene('guide/closed', 'Put away', words => {
    const view = viewOf(words, PROVIDER_CONNECT, { count: 2 });
    return guideCard(words, { ...view, progress: view.progress && { ...view.progress, closed: true } });
  }),
  ...inAllManners('guide/runs', 'Several customers at a time, read by the FPM', (words, manner) => {
    const { partner } = castIn(words.locale, manner);
    const runs = runsIn(words, PROVIDER_ADD_CUSTOMER, manner);
    const view = { partner: partner.name, guide: PROVIDER_ADD_CUSTOMER, runs, partnerId: partner.id };
    return guideRunsCard(words, view);
  }),
  ...inAllManners('guide/many', 'As many as may go on, and those finished last', (words, manner) => {
    const guide = PROVIDER_CONNECT;
    const { partner, requester } = castIn(words.locale, manner);
    const all = Array.from({ length: MOST_GOING_ON + 10 }, (_, n) =>
      progressIn(guide, n < 10 ? guide.steps.length : 3, requester, { name: named(words, n % 3, manner) }),
    );
    return guideRunsCard(words, { partner: partner.name, guide, runs: runsOf(guide, all) });
  }),
  scene('guide/another', 'The next one needs a name', words => {
    const runs = runsIn(words, PROVIDER_CONNECT);
    const view = { partner: castIn(words.locale).partner.name, guide: PROVIDER_CONNECT, runs };
    return guideRunsCard(words, { ...view, error: 'name_needed' });
  }),
  scene('guide/not-chosen', 'None of them was chosen', words => {
    const runs = runsIn(words, RESELLER_CONNECT);
    const view = { partner: castIn(words.locale).partner.name, guide: RESELLER_CONNECT, runs };
    return guideRunsCard(words, { ...view, error: 'not_chosen' });
  }),
  scene('guide/first', 'None goes on any more', words =>
    guideRunsCard(words, {
      ...{ partner: castIn(words.locale).partner.name, guide: PROVIDER_PROFILE },
      runs: { guideId: PROVIDER_PROFILE.id, last: 1, lines: [] },
    }),
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
