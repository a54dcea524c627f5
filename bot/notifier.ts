import type { Subject } from '../domain/subject.ts';
import type { Log } from './log.ts';
import type { Messenger } from './messenger.ts';
import type { Readers } from './readers.ts';
import type { ParkedStore } from './storage/parkedStore.ts';
import type { OutboxMessage, ShownCard } from './storage/rows.ts';
import type { Stored } from './storage/table.ts';
import type { Current, SubjectKind } from './subjects/kind.ts';

export type Outcome =
  | { readonly kind: 'settled' }
  | { readonly kind: 'later'; readonly afterMs?: number; readonly why: string };

const SETTLED: Outcome = { kind: 'settled' };

/** What a message is about: the record as it stands now, and where the cards that show it are noted. */
export interface About {
  readonly subject: Subject;
  readonly current: Current;
  readonly mail: SubjectKind['mail'];
}

/** Turns what is owed into cards in their readers' languages (invariant 7), and keeps shown cards current. */
export class Notifier {
  readonly #readers: Readers;
  readonly #parked: ParkedStore;
  readonly #messenger: Messenger;
  readonly #log: Log;

  constructor(readers: Readers, parked: ParkedStore, messenger: Messenger, log: Log) {
    this.#readers = readers;
    this.#parked = parked;
    this.#messenger = messenger;
    this.#log = log;
  }

  deliver(about: About, message: OutboxMessage): Promise<Outcome> {
    const { work } = message;
    return work.kind === 'tell' ? this.#tell(about, message, work) : this.#refresh(about);
  }

  async #tell(
    about: About,
    message: OutboxMessage,
    { to, notice }: { readonly to: string; readonly notice: string },
  ): Promise<Outcome> {
    const { subject, current, mail } = about;
    const reader = await this.#readers.find(to);
    if (!reader?.contact) return this.#park(subject, message, to, 'never met');
    const { conversationId } = reader.contact;
    const drawn = await current.draw(reader, notice);
    if (!drawn) return SETTLED;
    const delivery = await this.#messenger.tell(reader.contact, { ...drawn, notificationId: message.id });
    switch (delivery.kind) {
      case 'later':
        return delivery;
      case 'sent': {
        const { activityId } = delivery;
        const shown = current.shows ?? { subject, mail, revision: current.revision };
        const { revision } = shown;
        const card = { personId: to, conversationId, activityId, revision, first: revision };
        await shown.mail.showCard(shown.subject, card);
        return SETTLED;
      }
      case 'unreachable':
        // Until they turn up again: only then is the same chat news, and what waits here is delivered.
        await this.#readers.lost(reader);
        return this.#park(subject, message, to, delivery.why);
      case 'gone':
      case 'rejected':
        return this.#park(subject, message, to, delivery.kind === 'gone' ? 'gone' : delivery.why);
    }
  }

  async #park(subject: Subject, message: OutboxMessage, to: string, why: string): Promise<Outcome> {
    this.#log.warn({ message: message.id, why }, 'nobody there: the message waits for its reader');
    const { claim: _claim, notBefore: _notBefore, ...rest } = message;
    await this.#parked.park(to, { subject, message: { ...rest, attempts: 0 }, why });
    return SETTLED;
  }

  /** Brings the cards that show an older revision up to date: each person's newest, and the others never again. */
  async #refresh(about: About): Promise<Outcome> {
    const { subject, current, mail } = about;
    let outcome: Outcome = SETTLED;
    const { kept, left } = newestOfEach(await mail.shownCards(subject));
    for (const card of left) await mail.forgetCard(card);
    for (const card of kept) {
      if (card.content.revision >= current.revision) continue;
      const refreshed = await this.#redraw(about, card);
      if (refreshed.kind === 'later') outcome = refreshed;
    }
    return outcome;
  }

  async #redraw({ subject, current, mail }: About, card: Stored<ShownCard>): Promise<Outcome> {
    const { personId, conversationId, activityId } = card.content;
    const reader = await this.#readers.find(personId);
    if (!reader?.contact) return SETTLED;
    const drawn = await current.draw(reader);
    const delivery =
      drawn && (await this.#messenger.update(reader.contact, conversationId, activityId, drawn));
    if (delivery?.kind === 'later') return delivery;
    if (delivery?.kind === 'sent') {
      const { revision } = current;
      await mail.redrawn(subject, card, { first: revision, ...card.content, revision });
    } else {
      await mail.forgetCard(card);
    }
    return SETTLED;
  }
}

/** Cards of one person about one record that are kept up to date; older ones answer with how it stands on a click. */
const MOST_OF_ONE = 10;

type Cards = readonly Stored<ShownCard>[];

function newestOfEach(cards: Cards): { readonly kept: Cards; readonly left: Cards } {
  const since = ({ content: { first = Number.MAX_SAFE_INTEGER } }: Stored<ShownCard>): number => first;
  const counts = new Map<string, number>();
  const kept: Stored<ShownCard>[] = [];
  const left: Stored<ShownCard>[] = [];
  for (const card of cards.toSorted((a, b) => since(b) - since(a))) {
    const { personId } = card.content;
    const count = (counts.get(personId) ?? 0) + 1;
    counts.set(personId, count);
    (count > MOST_OF_ONE ? left : kept).push(card);
  }
  return { kept, left };
}
