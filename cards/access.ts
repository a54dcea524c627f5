import type { AccessRecord, AccessState } from '../domain/access/record.ts';
import template from './access.json' with { type: 'json' };
import { FTC_PAGE } from './accessForm.ts';
import { accessRows } from './parts/accessRows.ts';
import { execute, openUrl } from './parts/button.ts';
import { type Notice, noticePart } from './parts/notice.ts';
import { sourceLines } from './parts/source.ts';
import { stepsPart } from './parts/steps.ts';
import { smallPrint } from './parts/text.ts';
import { type Card, compileCard } from './render.ts';
import type { MessageKey } from './strings/catalogue.ts';
import type { Words } from './strings/words.ts';

export interface AccessView {
  readonly record: AccessRecord;
  /** The person's zone: times are told in it, and it is what the desk would keep. */
  readonly zone: string;
  /** Why the click that led here changed nothing. */
  readonly refusal?: MessageKey | undefined;
}

const fill = compileCard<object>(template);

const STEPS = [
  ...(['access.step.request', 'access.step.info', 'access.step.submitted'] as const),
  ...(['access.step.invitation', 'access.step.permissions', 'access.step.registration'] as const),
] satisfies readonly MessageKey[];

/** How many of the six steps lie behind. Submitting shows the confirmation at once, so it counts for two. */
const DONE: Readonly<Record<AccessState, number>> = {
  ...{ none: 0, requested: 1, info_submitted: 3, invited: 4, permissions_accepted: 5, registered: 6 },
};

/** One registration as its person sees it: how far it is, what it says, and what they agree to (SME-13). */
export function accessCard(words: Words, { record, zone, refusal }: AccessView): Card {
  const { state, application, partner } = record;
  const done = DONE[state];
  const isInvited = state === 'invited';
  const status = accessStatus(words, record, zone);
  return fill({
    lang: words.locale,
    title: words.say('access.title'),
    notices: [
      ...(refusal ? [{ mood: 'info', plain: true, title: words.say(refusal) } as const] : []),
      ...(status ? [status] : []),
    ].map(noticePart),
    steps:
      state === 'none' && status
        ? []
        : stepsPart(
            STEPS.map((key, n) => ({
              text: words.say(key),
              state: n < done ? 'done' : n === done ? 'now' : 'later',
            })),
          ),
    rows: application && state !== 'none' ? accessRows(words, application) : [],
    agree: isInvited && partner ? noticePart(agreement(words, partner.name, zone)) : [],
    small: smallPrint([words.say('access.own_register'), ...sourceLines(words, ['SME-13'])]),
    actions: actionsOf(words, record),
  });
}

/** The line that a notification shows before the card is opened. */
export const accessSummary = (words: Words, { record, zone }: AccessView): string =>
  words.say('access.summary', {
    status: accessStatus(words, record, zone)?.title ?? words.say('access.step.request'),
  });

/** `undefined` for somebody who has not asked yet. */
function accessStatus(words: Words, record: AccessRecord, zone: string): Notice | undefined {
  const { state, decision, submittedAt, withdrawnAt, changedAt, partner } = record;
  const at = words.instant(changedAt, zone);
  if (state === 'info_submitted') {
    const submitted = words.instant(submittedAt ?? changedAt, zone);
    const lines = [words.say('access.waiting.next', { at: submitted })];
    return { mood: 'waiting', title: words.say('access.waiting'), lines };
  }
  if (state === 'registered') {
    const lines = [words.say('access.registered.next', { company: partner?.name ?? '' })];
    return { mood: 'good', title: words.say('access.registered', { at }), lines };
  }
  if (withdrawnAt !== undefined) {
    const lines = [words.say('access.withdrawn.next')];
    return { mood: 'info', title: words.say('access.withdrawn', { at }), lines };
  }
  if (!decision) return undefined;
  const { byName: name, at: decidedAt, text: quote } = decision;
  const values = { name, at: words.instant(decidedAt, zone) };
  return decision.verdict === 'approved'
    ? {
        ...{ mood: 'good', title: words.say('access.invited', values), quote },
        lines: [words.say('access.invited.next')],
      }
    : {
        ...{ mood: 'bad', title: words.say('access.rejected', values), quote },
        lines: [words.say('access.rejected.next')],
      };
}

/** What somebody agrees to before they are registered: for whom they act, and what the desk keeps of them. */
const agreement = (words: Words, company: string, zone: string): Notice => ({
  mood: 'info',
  title: words.say('access.agree'),
  lines: [
    words.say('access.agree.act', { company }),
    words.say('access.agree.keep', { language: words.language(words.locale), zone }),
    words.say('access.agree.audit'),
  ],
});

function actionsOf(words: Words, { state, revision }: AccessRecord): object[] {
  const page = openUrl(words.say('button.request_page'), FTC_PAGE);
  const withdraw = execute({ title: words.say('button.access_withdraw'), verb: 'access.withdraw', data: {} });
  switch (state) {
    case 'registered':
      return [
        execute({
          title: words.say('button.new_request'),
          verb: 'draft.new',
          data: {},
          style: 'positive',
        }),
        page,
      ];
    case 'invited':
      return [
        execute({
          ...{ title: words.say('button.access_accept'), verb: 'access.accept', style: 'positive' },
          data: { revision },
        }),
        withdraw,
        page,
      ];
    case 'info_submitted':
      return [withdraw, page];
    default:
      return [
        execute({ title: words.say('button.access'), verb: 'access.ask', data: {}, style: 'positive' }),
        page,
      ];
  }
}
