import { z } from 'zod';
import type { SmeRoute } from '../eligibility/smeRoute.ts';
import type { FactId } from '../facts.ts';
import { DELIVERY_TEAM, REGIONS, SEGMENTS, SME_ROLES } from './fields.ts';

/** A checked SME request as SME-15 lists its fields. `seats` counts active licences of this workload. */
export const requestFieldsSchema = z.object({
  tenantId: z.string(),
  tenantName: z.string(),
  tenantSegment: z.enum(SEGMENTS),
  seats: z.int().min(0),
  deliveryTeam: z.literal(DELIVERY_TEAM),
  partnerName: z.string(),
  region: z.enum(REGIONS),
  partnerEmail: z.string(),
  role: z.enum(SME_ROLES),
  /** A workload id of the routing table, or `OTHER:` and what the partner wrote. */
  workload: z.string(),
  primaryLanguage: z.string(),
  secondLanguage: z.string().optional(),
  fpmId: z.string(),
  justification: z.string(),
  emailSource: z.string().optional(),
});

export type RequestFields = z.infer<typeof requestFieldsSchema>;

export const STATES = [
  ...(['submitted', 'returned', 'approved', 'assigned', 'closed'] as const),
  ...(['rejected', 'withdrawn'] as const),
] as const;
export type RequestState = (typeof STATES)[number];

/** Nothing follows on these. "Closed" says that the request was fulfilled; its engagement may go on (AMB-07a). */
export const TERMINAL: readonly RequestState[] = ['closed', 'rejected', 'withdrawn'];

/** What an FPM said when deciding. `text` is what the partner reads; an approval needs none. */
const decisionSchema = z.object({ by: z.string(), byName: z.string(), at: z.string(), text: z.string() });

/** `for` is the FPM in whose place somebody approved, where it wasn't their own. */
const approvalSchema = z.object({
  ...{ by: z.string(), byName: z.string(), at: z.string() },
  for: z.string().optional(),
});

/** The SME who was assigned (SME-19), and since when they are in contact with the requester. */
const assignmentSchema = z.object({
  smeId: z.string(),
  smeName: z.string(),
  by: z.string(),
  byName: z.string(),
  at: z.string(),
  contactedAt: z.string().optional(),
});

/** Something said about a request without changing its state. A private note is among FPMs only. */
const remarkSchema = z.object({
  by: z.string(),
  byName: z.string(),
  at: z.string(),
  text: z.string(),
  isPrivate: z.boolean(),
});
export type Remark = z.infer<typeof remarkSchema>;

/** The most remarks that a record carries; the audit has them all. */
export const MOST_REMARKS = 10;

/** What the routing tables said when the request was filed (SME-05, SME-06): kept, so that it can be explained. */
const evaluationSchema = z.object({
  route: z.custom<SmeRoute>(value => typeof value === 'object' && value !== null && 'verdict' in value),
  facts: z.array(z.custom<FactId>(value => typeof value === 'string')),
  caveats: z.array(z.custom<FactId>(value => typeof value === 'string')),
});

/** Earlier requests that the desk found similar at filing, and why this one is different all the same (SME-21). */
const resemblanceSchema = z.object({
  earlier: z.array(
    z.object({ id: z.string(), tenantName: z.string(), state: z.enum(STATES), submittedAt: z.string() }),
  ),
  because: z.string(),
});
export type Resemblance = z.infer<typeof resemblanceSchema>;
export type EarlierRequest = Resemblance['earlier'][number];

/**
 * An SME request. Instants are ISO texts in UTC, dates are ISO dates in the requester's zone.
 * `revision` grows by one with every transition; a button that carries another one is stale.
 */
export const smeRequestSchema = z.object({
  id: z.string(),
  partnerId: z.string(),
  revision: z.int().min(1),
  state: z.enum(STATES),
  fields: requestFieldsSchema,
  requesterId: z.string(),
  requesterName: z.string(),
  fpmId: z.string(),
  fpmName: z.string(),
  evaluation: evaluationSchema,
  resembles: resemblanceSchema.optional(),
  firstSubmittedAt: z.string(),
  submittedAt: z.string(),
  changedAt: z.string(),
  /** `zone` is the one that the dates are meant in; records from before it was kept have none and mean UTC. */
  deadlines: z.object({
    triage: z.string(),
    decision: z.string(),
    escalation: z.string(),
    zone: z.string().optional(),
  }),
  decision: decisionSchema.optional(),
  /** Where several FPMs have to approve, as the partner's settings said at filing. */
  panel: z.object({ ids: z.array(z.string()).readonly(), needed: z.int().min(1) }).optional(),
  /** Approvals of this filing so far; filing again begins anew. */
  approvals: z.array(approvalSchema).default([]),
  /** What a return asks to fix, by field. */
  fixes: z.record(z.string(), z.string()).optional(),
  /** The fields as they were filed before the last correction, so that the FPM sees what changed. */
  before: requestFieldsSchema.optional(),
  assignment: assignmentSchema.optional(),
  /** Everybody who ever was this request's SME, so that their lists can be repaired. */
  smeIds: z.array(z.string()).default([]),
  remarks: z.array(remarkSchema).default([]),
  /** Every place in a queue that this request ever had, so that projections can be repaired from it alone. */
  queuePlaces: z.array(z.object({ fpmId: z.string(), due: z.string() })),
  /** Names the commit that wrote this revision: tells a lost answer from a lost race. */
  commitId: z.string(),
  /** The hash of the last audit event: the end of the chain. Requests from before there was a chain have none. */
  auditHead: z.string().optional(),
});

export type SmeRequest = z.infer<typeof smeRequestSchema>;

/** One line of the append-only audit of a request. */
export const auditEventSchema = z.object({
  requestId: z.string(),
  revision: z.int(),
  at: z.string(),
  actorId: z.string(),
  actorName: z.string(),
  command: z.string(),
  /** In whose place the actor acted: "for … by …". */
  forId: z.string().optional(),
  forName: z.string().optional(),
  /** Whom the change is about: the new FPM, the SME. */
  subjectId: z.string().optional(),
  subjectName: z.string().optional(),
  /** Among FPMs only. */
  isPrivate: z.boolean().optional(),
  from: z.enum(STATES).optional(),
  to: z.enum(STATES),
  text: z.string().optional(),
  /** What a return asked to put right, by field. */
  fixes: z.record(z.string(), z.string()).optional(),
  /** The hash of the event before this one, and its own: what was written once cannot be changed unseen. */
  previous: z.string().optional(),
  hash: z.string().optional(),
});

export type AuditEvent = z.infer<typeof auditEventSchema>;
