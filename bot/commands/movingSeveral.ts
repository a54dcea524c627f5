import { moveSeveralCard } from '../../cards/moveSeveral.ts';
import type { ListedRequest } from '../../cards/parts/requestLine.ts';
import type { MessageKey } from '../../cards/strings/catalogue.ts';
import { message } from '../../dialogs/answers/message.ts';
import type { Reply } from '../../dialogs/reply.ts';
import type { KnownSpeaker } from '../../dialogs/speaker.ts';
import { hasRole, type Person } from '../../domain/people.ts';
import { transition } from '../../domain/request/lifecycle.ts';
import type { Stores } from '../storage/stores.ts';
import type { Committing } from './committing.ts';
import type { Queueing } from './queueing.ts';
import type { Standing } from './standing.ts';

/** On one card, and in one go within the time that an answer has. */
const MOST_AT_ONCE = 20;
const MOST_FPMS = 50;

/** Giving several requests to another FPM in one go; each is a transition of its own, so each is moved or stays whole. */
export class MovingSeveral {
  readonly #stores: Stores;
  readonly #standing: Standing;
  readonly #committing: Committing;
  readonly #queueing: Queueing;

  constructor(stores: Stores, standing: Standing, committing: Committing, queueing: Queueing) {
    this.#stores = stores;
    this.#standing = standing;
    this.#committing = committing;
    this.#queueing = queueing;
  }

  async choose(speaker: KnownSpeaker, why?: MessageKey): Promise<Reply> {
    const { words, person, today } = speaker;
    if (!hasRole(person, 'fpm')) return message(speaker, 'warning', 'queue.not_fpm');
    const [waiting, fpms] = await Promise.all([
      this.#queueing.waiting(speaker),
      this.#stores.people.withRole('fpm'),
    ]);
    const lines = waiting.slice(0, MOST_AT_ONCE) as readonly ListedRequest[];
    const people = fpms.filter(({ id }) => id !== person.id).slice(0, MOST_FPMS);
    const card = moveSeveralCard(words, { lines, people, today, ...(why && { error: why }) });
    return { card, summary: words.say('move_several.title') };
  }

  /** `requests`: pairs of id and revision as the card's choices carry them, such as `SME-…:3,SME-…:1`. */
  async move(speaker: KnownSpeaker, requests: string, whom: string | undefined): Promise<Reply> {
    const chosen = requests.split(',').filter(Boolean).slice(0, MOST_AT_ONCE);
    const to = whom === undefined ? undefined : (await this.#stores.people.get(whom))?.person;
    if (chosen.length === 0 || !to) return this.choose(speaker, 'move_several.nothing');
    const moved = await Promise.all(chosen.map(choice => this.#moveOne(speaker, choice, to)));
    const count = moved.filter(Boolean).length;
    const left = chosen.length - count;
    return left === 0
      ? message(speaker, 'good', 'move_several.done', { count, name: to.name })
      : message(speaker, 'warning', 'move_several.partly', { count, left, name: to.name });
  }

  async #moveOne({ person }: KnownSpeaker, choice: string, to: Person): Promise<boolean> {
    const [requestId = '', revision] = choice.split(':');
    const found = await this.#stores.requests.find(requestId);
    if (!found) return false;
    const moment = await this.#standing.momentFor(found.content);
    const outcome = transition(found.content, { type: 'move', to }, person, Number(revision), moment);
    return outcome.ok && this.#committing.write(outcome.value, found);
  }
}
