import type { Person } from '../../domain/people.ts';
import { type Draft, draftSchema } from '../../domain/request/draft.ts';
import type { Connection } from './connection.ts';
import { encodeKey } from './keys.ts';
import { type Stored, Table } from './table.ts';

const MOST_DRAFTS = 100;

/** Drafts, in the partition of their owner: nobody else's key leads there. */
export class DraftStore {
  readonly #table: Table<Draft>;

  constructor(connection: Connection) {
    this.#table = new Table(connection.table('drafts'), draftSchema);
  }

  get(ownerId: string, draftId: string): Promise<Stored<Draft> | undefined> {
    return this.#table.get(encodeKey(ownerId), encodeKey(draftId));
  }

  /** The last one to save wins: both are the same person, on two devices. */
  save(draft: Draft): Promise<void> {
    return this.#table.put(encodeKey(draft.ownerId), encodeKey(draft.id), draft);
  }

  /** A person's drafts for the company that they work for now, the one worked on last first. */
  async of({ id, partnerId }: Pick<Person, 'id' | 'partnerId'>): Promise<Draft[]> {
    const rows = await this.#table.page(encodeKey(id), { limit: MOST_DRAFTS });
    return rows
      .map(row => row.content)
      .filter(draft => draft.partnerId === partnerId)
      .sort((a, b) => b.updatedAt.localeCompare(a.updatedAt));
  }

  async discard(ownerId: string, draftId: string): Promise<void> {
    await this.#table.remove({ partition: encodeKey(ownerId), row: encodeKey(draftId), etag: '*' });
  }
}
