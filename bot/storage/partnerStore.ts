import { z } from 'zod';
import type { Partner } from '../../domain/people.ts';
import type { Connection } from './connection.ts';
import { encodeKey, joinKey, startingWith } from './keys.ts';
import { partnerSchema } from './rows.ts';
import { Table } from './table.ts';

const enrolmentSchema = z.object({
  specId: z.string(),
  /** ISO dates. */
  enrolledOn: z.string(),
  renewals: z.array(z.object({ n: z.int(), on: z.string(), manualDone: z.boolean().optional() })),
  /** ISO instant of the last change to this record. */
  changedAt: z.string(),
});
export type EnrolmentRow = z.infer<typeof enrolmentSchema>;
type PartnerRow = z.infer<typeof partnerSchema>;

const PROFILE = 'profile';
/** There are 31 specializations, and a partner enrols in each at most once. */
const MOST_ENROLMENTS = 100;

/** Partner companies with their enrolments, each company in a partition of its own. */
export class PartnerStore {
  readonly #profiles: Table<PartnerRow>;
  readonly #enrolments: Table<EnrolmentRow>;

  constructor(connection: Connection) {
    const client = connection.table('partners');
    this.#profiles = new Table(client, partnerSchema);
    this.#enrolments = new Table(client, enrolmentSchema);
  }

  async get(id: string): Promise<Partner | undefined> {
    const stored = await this.#profiles.get(encodeKey(id), PROFILE);
    return stored?.content as Partner | undefined;
  }

  save(partner: Partner): Promise<void> {
    return this.#profiles.put(encodeKey(partner.id), PROFILE, partner);
  }

  /** What a partner is enrolled in; one page of its partition. */
  async enrolments(partnerId: string): Promise<EnrolmentRow[]> {
    const range = startingWith(`${joinKey('enrolment')}|`);
    const rows = await this.#enrolments.page(encodeKey(partnerId), { ...range, limit: MOST_ENROLMENTS });
    return rows.map(row => row.content);
  }

  saveEnrolment(partnerId: string, enrolment: EnrolmentRow): Promise<void> {
    return this.#enrolments.put(encodeKey(partnerId), joinKey('enrolment', enrolment.specId), enrolment);
  }
}
