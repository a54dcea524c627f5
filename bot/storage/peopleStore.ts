import { z } from 'zod';
import type { Person, Role } from '../../domain/people.ts';
import type { Connection } from './connection.ts';
import { encodeKey, joinKey } from './keys.ts';
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

/** Roles whose people are looked up together: those who are told of an approval, those who can be assigned. */
const LISTED: readonly Role[] = ['assignment_team', 'sme'];
const MOST_LISTED = 200;
const listOf = (role: Role): string => joinKey('role', role);

/** Everybody whom the desk knows, each in a partition of their own: one point read tells who speaks. */
export class PeopleStore {
  readonly #table: Table<PersonRow>;

  constructor(connection: Connection) {
    this.#table = new Table(connection.table('people'), rowSchema);
  }

  async get(id: string): Promise<KnownPerson | undefined> {
    const stored = await this.#table.get(encodeKey(id), ROW);
    return stored && knownPerson(stored.content);
  }

  /** Adds a person, or changes what is recorded of them; where they are reached stays. */
  async save(person: Person): Promise<void> {
    await this.#change(person.id, before => ({ ...before, person }));
    await Promise.all(
      LISTED.map(role =>
        person.roles.includes(role)
          ? this.#table.put(listOf(role), encodeKey(person.id), { person })
          : this.#table.remove({ partition: listOf(role), row: encodeKey(person.id), etag: '*' }),
      ),
    );
  }

  /** Everybody with a role, as one page. The list follows what is saved, so a name in it may be a moment old. */
  async withRole(role: 'assignment_team' | 'sme'): Promise<Person[]> {
    const rows = await this.#table.page(listOf(role), { limit: MOST_LISTED });
    return rows.map(row => row.content.person as Person);
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

/** Stored JSON has no `undefined`, so what zod calls optional is really absent. */
const knownPerson = ({ person, contact }: PersonRow): KnownPerson => ({ person: person as Person, contact });
