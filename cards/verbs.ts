import type { z } from 'zod';
import { draftVerbs } from './verbs/drafts.ts';
import { engagementVerbs } from './verbs/engagements.ts';
import { peopleVerbs } from './verbs/people.ts';
import { programmeVerbs } from './verbs/programme.ts';
import { requestVerbs } from './verbs/requests.ts';

export { EARLIER } from './verbs/drafts.ts';
export { ANSWER_PREFIX } from './verbs/payload.ts';
export { EXPORTABLE, FIX_PREFIX } from './verbs/requests.ts';

/**
 * What a button carries: which thing it is about and which state of it the person saw, and nothing that is believed.
 * Unknown keys make the data malformed; whatever was typed travels in `answer-…` and `note` inputs.
 */
export const VERBS = {
  ...draftVerbs,
  ...requestVerbs,
  ...peopleVerbs,
  ...engagementVerbs,
  ...programmeVerbs,
} as const;

export type Verb = keyof typeof VERBS;
export type VerbData<V extends Verb> = z.infer<(typeof VERBS)[V]>;

export const isVerb = (name: unknown): name is Verb => typeof name === 'string' && Object.hasOwn(VERBS, name);
