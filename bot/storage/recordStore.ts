import { Temporal } from 'temporal-polyfill';
import {
  designationSchema,
  enrolmentSchema,
  type KeptDesignation,
  type KeptEnrolment,
  type RecordChange,
  type RecordEvent,
  recordEventSchema,
} from '../../domain/specializations/records.ts';
import type { Connection } from './connection.ts';
import type { DueStore } from './dueStore.ts';
import { encodeKey, joinKey, newestFirst, pad, startingWith } from './keys.ts';
import { asRead, type Stored, Table } from './table.ts';

/** There are 31 specializations and six designations, and a partner has each at most once. */
const MOST_RECORDS = 100;

export const enrolmentRow = (specId: string): string => joinKey('enrolment', specId);
const designationRow = (area: string): string => joinKey('designation', area);
/** More revisions than any record will ever have: what is left of them to the last sorts the newest first. */
const LAST_REVISION = 999_999;
const eventRow = ({ at, kind, id, revision }: RecordEvent): string =>
  joinKey('history', newestFirst(Temporal.Instant.from(at)), kind, id, pad(LAST_REVISION - revision));

const rowOf = (change: RecordChange): string =>
  change.kind === 'enrolment' ? enrolmentRow(change.record.specId) : designationRow(change.record.area);

/** A partner's enrolments and designations with their history, all in the partner's partition. */
export class RecordStore {
  readonly #enrolments: Table<KeptEnrolment>;
  readonly #designations: Table<KeptDesignation>;
  readonly #events: Table<RecordEvent>;

  readonly #dues: DueStore;

  constructor(connection: Connection, dues: DueStore) {
    const client = connection.table('partners');
    this.#enrolments = new Table(client, enrolmentSchema);
    this.#designations = new Table(client, designationSchema);
    this.#events = new Table(client, recordEventSchema);
    this.#dues = dues;
  }

  /** The row of one enrolment, also when it was taken off the record. */
  enrolment(partnerId: string, specId: string): Promise<Stored<KeptEnrolment> | undefined> {
    return this.#enrolments.get(encodeKey(partnerId), enrolmentRow(specId));
  }

  /** The row of one designation, also when it was taken off the record. */
  designation(partnerId: string, area: string): Promise<Stored<KeptDesignation> | undefined> {
    return this.#designations.get(encodeKey(partnerId), designationRow(area));
  }

  /** What a partner is enrolled in; one page of its partition. */
  enrolments(partnerId: string): Promise<KeptEnrolment[]> {
    return present(this.#enrolments, partnerId, 'enrolment');
  }

  /** The designations that a partner holds; one page of its partition. */
  designations(partnerId: string): Promise<KeptDesignation[]> {
    return present(this.#designations, partnerId, 'designation');
  }

  /**
   * Writes a record and its line of history in one transaction. The reminders of an enrolment follow by themselves: it
   * is looked at soon. `false` when the record is no longer as it was seen; then nothing is written.
   */
  async commit(
    partnerId: string,
    change: RecordChange,
    before?: Stored<KeptEnrolment | KeptDesignation>,
  ): Promise<boolean> {
    if (change.kind === 'enrolment') await this.#dues.soon('renewal', partnerId, change.record.specId);
    const partition = encodeKey(partnerId);
    const record = { partition, row: rowOf(change), content: change.record };
    const event = { kind: 'insert', partition, row: eventRow(change.event), content: change.event } as const;
    if (await this.#events.transact([{ ...record, ...asRead(before) }, event])) return true;
    // The client repeats a write whose answer got lost; the repeat then collides with its own first try.
    const now = await (change.kind === 'enrolment'
      ? this.enrolment(partnerId, change.record.specId)
      : this.designation(partnerId, change.record.area));
    return now !== undefined && now.content.commitId === change.record.commitId;
  }

  /** The last changes of a partner's records, the newest first. */
  async history(partnerId: string, limit: number): Promise<RecordEvent[]> {
    const range = startingWith(`${joinKey('history')}|`);
    const rows = await this.#events.page(encodeKey(partnerId), { ...range, limit });
    return rows.map(row => row.content);
  }
}

async function present<T extends { readonly removed?: boolean | undefined }>(
  table: Table<T>,
  partnerId: string,
  kind: string,
): Promise<T[]> {
  const range = startingWith(`${joinKey(kind)}|`);
  const rows = await table.page(encodeKey(partnerId), { ...range, limit: MOST_RECORDS });
  return rows.map(row => row.content).filter(({ removed }) => !removed);
}
