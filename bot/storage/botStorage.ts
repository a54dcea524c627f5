import { z } from 'zod';
import type { Connection } from './connection.ts';
import { encodeKey } from './keys.ts';
import { type Stored, Table } from './table.ts';

/** An item as botbuilder's `Storage` holds it: any JSON object, and the ETag under which it was read. */
export type StoreItem = Record<string, unknown> & { eTag?: string };
export type StoreItems = Record<string, StoreItem>;

const ANY_OBJECT = z.record(z.string(), z.unknown());
const ROW = '';

/** Another writer was faster: the item was not written. */
export class StaleItemError extends Error {
  override readonly name = 'StaleItemError';
}

/**
 * botbuilder's `Storage` on a table, with real ETags: an item that carries one is written only if nobody else wrote
 * since; `*` or none writes anyway. Keys may hold any characters, values may be larger than one property.
 * It has that interface's shape without importing it, so the storage does not depend on the SDK.
 */
export class BotStorage {
  readonly #table: Table<Record<string, unknown>>;

  constructor(connection: Connection) {
    this.#table = new Table(connection.table('botstate'), ANY_OBJECT);
  }

  async read(keys: string[]): Promise<StoreItems> {
    const found = await Promise.all(keys.map(key => this.#table.get(encodeKey(key), ROW)));
    const items = found.map((stored, n) => stored && ([keys[n] ?? '', itemOf(stored)] as const));
    return Object.fromEntries(items.filter(item => item !== undefined));
  }

  async write(changes: StoreItems): Promise<void> {
    await Promise.all(Object.entries(changes).map(([key, item]) => this.#write(key, item)));
  }

  async delete(keys: string[]): Promise<void> {
    await Promise.all(
      keys.map(key => this.#table.remove({ partition: encodeKey(key), row: ROW, etag: '*' })),
    );
  }

  async #write(key: string, { eTag, ...content }: StoreItem): Promise<void> {
    const partition = encodeKey(key);
    if (eTag === undefined || eTag === '*') return this.#table.put(partition, ROW, content);
    if (eTag === '') throw new RangeError(`an empty ETag for ${key}`);
    const written = await this.#table.replace({ partition, row: ROW, etag: eTag }, content);
    if (written === undefined) throw new StaleItemError(`somebody else wrote ${key} since it was read`);
  }
}

const itemOf = (stored: Stored<Record<string, unknown>>): StoreItem => ({
  ...stored.content,
  eTag: stored.etag,
});
