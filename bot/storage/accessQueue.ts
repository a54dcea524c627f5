import { z } from 'zod';
import type { AccessRecord } from '../../domain/access/record.ts';
import type { Connection } from './connection.ts';
import { encodeKey, joinKey } from './keys.ts';
import { Table } from './table.ts';

const lineSchema = z.object({ personId: z.string() });

const queueOf = (fpmId: string): string => joinKey('access', fpmId);

/** Who waits for which FPM to be let in. Lines only: what counts is the registration that a line leads to. */
export class AccessQueue {
  readonly #table: Table<z.infer<typeof lineSchema>>;

  constructor(connection: Connection) {
    this.#table = new Table(connection.table('lists'), lineSchema);
  }

  /** Writes or takes away the line that a registration has now. */
  async project({ personId, state, partner }: AccessRecord): Promise<void> {
    if (!partner) return;
    if (state === 'info_submitted') {
      await this.#table.put(queueOf(partner.fpmId), encodeKey(personId), { personId });
    } else await this.forget(partner.fpmId, personId);
  }

  /** The people who may be waiting; one page of one partition. */
  async of(fpmId: string, limit: number): Promise<string[]> {
    const rows = await this.#table.page(queueOf(fpmId), { limit });
    return rows.map(row => row.content.personId);
  }

  async forget(fpmId: string, personId: string): Promise<void> {
    await this.#table.remove({ partition: queueOf(fpmId), row: encodeKey(personId), etag: '*' });
  }
}
