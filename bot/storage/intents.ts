import type { Instant } from '../../domain/calendar.ts';
import type { SmeRequest } from '../../domain/request/record.ts';
import type { Connection } from './connection.ts';
import { joinKey, pad } from './keys.ts';
import { type Intent, intentSchema } from './rows.ts';
import { type Stored, Table } from './table.ts';

/** Few enough for a sweep to cost little, enough for commits not to queue at one partition. */
const SHARDS = 4;
const MOST_AT_ONCE = 200;

const shardOf = (requestId: string): number =>
  [...requestId].reduce((sum, letter) => sum + letter.charCodeAt(0), 0) % SHARDS;

/**
 * The trace that a commit leaves before it is made. A sweeper finds committed but untold requests by reading these
 * few partitions, without ever scanning the requests.
 */
export class Intents {
  readonly #table: Table<Intent>;
  readonly #now: () => Instant;

  constructor(connection: Connection, now: () => Instant) {
    this.#table = new Table(connection.table('intents'), intentSchema);
    this.#now = now;
  }

  announce({ id, partnerId, revision }: SmeRequest): Promise<void> {
    const intent = { requestId: id, partnerId, revision, at: this.#now().toString() };
    return this.#table.put(pad(shardOf(id), 2), joinKey(id, pad(revision)), intent);
  }

  /** Everything announced and not yet settled; one page for each shard. */
  async pending(): Promise<Stored<Intent>[]> {
    const shards = Array.from({ length: SHARDS }, (_, n) =>
      this.#table.page(pad(n, 2), { limit: MOST_AT_ONCE }),
    );
    return (await Promise.all(shards)).flat();
  }

  get(requestId: string, revision: number): Promise<Stored<Intent> | undefined> {
    return this.#table.get(pad(shardOf(requestId), 2), joinKey(requestId, pad(revision)));
  }

  async settle(intent: Stored<Intent>): Promise<void> {
    await this.#table.remove(intent);
  }
}
