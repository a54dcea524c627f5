import type { Pause } from '../../domain/specializations/ladder.ts';
import type { Wishes, WishTopic } from '../../domain/wishes.ts';
import type { Connection } from './connection.ts';
import { encodeKey, joinKey } from './keys.ts';
import { pauseSchema, wishesSchema } from './rows.ts';
import { Table } from './table.ts';

const WISHES = 'wishes';
const pauseRow = (partnerId: string, specId: string): string => joinKey('pause', partnerId, specId);

/** What people want to be told of: beside each person's own row, in the same partition. */
export class WishStore {
  readonly #wishes: Table<Wishes>;
  readonly #pauses: Table<Pause>;

  constructor(connection: Connection) {
    const client = connection.table('people');
    this.#wishes = new Table(client, wishesSchema);
    this.#pauses = new Table(client, pauseSchema);
  }

  async of(personId: string): Promise<Wishes> {
    return (await this.#wishes.get(encodeKey(personId), WISHES))?.content ?? {};
  }

  async change(personId: string, topic: WishTopic, wanted: boolean): Promise<void> {
    for (;;) {
      const stored = await this.#wishes.get(encodeKey(personId), WISHES);
      const wishes = { ...stored?.content, [topic]: wanted };
      const written = stored
        ? await this.#wishes.replace(stored, wishes)
        : await this.#wishes.insert(encodeKey(personId), WISHES, wishes);
      if (written !== undefined) return;
    }
  }

  /** What this person said about the reminders of one specialization of their partner. */
  async pauseOf(personId: string, partnerId: string, specId: string): Promise<Pause> {
    return (await this.#pauses.get(encodeKey(personId), pauseRow(partnerId, specId)))?.content ?? {};
  }

  pause(personId: string, partnerId: string, specId: string, pause: Pause): Promise<void> {
    return this.#pauses.put(encodeKey(personId), pauseRow(partnerId, specId), pause);
  }
}
