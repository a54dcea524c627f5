import { z } from 'zod';
import type { Person } from '../../domain/people.ts';
import type { Connection } from './connection.ts';
import { encodeKey } from './keys.ts';
import { type Contact, contactSchema, personSchema } from './rows.ts';
import { Table } from './table.ts';

const rowSchema = z.object({ person: personSchema, contact: contactSchema.optional() });
type PersonRow = z.infer<typeof rowSchema>;

/** A person and, once they have met the desk, where to reach them. */
export interface KnownPerson {
  readonly person: Person;
  readonly contact?: Contact | undefined;
}

const ROW = 'person';

/** Everybody whom the desk knows, each in a partition of their own: one point read tells who speaks. */
export class PeopleStore {
  readonly #table: Table<PersonRow>;

  constructor(connection: Connection) {
    this.#table = new Table(connection.table('people'), rowSchema);
  }

  async get(id: string): Promise<KnownPerson | undefined> {
    const stored = await this.#table.get(encodeKey(id), ROW);
    return stored && withoutUndefined(stored.content);
  }

  /** Adds a person, or changes what is recorded of them; where they are reached stays. */
  async save(person: Person): Promise<void> {
    const row = { ...person, roles: [...person.roles] };
    await this.#change(person.id, before => ({ ...before, person: row }));
  }

  /** Remembers where somebody is reached; nothing happens for people whom the desk doesn't know. */
  async reachableAt(id: string, contact: Contact): Promise<void> {
    await this.#change(id, before => before && { ...before, contact });
  }

  /** Forgets where somebody was reached: nobody is there any more. */
  async lost(id: string): Promise<void> {
    await this.#change(id, before => before && { person: before.person });
  }

  async #change(id: string, change: (before?: PersonRow) => PersonRow | undefined): Promise<void> {
    for (;;) {
      const stored = await this.#table.get(encodeKey(id), ROW);
      const after = change(stored?.content);
      if (!after) return;
      const written = stored
        ? await this.#table.replace(stored, after)
        : await this.#table.insert(encodeKey(id), ROW, after);
      if (written !== undefined) return;
    }
  }
}

const withoutUndefined = ({ person: { partnerId, ...rest }, contact }: PersonRow): KnownPerson => ({
  person: { ...rest, ...(partnerId !== undefined && { partnerId }) },
  contact,
});
