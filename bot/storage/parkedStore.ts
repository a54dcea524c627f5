import type { Connection } from './connection.ts';
import { encodeKey } from './keys.ts';
import { type OutboxMessage, type ParkedMessage, parkedMessageSchema } from './rows.ts';
import { type Stored, Table } from './table.ts';

const MOST_PARKED = 50;

/** Messages for people who could not be reached: they wait, by person, until that person turns up. */
export class ParkedStore {
  readonly #table: Table<ParkedMessage>;

  constructor(connection: Connection) {
    this.#table = new Table(connection.table('parked'), parkedMessageSchema);
  }

  park(personId: string, partnerId: string, message: OutboxMessage, why: string): Promise<void> {
    return this.#table.put(encodeKey(personId), encodeKey(message.id), { partnerId, message, why });
  }

  of(personId: string): Promise<Stored<ParkedMessage>[]> {
    return this.#table.page(encodeKey(personId), { limit: MOST_PARKED });
  }

  /** `false` when another process has taken it. */
  take(parked: Stored<ParkedMessage>): Promise<boolean> {
    return this.#table.remove(parked);
  }
}
