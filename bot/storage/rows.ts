import { z } from 'zod';
import type { Contact } from '../../domain/contact.ts';
import { LOCALES, ROLES } from '../../domain/people.ts';
import { SME_ROLES } from '../../domain/request/fields.ts';
import { requestSubject } from '../../domain/subject.ts';

/** The content of every row that is not a domain record, as zod schemas: one look tells what the tables hold. */

/** A notification or a card refresh that a committed transition owes. */
export const outboxMessageSchema = z.object({
  /** Stays the same however often the message is sent, so that a repeat can be recognised. */
  id: z.string(),
  revision: z.int(),
  work: z.discriminatedUnion('kind', [
    z.object({ kind: z.literal('tell'), to: z.string(), notice: z.string() }),
    z.object({ kind: z.literal('refresh') }),
  ]),
  attempts: z.int(),
  /** ISO instants: not before then, and taken by a deliverer until then. */
  notBefore: z.string().optional(),
  claim: z.object({ by: z.string(), until: z.string() }).optional(),
});
export type OutboxMessage = z.infer<typeof outboxMessageSchema>;

const subjectSchema = z.object({ kind: z.string(), home: z.string(), id: z.string() });

/** Rows from before there were subjects name a request and its partner; what they owe is told all the same. */
const formerRow = z.union([
  z.object({ partnerId: z.string(), requestId: z.string() }),
  z
    .object({ partnerId: z.string(), message: z.object({ requestId: z.string() }) })
    .transform(({ partnerId, message }) => ({ partnerId, ...message })),
]);

function withSubject(row: unknown): unknown {
  const { data } = formerRow.safeParse(row);
  return data ? { ...(row as object), subject: requestSubject({ ...data, id: data.requestId }) } : row;
}

/** A message that waits for its reader to turn up, and why it could not be delivered. */
export const parkedMessageSchema = z.preprocess(
  withSubject,
  z.object({ subject: subjectSchema, message: outboxMessageSchema, why: z.string() }),
);
export type ParkedMessage = z.infer<typeof parkedMessageSchema>;

/** "Something may be owed about this record": written before its transaction, removed when its outbox is empty. */
export const intentSchema = z.preprocess(
  withSubject,
  z.object({
    ...{ subject: subjectSchema, revision: z.int(), at: z.string() },
    /** How often something could not be read, and the ISO instant before which it is not tried again. */
    tries: z.int().optional(),
    notBefore: z.string().optional(),
    /** Why it is not tried any more. */
    aside: z.string().optional(),
  }),
);
export type Intent = z.infer<typeof intentSchema>;

/** A card about a record that stands in somebody's chat and is kept up to date. */
export const shownCardSchema = z.object({
  personId: z.string(),
  conversationId: z.string(),
  activityId: z.string(),
  /** The revision that the card shows; 0 for a card that showed the form. */
  revision: z.int().min(0),
  /** The one that it showed first; absent on a card that was pressed since, which counts as the newest. */
  first: z.int().min(0).optional(),
});
export type ShownCard = z.infer<typeof shownCardSchema>;

export const contactSchema = z.object({
  conversationId: z.string(),
  serviceUrl: z.string(),
  channelId: z.string(),
  tenantId: z.string().optional(),
  botId: z.string(),
  userId: z.string(),
}) satisfies z.ZodType<Contact>;

export const personSchema = z.object({
  id: z.string(),
  name: z.string(),
  email: z.string(),
  roles: z.array(z.enum(ROLES)).readonly(),
  partnerId: z.string().optional(),
  locale: z.enum(LOCALES),
  zone: z.string(),
  away: z
    .object({
      ...{ delegateId: z.string(), delegateName: z.string(), from: z.string(), until: z.string() },
      id: z.string().optional(),
    })
    .optional(),
  leadId: z.string().optional(),
  skills: z
    .object({
      workloads: z.array(z.string()).readonly(),
      languages: z.array(z.string()).readonly(),
      regions: z.array(z.string()).readonly(),
    })
    .optional(),
  standsInFor: z
    .array(z.object({ fpmId: z.string(), fpmName: z.string(), from: z.string(), until: z.string() }))
    .readonly()
    .optional(),
  alternateEmail: z.string().optional(),
});

export const partnerSchema = z.object({
  id: z.string(),
  name: z.string(),
  country: z.string(),
  isFrp: z.boolean(),
  fpmId: z.string().optional(),
  tenantId: z.string().optional(),
  panel: z.object({ ids: z.array(z.string()).readonly(), needed: z.int().min(1) }).optional(),
  aliases: z.array(z.string()).readonly().optional(),
});

/** One line of a list of requests: enough to draw it without reading the request. */
export const requestLineSchema = z.object({
  requestId: z.string(),
  partnerId: z.string(),
  partnerName: z.string(),
  revision: z.int(),
  state: z.string(),
  tenantName: z.string(),
  workload: z.string(),
  seats: z.int(),
  submittedAt: z.string(),
  due: z.string(),
  /** Lines from before requests were compared have neither. */
  role: z.enum(SME_ROLES).optional(),
  gist: z.string().optional(),
});
export type RequestLine = z.infer<typeof requestLineSchema>;

/** Which partner's partition holds a request. The row is also what makes a request id unique. */
export const whereaboutsSchema = z.object({ partnerId: z.string(), ownerId: z.string() });

/** What the desk looks at when its time comes; `bot/clocks` says what it does then. */
export type DueKind =
  | ('request' | 'queue' | 'digest' | 'renewal' | 'reminder')
  | ('engagement' | 'guide' | 'arrival' | 'fpm' | 'absence');

/** "Look at this subject then." A hint: what is right is decided from the subject's own record. */
export const dueRowSchema = z.object({
  /** A `DueKind`; another version of the desk may know more of them. */
  kind: z.string(),
  subject: z.array(z.string()),
  /** ISO instants: when it is due, and taken by a scheduler until when. */
  at: z.string(),
  claim: z.object({ by: z.string(), until: z.string() }).optional(),
  /** How often looking at it has failed. */
  tries: z.int(),
});
export type DueRow = z.infer<typeof dueRowSchema>;

/** Which process runs the clocks, and until when if it does not say so again. */
export const leaseSchema = z.object({ owner: z.string(), until: z.string() });
export type Lease = z.infer<typeof leaseSchema>;

/** The day (UTC, ISO date) from which on buckets of due rows are still looked into. */
export const cursorSchema = z.object({ day: z.string() });
export type Cursor = z.infer<typeof cursorSchema>;

/** What a person said about being written to. */
export const wishesSchema = z.object({ digest: z.boolean().optional(), renewals: z.boolean().optional() });

/** What a person said about the reminders of one specialization; ISO dates. */
export const pauseSchema = z.object({
  doneFor: z.string().optional(),
  snoozed: z.object({ step: z.int(), until: z.string() }).optional(),
});
