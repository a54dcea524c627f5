import type { Card } from '../../cards/render.ts';
import { type SharedRequest, sharedRequestCard } from '../../cards/sharedRequest.ts';
import type { KnownSpeaker } from '../../dialogs/speaker.ts';
import { maySee } from '../../domain/request/access.ts';
import { decidersOf } from '../../domain/request/parties.ts';
import type { SmeRequest } from '../../domain/request/record.ts';
import type { Standing } from '../commands/standing.ts';
import { lineOf } from '../storage/projections.ts';
import type { RequestLine } from '../storage/rows.ts';
import type { Stores } from '../storage/stores.ts';
import { chatLink } from './links.ts';

/** A request that somebody puts into a chat, and the card that everybody there may read. */
export interface Shared {
  readonly requestId: string;
  readonly card: Card;
}

/** Makes the cards of requests that stand in chats with others. */
export class Sharing {
  readonly #stores: Pick<Stores, 'people' | 'requests'>;
  readonly #standing: Standing;
  readonly #appId: string | undefined;

  constructor(stores: Pick<Stores, 'people' | 'requests'>, standing: Standing, appId: string | undefined) {
    this.#stores = stores;
    this.#standing = standing;
    this.#appId = appId;
  }

  /** `undefined` for a request that is not theirs to see, and for one that doesn't exist. A few point reads. */
  async share(speaker: KnownSpeaker, requestId: string, userId: string): Promise<Shared | undefined> {
    const request = (await this.#stores.requests.find(requestId))?.content;
    if (!request) return undefined;
    if (!maySee(speaker.person, request, await this.#standing.deputies(request))) return undefined;
    const userIds = [userId, ...(await this.#usersOf(request))];
    return { requestId, card: this.cardOf(speaker, lineOf(request), userIds) };
  }

  /** The same for a channel: nobody in particular put it there. */
  async post(request: SmeRequest, reader: Pick<KnownSpeaker, 'words' | 'today'>): Promise<Card> {
    return this.cardOf(reader, lineOf(request), await this.#usersOf(request));
  }

  async #usersOf(request: SmeRequest): Promise<string[]> {
    const people = await Promise.all(concernedIn(request).map(id => this.#stores.people.get(id)));
    return people.flatMap(known => known?.contact?.userId ?? []);
  }

  cardOf(
    { words, today }: Pick<KnownSpeaker, 'words' | 'today'>,
    line: RequestLine,
    userIds: readonly string[],
  ): Card {
    const request = line as SharedRequest;
    const chat = this.#appId && chatLink(this.#appId, line.requestId);
    return sharedRequestCard(words, { request, today, userIds, ...(chat && { chat }) });
  }
}

/** Whose own views are fetched without a press. Everybody else who may see it has the button. */
const concernedIn = (request: SmeRequest): string[] => [
  ...[request.requesterId, ...decidersOf(request)],
  ...(request.assignment ? [request.assignment.smeId] : []),
];
