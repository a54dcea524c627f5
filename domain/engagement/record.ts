import { z } from 'zod';
import { parseRequestId } from '../request/requestId.ts';

/**
 * How an SME works with a partner: helping it (the rule, SME-08), directly with the customer on a migration (AMB-07b),
 * or assigned by Microsoft and the partner without a request (SME-20).
 */
export const ENGAGEMENT_KINDS = ['assist', 'migration_direct', 'proactive'] as const;
export type EngagementKind = (typeof ENGAGEMENT_KINDS)[number];

/** Domain model D1. `set_up` means agreed in writing by nobody, or not yet by everybody. */
export const ENGAGEMENT_STATES = ['set_up', 'active', 'completed', 'archived'] as const;
export type EngagementState = (typeof ENGAGEMENT_STATES)[number];

/** The three who agree on an engagement (SME-22): the partner's requester, the FPM, the SME. */
export const ENGAGEMENT_PARTIES = ['frp', 'fpm', 'sme'] as const;
export type EngagementParty = (typeof ENGAGEMENT_PARTIES)[number];

/** What is agreed (SME-22, SME-24). `endDate` is an ISO date; a proactive engagement has one (SME-20). */
export const termsSchema = z.object({
  kind: z.enum(ENGAGEMENT_KINDS),
  expectations: z.string(),
  outcomes: z.string(),
  exitCriteria: z.string(),
  timeline: z.string(),
  endDate: z.string().optional(),
  /** The partner's people who learn from the SME, by name. */
  learners: z.array(z.string()).min(1),
});
export type Terms = z.infer<typeof termsSchema>;

const personSchema = z.object({ id: z.string(), name: z.string() });
const signatureSchema = z.object({ by: z.string(), byName: z.string(), at: z.string() });

const agreementSchema = signatureSchema.extend({ party: z.enum(ENGAGEMENT_PARTIES) });
export type Agreement = z.infer<typeof agreementSchema>;

/** How the SME ended it (SME-25): the summary goes to FTOP, FPM and partner, the feedback to the FPM alone. */
const completionSchema = signatureSchema.extend({ summary: z.string(), feedback: z.string() });

/** Agreements that were given and don't count any more, because the terms or the SME changed after them. */
const takenBackSchema = signatureSchema.extend({ parties: z.array(z.enum(ENGAGEMENT_PARTIES)) });

/**
 * An engagement of a partner with an SME: a record of its own beside the request, since a closed request is not a
 * finished engagement (AMB-07a). Instants are ISO texts in UTC; `revision` grows by one with every change.
 */
export const engagementSchema = z.object({
  id: z.string(),
  partnerId: z.string(),
  partnerName: z.string(),
  /** The request that it comes from; a proactive one has none (SME-20). */
  requestId: z.string().optional(),
  /** The customer, as the request or the FPM names it. */
  customer: z.string(),
  revision: z.int().min(1),
  state: z.enum(ENGAGEMENT_STATES),
  terms: termsSchema,
  ...{ frp: personSchema, fpm: personSchema, sme: personSchema },
  /** Everybody who ever was its SME, so that their lists can be repaired. */
  smeIds: z.array(z.string()),
  agreements: z.array(agreementSchema),
  takenBack: takenBackSchema.optional(),
  completion: completionSchema.optional(),
  /** The FPM has recorded the feedback in FTOP (SME-25). */
  archived: signatureSchema.optional(),
  createdAt: z.string(),
  changedAt: z.string(),
  /** Names the commit that wrote this revision: tells a lost answer from a lost race. */
  commitId: z.string(),
  /** The hash of the last audit event: the end of the chain. Engagements from before there was a chain have none. */
  auditHead: z.string().optional(),
});
export type Engagement = z.infer<typeof engagementSchema>;

/** One line of the append-only audit of an engagement. */
export const engagementEventSchema = z.object({
  engagementId: z.string(),
  revision: z.int(),
  at: z.string(),
  actorId: z.string(),
  actorName: z.string(),
  command: z.string(),
  party: z.enum(ENGAGEMENT_PARTIES),
  /** The FPM in whose place the actor acted. */
  forId: z.string().optional(),
  forName: z.string().optional(),
  from: z.enum(ENGAGEMENT_STATES).optional(),
  to: z.enum(ENGAGEMENT_STATES),
  /** The terms, where this is what was written. */
  terms: termsSchema.optional(),
  /** Whose agreements the change took back. */
  tookBack: z.array(z.enum(ENGAGEMENT_PARTIES)).optional(),
  text: z.string().optional(),
  /** The hash of the event before this one, and its own: what was written once cannot be changed unseen. */
  previous: z.string().optional(),
  hash: z.string().optional(),
});
export type EngagementEvent = z.infer<typeof engagementEventSchema>;

/** The id of a request's engagement: the same letters, so that each leads to the other and there is one for each. */
export const engagementIdOf = (requestId: string): string => requestId.replace(/^SME-/, 'ENG-');

/** An engagement's id as people type it, like a request's; `undefined` for anything else, or a mistyped one. */
export function readEngagementId(text: string): string | undefined {
  const typed = text.normalize('NFKC').trim();
  const id = /^eng/i.test(typed) ? parseRequestId(typed.replace(/^eng/i, 'SME')) : undefined;
  return id?.ok ? engagementIdOf(id.value) : undefined;
}

/** The request id with the letters of an engagement's; `undefined` for what is no id, or a mistyped one. */
export function requestIdOf(engagementId: string): string | undefined {
  const id = parseRequestId(engagementId.replace(/^ENG-/, 'SME-'));
  return id.ok && engagementIdOf(id.value) === engagementId ? id.value : undefined;
}
