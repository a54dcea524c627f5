import { z } from 'zod';

/** What somebody may ask to be: both file requests; a partner admin also looks after the company's record. */
export const WANTED_ROLES = ['requester', 'partner_admin'] as const;
export type WantedRole = (typeof WANTED_ROLES)[number];

/** What step 2 of SME-13 asks for, checked. */
export const applicationSchema = z.object({
  /** The company as its people write it, not as the desk has it. */
  company: z.string(),
  role: z.enum(WANTED_ROLES),
  email: z.string(),
  /** Whether mail to that user name arrives; where it doesn't, there is an alternate address (SME-13). */
  mailEnabled: z.boolean(),
  alternateEmail: z.string().optional(),
});
export type Application = z.infer<typeof applicationSchema>;

/** The six states of a registration (domain model D1), in the order of SME-13. */
export const ACCESS_STATES = [
  'none',
  'requested',
  'info_submitted',
  'invited',
  'permissions_accepted',
  'registered',
] as const;
export type AccessState = (typeof ACCESS_STATES)[number];

/** Which partner an application is about, and who decides it. */
const partnerSchema = z.object({
  ...{ id: z.string(), name: z.string(), fpmId: z.string(), fpmName: z.string() },
  /** The ids of those who were its FPM before, while the application waited. */
  formerFpmIds: z.array(z.string()).optional(),
});
export type AccessPartner = z.infer<typeof partnerSchema>;

const decisionSchema = z.object({
  verdict: z.enum(['approved', 'declined']),
  by: z.string(),
  byName: z.string(),
  at: z.string(),
  /** What the person reads; a decline needs it. */
  text: z.string(),
});

/**
 * One person's way to being known, one record for each person: asking again goes on with the same one. Instants are
 * ISO texts in UTC. The desk keeps its own register and changes nothing on the FTC page.
 */
export const accessSchema = z.object({
  personId: z.string(),
  name: z.string(),
  revision: z.int().min(1),
  state: z.enum(ACCESS_STATES),
  application: applicationSchema.optional(),
  partner: partnerSchema.optional(),
  askedAt: z.string(),
  submittedAt: z.string().optional(),
  decision: decisionSchema.optional(),
  /** The person took their request back. */
  withdrawnAt: z.string().optional(),
  /** When FPMs declined this person, and when a company was named that the desk doesn't have: both are limited. */
  declines: z.array(z.string()),
  misses: z.array(z.string()),
  changedAt: z.string(),
  /** Names the commit that wrote this revision: tells a lost answer from a lost race. */
  commitId: z.string(),
});
export type AccessRecord = z.infer<typeof accessSchema>;

/** One line of the append-only audit of a registration. */
export const accessEventSchema = z.object({
  personId: z.string(),
  revision: z.int(),
  at: z.string(),
  actorId: z.string(),
  actorName: z.string(),
  command: z.string(),
  from: z.enum(ACCESS_STATES),
  to: z.enum(ACCESS_STATES),
  text: z.string().optional(),
});
export type AccessEvent = z.infer<typeof accessEventSchema>;
