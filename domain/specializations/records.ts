import { z } from 'zod';
import type { Person } from '../people.ts';
import { BENEFIT_CHOICES, DESIGNATION_IDS } from './designations.ts';

/** What is kept beside the facts of every record. */
const kept = {
  /** Grows by one with every change; a button that carries another one is stale. Early rows have none. */
  revision: z.int().min(1).default(1),
  /** ISO instant of the last change. */
  changedAt: z.string(),
  /** Taken off the record. The row stays, so that a record that comes back goes on counting its revisions. */
  removed: z.boolean().optional(),
  /** Names the commit that wrote this revision: tells a lost answer from a lost race. */
  commitId: z.string().optional(),
};

const enrolmentFacts = {
  /** ISO date. */
  enrolledOn: z.string(),
  renewals: z.array(z.object({ n: z.int(), on: z.string(), manualDone: z.boolean().optional() })),
};

const designationFacts = {
  /** ISO date of the designation's next anniversary, never to be confused with a specialization's (AMB-16). */
  anniversary: z.string(),
  benefitChoice: z.enum(BENEFIT_CHOICES),
  paid: z.boolean(),
};

/** A specialization that a partner is enrolled in, with the renewals that were done (domain model D1). */
export const enrolmentSchema = z.object({ specId: z.string(), ...enrolmentFacts, ...kept });
export type KeptEnrolment = z.infer<typeof enrolmentSchema>;

/** A Solutions Partner designation that a partner holds (D1). */
export const designationSchema = z.object({ area: z.enum(DESIGNATION_IDS), ...designationFacts, ...kept });
export type KeptDesignation = z.infer<typeof designationSchema>;

const enrolment = z.object(enrolmentFacts);
const designation = z.object(designationFacts);
export type EnrolmentFacts = z.infer<typeof enrolment>;
export type DesignationFacts = z.infer<typeof designation>;

const who = { at: z.string(), byId: z.string(), byName: z.string(), revision: z.int() };

/** One line of the append-only history of a partner's records: who changed what when, from what to what. */
export const recordEventSchema = z.discriminatedUnion('kind', [
  z.object({
    ...{ kind: z.literal('enrolment'), id: z.string(), ...who },
    ...{ before: enrolment.optional(), after: enrolment.optional() },
  }),
  z.object({
    ...{ kind: z.literal('designation'), id: z.enum(DESIGNATION_IDS), ...who },
    ...{ before: designation.optional(), after: designation.optional() },
  }),
]);
export type RecordEvent = z.infer<typeof recordEventSchema>;

/** When, and under which commit, a change is made. `now` is an ISO instant. */
export interface Moment {
  readonly now: string;
  readonly commitId: string;
}

/** A record as it is after a change, and the line of history that goes with it. */
export type RecordChange =
  | { readonly kind: 'enrolment'; readonly record: KeptEnrolment; readonly event: RecordEvent }
  | { readonly kind: 'designation'; readonly record: KeptDesignation; readonly event: RecordEvent };

/** Who changes a record, as its history names them. */
export type Keeper = Pick<Person, 'id' | 'name'>;

const factsOf = <T>(schema: z.ZodType<T>, record: { readonly removed?: boolean | undefined } | undefined) =>
  record && !record.removed ? schema.parse(record) : undefined;

const keptBy = (before: { readonly revision: number } | undefined, { now, commitId }: Moment) => ({
  ...{ revision: (before?.revision ?? 0) + 1, changedAt: now, commitId },
});

const eventBy = (
  { id, name }: Keeper,
  before: { readonly revision: number } | undefined,
  { now }: Moment,
) => ({
  ...{ at: now, byId: id, byName: name, revision: (before?.revision ?? 0) + 1 },
});

/** Records an enrolment, or changes it. `before` is the row as it stands, removed ones included. */
export function keepEnrolment(
  before: KeptEnrolment | undefined,
  specId: string,
  after: EnrolmentFacts,
  actor: Keeper,
  moment: Moment,
): RecordChange {
  const event = { kind: 'enrolment', id: specId, ...eventBy(actor, before, moment) } as const;
  return {
    kind: 'enrolment',
    record: { specId, ...after, ...keptBy(before, moment) },
    event: { ...event, before: factsOf(enrolment, before), after },
  };
}

/** Records a designation, or changes it. */
export function keepDesignation(
  before: KeptDesignation | undefined,
  area: KeptDesignation['area'],
  after: DesignationFacts,
  actor: Keeper,
  moment: Moment,
): RecordChange {
  const event = { kind: 'designation', id: area, ...eventBy(actor, before, moment) } as const;
  return {
    kind: 'designation',
    record: { area, ...after, ...keptBy(before, moment) },
    event: { ...event, before: factsOf(designation, before), after },
  };
}

/** Takes an enrolment off the record; the history keeps what it was. */
export function dropEnrolment(before: KeptEnrolment, actor: Keeper, moment: Moment): RecordChange {
  const event = { kind: 'enrolment', id: before.specId, ...eventBy(actor, before, moment) } as const;
  return {
    kind: 'enrolment',
    record: { ...before, ...keptBy(before, moment), removed: true },
    event: { ...event, before: factsOf(enrolment, before) },
  };
}

/** Takes a designation off the record. */
export function dropDesignation(before: KeptDesignation, actor: Keeper, moment: Moment): RecordChange {
  const event = { kind: 'designation', id: before.area, ...eventBy(actor, before, moment) } as const;
  return {
    kind: 'designation',
    record: { ...before, ...keptBy(before, moment), removed: true },
    event: { ...event, before: factsOf(designation, before) },
  };
}
