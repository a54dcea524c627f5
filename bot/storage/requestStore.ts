import type { Change } from '../../domain/request/lifecycle.ts';
import {
  type AuditEvent,
  auditEventSchema,
  type SmeRequest,
  smeRequestSchema,
} from '../../domain/request/record.ts';
import { linked } from './chain.ts';
import type { Connection } from './connection.ts';
import type { Intents } from './intents.ts';
import { encodeKey, joinKey, pad, startingWith } from './keys.ts';
import {
  type OutboxMessage,
  outboxMessageSchema,
  type ShownCard,
  shownCardSchema,
  whereaboutsSchema,
} from './rows.ts';
import { type Stored, Table } from './table.ts';

/** The most cards about one request that are kept up to date; older ones answer with the current state on a click. */
const MOST_SHOWN_CARDS = 50;
const MOST_EVENTS = 500;
const MOST_MESSAGES = 100;

const requestRow = (requestId: string): string => joinKey('request', requestId);
const eventRow = (event: AuditEvent): string => joinKey('event', event.requestId, pad(event.revision));
const messageRow = (message: OutboxMessage): string => joinKey('outbox', message.requestId, message.id);
const cardRow = (requestId: string, card: ShownCard): string =>
  joinKey('card', requestId, card.personId, card.activityId);
const partitionOf = (partnerId: string): string => encodeKey(partnerId);

/**
 * Requests with their audit events, owed messages and shown cards, all in the partner's partition, so that one
 * transaction holds everything that a transition changes.
 */
export class RequestStore {
  readonly #requests: Table<SmeRequest>;
  readonly #events: Table<AuditEvent>;
  readonly #cards: Table<ShownCard>;
  readonly #whereabouts: Table<{ partnerId: string; ownerId: string }>;
  readonly #intents: Intents;
  readonly outbox: Table<OutboxMessage>;

  constructor(connection: Connection, intents: Intents) {
    const client = connection.table('requests');
    this.#requests = new Table(client, smeRequestSchema);
    this.#events = new Table(client, auditEventSchema);
    this.#cards = new Table(client, shownCardSchema);
    this.outbox = new Table(client, outboxMessageSchema);
    this.#whereabouts = new Table(connection.table('whereabouts'), whereaboutsSchema);
    this.#intents = intents;
  }

  /** Two point reads, or one when there is no such request. */
  async find(requestId: string): Promise<Stored<SmeRequest> | undefined> {
    const found = await this.#whereabouts.get(encodeKey(requestId), '');
    return found && this.load(found.content.partnerId, requestId);
  }

  load(partnerId: string, requestId: string): Promise<Stored<SmeRequest> | undefined> {
    return this.#requests.get(partitionOf(partnerId), requestRow(requestId));
  }

  /** Makes a request id this owner's. `false` when somebody else has it already. */
  async reserve(requestId: string, partnerId: string, ownerId: string): Promise<boolean> {
    if ((await this.#whereabouts.insert(encodeKey(requestId), '', { partnerId, ownerId })) !== undefined)
      return true;
    const holder = await this.#whereabouts.get(encodeKey(requestId), '');
    return holder?.content.ownerId === ownerId && holder.content.partnerId === partnerId;
  }

  /**
   * Writes a transition whole: request, audit event, owed messages, and the card that it was made on.
   * The intent goes first, so that a process that dies right after the transaction leaves a trace to sweep.
   * `false` when another commit was faster; then nothing of this one is written.
   */
  async commit(change: Change, before?: Stored<SmeRequest>, shownOn?: ShownCard): Promise<boolean> {
    const event = linked(change.event, before?.content.auditHead);
    const record = { ...change.record, auditHead: event.hash };
    const partition = partitionOf(record.partnerId);
    await this.#intents.announce(record);
    const request = { partition, row: requestRow(record.id), content: record };
    const inserts = [
      { row: eventRow(event), content: event },
      ...messagesOf(change).map(message => ({ row: messageRow(message), content: message })),
      ...(shownOn ? [{ row: cardRow(record.id, shownOn), content: shownOn }] : []),
    ].map(row => ({ kind: 'insert' as const, partition, ...row }));
    const guard = before ? ({ kind: 'replace', etag: before.etag } as const) : ({ kind: 'insert' } as const);
    if (await this.#requests.transact([{ ...request, ...guard }, ...inserts])) return true;
    // The client repeats a write whose answer got lost; the repeat then collides with its own first try.
    const now = await this.load(record.partnerId, record.id);
    return now?.content.commitId === record.commitId;
  }

  /** The audit of a request, oldest first. */
  async history(request: SmeRequest): Promise<AuditEvent[]> {
    const range = startingWith(`${joinKey('event', request.id)}|`);
    const rows = await this.#events.page(partitionOf(request.partnerId), { ...range, limit: MOST_EVENTS });
    return rows.map(row => row.content);
  }

  /** What is still owed for a request. */
  owed(partnerId: string, requestId: string): Promise<Stored<OutboxMessage>[]> {
    const range = startingWith(`${joinKey('outbox', requestId)}|`);
    return this.outbox.page(partitionOf(partnerId), { ...range, limit: MOST_MESSAGES });
  }

  /** Owes a message once more: the one that waited for its reader. */
  async owe(partnerId: string, message: OutboxMessage): Promise<void> {
    await this.outbox.insert(partitionOf(partnerId), messageRow(message), message);
  }

  shownCards(partnerId: string, requestId: string): Promise<Stored<ShownCard>[]> {
    const range = startingWith(`${joinKey('card', requestId)}|`);
    return this.#cards.page(partitionOf(partnerId), { ...range, limit: MOST_SHOWN_CARDS });
  }

  showCard(partnerId: string, requestId: string, card: ShownCard): Promise<void> {
    return this.#cards.put(partitionOf(partnerId), cardRow(requestId, card), card);
  }

  async forgetCard(card: Stored<ShownCard>): Promise<void> {
    await this.#cards.remove(card);
  }
}

/** The messages that a transition owes, each with an id that never changes; people are told before cards are redrawn. */
function messagesOf({ record, notices }: Change): OutboxMessage[] {
  const works: OutboxMessage['work'][] = [
    ...notices.map(({ to, notice }) => ({ kind: 'tell' as const, to, notice })),
    { kind: 'refresh' },
  ];
  return works.map((work, n) => ({
    id: `${record.id}.${pad(record.revision)}.${n + 1}`,
    requestId: record.id,
    revision: record.revision,
    work,
    attempts: 0,
  }));
}
