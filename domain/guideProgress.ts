import { z } from 'zod';
import type { Guide, GuideState } from './guide.ts';
import { resume } from './guide.ts';
import type { Person } from './people.ts';

const who = { byId: z.string(), byName: z.string(), at: z.string() };

/** A step that is done. `on` is the ISO date at which it was done, where whoever said so was; `at` an ISO instant. */
const stepDoneSchema = z.object({ step: z.string(), on: z.string(), ...who });
export type StepDone = z.infer<typeof stepDoneSchema>;

/** How far a partner is in a guide: kept for the company, whoever of its people ticks a step. */
export const guideProgressSchema = z.object({
  partnerId: z.string(),
  guideId: z.string(),
  /** Of the guide when this was written; steps that came or went since then are seen to by `resume`. */
  version: z.int(),
  /** Grows when the guide is gone through again; a button that carries another one is stale. */
  run: z.int().min(1),
  revision: z.int().min(1),
  startedBy: z.object({ id: z.string(), name: z.string() }),
  startedAt: z.string(),
  changedAt: z.string(),
  /** Names the commit that wrote this revision: tells a lost answer from a lost race. */
  commitId: z.string(),
  done: z.array(stepDoneSchema),
});
export type GuideProgress = z.infer<typeof guideProgressSchema>;

/** One line of the append-only history of a guide. */
export const guideEventSchema = z.object({
  guideId: z.string(),
  run: z.int(),
  revision: z.int(),
  type: z.enum(['done', 'undone', 'restarted']),
  step: z.string().optional(),
  on: z.string().optional(),
  ...who,
});
export type GuideEvent = z.infer<typeof guideEventSchema>;

/** Progress as it is after a change, and the line of history that goes with it. */
export interface GuideChange {
  readonly record: GuideProgress;
  readonly event: GuideEvent;
}

/** A guide in a partner's hands. `progress` is absent until its first step is done. */
export interface GuideInHand {
  readonly partnerId: string;
  readonly guide: Guide;
  readonly progress?: GuideProgress | undefined;
}

/** When, and under which commit, a change is made. `now` is an ISO instant. */
export interface Moment {
  readonly now: string;
  readonly commitId: string;
}

export const runOf = ({ progress }: GuideInHand): number => progress?.run ?? 1;

/** Done steps of this version of the guide, in its order. */
export const stateOf = ({ guide, progress }: GuideInHand): GuideState =>
  resume(
    guide,
    (progress?.done ?? []).map(({ step }) => step),
  );

export const doneAs = ({ progress }: GuideInHand, stepId: string): StepDone | undefined =>
  progress?.done.find(({ step }) => step === stepId);

/** What a change makes of the progress: `done` are the steps that are done after it. */
export function changed(
  { partnerId, guide, progress }: GuideInHand,
  {
    done,
    run,
    ...event
  }: Pick<GuideEvent, 'type' | 'step' | 'on' | 'run'> & { readonly done: readonly StepDone[] },
  { id, name }: Person,
  { now, commitId }: Moment,
): GuideChange {
  const revision = (progress?.revision ?? 0) + 1;
  // Whoever begins it again is who is told about this run.
  const isNew = !progress || run !== progress.run;
  return {
    record: {
      ...{ partnerId, guideId: guide.id, version: guide.version, run, revision },
      startedBy: isNew ? { id, name } : progress.startedBy,
      startedAt: isNew ? now : progress.startedAt,
      ...{ changedAt: now, commitId, done: [...done] },
    },
    event: { guideId: guide.id, run, revision, ...event, byId: id, byName: name, at: now },
  };
}
