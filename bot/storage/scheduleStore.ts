import { Temporal } from 'temporal-polyfill';
import { type Instant, type PlainDate, plainDate } from '../../domain/calendar.ts';
import type { Connection } from './connection.ts';
import { type Cursor, cursorSchema, type Lease, leaseSchema } from './rows.ts';
import { type Stored, Table } from './table.ts';

const PARTITION = 'schedule';
const LEASE = 'lease';
const CURSOR = 'cursor';

/** Who runs the clocks, and how far they have come: one row each. */
export class ScheduleStore {
  readonly #leases: Table<Lease>;
  readonly #cursors: Table<Cursor>;
  readonly #now: () => Instant;

  constructor(connection: Connection, now: () => Instant) {
    const client = connection.table('due');
    this.#leases = new Table(client, leaseSchema);
    this.#cursors = new Table(client, cursorSchema);
    this.#now = now;
  }

  /** Takes the lease or keeps it for so many seconds from now. `false` while somebody else has it. */
  async hold(owner: string, seconds: number): Promise<boolean> {
    const now = this.#now();
    const stored = await this.#leases.get(PARTITION, LEASE);
    if (stored && stored.content.owner !== owner && isAfter(stored.content.until, now)) return false;
    const lease = { owner, until: now.add({ seconds }).toString() };
    const written = stored
      ? await this.#leases.replace(stored, lease)
      : await this.#leases.insert(PARTITION, LEASE, lease);
    return written !== undefined;
  }

  /** Gives the lease back, so that nobody has to wait for it to run out. */
  async release(owner: string): Promise<void> {
    const stored = await this.#leases.get(PARTITION, LEASE);
    if (stored?.content.owner === owner) await this.#leases.remove(stored);
  }

  /** A desk that has no cursor yet begins with yesterday, before anybody can give it something that comes due. */
  async begin(): Promise<void> {
    const yesterday = this.#now().toZonedDateTimeISO('UTC').toPlainDate().subtract({ days: 1 });
    if (!(await this.cursor())) await this.moveCursor(yesterday, undefined);
  }

  cursor(): Promise<Stored<Cursor> | undefined> {
    return this.#cursors.get(PARTITION, CURSOR);
  }

  /** Days before this one are done with. Nothing happens when somebody else has moved the cursor since it was read. */
  async moveCursor(day: PlainDate, before: Stored<Cursor> | undefined): Promise<void> {
    const cursor = { day: day.toString() };
    if (before) await this.#cursors.replace(before, cursor);
    else await this.#cursors.insert(PARTITION, CURSOR, cursor);
  }
}

export const dayIn = ({ content: { day } }: Stored<Cursor>): PlainDate => plainDate(day);

const isAfter = (iso: string, now: Instant): boolean =>
  Temporal.Instant.compare(Temporal.Instant.from(iso), now) > 0;
