import { z } from 'zod';
import { PRODUCTS } from '../../../domain/eligibility/workloads.ts';
import { REGIONS } from '../../../domain/request/fields.ts';
import { SPECIALIZATIONS } from '../../../domain/specializations/catalogue.ts';
import { DESIGNATION_IDS } from '../../../domain/specializations/designations.ts';
import { CHOOSABLE } from './meanings.ts';

/**
 * All that a second recognizer can say: one intent, and things that the sentence names, each out of a closed list.
 * There is no room for a number, a date, an id or a word of its own: those stand in the sentence, where the desk
 * reads them, or nowhere.
 */
export const choiceSchema = z.strictObject({
  intent: z.enum(CHOOSABLE),
  product: z.enum(PRODUCTS).nullable(),
  specialization: z.enum(SPECIALIZATIONS.map(({ name }) => name)).nullable(),
  solutionArea: z.enum(DESIGNATION_IDS).nullable(),
  region: z.enum(REGIONS).nullable(),
});

export type Choice = z.infer<typeof choiceSchema>;

/** What came back, if it is a choice and nothing but that. */
export function choiceIn(reply: string): Choice | undefined {
  try {
    return choiceSchema.safeParse(JSON.parse(reply)).data;
  } catch {
    return undefined;
  }
}
