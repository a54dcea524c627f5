import type { Connection } from './connection.ts';
import { encodeKey } from './keys.ts';
import { type ParkedMessage, parkedMessageSchema } from './rows.ts';
import { type Stored, Table } from './table.ts';

const MOST_PARKED = 50;

/** Messages for people who could not be reached: they wait, by person, until that person turns up. */
export class ParkedStore {
  readonly #table: Table<ParkedMessage>;

  constructor(connection: Connection) {
    this.#table = new Table(connection.table('parked'), parkedMessageSchema);
  }

  park(personId: string, parked: ParkedMessage): Promise<void> {
    return this.#table.put(encodeKey(personId), encodeKey(parked.message.id), parked);
  }

  of(personId: string): Promise<Stored<ParkedMessage>[]> {
    return this.#table.page(encodeKey(personId), { limit: MOST_PARKED });
  }

  /** `false` when another process has taken it. */
  take(parked: Stored<ParkedMessage>): Promise<boolean> {
    return this.#table.remove(parked);
  }
}
