import { takenBack } from './changed.ts';
import type { Engagement } from './record.ts';

/** The request's SME as its record has them now. */
export interface Assigned {
  readonly smeId: string;
  readonly smeName: string;
  readonly by: string;
  readonly byName: string;
  readonly at: string;
}

/**
 * An engagement under whoever is the SME of its request now. Another SME has agreed to nothing: what was agreed with
 * the former one is to be agreed anew. What is completed stays with the SME who completed it.
 */
export function underAssignment(engagement: Engagement, assigned: Assigned | undefined): Engagement {
  const isOver = engagement.state === 'completed' || engagement.state === 'archived';
  if (!assigned || isOver || assigned.smeId === engagement.sme.id) return engagement;
  const { smeId: id, smeName: name, by, byName, at } = assigned;
  const parties = takenBack(engagement);
  return {
    ...engagement,
    ...{ state: 'set_up', sme: { id, name }, smeIds: [...new Set([...engagement.smeIds, id])] },
    agreements: [],
    ...(parties.length > 0 && { takenBack: { by, byName, at, parties } }),
  };
}
