import { z } from 'zod';
import { type Guide, type GuideState, isFinished, resume } from './guide.ts';
import type { GuideProgress } from './guideProgress.ts';
import { sameName } from './runName.ts';

/** What a list says of one run of a guide. */
const runLineSchema = z.object({
  run: z.int().min(1),
  name: z.string().optional(),
  /** The ids of the steps that are done. */
  done: z.array(z.string()),
  /** ISO instant. */
  changedAt: z.string(),
});
export type RunLine = z.infer<typeof runLineSchema>;

/** The runs of one guide that a partner sees, the last changed first: all that go on, and the last finished ones. */
export const guideRunsSchema = z.object({
  guideId: z.string(),
  /** The number of the run begun last: the next one is one more, also when none is on the list any more. */
  last: z.int().min(1),
  lines: z.array(runLineSchema),
});
export type GuideRuns = z.infer<typeof guideRunsSchema>;

/** So many go on at once at most, so that their list stays one row and one card. */
export const MOST_GOING_ON = 40;
const MOST_FINISHED = 10;

export const lineState = (guide: Guide, { done }: RunLine): GuideState => resume(guide, done);

const isOver = (guide: Guide, line: RunLine): boolean => isFinished(lineState(guide, line));

/** The runs that are not finished, the last changed first. */
export const goingOn = (guide: Guide, runs: GuideRuns | undefined): RunLine[] =>
  (runs?.lines ?? []).filter(line => !isOver(guide, line));

const lineOf = ({ run, name, done, changedAt }: GuideProgress): RunLine => ({
  ...{ run, ...(name !== undefined && { name }) },
  ...{ done: done.map(({ step }) => step), changedAt },
});

/** Why a run cannot go on beside the others: another one is called so, or there are as many as may be. */
export type Crowding = 'name_taken' | 'too_many';

/** What keeps a run from going on as `progress` has it; a finished one is in nobody's way. */
export function crowding(
  guide: Guide,
  runs: GuideRuns | undefined,
  progress: GuideProgress,
): Crowding | undefined {
  const { run, name } = progress;
  if (isOver(guide, lineOf(progress))) return undefined;
  const others = goingOn(guide, runs).filter(other => other.run !== run);
  if (name !== undefined && sameName(others, name)) return 'name_taken';
  return others.length < MOST_GOING_ON ? undefined : 'too_many';
}

/** The list with a run as it is now: first, or off it when the run was put away. */
export function listed(guide: Guide, runs: GuideRuns | undefined, progress: GuideProgress): GuideRuns {
  const { run, closed } = progress;
  const others = (runs?.lines ?? []).filter(other => other.run !== run);
  const lines = closed ? others : [lineOf(progress), ...others];
  const over = lines.filter(each => isOver(guide, each)).slice(0, MOST_FINISHED);
  return {
    ...{ guideId: guide.id, last: Math.max(runs?.last ?? 1, run) },
    lines: lines.filter(each => !isOver(guide, each) || over.includes(each)),
  };
}

/**
 * Which run is meant where none is named: the only one that goes on, or the first one of a guide that nobody has begun
 * or that is gone through once. `undefined` where somebody has to choose.
 */
export function meantRun(guide: Guide, runs: GuideRuns | undefined): number | undefined {
  if (!runs || !guide.repeats) return 1;
  const open = goingOn(guide, runs);
  return open.length === 1 ? open[0]?.run : undefined;
}
