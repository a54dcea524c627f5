import type { PlainDate } from './calendar.ts';
import { answered, type StepAnswerError, type StepAnswers } from './csp/stepAnswers.ts';
import { blocked, findStep, type GuideStep, isFinished, restingOn } from './guide.ts';
import {
  changed,
  doneAs,
  type GuideChange,
  type GuideInHand,
  type Moment,
  runOf,
  stateOf,
} from './guideProgress.ts';
import type { Person } from './people.ts';
import { fail, ok, type Result } from './result.ts';

/** What somebody says about a step of the run of a guide that they saw. */
export interface StepSaid {
  readonly stepId: string;
  readonly run: number;
  /** What was answered to the questions on the card, as typed. */
  readonly answers?: StepAnswers | undefined;
}

export type GuideRefusal =
  /** The guide was begun again, or has no such step any more. */
  | 'stale'
  | 'done_already'
  | 'blocked'
  | 'not_done'
  /** Another step that is done rests on it. */
  | 'rested_on'
  | 'unfinished'
  | StepAnswerError;

/**
 * A step is done. Who said so first is kept; steps that wait for others wait for everybody. `today` is the speaker's
 * date. Two people who tick different steps do not disturb each other: nothing but the run of the guide has to be fresh.
 */
export function tick(
  inHand: GuideInHand,
  { stepId, run, answers = {} }: StepSaid,
  today: PlainDate,
  actor: Person,
  moment: Moment,
): Result<GuideChange, GuideRefusal> {
  const found = seen(inHand, stepId, run);
  if (!found.ok) return found;
  if (doneAs(inHand, stepId)) return fail('done_already');
  const state = stateOf(inHand);
  if (blocked(state, stepId).length > 0) return fail('blocked');
  const told = answered(found.value, answers, state.done, today);
  if (!told.ok) return told;
  const on = told.value.toString();
  const mark = { step: stepId, on, byId: actor.id, byName: actor.name, at: moment.now };
  const done = [...(inHand.progress?.done ?? []), mark];
  return ok(changed(inHand, { type: 'done', step: stepId, on, run, done }, actor, moment));
}

/** A step is not done after all. */
export function untick(
  inHand: GuideInHand,
  { stepId, run }: StepSaid,
  actor: Person,
  moment: Moment,
): Result<GuideChange, GuideRefusal> {
  const found = seen(inHand, stepId, run);
  if (!found.ok) return found;
  if (!doneAs(inHand, stepId)) return fail('not_done');
  if (restingOn(stateOf(inHand), stepId).length > 0) return fail('rested_on');
  const done = (inHand.progress?.done ?? []).filter(({ step }) => step !== stepId);
  return ok(changed(inHand, { type: 'undone', step: stepId, run, done }, actor, moment));
}

/** The guide is gone through again, for the next reseller, customer or subscription; the history keeps the former run. */
export function restart(
  inHand: GuideInHand,
  run: number,
  actor: Person,
  moment: Moment,
): Result<GuideChange, GuideRefusal> {
  if (run !== runOf(inHand) || !inHand.guide.repeats) return fail('stale');
  if (!isFinished(stateOf(inHand))) return fail('unfinished');
  return ok(changed(inHand, { type: 'restarted', run: run + 1, done: [] }, actor, moment));
}

function seen(inHand: GuideInHand, stepId: string, run: number): Result<GuideStep, GuideRefusal> {
  const step = findStep(inHand.guide, stepId);
  return step && run === runOf(inHand) ? ok(step) : fail('stale');
}
