import { z } from 'zod';
import type { Contact } from '../../domain/contact.ts';
import { hasRole, type Locale, type Person } from '../../domain/people.ts';
import { fail, ok, type Result } from '../../domain/result.ts';
import type { ListedRole } from '../../domain/roles.ts';
import type { Connection } from './connection.ts';
import {
  type Author,
  changeRow,
  countedSchema,
  type NotChanged,
  type PersonChange,
  personChangeSchema,
} from './directoryChange.ts';
import { encodeKey } from './keys.ts';
import { PeopleLines } from './peopleLines.ts';
import { contactSchema, personSchema } from './rows.ts';
import { asRead, type Change, type Guard, type Stored, Table } from './table.ts';

const rowSchema = z.object({
  person: personSchema,
  contact: contactSchema.optional(),
  ...countedSchema.shape,
});
type PersonRow = z.infer<typeof rowSchema>;

/** A person and, once they have met the desk, where to reach them. */
export interface KnownPerson {
  readonly person: Person;
  readonly contact?: Contact | undefined;
  /** Grows with every change of the record; 0 for one that was never changed with an audit. */
  readonly revision: number;
}

const ROW = 'person';

/** Everybody whom the desk knows, each in a partition of their own: one point read tells who speaks. */
export class PeopleStore {
  readonly #table: Table<PersonRow>;
  readonly #changes: Table<PersonChange>;
  readonly #lines: PeopleLines;

  constructor(connection: Connection) {
    const client = connection.table('people');
    this.#table = new Table(client, rowSchema);
    this.#changes = new Table(client, personChangeSchema);
    this.#lines = new PeopleLines(connection);
  }

  async get(id: string): Promise<KnownPerson | undefined> {
    const stored = await this.#table.get(encodeKey(id), ROW);
    return stored && knownPerson(stored.content);
  }

  /** Everybody with a role, as one page. The list follows what is saved, so a name in it may be a moment old. */
  withRole(role: ListedRole): Promise<Person[]> {
    return this.#lines.withRole(role);
  }

  /** Everybody with this address now: a line, and a point read to be sure. */
  async withEmail(email: string): Promise<KnownPerson[]> {
    const address = email.trim().toLowerCase();
    const people = await this.#among(await this.#lines.withEmail(email));
    return people.filter(({ person }) => person.email.toLowerCase() === address);
  }

  /** Everybody who works for a partner now, with where they are reached. */
  async ofPartner(partnerId: string): Promise<KnownPerson[]> {
    const people = await this.#among(await this.#lines.ofPartner(partnerId));
    return people.filter(({ person }) => person.partnerId === partnerId);
  }

  async #among(lines: readonly Person[]): Promise<KnownPerson[]> {
    const people = await Promise.all(lines.map(({ id }) => this.get(id)));
    return people.filter(known => known !== undefined);
  }

  /** Writes a person as they are, without an audit; where they are reached stays. For demo data. */
  async save(person: Person): Promise<void> {
    let before: Person | undefined;
    await this.#rewrite(person.id, row => {
      before = row?.person as Person | undefined;
      return { ...row, person, revision: (row?.revision ?? 0) + 1 };
    });
    await this.#lines.follow(before, person);
  }

  /**
   * Adds a person, or changes what is recorded of them, with the audit of it in the same transaction. `seen` is the
   * revision that the change was made from, 0 for somebody new.
   */
  async change(after: Person, seen: number, author: Author): Promise<Result<void, NotChanged>> {
    for (;;) {
      const stored = await this.#table.get(encodeKey(after.id), ROW);
      if (stored && stored.content.commitId === author.commitId) break;
      if ((stored?.content.revision ?? 0) !== seen) return fail('stale');
      const before = stored?.content.person as Person | undefined;
      const leaves = before !== undefined && hasRole(before, 'desk_admin') && !hasRole(after, 'desk_admin');
      if (leaves && !(await this.#lines.leaveAdmins(after.id))) return fail('last_admin');
      if (await this.#write(after, stored, author)) {
        await this.#lines.follow(before, after);
        break;
      }
      if (leaves) await this.#lines.follow(undefined, before);
    }
    return ok(undefined);
  }

  /** The last changes of somebody's record that have an audit, the newest first; one page of their partition. */
  async history({ person, revision }: KnownPerson, most: number): Promise<PersonChange[]> {
    const from = changeRow(Math.max(1, revision - most + 1));
    const rows = await this.#changes.page(encodeKey(person.id), {
      ...{ from, before: changeRow(revision + 1), limit: most },
    });
    return rows.map(row => row.content).reverse();
  }

  /** The rows of somebody new with their audit, for the transaction of their own partition. */
  joining(person: Person, contact: Contact | undefined, author: Author): Change[] {
    return this.#rows(person, { kind: 'insert' }, { contact }, author);
  }

  /** Finds somebody again whose lines were lost with a process that died between two writes. */
  async repair(person: Person): Promise<void> {
    await this.#lines.follow(undefined, person);
  }

  /** From now on this person is written to in another language. */
  async speaks(id: string, locale: Locale): Promise<void> {
    await this.#rewrite(id, row => row && { ...row, person: { ...row.person, locale } });
  }

  /** Remembers where somebody is reached; nothing happens for people whom the desk doesn't know. */
  async reachableAt(id: string, contact: Contact): Promise<void> {
    await this.#rewrite(id, row => row && { ...row, contact });
  }

  /** Forgets where somebody was reached: nobody is there any more. */
  async lost(id: string): Promise<void> {
    await this.#rewrite(id, row => row && { ...row, contact: undefined });
  }

  #write(person: Person, stored: Stored<PersonRow> | undefined, author: Author): Promise<boolean> {
    return this.#changes.transact(this.#rows(person, asRead(stored), stored?.content, author));
  }

  #rows(
    person: Person,
    guard: Guard,
    kept: Partial<PersonRow> | undefined,
    { commitId, ...by }: Author,
  ): Change[] {
    const partition = encodeKey(person.id);
    const revision = (kept?.revision ?? 0) + 1;
    const row = { partition, row: ROW, content: { ...kept, person, revision, commitId } };
    const before = kept?.person;
    const change: PersonChange = { kind: 'person', id: person.id, revision, ...by, before, after: person };
    return [
      { ...row, ...guard },
      { kind: 'insert', partition, row: changeRow(revision), content: change },
    ];
  }

  async #rewrite(id: string, rewritten: (row?: PersonRow) => PersonRow | undefined): Promise<void> {
    for (;;) {
      const stored = await this.#table.get(encodeKey(id), ROW);
      const after = rewritten(stored?.content);
      if (!after) return;
      const written = stored
        ? await this.#table.replace(stored, after)
        : await this.#table.insert(encodeKey(id), ROW, after);
      if (written !== undefined) return;
    }
  }
}

/** Stored JSON has no `undefined`, so what zod calls optional is really absent. */
const knownPerson = ({ person, contact, revision = 0 }: PersonRow): KnownPerson => ({
  ...{ person: person as Person, contact, revision },
});
