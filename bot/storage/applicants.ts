import { z } from 'zod';
import type { Applicant } from '../../domain/access/applicant.ts';
import { LOCALES } from '../../domain/people.ts';
import type { Connection } from './connection.ts';
import { encodeKey } from './keys.ts';
import { contactSchema } from './rows.ts';
import { type Change, Table } from './table.ts';

const applicantSchema = z.object({
  id: z.string(),
  locale: z.enum(LOCALES),
  zone: z.string().optional(),
  contact: contactSchema.optional(),
}) satisfies z.ZodType<Applicant>;

const ROW = 'applicant';

/** People who have asked for access and are not registered: how and where they are told. */
export class Applicants {
  readonly #table: Table<Applicant>;

  constructor(connection: Connection) {
    this.#table = new Table(connection.table('people'), applicantSchema);
  }

  async get(id: string): Promise<Applicant | undefined> {
    return (await this.#table.get(encodeKey(id), ROW))?.content;
  }

  /** Remembers where an applicant is now; nothing happens for anybody who has not asked. */
  async follow(now: Applicant): Promise<void> {
    const stored = await this.#table.get(encodeKey(now.id), ROW);
    // Of two at the same moment one is remembered: both are the same person.
    if (stored) await this.#table.replace(stored, { ...now, zone: now.zone ?? stored.content.zone });
  }

  /** Nobody is where this applicant was reached. */
  async lost(id: string): Promise<void> {
    const stored = await this.#table.get(encodeKey(id), ROW);
    if (stored) await this.#table.replace(stored, { ...stored.content, contact: undefined });
  }

  /** Keeps what is known of an applicant, as part of the transaction of their own partition. */
  keeping(applicant: Applicant): Change {
    return { kind: 'put', partition: encodeKey(applicant.id), row: ROW, content: applicant };
  }

  /** Forgets it in the same way. The row has to be there. */
  forgetting(id: string): Change {
    return { kind: 'remove', partition: encodeKey(id), row: ROW };
  }
}
