import { odata, RestError, type TableClient, type TransactionAction } from '@azure/data-tables';
import type { z } from 'zod';
import { type Body, packBody, unpackBody } from './body.ts';
import { checkEntity, checkTransaction, type Entity } from './limits.ts';

/** A row as read: its content, where it stands, and the ETag that guards its next change. */
export interface Stored<T> {
  readonly partition: string;
  readonly row: string;
  readonly etag: string;
  readonly content: T;
}

/** What a write of a row expects to find: the row as it was read, or none where none was. */
export type Guard = { readonly kind: 'insert' } | { readonly kind: 'replace'; readonly etag: string };

export const asRead = (before: Stored<unknown> | undefined): Guard =>
  before ? { kind: 'replace', etag: before.etag } : { kind: 'insert' };

type Place = Pick<Stored<unknown>, 'partition' | 'row'>;

export type Change =
  /** `put` writes whatever was there before. */
  | (Place & { readonly content: unknown } & (Guard | { readonly kind: 'put' }))
  /** The row has to be there; the client's transactions know no ETag for this. */
  | (Place & { readonly kind: 'remove' });

/** What a guarded write came to: the new ETag, or `undefined` when the row was not as expected. */
export type Written = string | undefined;

export interface RowRange {
  readonly from?: string;
  readonly before?: string;
}

export interface PageOptions extends RowRange {
  readonly limit: number;
}

/** A row of a scan: it is read only when somebody asks, so that one broken row does not end the scan. */
export interface ScannedRow<T> extends Omit<Stored<T>, 'content'> {
  /** Throws when the row does not fit its schema. */
  read(): T;
}

/** Is told of a row that does not fit its schema, and of why. */
export type OnBroken = (at: { readonly partition: string; readonly row: string }, error: unknown) => void;

const SCAN_PAGE = 500;

const NOT_AS_EXPECTED = new Set([404, 409, 412]);

const isExpectedRefusal = (error: unknown): boolean =>
  error instanceof RestError && NOT_AS_EXPECTED.has(error.statusCode ?? 0);

const entityOf = (partition: string, row: string, content: unknown): Entity & Body => ({
  ...packBody(content),
  partitionKey: partition,
  rowKey: row,
});

/**
 * One Azure table whose rows carry a JSON content of one shape. Every write states what it expects to find;
 * an unmet expectation is a value (`undefined`, `false`), everything else that goes wrong throws.
 */
export class Table<T> {
  readonly #client: TableClient;
  readonly #schema: z.ZodType<T>;
  readonly #onBroken: OnBroken | undefined;

  /**
   * With `onBroken` a page leaves out the rows that do not fit: one broken row of a list of work must not keep the
   * others from being done. Without it such a row throws.
   */
  constructor(client: TableClient, schema: z.ZodType<T>, onBroken?: OnBroken) {
    this.#client = client;
    this.#schema = schema;
    this.#onBroken = onBroken;
  }

  /** A point read. */
  async get(partition: string, row: string): Promise<Stored<T> | undefined> {
    try {
      const entity = await this.#client.getEntity(partition, row);
      return this.#stored(partition, row, entity.etag, entity);
    } catch (error) {
      if (error instanceof RestError && error.statusCode === 404) return undefined;
      throw error;
    }
  }

  /** The first `limit` rows of one partition, in key order; never more than one partition, never a scan. */
  async page(partition: string, { from = '', before = '\uffff', limit }: PageOptions): Promise<Stored<T>[]> {
    const filter = odata`PartitionKey eq ${partition} and RowKey ge ${from} and RowKey lt ${before}`;
    const rows: Stored<T>[] = [];
    const entities = this.#client.listEntities({ queryOptions: { filter } });
    // A page may come short or empty before the end, so pages are drained until the limit is met.
    for await (const page of entities.byPage({ maxPageSize: Math.min(limit, 1000) })) {
      for (const entity of page) {
        if (entity.partitionKey !== partition)
          throw new Error(`the storage answered for another partition than ${partition}`);
        const row = this.#listed(partition, String(entity.rowKey), entity.etag, entity);
        if (row) rows.push(row);
        if (rows.length === limit) return rows;
      }
    }
    return rows;
  }

