import { Temporal } from 'temporal-polyfill';
import type { Instant } from '../../domain/calendar.ts';
import { begunBy, nextLook } from '../../domain/engagement/clock.ts';
import type { Engagement } from '../../domain/engagement/record.ts';
import { nextMilestone } from '../../domain/request/clock.ts';
import { undecided } from '../../domain/request/parties.ts';
import type { SmeRequest } from '../../domain/request/record.ts';
import type { Due } from '../storage/dueStore.ts';

/**
 * When to look at a request next, and at the queue that it stands in. Computed from the record alone, so it can be
 * written again at any time; a row of an earlier state does no harm, since whoever looks asks the record.
 */
export function requestDues(request: SmeRequest, now: Instant): Due[] {
  const next = nextMilestone(request, now);
  if (!next) return [];
  const subject = [request.partnerId, request.id];
  return [
    { kind: 'request', subject, at: next.at },
    ...undecided(request).map(
      id => ({ kind: 'queue', subject: [id], at: Temporal.Instant.from(request.changedAt) }) as const,
    ),
  ];
}

/** When to look at an engagement next: computed from the record alone, like the dues of a request. */
export function engagementDues(engagement: Engagement, now: Instant): Due[] {
  const at = nextLook(engagement, now);
  const subject = [engagement.partnerId, engagement.id];
  // What is agreed on near its end has a date behind it already.
  const isNear = begunBy(engagement, now).length > 0;
  return [...(isNear ? [now] : []), ...(at ? [at] : [])].map(each => ({
    ...{ kind: 'engagement' as const, subject, at: each },
  }));
}

/** When to look at what one reader is to be told of an enrolment. */
export const readerDue = (partnerId: string, specId: string, personId: string, at: Instant): Due => ({
  kind: 'reminder',
  subject: [partnerId, specId, personId],
  at,
});
