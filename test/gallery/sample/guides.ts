import type { Guide } from '../../../domain/guide.ts';
import type { GuideProgress } from '../../../domain/guideProgress.ts';
import { type GuideRuns, listed } from '../../../domain/guideRuns.ts';
import type { Person } from '../../../domain/people.ts';

const AT = '2025-06-02T09:00:00Z';

/** A partner's progress: the first `count` steps done, without some, on a day. */
export function progressIn(
  guide: Guide,
  count: number,
  by: Person,
  {
    without = [],
    on = '2025-06-02',
    name,
  }: { without?: readonly string[]; on?: string; name?: string | undefined } = {},
): GuideProgress {
  const steps = guide.steps.slice(0, count).filter(({ id }) => !without.includes(id));
  return {
    ...{ partnerId: by.partnerId ?? '', guideId: guide.id, version: guide.version, run: 1 },
    ...{ revision: steps.length, startedBy: { id: by.id, name: by.name }, startedAt: AT, changedAt: AT },
    ...{ commitId: 'sample', ...(name !== undefined && { name }) },
    done: steps.map(({ id }) => ({ step: id, on, byId: by.id, byName: by.name, at: AT })),
  };
}

/** What lists say of a partner's runs: the last changed first. */
export const runsOf = (guide: Guide, all: readonly GuideProgress[]): GuideRuns =>
  all.reduce<GuideRuns | undefined>(
    (runs, progress, n) => listed(guide, runs, { ...progress, run: n + 1 }),
    undefined,
  ) ?? { guideId: guide.id, last: 1, lines: [] };
