import { z } from 'zod';
import {
  type Answers,
  FIELD_KEYS,
  type FieldKey,
  FORM_VERSION,
  isFieldKey,
  OTHER_WORKLOAD,
} from './fields.ts';
import type { RequestFields, SmeRequest } from './record.ts';

/**
 * A request that is being filled in. It belongs to one person and is saved at every step, so it can be picked up
 * on another device weeks later. Answers are kept as typed, right or wrong.
 */
export const draftSchema = z.object({
  /** The request id that submitting will use, so that submitting twice files once. */
  id: z.string(),
  ownerId: z.string(),
  partnerId: z.string(),
  answers: z.record(z.string(), z.string().optional()),
  /** Fields filled from a sentence, to be shown as understood and to be checked by the person. */
  understood: z.array(z.string()),
  formVersion: z.string(),
  /** Why this request is another one than those that the desk found similar, as typed so far. */
  different: z.string().optional(),
  /** Set when this draft corrects a returned request: which one, and who asked for what. */
  corrects: z
    .object({
      requestId: z.string(),
      revision: z.int(),
      by: z.string(),
      remark: z.string(),
      fixes: z.record(z.string(), z.string()).optional(),
    })
    .optional(),
  /** The correction opens every field, and not only those that were asked for. */
  whole: z.boolean().optional(),
  updatedAt: z.string(),
});

export type Draft = z.infer<typeof draftSchema>;

/** The answers of a draft by today's fields: what a removed field once held is left out, never moved. */
export const answersOf = (draft: Pick<Draft, 'answers'>): Answers =>
  Object.fromEntries(Object.entries(draft.answers).filter(([key]) => isFieldKey(key)));

/** The number that the draft's request has, or will have. */
export const draftRequestId = ({ id, corrects }: Pick<Draft, 'id' | 'corrects'>): string =>
  corrects?.requestId ?? id;

/** The draft after somebody typed into its form. A field that was typed over is no longer "understood". */
export function withAnswers(draft: Draft, typed: Answers, now: string): Draft {
  const before = answersOf(draft);
  const sent = Object.fromEntries(Object.entries(typed).filter(([, text]) => text !== undefined));
  const changed = FIELD_KEYS.filter(key => key in sent && sent[key] !== before[key]);
  return {
    ...draft,
    answers: { ...before, ...sent },
    understood: draft.understood.filter(key => !changed.includes(key as FieldKey)),
    formVersion: FORM_VERSION,
    updatedAt: now,
  };
}

/** What somebody typed when these fields were filed: the starting point for correcting a returned request. */
export function answersFrom(fields: RequestFields): Answers {
  const { workload, seats, deliveryTeam: _constant, ...rest } = fields;
  const other = workload.startsWith(`${OTHER_WORKLOAD}:`);
  return {
    ...rest,
    seats: String(seats),
    workload: other ? OTHER_WORKLOAD : workload,
    ...(other && { otherWorkload: workload.slice(OTHER_WORKLOAD.length + 1) }),
    discussedWithFpm: 'true',
  };
}

/** The draft that corrects a returned request; its id is the same for every click on "correct". */
export const correctionOf = (request: SmeRequest, ownerId: string, now: string): Draft => ({
  id: `${request.id}.${request.revision}`,
  ownerId,
  partnerId: request.partnerId,
  answers: answersFrom(request.fields),
  understood: [],
  formVersion: FORM_VERSION,
  different: request.resembles?.because,
  corrects: {
    requestId: request.id,
    revision: request.revision,
    by: request.decision?.byName ?? request.fpmName,
    remark: request.decision?.text ?? '',
    fixes: request.fixes,
  },
  updatedAt: now,
});
