import { z } from 'zod';
import { type EventRow, type Fault, faultIn, type RawEvent } from './chain.ts';
import type { Connection } from './connection.ts';
import { decodeKey, joinKey, startingWith } from './keys.ts';
import { type ScannedRow, Table } from './table.ts';

/** A request whose audit does not hold, and where it breaks. */
export interface Broken extends Fault {
  readonly partnerId: string;
  readonly requestId: string;
}

export interface Verified {
  readonly requests: number;
  readonly events: number;
  /** Events from before there was a chain: nothing can be said of them. */
  readonly unlinked: number;
  readonly broken: readonly Broken[];
}

const everything = z.record(z.string(), z.unknown());

const RECORDS = startingWith(`${joinKey('request')}|`);
const EVENTS = startingWith(`${joinKey('event')}|`);
const eventsOf = (requestId: string) => startingWith(`${joinKey('event', requestId)}|`);

/** The parts of a row key behind its kind: the request, and for an event its revision. */
function partsOf({ row }: { readonly row: string }): { requestId: string; revision: number } {
  const [, id = '', revision = ''] = row.split('|');
  return { requestId: decodeKey(id), revision: Number(revision) };
}

/**
 * Goes through the requests and their audit as they stand in the table, whatever the schemas of today say of them,
 * and recomputes every chain. It reads all there is: for administration only.
 */
export class AuditTrail {
  readonly #rows: Table<RawEvent>;

  constructor(connection: Connection) {
    this.#rows = new Table(connection.table('requests'), everything);
  }

  async verify(): Promise<Verified> {
    let [requests, events, unlinked] = [0, 0, 0];
    const broken: Broken[] = [];
    for await (const row of this.#rows.scan(RECORDS)) {
      const { requestId } = partsOf(row);
      requests += 1;
      const fault = await this.#faultOf(row, requestId, event => {
        events += 1;
        if (event && event.hash === undefined) unlinked += 1;
      });
      if (fault) broken.push({ partnerId: decodeKey(row.partition), requestId, ...fault });
    }
    for await (const orphan of this.#orphans()) broken.push(orphan);
    return { requests, events, unlinked, broken };
  }

  /** While the desk works a request may move between two reads: then it is judged once more. */
  async #faultOf(
    row: ScannedRow<RawEvent>,
    requestId: string,
    count: (event: RawEvent | undefined) => void,
  ): Promise<Fault | undefined> {
    const record = readable(row);
    if (!record) return { kind: 'unreadable', revision: 0 };
    const fault = await faultIn(record, this.#events(row.partition, requestId, count));
    if (!fault) return undefined;
    const now = await this.#rows.get(row.partition, row.row);
    if (!now || now.etag === row.etag) return fault;
    return this.#faultOf({ ...now, read: () => now.content }, requestId, () => {});
  }

  async *#events(
    partition: string,
    requestId: string,
    count: (event: RawEvent | undefined) => void,
  ): AsyncGenerator<EventRow> {
    for await (const row of this.#rows.scan(eventsOf(requestId), partition)) {
      const event = readable(row);
      count(event);
      yield { revision: partsOf(row).revision, event };
    }
  }

  /** Events whose record is gone, one for each request. */
  async *#orphans(): AsyncGenerator<Broken> {
    let seen = '';
    for await (const row of this.#rows.scan(EVENTS)) {
      const { requestId, revision } = partsOf(row);
      const place = joinKey(row.partition, requestId);
      if (place === seen) continue;
      seen = place;
      const record = await this.#rows.get(row.partition, joinKey('request', requestId)).catch(() => 'broken');
      if (record === undefined)
        yield { partnerId: decodeKey(row.partition), requestId, kind: 'no_record', revision };
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
