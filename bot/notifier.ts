import { requestCard, requestSummary } from '../cards/request.ts';
import { wordsIn } from '../cards/strings/words.ts';
import { message } from '../dialogs/answers/message.ts';
import { maySee } from '../domain/request/access.ts';
import type { Deputies } from '../domain/request/parties.ts';
import type { SmeRequest } from '../domain/request/record.ts';
import type { Standing } from './commands/standing.ts';
import type { Log } from './log.ts';
import type { Message, Messenger } from './messenger.ts';
import type { KnownPerson } from './storage/peopleStore.ts';
import type { OutboxMessage, ShownCard } from './storage/rows.ts';
import type { Stores } from './storage/stores.ts';
import type { Stored } from './storage/table.ts';

export type Outcome =
  | { readonly kind: 'settled' }
  | { readonly kind: 'later'; readonly afterMs?: number; readonly why: string };

/** A request as it stands, and who stands in for its FPM. */
interface Subject {
  readonly request: SmeRequest;
  readonly deputies: Deputies;
}

const SETTLED: Outcome = { kind: 'settled' };

/** Turns what is owed into cards in their readers' languages (invariant 7), and keeps shown cards current. */
export class Notifier {
  readonly #stores: Stores;
  readonly #messenger: Messenger;
  readonly #standing: Standing;
  readonly #log: Log;

  constructor(stores: Stores, messenger: Messenger, standing: Standing, log: Log) {
    this.#stores = stores;
    this.#messenger = messenger;
    this.#standing = standing;
    this.#log = log;
  }

  /** `request` is the request as it stands now: a late message shows today's state, not an old one. */
  async deliver(request: SmeRequest, owed: OutboxMessage): Promise<Outcome> {
    const subject = { request, deputies: await this.#standing.deputies(request) };
    return owed.work.kind === 'tell' ? this.#tell(subject, owed, owed.work.to) : this.#refresh(subject);
  }

  async #tell(subject: Subject, owed: OutboxMessage, to: string): Promise<Outcome> {
    const { request } = subject;
    const reader = await this.#stores.people.get(to);
    if (!reader?.contact) return this.#park(request, owed, to, 'never met');
    const { conversationId } = reader.contact;
    const delivery = await this.#messenger.tell(reader.contact, draw(subject, reader, owed.id));
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
        return this.#park(request, owed, to, delivery.why);
      case 'gone':
      case 'rejected':
        return this.#park(request, owed, to, delivery.kind === 'gone' ? 'gone' : delivery.why);
    }
  }

  async #park(request: SmeRequest, owed: OutboxMessage, to: string, why: string): Promise<Outcome> {
    this.#log.warn({ message: owed.id, why }, 'nobody there: the message waits for its reader');
    const { claim: _claim, notBefore: _notBefore, ...rest } = owed;
    await this.#stores.parked.park(to, request.partnerId, { ...rest, attempts: 0 }, why);
    return SETTLED;
  }

  /** Brings every card that shows an older revision up to date. */
  async #refresh(subject: Subject): Promise<Outcome> {
    const { request } = subject;
    let outcome: Outcome = SETTLED;
    for (const card of await this.#stores.requests.shownCards(request.partnerId, request.id)) {
      if (card.content.revision >= request.revision) continue;
      const refreshed = await this.#redraw(subject, card);
      if (refreshed.kind === 'later') outcome = refreshed;
    }
    return outcome;
  }

  async #redraw(subject: Subject, card: Stored<ShownCard>): Promise<Outcome> {
    const { request } = subject;
    const { personId, conversationId, activityId } = card.content;
    const reader = await this.#stores.people.get(personId);
    if (!reader?.contact) return SETTLED;
    const delivery = await this.#messenger.update(
      reader.contact,
      conversationId,
      activityId,
      draw(subject, reader),
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

/**
 * The request as this reader sees it. Somebody who was concerned once and is not any more, such as an SME who was
 * taken off, learns that and nothing else.
 */
function draw(
  { request, deputies }: Subject,
  { person: reader }: KnownPerson,
  notificationId?: string,
): Message {
  const words = wordsIn(reader.locale);
  const view = { request, reader, deputies };
  const seen = maySee(reader, request, deputies)
    ? { card: requestCard(words, view), summary: requestSummary(words, view) }
    : message({ words }, 'info', 'request.moved_on', { id: request.id });
  return { ...seen, ...(notificationId !== undefined && { notificationId }) };
}
