import { handOverCard } from '../../cards/handOver.ts';
import type { MessageKey } from '../../cards/strings/catalogue.ts';
import type { Reply } from '../../dialogs/reply.ts';
import type { KnownSpeaker } from '../../dialogs/speaker.ts';
import type { Person } from '../../domain/people.ts';
import { transition } from '../../domain/request/lifecycle.ts';
import { commandsFor } from '../../domain/request/parties.ts';
import type { SmeRequest } from '../../domain/request/record.ts';
import { suggestSmes } from '../../domain/request/suggestSmes.ts';
import type { Stores } from '../storage/stores.ts';
import type { Committing } from './committing.ts';

/** Whose load is looked up: a page each, so their number is bounded. */
const MOST_WEIGHED = 25;
const MOST_IN_HAND = 50;

/** Which request goes to whom, as a card says it. */
export interface Handed {
  readonly requestId: string;
  readonly revision: number;
  readonly person?: string | undefined;
}

type Kind = 'assign' | 'move';

/** Giving a request to somebody: to an SME by the assignment team, to another FPM by the one who has it. */
export class HandingOver {
  readonly #stores: Stores;
  readonly #committing: Committing;

  constructor(stores: Stores, committing: Committing) {
    this.#stores = stores;
    this.#committing = committing;
  }

  /** The people to choose from; only for those who may give the command. */
  choose(speaker: KnownSpeaker, kind: Kind, requestId: string): Promise<Reply> {
    return this.#committing.on(speaker, requestId, async ({ content: request }, { deputies }) => {
      const mayGive = commandsFor(speaker.person, request, deputies).includes(kind);
      return mayGive
        ? this.#choice(speaker, kind, request)
        : this.#committing.current(speaker, request.id, 'wrong_state');
    });
  }

  give(speaker: KnownSpeaker, kind: Kind, { requestId, revision, person: whom }: Handed): Promise<Reply> {
    return this.#committing.on(speaker, requestId, async (found, moment) => {
      const request = found.content;
      const known = whom === undefined ? undefined : await this.#stores.people.get(whom);
      if (!known) return this.choose(speaker, kind, requestId);
      const command =
        kind === 'assign'
          ? ({ type: kind, sme: known.person } as const)
          : ({ type: kind, to: known.person } as const);
      const outcome = transition(request, command, speaker.person, revision, moment);
      const { deputies } = moment;
      if (outcome.ok) return this.#committing.commit(speaker, outcome.value, { before: found, deputies });
      return this.#committing.refused(speaker, request, outcome.error, deputies);
    });
  }

  async #choice(speaker: KnownSpeaker, kind: Kind, request: SmeRequest, why?: MessageKey): Promise<Reply> {
    const { words } = speaker;
    const hand =
      kind === 'assign'
        ? ({ to: 'sme', request, people: suggestSmes(request, await this.#smes()) } as const)
        : ({ to: 'fpm', request, people: await this.#fpms(request) } as const);
    const title = words.say(`hand_over.${hand.to}.title`, { id: request.id });
    return { card: handOverCard(words, hand, why), summary: title, facts: ['SME-18'] };
  }

  async #smes(): Promise<{ person: Person; inHand: number }[]> {
    const smes = (await this.#stores.people.withRole('sme')).slice(0, MOST_WEIGHED);
    return Promise.all(
      smes.map(async person => {
        const lines = await this.#stores.lists.ofSme(person.id, MOST_IN_HAND);
        return { person, inHand: lines.filter(({ state }) => state === 'assigned').length };
      }),
    );
  }

  async #fpms({ fpmId, requesterId }: SmeRequest): Promise<Person[]> {
    const fpms = await this.#stores.people.withRole('fpm');
    return fpms.filter(({ id }) => id !== fpmId && id !== requesterId).slice(0, MOST_WEIGHED);
  }
}
