import type { PlainDate } from '../domain/calendar.ts';
import { isWorkloadId } from '../domain/eligibility/workloads.ts';
import type { SmeRequest } from '../domain/request/record.ts';
import { execute, openUrl } from './parts/button.ts';
import { workloadName } from './parts/choices.ts';
import { noticePart } from './parts/notice.ts';
import { rowsPart } from './parts/rows.ts';
import { smallPrint } from './parts/text.ts';
import { type Card, compileCard } from './render.ts';
import { moodOf } from './request.ts';
import template from './sharedRequest.json' with { type: 'json' };
import type { Words } from './strings/words.ts';

/** What everybody in a chat may know of a request, whoever they are. */
export interface SharedRequest {
  readonly requestId: string;
  readonly state: SmeRequest['state'];
  readonly workload: string;
}

export interface SharedView {
  readonly request: SharedRequest;
  /** The day on which the state was as the card says: nobody brings a card in somebody else's chat up to date. */
  readonly today: PlainDate;
  /** Whose clients ask for a view of their own when the card comes into sight, by their ids in Teams (`29:…`). */
  readonly userIds: readonly string[];
  /** Leads to the reader's own chat with the desk. */
  readonly chat?: string | undefined;
}

/** Teams allows no more. */
const MOST_USERS = 60;

const fill = compileCard<object>(template);

/**
 * A request in a chat where anybody may read along. The safe minimum is the number, the state and the workload: the
 * number says nothing by itself and opens nothing without a role, the other two are words of the programme. No customer,
 * no partner, no names, no seats, no dates of the request, nothing that anybody typed: a workload outside the tables is
 * the partner's own text and is not named. Whoever may see more presses the button, or is listed in `userIds`, and gets
 * their own view from the desk, which looks at the stored request and their stored roles.
 */
export function sharedRequestCard(words: Words, { request, today, userIds, chat }: SharedView): Card {
  const { requestId, state, workload } = request;
  return fill({
    lang: words.locale,
    title: words.say('request.title', { id: requestId }),
    state: noticePart({
      mood: moodOf(state),
      title: words.say('shared.state', { state: words.say(`state.${state}`), date: words.date(today) }),
    }),
    rows: rowsPart({
      rows: [{ label: words.say('field.workload'), value: publicWorkload(words, workload) }],
    }),
    small: smallPrint([words.say('shared.safe')]),
    actions: [
      execute({ title: words.say('shared.open'), verb: 'request.view', data: { requestId } }),
      ...(chat === undefined ? [] : [openUrl(words.say('shared.chat'), chat)]),
    ],
    refresh: refreshFor(requestId, userIds),
  });
}

const publicWorkload = (words: Words, workload: string): string =>
  isWorkloadId(workload) ? workloadName(words, workload) : words.say('option.other_workload');

/** Somebody's own view in such a chat, which is asked for again when it comes into sight again. */
export const ownView = (card: Card, requestId: string, userId: string): Card => ({
  ...card,
  refresh: refreshFor(requestId, [userId]),
});

const refreshFor = (requestId: string, userIds: readonly string[]): object => ({
  action: { type: 'Action.Execute', verb: 'request.view', data: { requestId } },
  userIds: [...new Set(userIds)].slice(0, MOST_USERS),
});
