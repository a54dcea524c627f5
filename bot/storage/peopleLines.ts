import { z } from 'zod';
import type { Person, Role } from '../../domain/people.ts';
import { LISTED_ROLES, type ListedRole } from '../../domain/roles.ts';
import type { Connection } from './connection.ts';
import { encodeKey, joinKey } from './keys.ts';
import { personSchema } from './rows.ts';
import { type Change, type Stored, Table } from './table.ts';

const MOST_LISTED = 200;
const MOST_NAMESAKES = 10;

const listOf = (role: Role): string => joinKey('role', role);
const staffOf = (partnerId: string): string => joinKey('partner', partnerId);
const mailboxOf = (email: string): string => joinKey('email', email.trim().toLowerCase());

/** The partitions in which somebody has a line, beside the one of their own. */
const placesOf = (person: Person | undefined): string[] => [
  ...LISTED_ROLES.filter(role => person?.roles.includes(role)).map(listOf),
  ...(person ? [mailboxOf(person.email)] : []),
  ...(person?.partnerId !== undefined ? [staffOf(person.partnerId)] : []),
];

const lineSchema = z.object({ person: personSchema });
type Line = z.infer<typeof lineSchema>;

/** Lines by which people are found without their id. They follow the records and may be a moment behind them. */
export class PeopleLines {
  readonly #table: Table<Line>;

  constructor(connection: Connection) {
    this.#table = new Table(connection.table('people'), lineSchema);
  }

  /** Everybody with a role, as one page. */
  withRole(role: ListedRole): Promise<Person[]> {
    return this.#page(listOf(role), MOST_LISTED);
  }

  /** Everybody with this address, however it is spelt: one person, unless somebody made a mistake. */
  withEmail(email: string): Promise<Person[]> {
    return this.#page(mailboxOf(email), MOST_NAMESAKES);
  }

  /** Everybody who works for a partner. */
  ofPartner(partnerId: string): Promise<Person[]> {
    return this.#page(staffOf(partnerId), MOST_LISTED);
  }

  /** Brings the lines of a person up to date, and takes away those that they had before. */
  async follow(before: Person | undefined, after: Person): Promise<void> {
    const places = placesOf(after);
    const row = encodeKey(after.id);
    await Promise.all([
      ...places.map(partition => this.#table.put(partition, row, { person: after })),
      ...placesOf(before)
        .filter(place => !places.includes(place))
        .map(partition => this.#table.remove({ partition, row, etag: '*' })),
    ]);
  }

  /**
   * Takes somebody off the list of desk admins before they lose the role; `false` when nobody would be left. In the
   * same transaction one who stays is held, so that two who take each other off at once do not both succeed.
   */
  async leaveAdmins(id: string): Promise<boolean> {
    for (;;) {
      const admins = await this.#table.page(listOf('desk_admin'), { limit: MOST_LISTED });
      const [stays] = admins.filter(({ row }) => row !== encodeKey(id));
      if (!stays) return false;
      const leaves = admins.filter(({ row }) => row === encodeKey(id));
      const changes: Change[] = [{ kind: 'replace', ...stays }, ...leaves.map(removal)];
      if (await this.#table.transact(changes)) return true;
    }
  }

  async #page(partition: string, limit: number): Promise<Person[]> {
    const rows = await this.#table.page(partition, { limit });
    return rows.map(row => row.content.person as Person);
  }
}

const removal = ({ partition, row }: Pick<Stored<Line>, 'partition' | 'row'>): Change => ({
  ...{ kind: 'remove', partition, row },
});
