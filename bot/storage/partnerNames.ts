import { z } from 'zod';
import { foldedName } from '../../domain/access/companyName.ts';
import type { Partner } from '../../domain/people.ts';
import type { Connection } from './connection.ts';
import { encodeKey, joinKey } from './keys.ts';
import { Table } from './table.ts';

const lineSchema = z.object({ partnerId: z.string() });

const MOST_NAMESAKES = 10;

const namesOf = ({ name, aliases = [] }: Partner): string[] => [
  ...new Set([name, ...aliases].map(foldedName).filter(Boolean)),
];

const lineOf = (folded: string): string => joinKey('name', folded);

/** Lines by which a partner is found by its whole name. They may be old: whoever follows one looks at the partner. */
export class PartnerNames {
  readonly #table: Table<z.infer<typeof lineSchema>>;

  constructor(connection: Connection) {
    this.#table = new Table(connection.table('partners'), lineSchema);
  }

  /** Writes a line for each name of a partner; a name that it no longer has keeps its line, and is then not believed. */
  async note(partner: Partner): Promise<void> {
    await Promise.all(
      namesOf(partner).map(folded =>
        this.#table.put(lineOf(folded), encodeKey(partner.id), { partnerId: partner.id }),
      ),
    );
  }

  /** The ids of partners that have, or once had, this name; one page of one partition. */
  async idsOf(name: string): Promise<string[]> {
    const folded = foldedName(name);
    if (folded === '') return [];
    const lines = await this.#table.page(lineOf(folded), { limit: MOST_NAMESAKES });
    return lines.map(({ content }) => content.partnerId);
  }

  /** Whether a partner has this name now. */
  isNamed(partner: Partner, name: string): boolean {
    return namesOf(partner).includes(foldedName(name));
  }
}
