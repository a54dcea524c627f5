import { storyCard } from '../../cards/story.ts';
import { message } from '../../dialogs/answers/message.ts';
import type { Reply } from '../../dialogs/reply.ts';
import type { KnownSpeaker } from '../../dialogs/speaker.ts';
import { maySee } from '../../domain/request/access.ts';
import { actsFor } from '../../domain/request/parties.ts';
import type { Clock } from '../clock.ts';
import type { Stores } from '../storage/stores.ts';
import type { Standing } from './standing.ts';

/** The story of a request as its audit has it. */
export class Telling {
  readonly #stores: Stores;
  readonly #standing: Standing;
  readonly #clock: Clock;

  constructor(stores: Stores, standing: Standing, clock: Clock) {
    this.#stores = stores;
    this.#standing = standing;
    this.#clock = clock;
  }

  /** One page of the audit beside what finding a request costs. Private notes are among FPMs. */
  async story({ person: reader, words, ...speaker }: KnownSpeaker, requestId: string): Promise<Reply> {
    const request = (await this.#stores.requests.find(requestId))?.content;
    const deputies = request && (await this.#standing.deputies(request));
    if (!request || !maySee(reader, request, deputies)) {
      return message({ ...speaker, words }, 'warning', 'refused.not_found');
    }
    const isFpm = actsFor(reader, request, deputies ?? {}) !== undefined && reader.id !== request.requesterId;
    const all = await this.#stores.requests.history(request);
    const events = all.filter(({ isPrivate }) => !isPrivate || isFpm);
    const now = this.#clock.now().toString();
    return {
      card: storyCard(words, { request, events, reader, now }),
      summary: words.say('story.title', { id: request.id }),
    };
  }
}
