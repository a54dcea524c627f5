import { z } from 'zod';
import type { Partner } from '../../domain/people.ts';
import { fail, ok, type Result } from '../../domain/result.ts';
import { enrolmentSchema, type KeptEnrolment } from '../../domain/specializations/records.ts';
import type { Connection } from './connection.ts';
import {
  type Author,
  changeRow,
  countedSchema,
  type NotChanged,
  type PartnerChange,
  partnerChangeSchema,
} from './directoryChange.ts';
import type { DueStore } from './dueStore.ts';
import { encodeKey, joinKey } from './keys.ts';
import { PartnerNames } from './partnerNames.ts';
import { enrolmentRow, RecordStore } from './recordStore.ts';
import { partnerSchema } from './rows.ts';
import { asRead, Table } from './table.ts';

/** An enrolment as somebody may write it who keeps no history: demo data and imports. */
export type EnrolmentRow = z.input<typeof enrolmentSchema>;
const rowSchema = partnerSchema.extend(countedSchema.shape);
type PartnerRow = z.infer<typeof rowSchema>;

/** A partner, and how often its record was changed with an audit. */
export interface KnownPartner {
  readonly partner: Partner;
  readonly revision: number;
}

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
  readonly #changes: Table<PartnerChange>;
  readonly #enrolments: Table<KeptEnrolment>;
  readonly #assignments: Table<Assignment>;
  readonly #names: PartnerNames;
  readonly #records: RecordStore;
  readonly #dues: DueStore;

  constructor(connection: Connection, dues: DueStore) {
    const client = connection.table('partners');
    this.#profiles = new Table(client, rowSchema);
    this.#changes = new Table(client, partnerChangeSchema);
    this.#enrolments = new Table(client, enrolmentSchema);
    this.#assignments = new Table(connection.table('lists'), assignmentSchema);
    this.#records = new RecordStore(connection, dues);
    this.#dues = dues;
    this.#names = new PartnerNames(connection);
  }

  async get(id: string): Promise<Partner | undefined> {
    return (await this.find(id))?.partner;
  }

  /** The same with the revision, for whoever means to change it. */
  async find(id: string): Promise<KnownPartner | undefined> {
    const stored = await this.#profiles.get(encodeKey(id), PROFILE);
    return stored && knownPartner(stored.content);
  }

  /** Writes a partner as it is, without an audit. For demo data. */
  async save(partner: Partner): Promise<void> {
    await this.#assign(partner);
    const revision = (await this.find(partner.id))?.revision ?? 0;
    await this.#profiles.put(encodeKey(partner.id), PROFILE, { ...partner, revision: revision + 1 });
  }

  /**
   * Adds a partner, or changes what is recorded of it, with the audit of it in the same transaction. `seen` is the
   * revision that the change was made from, 0 for a new one.
   */
  async change(after: Partner, seen: number, { commitId, ...by }: Author): Promise<Result<void, NotChanged>> {
    await this.#assign(after);
    const partition = encodeKey(after.id);
    const stored = await this.#profiles.get(partition, PROFILE);
    if ((stored?.content.revision ?? 0) !== seen) return fail('stale');
    const revision = seen + 1;
    const row = { partition, row: PROFILE, content: { ...after, revision, commitId } };
    const before = stored && knownPartner(stored.content).partner;
    // Who waits for the former FPM waits for the new one then.
    if (before?.fpmId !== undefined && before.fpmId !== after.fpmId)
      await this.#dues.soon('fpm', after.id, before.fpmId);
    const change: PartnerChange = { kind: 'partner', id: after.id, revision, ...by, before, after };
    const audit = { kind: 'insert', partition, row: changeRow(revision), content: change } as const;
    if (await this.#changes.transact([{ ...row, ...asRead(stored) }, audit])) return ok(undefined);
    // The client repeats a write whose answer got lost; the repeat then collides with its own first try.
    const now = await this.#profiles.get(partition, PROFILE);
    return now?.content.commitId === commitId ? ok(undefined) : fail('stale');
  }

  /** The partner of this name, whatever its case, width and accents; `undefined` also when two have it. */
  async named(name: string): Promise<Partner | undefined> {
    const ids = await this.#names.idsOf(name);
    const found = await Promise.all(ids.map(id => this.get(id)));
    const [partner, another] = found.filter(each => each && this.#names.isNamed(each, name));
    return another ? undefined : partner;
  }

  /** The lines by which a partner is found go first: one too many does no harm, one too few would hide it. */
  async #assign(partner: Partner): Promise<void> {
    await this.#names.note(partner);
    const { id, name, fpmId } = partner;
    if (fpmId === undefined) return;
    await this.#assignments.put(partnersOf(fpmId), encodeKey(id), { partnerId: id, name });
  }

  /** The partners that an FPM looks after, or once did; one page of one partition. */
  async assignedTo(fpmId: string): Promise<Assignment[]> {
    const rows = await this.#assignments.page(partnersOf(fpmId), { limit: MOST_PARTNERS });
    return rows.map(row => row.content);
  }

  /** The partners whose FPM this is now: the list's lines, and a point read of each that fits, to be sure. */
  async lookedAfterBy(
    fpmId: string,
    { fits = () => true, most = MOST_PARTNERS }: { fits?: (name: string) => boolean; most?: number } = {},
  ): Promise<Partner[]> {
    const hints = (await this.assignedTo(fpmId)).filter(({ name }) => fits(name)).slice(0, most);
    const partners = await Promise.all(hints.map(({ partnerId }) => this.get(partnerId)));
    return partners.filter((partner): partner is Partner => partner?.fpmId === fpmId);
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
  async saveEnrolment(partnerId: string, enrolment: EnrolmentRow): Promise<void> {
    const row = enrolmentSchema.parse(enrolment);
    await this.#dues.soon('renewal', partnerId, row.specId);
    await this.#enrolments.put(encodeKey(partnerId), enrolmentRow(row.specId), row);
  }
}

/** Stored JSON has no `undefined`, so what zod calls optional is really absent. */
const knownPartner = ({ revision = 0, commitId: _, ...partner }: PartnerRow): KnownPartner => ({
  ...{ partner: partner as Partner, revision },
});
