import type { Subject } from '../../domain/subject.ts';
import type { Connection } from './connection.ts';
import { encodeKey, joinKey, pad, startingWith } from './keys.ts';
import { type OutboxMessage, outboxMessageSchema, type ShownCard, shownCardSchema } from './rows.ts';
import { type Change, type Stored, Table } from './table.ts';

/** More cards than are noted of one record: each refresh leaves some for each person (`notifier.ts`). */
const MOST_SHOWN_CARDS = 1000;
const MOST_MESSAGES = 100;

const partitionOf = ({ home }: Subject): string => encodeKey(home);
const messageRow = ({ id }: Subject, message: OutboxMessage): string => joinKey('outbox', id, message.id);
const cardRow = ({ id }: Subject, card: ShownCard): string =>
  joinKey('card', id, card.personId, card.activityId);

/**
 * What is owed about the records of one table, and the cards that show them. Both stand beside their record, in its
 * partition, so that one transaction holds a transition and all that it owes.
 */
export class Mail {
  readonly #outbox: Table<OutboxMessage>;
  readonly #cards: Table<ShownCard>;

  constructor(connection: Connection, table: string) {
    const client = connection.table(table);
    this.#outbox = new Table(client, outboxMessageSchema);
    this.#cards = new Table(client, shownCardSchema);
  }

  /** The rows of a transition's messages and of the card that it was made on, for the transition's own transaction. */
  rows(subject: Subject, messages: readonly OutboxMessage[], shownOn?: ShownCard): Change[] {
    const partition = partitionOf(subject);
    const owed = messages.map(
      message => ({ kind: 'insert', row: messageRow(subject, message), content: message }) as const,
    );
    const shown = shownOn && ({ kind: 'put', row: cardRow(subject, shownOn), content: shownOn } as const);
    return [...owed, ...(shown ? [shown] : [])].map(row => ({ partition, ...row }));
  }

  /** What is still owed. */
  owed(subject: Subject): Promise<Stored<OutboxMessage>[]> {
    const range = startingWith(`${joinKey('outbox', subject.id)}|`);
    return this.#outbox.page(partitionOf(subject), { ...range, limit: MOST_MESSAGES });
  }

  /** Owes a message once more: the one that waited for its reader. */
  async owe(subject: Subject, message: OutboxMessage): Promise<void> {
    await this.#outbox.insert(partitionOf(subject), messageRow(subject, message), message);
  }

  /** Changes an owed message; `undefined` when somebody else was faster. */
  change(owed: Stored<OutboxMessage>, message: OutboxMessage): Promise<string | undefined> {
    return this.#outbox.replace(owed, message);
  }

  async settle(owed: Stored<OutboxMessage>): Promise<void> {
    await this.#outbox.remove(owed);
  }

  shownCards(subject: Subject): Promise<Stored<ShownCard>[]> {
    const range = startingWith(`${joinKey('card', subject.id)}|`);
    return this.#cards.page(partitionOf(subject), { ...range, limit: MOST_SHOWN_CARDS });
  }

  showCard(subject: Subject, card: ShownCard): Promise<void> {
    return this.#cards.put(partitionOf(subject), cardRow(subject, card), card);
  }

  /**
   * The card was redrawn. Whoever redrew it at the same moment may have come last: then it counts as showing nothing yet.
   */
  async redrawn(subject: Subject, card: Stored<ShownCard>, shows: ShownCard): Promise<void> {
    const written = await this.#cards.replace(card, shows);
    if (written === undefined) await this.showCard(subject, { ...shows, revision: 0 });
  }

  /** The card of this message shows something else from now on. */
  async forget(subject: Subject, personId: string, activityId: string): Promise<void> {
    const row = joinKey('card', subject.id, personId, activityId);
    await this.#cards.remove({ partition: partitionOf(subject), row, etag: '*' });
  }

  async forgetCard(card: Stored<ShownCard>): Promise<void> {
    await this.#cards.remove(card);
  }
}

/**
 * The messages that one revision of a record owes, each with an id that never changes; people are told before cards
 * are redrawn. `name` is the record's own among all kinds of records.
 */
export function messagesOf(
  name: string,
  revision: number,
  notices: readonly { readonly to: string; readonly notice: string }[],
): OutboxMessage[] {
  const works: OutboxMessage['work'][] = [
    ...notices.map(({ to, notice }) => ({ kind: 'tell' as const, to, notice })),
    { kind: 'refresh' },
  ];
  return works.map((work, n) => ({
    ...{ id: `${name}.${pad(revision)}.${n + 1}`, revision, work, attempts: 0 },
  }));
}
