import { Temporal } from 'temporal-polyfill';
import { type Instant, plainDate } from '../calendar.ts';
import { startOf } from '../quietHours.ts';
import type { SmeRequest } from './record.ts';

/** The points of a request's waiting at which somebody is told; `escalate` is the end of the fifth business day. */
export type Milestone = 'half' | 'soon' | 'due' | 'escalate';

/** At these shares of the decision time the FPM is reminded. The shares are ours, the source names none. */
const SHARES: readonly (readonly [Milestone, number])[] = [
  ['half', 0.5],
  ['soon', 0.8],
  ['due', 1],
];

export type Timed = Pick<SmeRequest, 'state' | 'submittedAt' | 'deadlines'>;

/** A milestone of a waiting request, and its moment. */
export interface Passing {
  readonly milestone: Milestone;
  readonly at: Instant;
}

/**
 * From when until when a request is decided in time: from its last submission, since filing again restarts the clock
 * (D1), to the end of the last day in the requester's zone (SME-18). A request stands still while it is returned.
 */
export function decisionTime({ submittedAt, deadlines }: Timed): { from: Instant; until: Instant } {
  const until = startOf(plainDate(deadlines.decision).add({ days: 1 }), deadlines.zone ?? 'UTC');
  return { from: Temporal.Instant.from(submittedAt), until };
}

/**
 * All milestones of a request, earliest first; none unless it waits for a decision. The five calendar days of SME-18
 * count for those who decide; a partner is told to escalate only after five business days (AMB-06).
 */
export function milestonesOf(request: Timed): Passing[] {
  if (request.state !== 'submitted') return [];
  const { from, until } = decisionTime(request);
  const length = until.epochMilliseconds - from.epochMilliseconds;
  const { escalation, zone = 'UTC' } = request.deadlines;
  return [
    ...SHARES.map(([milestone, share]) => ({
      milestone,
      at: from.add({ milliseconds: Math.round(length * share) }),
    })),
    { milestone: 'escalate', at: startOf(plainDate(escalation).add({ days: 1 }), zone) },
  ];
}

/** The first milestone after a moment: when to look at this request again. `undefined` when there is none. */
export const nextMilestone = (request: Timed, after: Instant): Passing | undefined =>
  milestonesOf(request).find(({ at }) => Temporal.Instant.compare(at, after) > 0);

/** `late`: the five calendar days are over; `escalate`: five business days are, too (AMB-06). */
export type Standing = 'in_time' | 'late' | 'escalate';

/** How a request stands with its time. Whatever waits for nobody's decision is in time. */
export function standing(request: Timed, now: Instant): Standing {
  const passed = milestonesOf(request).filter(({ at }) => Temporal.Instant.compare(at, now) <= 0);
  const names = new Set(passed.map(({ milestone }) => milestone));
  if (names.has('escalate')) return 'escalate';
  return names.has('due') ? 'late' : 'in_time';
}
