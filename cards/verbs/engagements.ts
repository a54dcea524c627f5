import { z } from 'zod';
import { id, note, nothing, revision, typing } from './payload.ts';

const onEngagement = z.strictObject({ engagementId: id, revision });

/** From the first contact to the SME's summary. */
export const engagementVerbs = {
  /** The engagement of a request: as it stands, or the form that sets it up. */
  'engagement.open': z.strictObject({ requestId: id, revision }),
  'engagement.set_up': typing({ requestId: id }),
  'engagement.show': onEngagement,
  /** The request that it comes from. */
  'engagement.request': onEngagement,
  'engagement.terms': onEngagement,
  'engagement.revise': typing({ engagementId: id, revision }),
  'engagement.agree': onEngagement,
  'engagement.complete': z.strictObject({ engagementId: id, revision, summary: note, feedback: note }),
  'engagement.archive': onEngagement,
  'engagement.contact': onEngagement,
  'engagement.proactive': nothing,
  'engagement.partner': z.strictObject({ partner: z.string().max(80).optional() }),
  'engagement.start': typing({ partnerId: id, engagementId: id }),
} as const;
