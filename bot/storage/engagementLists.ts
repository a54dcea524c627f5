import { Temporal } from 'temporal-polyfill';
import { z } from 'zod';
import { ENGAGEMENT_KINDS, ENGAGEMENT_STATES, type Engagement } from '../../domain/engagement/record.ts';
import type { Connection } from './connection.ts';
import { joinKey, newestFirst } from './keys.ts';
import { Table } from './table.ts';

const personSchema = z.object({ id: z.string(), name: z.string() });

/** One line of a list of engagements: enough to draw it, and to say whom to ask, without reading the engagement. */
const lineSchema = z.object({
  engagementId: z.string(),
  partnerId: z.string(),
  partnerName: z.string(),
  customer: z.string(),
  revision: z.int(),
  state: z.enum(ENGAGEMENT_STATES),
  kind: z.enum(ENGAGEMENT_KINDS),
  endDate: z.string().optional(),
  ...{ frp: personSchema, fpm: personSchema, sme: personSchema },
});
export type EngagementLine = z.infer<typeof lineSchema>;

const listOf = (personId: string): string => joinKey('engagements', personId);

const lineOf = ({ id, terms, frp, fpm, sme, ...engagement }: Engagement): EngagementLine => ({
  ...{ engagementId: id, partnerId: engagement.partnerId, partnerName: engagement.partnerName },
  ...{ customer: engagement.customer, revision: engagement.revision, state: engagement.state },
  ...{ kind: terms.kind, frp, fpm, sme },
  ...(terms.endDate !== undefined && { endDate: terms.endDate }),
});

/** What each of the three is or was in, newest first. The lists follow from the engagements and can be rebuilt. */
export class EngagementLists {
  readonly #table: Table<EngagementLine>;

  constructor(connection: Connection) {
    this.#table = new Table(connection.table('lists'), lineSchema);
  }

  /** Writes what the record says about its places; a former SME has it no more. */
  async project(engagement: Engagement): Promise<void> {
    const { id, frp, fpm, sme, smeIds, createdAt } = engagement;
    const row = joinKey(newestFirst(Temporal.Instant.from(createdAt)), id);
    const present = [...new Set([frp.id, fpm.id, sme.id])];
    const absent = smeIds.filter(smeId => !present.includes(smeId));
    const line = lineOf(engagement);
    await Promise.all([
      ...present.map(personId => this.#table.put(listOf(personId), row, line)),
      ...absent.map(personId => this.#table.remove({ partition: listOf(personId), row, etag: '*' })),
    ]);
  }

  /** One page of one partition. */
  async of(personId: string, limit: number): Promise<EngagementLine[]> {
    const rows = await this.#table.page(listOf(personId), { limit });
    return rows.map(row => row.content);
  }
}
