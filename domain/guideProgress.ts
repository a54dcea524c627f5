import { z } from 'zod';
import type { Guide, GuideState } from './guide.ts';
import { resume } from './guide.ts';
import type { Person } from './people.ts';

const who = { byId: z.string(), byName: z.string(), at: z.string() };

/** A step that is done. `on` is the ISO date at which it was done, where whoever said so was; `at` an ISO instant. */
const stepDoneSchema = z.object({ step: z.string(), on: z.string(), ...who });
export type StepDone = z.infer<typeof stepDoneSchema>;

/** How far a partner is in one run of a guide: kept for the company, whoever of its people ticks a step. */
export const guideProgressSchema = z.object({
  partnerId: z.string(),
  guideId: z.string(),
  /** Of the guide when this was written; steps that came or went since then are seen to by `resume`. */
  version: z.int(),
  /** Tells runs of the same guide apart, from one: a provider connects with several resellers at a time. */
  run: z.int().min(1),
  /** With whom, or for which customer, in the partner's own words. */
  name: z.string().optional(),
  revision: z.int().min(1),
  startedBy: z.object({ id: z.string(), name: z.string() }),
  startedAt: z.string(),
  changedAt: z.string(),
  /** Names the commit that wrote this revision: tells a lost answer from a lost race. */
  commitId: z.string(),
  done: z.array(stepDoneSchema),
  /** Put away unfinished: on no list any more. */
  closed: z.literal(true).optional(),
});
export type GuideProgress = z.infer<typeof guideProgressSchema>;

/** One line of the append-only history of a guide. */
export const guideEventSchema = z.object({
  guideId: z.string(),
  run: z.int(),
  revision: z.int(),
  type: z.enum(['begun', 'named', 'done', 'undone', 'closed']),
  step: z.string().optional(),
  on: z.string().optional(),
  name: z.string().optional(),
  ...who,
});
export type GuideEvent = z.infer<typeof guideEventSchema>;

/** Progress as it is after a change, and the line of history that goes with it. */
export interface GuideChange {
  readonly record: GuideProgress;
  readonly event: GuideEvent;
}

/** One run of a guide in a partner's hands. `progress` is absent until its first step is done. */
export interface GuideInHand {
  readonly partnerId: string;
  readonly guide: Guide;
  readonly run: number;
  readonly progress?: GuideProgress | undefined;
}

/** When, and under which commit, a change is made. `now` is an ISO instant. */
export interface Moment {
  readonly now: string;
  readonly commitId: string;
}

/** Done steps of this version of the guide, in its order. */
export const stateOf = ({ guide, progress }: GuideInHand): GuideState =>
  resume(
    guide,
    (progress?.done ?? []).map(({ step }) => step),
  );

export const doneAs = ({ progress }: GuideInHand, stepId: string): StepDone | undefined =>
  progress?.done.find(({ step }) => step === stepId);

/** What a change does: to the steps, which stay as they are without `done`, or to the name. */
type Deed = Pick<GuideEvent, 'type' | 'step' | 'on' | 'name'> & { readonly done?: readonly StepDone[] };

/** What a change makes of the progress. Whatever is done to a run that was put away takes it up again. */
export function changed(
  { partnerId, guide, run, progress }: GuideInHand,
  { done = progress?.done ?? [], ...deed }: Deed,
  { id, name: byName }: Person,
  { now, commitId }: Moment,
): GuideChange {
  const revision = (progress?.revision ?? 0) + 1;
  const name = deed.name ?? progress?.name;
  return {
    record: {
      ...{ partnerId, guideId: guide.id, version: guide.version, run, revision },
      ...(name !== undefined && { name }),
      startedBy: progress?.startedBy ?? { id, name: byName },
      startedAt: progress?.startedAt ?? now,
      ...{ changedAt: now, commitId, done: [...done] },
      ...(deed.type === 'closed' && { closed: true as const }),
    },
    event: { guideId: guide.id, run, revision, ...deed, byId: id, byName, at: now },
  };
}
