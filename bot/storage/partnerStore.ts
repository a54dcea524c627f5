import { z } from 'zod';
import type { Partner } from '../../domain/people.ts';
import { enrolmentSchema, type KeptEnrolment } from '../../domain/specializations/records.ts';
import type { Connection } from './connection.ts';
import { encodeKey, joinKey } from './keys.ts';
import { enrolmentRow, RecordStore } from './recordStore.ts';
import { partnerSchema } from './rows.ts';
import { Table } from './table.ts';

/** An enrolment as somebody may write it who keeps no history: demo data and imports. */
export type EnrolmentRow = z.input<typeof enrolmentSchema>;
type PartnerRow = z.infer<typeof partnerSchema>;

const PROFILE = 'profile';
/** An FPM looks after a few dozen partners at most. */
const MOST_PARTNERS = 200;

/** One line of the list of an FPM's partners. A hint: who the FPM is stands in the partner's profile. */
const assignmentSchema = z.object({ partnerId: z.string(), name: z.string() });
export type Assignment = z.infer<typeof assignmentSchema>;

const partnersOf = (fpmId: string): string => joinKey('partners', fpmId);

/** Partner companies, each in a partition of its own; their records are in the `RecordStore` beside them. */
export class PartnerStore {
  readonly #profiles: Table<PartnerRow>;
  readonly #enrolments: Table<KeptEnrolment>;
  readonly #assignments: Table<Assignment>;
  readonly #records: RecordStore;

  constructor(connection: Connection) {
    const client = connection.table('partners');
    this.#profiles = new Table(client, partnerSchema);
    this.#enrolments = new Table(client, enrolmentSchema);
    this.#assignments = new Table(connection.table('lists'), assignmentSchema);
    this.#records = new RecordStore(connection);
  }

  async get(id: string): Promise<Partner | undefined> {
    const stored = await this.#profiles.get(encodeKey(id), PROFILE);
    return stored?.content as Partner | undefined;
  }

  /** The line in the FPM's list goes first: one too many does no harm, one too few would hide a partner. */
  async save(partner: Partner): Promise<void> {
    const { id, name, fpmId } = partner;
    if (fpmId !== undefined)
      await this.#assignments.put(partnersOf(fpmId), encodeKey(id), { partnerId: id, name });
    await this.#profiles.put(encodeKey(id), PROFILE, partner);
  }

  /** The partners that an FPM looks after, or once did; one page of one partition. */
  async assignedTo(fpmId: string): Promise<Assignment[]> {
    const rows = await this.#assignments.page(partnersOf(fpmId), { limit: MOST_PARTNERS });
    return rows.map(row => row.content);
  }

  /** What a partner is enrolled in; one page of its partition. */
  enrolments(partnerId: string): Promise<KeptEnrolment[]> {
    return this.#records.enrolments(partnerId);
  }

  /** One enrolment of a partner, while it is on record. */
  async enrolment(partnerId: string, specId: string): Promise<KeptEnrolment | undefined> {
    const stored = await this.#records.enrolment(partnerId, specId);
    return stored?.content.removed ? undefined : stored?.content;
  }

  /** Writes an enrolment without a line of history. */
  saveEnrolment(partnerId: string, enrolment: EnrolmentRow): Promise<void> {
    const row = enrolmentSchema.parse(enrolment);
    return this.#enrolments.put(encodeKey(partnerId), enrolmentRow(row.specId), row);
  }
}
