import { z } from 'zod';
import { type EventRow, type Fault, faultIn, type RawEvent } from './chain.ts';
import type { Connection } from './connection.ts';
import { decodeKey, joinKey, startingWith } from './keys.ts';
import { type ScannedRow, Table } from './table.ts';

/** A record whose audit does not hold, and where it breaks. */
export interface Broken extends Fault {
  readonly partnerId: string;
  readonly recordId: string;
}

export interface Verified {
  readonly requests: number;
  readonly engagements: number;
  readonly events: number;
  /** Events from before there was a chain: nothing can be said of them. */
  readonly unlinked: number;
  readonly broken: readonly Broken[];
}

const everything = z.record(z.string(), z.unknown());

const EVENTS = startingWith(`${joinKey('event')}|`);
const eventsOf = (recordId: string) => startingWith(`${joinKey('event', recordId)}|`);

/** The parts of a row key behind its kind: the record, and for an event its revision. */
function partsOf({ row }: { readonly row: string }): { recordId: string; revision: number } {
  const [, id = '', revision = ''] = row.split('|');
  return { recordId: decodeKey(id), revision: Number(revision) };
}

/**
 * Goes through the requests, the engagements and their audit as they stand in the tables, whatever the schemas of today
 * say of them, and recomputes every chain. It reads all there is: for administration only.
 */
export class AuditTrail {
  readonly #requests: Trail;
  readonly #engagements: Trail;

  constructor(connection: Connection) {
    this.#requests = new Trail(connection, 'requests', 'request');
    this.#engagements = new Trail(connection, 'engagements', 'engagement');
  }

  async verify(): Promise<Verified> {
    const requests = await this.#requests.verify();
    const engagements = await this.#engagements.verify();
    return {
      ...{ requests: requests.records, engagements: engagements.records },
      events: requests.events + engagements.events,
      unlinked: requests.unlinked + engagements.unlinked,
      broken: [...requests.broken, ...engagements.broken],
    };
  }
}

/** The records of one table with their events. */
class Trail {
  readonly #rows: Table<RawEvent>;
  readonly #kind: string;

  constructor(connection: Connection, table: string, kind: string) {
    this.#rows = new Table(connection.table(table), everything);
    this.#kind = kind;
  }

  async verify(): Promise<Omit<Verified, 'requests' | 'engagements'> & { readonly records: number }> {
    let [records, events, unlinked] = [0, 0, 0];
    const broken: Broken[] = [];
    for await (const row of this.#rows.scan(startingWith(`${joinKey(this.#kind)}|`))) {
      const { recordId } = partsOf(row);
      records += 1;
      const fault = await this.#faultOf(row, recordId, event => {
        events += 1;
        if (event && event.hash === undefined) unlinked += 1;
      });
      if (fault) broken.push({ partnerId: decodeKey(row.partition), recordId, ...fault });
    }
    for await (const orphan of this.#orphans()) broken.push(orphan);
    return { records, events, unlinked, broken };
  }

  /** While the desk works a record may move between two reads: then it is judged once more. */
  async #faultOf(
    row: ScannedRow<RawEvent>,
    recordId: string,
    count: (event: RawEvent | undefined) => void,
  ): Promise<Fault | undefined> {
    const record = readable(row);
    if (!record) return { kind: 'unreadable', revision: 0 };
    const fault = await faultIn(record, this.#events(row.partition, recordId, count));
    if (!fault) return undefined;
    const now = await this.#rows.get(row.partition, row.row);
    if (!now || now.etag === row.etag) return fault;
    return this.#faultOf({ ...now, read: () => now.content }, recordId, () => {});
  }

  async *#events(
    partition: string,
    recordId: string,
    count: (event: RawEvent | undefined) => void,
  ): AsyncGenerator<EventRow> {
    for await (const row of this.#rows.scan(eventsOf(recordId), partition)) {
      const event = readable(row);
      count(event);
      yield { revision: partsOf(row).revision, event };
    }
  }

  /** Events whose record is gone, one for each request. */
  async *#orphans(): AsyncGenerator<Broken> {
    let seen = '';
    for await (const row of this.#rows.scan(EVENTS)) {
      const { recordId, revision } = partsOf(row);
      const place = joinKey(row.partition, recordId);
      if (place === seen) continue;
      seen = place;
      const record = await this.#rows.get(row.partition, joinKey(this.#kind, recordId)).catch(() => 'broken');
      if (record === undefined)
        yield { partnerId: decodeKey(row.partition), recordId, kind: 'no_record', revision };
    }
  }
}

/** What stands in a row; `undefined` when it is no JSON any more. */
function readable(row: ScannedRow<RawEvent>): RawEvent | undefined {
  try {
    return row.read();
  } catch {
    return undefined;
  }
}
