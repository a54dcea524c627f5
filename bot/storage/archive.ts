import { z } from 'zod';
import { type AccessEvent, accessEventSchema } from '../../domain/access/record.ts';
import {
  type Engagement,
  type EngagementEvent,
  engagementEventSchema,
  engagementSchema,
} from '../../domain/engagement/record.ts';
import { type GuideEvent, guideEventSchema } from '../../domain/guideProgress.ts';
import type { Partner, Person } from '../../domain/people.ts';
import {
  type AuditEvent,
  auditEventSchema,
  type SmeRequest,
  smeRequestSchema,
} from '../../domain/request/record.ts';
import {
  designationSchema,
  enrolmentSchema,
  type KeptDesignation,
  type KeptEnrolment,
  type RecordEvent,
  recordEventSchema,
} from '../../domain/specializations/records.ts';
import type { Connection } from './connection.ts';
import {
  CHANGES,
  type PartnerChange,
  type PersonChange,
  partnerChangeSchema,
  personChangeSchema,
} from './directoryChange.ts';
import { decodeKey, encodeKey, joinKey, startingWith } from './keys.ts';
import { type DesignationLine, designationLine, type EnrolmentLine, enrolmentLine } from './recordLines.ts';
import { partnerSchema, personSchema } from './rows.ts';
import { type RowRange, Table } from './table.ts';

/** One line of an audit, whatever it is the audit of. */
export type Audited =
  | (AuditEvent & { readonly kind: 'request'; readonly partnerId: string })
  | (EngagementEvent & { readonly kind: 'engagement'; readonly partnerId: string })
  | (AccessEvent & { readonly kind: 'access' })
  | (GuideEvent & { readonly kind: 'guide'; readonly partnerId: string })
  | (RecordEvent & { readonly partnerId: string })
  | PersonChange
  | PartnerChange;

/** The rows of one key and no other: `person`, in every partition. */
const only = (row: string): RowRange => ({ from: row, before: `${row}!` });
const beginning = (kind: string): RowRange => startingWith(`${joinKey(kind)}|`);

/**
 * Everything that is kept, one row after the other and a page at a time: for exports. It reads as much as there is, so
 * it is for administration and not for answers.
 */
export class Archive {
  readonly #requests: Table<SmeRequest>;
  readonly #events: Table<AuditEvent>;
  readonly #people: Table<{ person: z.infer<typeof personSchema> }>;
  readonly #peopleChanges: Table<PersonChange>;
  readonly #partners: Table<z.infer<typeof partnerSchema>>;
  readonly #partnerChanges: Table<PartnerChange>;
  readonly #records: Table<RecordEvent>;
  readonly #enrolments: Table<KeptEnrolment>;
  readonly #designations: Table<KeptDesignation>;
  readonly #engagements: Table<Engagement>;
  readonly #engagementEvents: Table<EngagementEvent>;
  readonly #accessEvents: Table<AccessEvent>;
  readonly #guideEvents: Table<GuideEvent>;

  constructor(connection: Connection) {
    const requests = connection.table('requests');
    const people = connection.table('people');
    const partners = connection.table('partners');
    this.#requests = new Table(requests, smeRequestSchema);
    this.#events = new Table(requests, auditEventSchema);
    this.#people = new Table(people, z.object({ person: personSchema }));
    this.#peopleChanges = new Table(people, personChangeSchema);
    this.#partners = new Table(partners, partnerSchema);
    this.#partnerChanges = new Table(partners, partnerChangeSchema);
    this.#records = new Table(partners, recordEventSchema);
    this.#enrolments = new Table(partners, enrolmentSchema);
    this.#designations = new Table(partners, designationSchema);
    const engagements = connection.table('engagements');
    this.#engagements = new Table(engagements, engagementSchema);
    this.#engagementEvents = new Table(engagements, engagementEventSchema);
    this.#accessEvents = new Table(people, accessEventSchema);
    this.#guideEvents = new Table(connection.table('guides'), guideEventSchema);
  }

  /** Of one partner, or everybody. */
  async *people(partnerId?: string): AsyncGenerator<Person> {
    for await (const { person } of contents(this.#people, only('person'))) {
      if (partnerId === undefined || person.partnerId === partnerId) yield person as Person;
    }
  }

  async *partners(partnerId?: string): AsyncGenerator<Partner> {
    yield* contents(this.#partners, only('profile'), partnerId) as AsyncGenerator<Partner>;
  }

  /** What partners are enrolled in, without what was taken off the record. */
  async *enrolments(partnerId?: string): AsyncGenerator<EnrolmentLine> {
    for await (const [kept, home] of rows(this.#enrolments, beginning('enrolment'), partnerId))
      if (!kept.removed) yield enrolmentLine(home, kept);
  }

  async *designations(partnerId?: string): AsyncGenerator<DesignationLine> {
    for await (const [kept, home] of rows(this.#designations, beginning('designation'), partnerId))
      if (!kept.removed) yield designationLine(home, kept);
  }

  requests(partnerId?: string): AsyncGenerator<SmeRequest> {
    return contents(this.#requests, beginning('request'), partnerId);
  }

  engagements(partnerId?: string): AsyncGenerator<Engagement> {
    return contents(this.#engagements, beginning('engagement'), partnerId);
  }

  /**
   * The audit of requests, of engagements, of partners, of their records and guides, of access and of people, in this
   * order: each record's from old to new. A request for access belongs to no partner while nobody has let the person in.
   */
  async *audit(partnerId?: string): AsyncGenerator<Audited> {
    for await (const [event, home] of rows(this.#events, beginning('event'), partnerId))
      yield { kind: 'request', partnerId: home, ...event };
    for await (const [event, home] of rows(this.#engagementEvents, beginning('event'), partnerId))
      yield { kind: 'engagement', partnerId: home, ...event };
    const changes = startingWith(`${CHANGES}|`);
    yield* contents(this.#partnerChanges, changes, partnerId);
    for await (const [event, home] of rows(this.#records, beginning('history'), partnerId))
      yield { partnerId: home, ...event };
    for await (const [event, home] of rows(this.#guideEvents, beginning('event'), partnerId))
      yield { kind: 'guide', partnerId: home, ...event };
    if (partnerId === undefined)
      for await (const event of contents(this.#accessEvents, beginning('access-event')))
        yield { kind: 'access', ...event };
    for await (const change of contents(this.#peopleChanges, changes)) {
      const homes = [change.before?.partnerId, change.after.partnerId];
      if (partnerId === undefined || homes.includes(partnerId)) yield change;
    }
  }
}

async function* contents<T>(table: Table<T>, range: RowRange, partnerId?: string): AsyncGenerator<T> {
  for await (const [content] of rows(table, range, partnerId)) yield content;
}

/** Each content with the one in whose partition it stands. */
async function* rows<T>(table: Table<T>, range: RowRange, partnerId?: string): AsyncGenerator<[T, string]> {
  const partition = partnerId === undefined ? undefined : encodeKey(partnerId);
  for await (const row of table.scan(range, partition)) yield [row.read(), decodeKey(row.partition)];
}
