import { z } from 'zod';
import type { Connection } from './connection.ts';
import { encodeKey, joinKey, startingWith } from './keys.ts';
import { Table } from './table.ts';

/** Somebody took records out of the desk as a file. */
const exportSchema = z.object({
  id: z.string(),
  personId: z.string(),
  personName: z.string(),
  /** ISO instant. */
  at: z.string(),
  what: z.enum(['requests', 'engagements', 'audit']),
  of: z.enum(['own', 'all']),
  format: z.enum(['csv', 'json']),
  count: z.int(),
});
export type Exported = z.infer<typeof exportSchema>;

/** Who took what out of the desk, and when: rows that are added and never changed, in the person's own partition. */
export class ExportLog {
  readonly #table: Table<Exported>;

  constructor(connection: Connection) {
    this.#table = new Table(connection.table('people'), exportSchema);
  }

  async add(exported: Exported): Promise<void> {
    const { personId, at, id } = exported;
    await this.#table.insert(encodeKey(personId), joinKey('export', at, id), exported);
  }

  /** What a person took, the oldest first. */
  async of(personId: string, limit: number): Promise<Exported[]> {
    const range = startingWith(`${joinKey('export')}|`);
    const rows = await this.#table.page(encodeKey(personId), { ...range, limit });
    return rows.map(row => row.content);
  }
}
