import { daysBetween, type PlainDate } from '../calendar.ts';
import type { FactId, Ruling } from '../facts.ts';
import type { SmeRole } from './fields.ts';
import { nearlySame } from './likeness.ts';

/** What makes two requests similar, whichever customer they are for. */
export interface Topic {
  readonly partnerId: string;
  /** A workload id, or `OTHER:` and free text. */
  readonly workload: string;
  readonly role: SmeRole;
  readonly justification: string;
}

export interface PastRequest extends Topic {
  readonly id: string;
  readonly submittedOn: PlainDate;
}

export interface SimilarRequest<R extends PastRequest> {
  readonly request: R;
  readonly daysAgo: number;
  /** For the same workload and role. */
  readonly sameTopic: boolean;
  /** The justification is the old one, give or take a name or a number. */
  readonly sameText: boolean;
}

/** How much of a justification is kept beside a request in lists, in UTF-16 units: its beginning tells copies apart. */
const GIST = 300;
export const gistOf = (justification: string): string => justification.slice(0, GIST);

/** How far back the desk looks: "the same topic" has no period in the source, twelve months are ours (AMB-07d). */
export const LOOK_BACK_DAYS = 365;

const MIGRATION: SmeRole = 'FastTrack Migration Resource';
const FACTS: readonly FactId[] = ['SME-09', 'SME-21', 'SME-23'];

const sameWorkload = (a: string, b: string): boolean =>
  a.normalize('NFKC').toLowerCase().trim() === b.normalize('NFKC').toLowerCase().trim();

/**
 * Earlier requests of the same partner for the same workload and role, or with the same words, newest first: a reason
 * to warn, never to block (AMB-07d). Data migrations are excepted (SME-23). `draft.id` keeps a corrected request from
 * finding itself.
 */
export function similarRequests<R extends PastRequest>(
  history: readonly R[],
  draft: Topic & { readonly id?: string },
  today: PlainDate,
): Ruling<readonly SimilarRequest<R>[]> {
  if (draft.role === MIGRATION) return { value: [], facts: ['SME-23', 'SME-15'], caveats: ['AMB-07d'] };
  const hits = history
    .filter(past => past.id !== draft.id && past.partnerId === draft.partnerId && past.role !== MIGRATION)
    .map(request => ({ request, daysAgo: daysBetween(request.submittedOn, today) }))
    // The dates first: telling whether two texts are alike takes much longer.
    .filter(({ daysAgo }) => daysAgo >= 0 && daysAgo <= LOOK_BACK_DAYS)
    .map(({ request, daysAgo }) => ({
      ...{ request, daysAgo },
      sameTopic: sameWorkload(request.workload, draft.workload) && request.role === draft.role,
      sameText: nearlySame(gistOf(request.justification), gistOf(draft.justification)),
    }))
    .filter(({ sameTopic, sameText }) => sameTopic || sameText)
    .sort((a, b) => a.daysAgo - b.daysAgo);
  return { value: hits, facts: FACTS, caveats: ['AMB-07d'] };
}