  /**
   * All rows in a range of keys, of one partition or of every one in turn, a page at a time. For administration only:
   * it reads as much as there is.
   */
  async *scan({ from = '', before = '\uffff' }: RowRange, partition?: string): AsyncGenerator<ScannedRow<T>> {
    const inRange = odata`RowKey ge ${from} and RowKey lt ${before}`;
    const filter =
      partition === undefined ? inRange : `${odata`PartitionKey eq ${partition}`} and ${inRange}`;
    const entities = this.#client.listEntities({ queryOptions: { filter } });
    for await (const page of entities.byPage({ maxPageSize: SCAN_PAGE })) {
      for (const entity of page) {
        const [inPartition, row] = [String(entity.partitionKey), String(entity.rowKey)];
        const read = (): T => this.#stored(inPartition, row, entity.etag, entity).content;
        yield { partition: inPartition, row, etag: entity.etag ?? '', read };
      }
    }
  }

  async insert(partition: string, row: string, content: T): Promise<Written> {
    const entity = entityOf(partition, row, content);
    checkEntity(entity);
    return this.#guarded(async () => (await this.#client.createEntity(entity)).etag ?? '');
  }

  async replace(at: Pick<Stored<T>, 'partition' | 'row' | 'etag'>, content: T): Promise<Written> {
    const entity = entityOf(at.partition, at.row, content);
    checkEntity(entity);
    return this.#guarded(
      async () => (await this.#client.updateEntity(entity, 'Replace', { etag: at.etag })).etag ?? '',
    );
  }

  /** Writes whatever was there before: only for rows that can be computed again. */
  async put(partition: string, row: string, content: T): Promise<void> {
    const entity = entityOf(partition, row, content);
    checkEntity(entity);
    await this.#client.upsertEntity(entity, 'Replace');
  }

  /** `false` when the row is gone already or has changed since it was read. */
  async remove(at: Pick<Stored<T>, 'partition' | 'row' | 'etag'>): Promise<boolean> {
    const done = await this.#guarded(async () => {
      await this.#client.deleteEntity(at.partition, at.row, { etag: at.etag });
      return 'deleted';
    });
    return done !== undefined;
  }

  /** All changes or none, in one partition. `false` when any row was not as expected. */
  async transact(changes: readonly Change[]): Promise<boolean> {
    const actions = changes.map(actionOf);
    checkTransaction(actions.map(([, entity]) => entity as Entity));
    return (
      (await this.#guarded(async () => (await this.#client.submitTransaction(actions)) && 'done')) === 'done'
    );
  }

  async #guarded(write: () => Promise<string>): Promise<Written> {
    try {
      return await write();
    } catch (error) {
      if (isExpectedRefusal(error)) return undefined;
      throw error;
    }
  }

  #listed(partition: string, row: string, etag: string | undefined, entity: object): Stored<T> | undefined {
    try {
      return this.#stored(partition, row, etag, entity);
    } catch (error) {
      if (!this.#onBroken) throw error;
      this.#onBroken({ partition, row }, error);
      return undefined;
    }
  }

  #stored(partition: string, row: string, etag: string | undefined, entity: object): Stored<T> {
    const content = unpackBody(this.#schema, entity as Record<string, unknown>);
    return { partition, row, etag: etag ?? '', content };
  }
}

function actionOf(change: Change): TransactionAction {
  const { partition, row } = change;
  if (change.kind === 'remove') return ['delete', { partitionKey: partition, rowKey: row }];
  const entity = entityOf(partition, row, change.content);
  if (change.kind === 'insert') return ['create', entity];
  if (change.kind === 'put') return ['upsert', entity, 'Replace'];
  return ['update', entity, 'Replace', { etag: change.etag }];
}
