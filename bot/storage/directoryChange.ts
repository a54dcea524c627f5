import { z } from 'zod';
import { joinKey, pad } from './keys.ts';
import { partnerSchema, personSchema } from './rows.ts';

/** The audit of one change of a person or a partner: who made it, when, by which way, and the record on both sides. */
const change = {
  id: z.string(),
  /** Of the record, from one; it grows with every change. */
  revision: z.int().min(1),
  /** ISO instant. */
  at: z.string(),
  actorId: z.string(),
  actorName: z.string(),
  via: z.enum(['import', 'chat']),
};

export const personChangeSchema = z.object({
  ...{ kind: z.literal('person'), ...change },
  before: personSchema.optional(),
  after: personSchema,
});
export const partnerChangeSchema = z.object({
  ...{ kind: z.literal('partner'), ...change },
  before: partnerSchema.optional(),
  after: partnerSchema,
});
export type PersonChange = z.infer<typeof personChangeSchema>;
export type PartnerChange = z.infer<typeof partnerChangeSchema>;

/** Who changes a record, and under which commit: that tells a lost answer from a lost race. */
export interface Author extends Pick<PersonChange, 'at' | 'actorId' | 'actorName' | 'via'> {
  readonly commitId: string;
}

/** What is kept beside a record: how often it was changed, and the commit of the last change. */
export const countedSchema = z.object({
  revision: z.int().min(0).optional(),
  commitId: z.string().optional(),
});

/** Why a change was not made: somebody else was faster, or nobody would be left to administer the desk. */
export type NotChanged = 'stale' | 'last_admin';

export const CHANGES = joinKey('change');
export const changeRow = (revision: number): string => joinKey('change', pad(revision));
