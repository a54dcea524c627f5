import type { Reading } from './slots/reading.ts';
import type { Guess, Intent } from './types.ts';

const SURE = 0.9;
/** From here on it is clear enough that something else is asked. */
const CLEAR = 0.6;

/** What else than its state can be asked about a request that is named by its id. */
const OTHERWISE: ReadonlySet<Intent> = new Set([
  ...(['sme.approve_action', 'sme.overdue', 'sme.no_email', 'sme.closed_meaning', 'sme.escalate'] as const),
  ...(['sme.reject_reasons', 'sme.contact', 'sme.timeline', 'sme.create_draft', 'meta.unsafe'] as const),
]);

/** A sentence with the id of a request asks for its state, unless it is clear that it asks something else of it. */
export function aboutRequest({ requestIds }: Reading, [best]: readonly Guess[]): Guess | undefined {
  if (requestIds.length === 0 || best === undefined) return undefined;
  if (OTHERWISE.has(best.intent) && best.confidence >= CLEAR) return undefined;
  return { intent: 'sme.status', confidence: SURE };
}
