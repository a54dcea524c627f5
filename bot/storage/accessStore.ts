import type { Applicant } from '../../domain/access/applicant.ts';
import type { AccessChange } from '../../domain/access/command.ts';
import {
  type AccessEvent,
  type AccessRecord,
  accessEventSchema,
  accessSchema,
} from '../../domain/access/record.ts';
import { accessSubject } from '../../domain/subject.ts';
import { AccessQueue } from './accessQueue.ts';
import { Applicants } from './applicants.ts';
import type { Connection } from './connection.ts';
import type { Intents } from './intents.ts';
import { encodeKey, joinKey, pad, startingWith } from './keys.ts';
import { Mail, messagesOf } from './mail.ts';
import type { ShownCard } from './rows.ts';
import { asRead, type Change, type Stored, Table } from './table.ts';

/** The table of people: a registration stands beside the person that it makes, so both are one transaction. */
const TABLE = 'people';
const ROW = 'access';
const MOST_EVENTS = 500;

/** What is written together with a change of a registration. */
export interface Along {
  /** How the person is told from now on; `forgotten` when the desk has no more business with them there. */
  readonly applicant?: Applicant | 'forgotten' | undefined;
  /** The rows of the person whom a registration makes. */
  readonly person?: readonly Change[] | undefined;
  readonly shownOn?: ShownCard | undefined;
}

/** Registrations with their audit, owed messages and shown cards, each in the partition of its person. */
export class AccessStore {
  readonly #records: Table<AccessRecord>;
  readonly #events: Table<AccessEvent>;
  readonly #intents: Intents;
  readonly applicants: Applicants;
  readonly queue: AccessQueue;
  /** What is owed about registrations, and the cards that show them. */
  readonly mail: Mail;

  constructor(connection: Connection, intents: Intents) {
    const client = connection.table(TABLE);
    this.#records = new Table(client, accessSchema);
    this.#events = new Table(client, accessEventSchema);
    this.applicants = new Applicants(connection);
    this.queue = new AccessQueue(connection);
    this.mail = new Mail(connection, TABLE);
    this.#intents = intents;
  }

  load(personId: string): Promise<Stored<AccessRecord> | undefined> {
    return this.#records.get(encodeKey(personId), ROW);
  }

  /**
   * Writes a change whole, with what goes along with it. `false` when another commit was faster; then nothing of this
   * one is written. While a form is being filled in nobody is owed anything, and no card is out of date.
   */
  async commit(change: AccessChange, before?: Stored<AccessRecord>, along: Along = {}): Promise<boolean> {
    const { record, events, notices } = change;
    const { personId, revision } = record;
    const partition = encodeKey(personId);
    const subject = accessSubject(personId);
    const owes = record.state !== 'requested';
    if (owes) await this.#intents.announce(subject, revision);
    const row = { partition, row: ROW, content: record };
    const messages = owes ? messagesOf(`access.${personId}`, revision, notices) : [];
    const written = await this.#records.transact([
      { ...row, ...asRead(before) },
      ...events.map(event => ({ kind: 'insert' as const, partition, row: eventRow(event), content: event })),
      ...this.#applicantRow(personId, along.applicant),
      ...(along.person ?? []),
      ...this.mail.rows(subject, messages, along.shownOn),
    ]);
    if (written) return true;
    // The client repeats a write whose answer got lost; the repeat then collides with its own first try.
    return (await this.load(personId))?.content.commitId === record.commitId;
  }

  /** Who waits for an FPM now. A line that leads to nobody who waits is an old one, and is taken away. */
  async waitingFor(fpmId: string, limit: number): Promise<AccessRecord[]> {
    const ids = await this.queue.of(fpmId, limit);
    const found = await Promise.all(ids.map(async id => ({ id, record: (await this.load(id))?.content })));
    const waits = (record: AccessRecord | undefined): record is AccessRecord =>
      record?.state === 'info_submitted' && record.partner?.fpmId === fpmId;
    const old = found.filter(({ record }) => !waits(record));
    await Promise.all(old.map(({ id }) => this.queue.forget(fpmId, id)));
    return found.map(({ record }) => record).filter(waits);
  }

  /** The audit of a registration, oldest first. */
  async history(personId: string): Promise<AccessEvent[]> {
    const range = startingWith(`${joinKey('access-event')}|`);
    const rows = await this.#events.page(encodeKey(personId), { ...range, limit: MOST_EVENTS });
    return rows.map(row => row.content);
  }

  #applicantRow(personId: string, applicant: Along['applicant']): Change[] {
    if (applicant === undefined) return [];
    return [
      applicant === 'forgotten' ? this.applicants.forgetting(personId) : this.applicants.keeping(applicant),
    ];
  }
}

const eventRow = ({ revision }: AccessEvent): string => joinKey('access-event', pad(revision));
