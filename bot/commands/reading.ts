import type { ListedRequest } from '../../cards/parts/requestLine.ts';
import { LIST, type RequestList, requestListCard, shownOf } from '../../cards/requestList.ts';
import { message } from '../../dialogs/answers/message.ts';
import type { Reply } from '../../dialogs/reply.ts';
import type { KnownSpeaker } from '../../dialogs/speaker.ts';
import { hasRole } from '../../domain/people.ts';
import type { Draft } from '../../domain/request/draft.ts';
import type { RequestLine } from '../storage/rows.ts';
import type { Stores } from '../storage/stores.ts';
import type { Queueing } from './queueing.ts';

/** A card with more than this would be long to scroll and near the size limit. */
const MOST_LISTED = 10;

/** What people look up: their requests and their queue. Each is one page of one partition. */
export class Reading {
  readonly #stores: Stores;
  readonly #queueing: Queueing;

  constructor(stores: Stores, queueing: Queueing) {
    this.#stores = stores;
    this.#queueing = queueing;
  }

  async myRequests(speaker: KnownSpeaker): Promise<Reply> {
    const { lists, drafts } = this.#stores;
    const { person } = speaker;
    const [lines, begun] = await Promise.all([
      lists.ofRequester(person.id, MOST_LISTED + 1),
      drafts.of(person),
    ]);
    // What somebody filed for a former company is that company's, and older than what they filed since.
    const own = lines.filter(({ partnerId }) => partnerId === person.partnerId);
    return listScreen(speaker, 'own', own, begun);
  }

  /** What waits for this person; of an FPM's queue only what is past its date where that is wanted. */
  async queue(speaker: KnownSpeaker, { late }: { readonly late: boolean }): Promise<Reply> {
    const { person } = speaker;
    const { lists } = this.#stores;
    if (hasRole(person, 'fpm')) return this.#queueing.show(speaker, late ? { late } : {});
    if (hasRole(person, 'assignment_team'))
      return listScreen(speaker, 'team', await lists.ofTeam(MOST_LISTED + 1));
    if (hasRole(person, 'sme')) {
      return listScreen(speaker, 'sme', await lists.ofSme(person.id, MOST_LISTED + 1));
    }
    return message(speaker, 'warning', 'queue.not_fpm');
  }
}

export function listScreen(
  { words, zone, today }: KnownSpeaker,
  kind: RequestList['kind'],
  rows: readonly RequestLine[],
  drafts: readonly Draft[] = [],
): Reply {
  const lines = rows.slice(0, MOST_LISTED) as readonly ListedRequest[];
  const more = rows.length > MOST_LISTED;
  const list = { kind, lines, more, zone, today, drafts };
  const shown = shownOf(list);
  return {
    card: requestListCard(words, list),
    summary: words.say(`${LIST[kind]}.title`),
    // A draft is opened by its button only.
    offers: [...shown.drafts.map(() => ''), ...shown.lines.map(({ requestId }) => requestId)],
    facts: ['SME-14'],
  };
}
