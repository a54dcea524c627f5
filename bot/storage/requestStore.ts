import type { Change } from '../../domain/request/lifecycle.ts';
import {
  type AuditEvent,
  auditEventSchema,
  type SmeRequest,
  smeRequestSchema,
} from '../../domain/request/record.ts';
import { requestSubject } from '../../domain/subject.ts';
import { linked } from './chain.ts';
import type { Connection } from './connection.ts';
import type { Intents } from './intents.ts';
import { encodeKey, joinKey, pad, startingWith } from './keys.ts';
import { Mail, messagesOf } from './mail.ts';
import { type ShownCard, whereaboutsSchema } from './rows.ts';
import { asRead, type Stored, Table } from './table.ts';

const TABLE = 'requests';
const MOST_EVENTS = 500;

const requestRow = (requestId: string): string => joinKey('request', requestId);
const eventRow = (event: AuditEvent): string => joinKey('event', event.requestId, pad(event.revision));
const partitionOf = (partnerId: string): string => encodeKey(partnerId);

/**
 * Requests with their audit events, owed messages and shown cards, all in the partner's partition, so that one
 * transaction holds everything that a transition changes.
 */
export class RequestStore {
  readonly #requests: Table<SmeRequest>;
  readonly #events: Table<AuditEvent>;
  readonly #whereabouts: Table<{ partnerId: string; ownerId: string }>;
  readonly #intents: Intents;
  /** What is owed about requests, and the cards that show them. */
  readonly mail: Mail;

  constructor(connection: Connection, intents: Intents) {
    const client = connection.table(TABLE);
    this.#requests = new Table(client, smeRequestSchema);
    this.#events = new Table(client, auditEventSchema);
    this.mail = new Mail(connection, TABLE);
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
    const { notices } = change;
    const record = { ...change.record, auditHead: event.hash };
    const partition = partitionOf(record.partnerId);
    const subject = requestSubject(record);
    await this.#intents.announce(subject, record.revision);
    const request = { partition, row: requestRow(record.id), content: record };
    const written = await this.#requests.transact([
      { ...request, ...asRead(before) },
      { kind: 'insert', partition, row: eventRow(event), content: event },
      ...this.mail.rows(subject, messagesOf(record.id, record.revision, notices), shownOn),
    ]);
    if (written) return true;
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
}
