import type { EngagementChange } from '../../domain/engagement/command.ts';
import {
  type Engagement,
  type EngagementEvent,
  engagementEventSchema,
  engagementSchema,
} from '../../domain/engagement/record.ts';
import { engagementSubject } from '../../domain/subject.ts';
import { linked } from './chain.ts';
import type { Connection } from './connection.ts';
import type { Intents } from './intents.ts';
import { encodeKey, joinKey, pad, startingWith } from './keys.ts';
import { Mail, messagesOf } from './mail.ts';
import { type ShownCard, whereaboutsSchema } from './rows.ts';
import { asRead, type Stored, Table } from './table.ts';

const TABLE = 'engagements';
const MOST_EVENTS = 500;

const recordRow = (id: string): string => joinKey('engagement', id);
const eventRow = ({ engagementId, revision }: EngagementEvent): string =>
  joinKey('event', engagementId, pad(revision));

/** Engagements with their audit, owed messages and shown cards, each in the partition of its partner. */
export class EngagementStore {
  readonly #records: Table<Engagement>;
  readonly #events: Table<EngagementEvent>;
  readonly #whereabouts: Table<{ partnerId: string; ownerId: string }>;
  readonly #intents: Intents;
  /** What is owed about engagements, and the cards that show them. */
  readonly mail: Mail;

  constructor(connection: Connection, intents: Intents) {
    const client = connection.table(TABLE);
    this.#records = new Table(client, engagementSchema);
    this.#events = new Table(client, engagementEventSchema);
    this.#whereabouts = new Table(connection.table('whereabouts'), whereaboutsSchema);
    this.mail = new Mail(connection, TABLE);
    this.#intents = intents;
  }

  /** Two point reads, or one when there is no such engagement. */
  async find(id: string): Promise<Stored<Engagement> | undefined> {
    const found = await this.#whereabouts.get(encodeKey(id), '');
    return found && this.load(found.content.partnerId, id);
  }

  load(partnerId: string, id: string): Promise<Stored<Engagement> | undefined> {
    return this.#records.get(encodeKey(partnerId), recordRow(id));
  }

  /** Notes in whose partition an engagement will stand, before it is written: one reserved too many does no harm. */
  async reserve(id: string, partnerId: string): Promise<void> {
    await this.#whereabouts.insert(encodeKey(id), '', { partnerId, ownerId: partnerId });
  }

  /**
   * Writes a change whole: engagement, audit event, owed messages, and the card that it was made on. `false` when
   * another commit was faster; then nothing of this one is written.
   */
  async commit(change: EngagementChange, before?: Stored<Engagement>, shownOn?: ShownCard): Promise<boolean> {
    const event = linked(change.event, before?.content.auditHead);
    const { notices } = change;
    const record = { ...change.record, auditHead: event.hash };
    const partition = encodeKey(record.partnerId);
    const subject = engagementSubject(record);
    await this.#intents.announce(subject, record.revision);
    const row = { partition, row: recordRow(record.id), content: record };
    const written = await this.#records.transact([
      { ...row, ...asRead(before) },
      { kind: 'insert', partition, row: eventRow(event), content: event },
      ...this.mail.rows(subject, messagesOf(record.id, record.revision, notices), shownOn),
    ]);
    if (written) return true;
    // The client repeats a write whose answer got lost; the repeat then collides with its own first try.
    return (await this.load(record.partnerId, record.id))?.content.commitId === record.commitId;
  }

  /** The audit of an engagement, oldest first. */
  async history({ partnerId, id }: Pick<Engagement, 'partnerId' | 'id'>): Promise<EngagementEvent[]> {
    const range = startingWith(`${joinKey('event', id)}|`);
    const rows = await this.#events.page(encodeKey(partnerId), { ...range, limit: MOST_EVENTS });
    return rows.map(row => row.content);
  }
}
