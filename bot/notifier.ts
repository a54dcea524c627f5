import { requestCard, requestSummary } from '../cards/request.ts';
import { wordsIn } from '../cards/strings/words.ts';
import type { SmeRequest } from '../domain/request/record.ts';
import type { Log } from './log.ts';
import type { Message, Messenger } from './messenger.ts';
import type { KnownPerson } from './storage/peopleStore.ts';
import type { OutboxMessage, ShownCard } from './storage/rows.ts';
import type { Stores } from './storage/stores.ts';
import type { Stored } from './storage/table.ts';

export type Outcome =
  | { readonly kind: 'settled' }
  | { readonly kind: 'later'; readonly afterMs?: number; readonly why: string };

const SETTLED: Outcome = { kind: 'settled' };

/** Turns what is owed into cards in their readers' languages (invariant 7), and keeps shown cards current. */
export class Notifier {
  readonly #stores: Stores;
  readonly #messenger: Messenger;
  readonly #log: Log;

  constructor(stores: Stores, messenger: Messenger, log: Log) {
    this.#stores = stores;
    this.#messenger = messenger;
    this.#log = log;
  }

  /** `request` is the request as it stands now: a late message shows today's state, not an old one. */
  deliver(request: SmeRequest, message: OutboxMessage): Promise<Outcome> {
    return message.work.kind === 'tell'
      ? this.#tell(request, message, message.work.to)
      : this.#refresh(request);
  }

  async #tell(request: SmeRequest, message: OutboxMessage, to: string): Promise<Outcome> {
    const reader = await this.#stores.people.get(to);
    if (!reader?.contact) return this.#park(request, message, to, 'never met');
    const { conversationId } = reader.contact;
    const delivery = await this.#messenger.tell(reader.contact, draw(request, reader, message.id));
    switch (delivery.kind) {
      case 'later':
        return delivery;
      case 'sent': {
        const shown = {
          personId: to,
          conversationId,
          activityId: delivery.activityId,
          revision: request.revision,
        };
        await this.#stores.requests.showCard(request.partnerId, request.id, shown);
        return SETTLED;
      }
      case 'unreachable':
        // Until they turn up again: only then is the same chat news, and what waits here is delivered.
        await this.#stores.people.lost(to);
        return this.#park(request, message, to, delivery.why);
      case 'gone':
      case 'rejected':
        return this.#park(request, message, to, delivery.kind === 'gone' ? 'gone' : delivery.why);
    }
  }

  async #park(request: SmeRequest, message: OutboxMessage, to: string, why: string): Promise<Outcome> {
    this.#log.warn({ message: message.id, why }, 'nobody there: the message waits for its reader');
    const { claim: _claim, notBefore: _notBefore, ...rest } = message;
    await this.#stores.parked.park(to, request.partnerId, { ...rest, attempts: 0 }, why);
    return SETTLED;
  }

  /** Brings every card that shows an older revision up to date. */
  async #refresh(request: SmeRequest): Promise<Outcome> {
    let outcome: Outcome = SETTLED;
    for (const card of await this.#stores.requests.shownCards(request.partnerId, request.id)) {
      if (card.content.revision >= request.revision) continue;
      const refreshed = await this.#redraw(request, card);
      if (refreshed.kind === 'later') outcome = refreshed;
    }
    return outcome;
  }

  async #redraw(request: SmeRequest, card: Stored<ShownCard>): Promise<Outcome> {
    const { personId, conversationId, activityId } = card.content;
    const reader = await this.#stores.people.get(personId);
    if (!reader?.contact) return SETTLED;
    const delivery = await this.#messenger.update(
      reader.contact,
      conversationId,
      activityId,
      draw(request, reader),
    );
    if (delivery.kind === 'later') return delivery;
    if (delivery.kind === 'sent') {
      const shown = { ...card.content, revision: request.revision };
      await this.#stores.requests.showCard(request.partnerId, request.id, shown);
    } else {
      await this.#stores.requests.forgetCard(card);
    }
    return SETTLED;
  }
}

function draw(request: SmeRequest, { person: reader }: KnownPerson, notificationId?: string): Message {
  const words = wordsIn(reader.locale);
  return {
    card: requestCard(words, { request, reader }),
    summary: requestSummary(words, request, reader),
    ...(notificationId !== undefined && { notificationId }),
  };
}
