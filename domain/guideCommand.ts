import type { PlainDate } from './calendar.ts';
import { answered, type StepAnswerError, type StepAnswers } from './csp/stepAnswers.ts';
import { blocked, findStep, type Guide, type GuideStep, restingOn } from './guide.ts';
import {
  changed,
  doneAs,
  type GuideChange,
  type GuideInHand,
  type Moment,
  stateOf,
} from './guideProgress.ts';
import { type Crowding, crowding, type GuideRuns } from './guideRuns.ts';
import type { Person } from './people.ts';
import { fail, ok, type Result } from './result.ts';
import { readName } from './runName.ts';

/** What somebody says about a step of the run of a guide that they saw. */
export interface StepSaid {
  readonly stepId: string;
  /** What was answered to the questions on the card, as typed. */
  readonly answers?: StepAnswers | undefined;
  /** What the run is called from now on, as typed; nothing leaves its name as it is. */
  readonly name?: string | undefined;
  /** Of the run as it was seen; none before anything was kept of it. */
  readonly revision?: number | undefined;
}

/** Why a run is not begun, named or put away. */
export type RunRefusal =
  /** There are more runs than were seen, or the guide is gone through once only. */
  'stale' | 'name_needed' | 'name_secret' | Crowding;

const NAME_ERRORS = ['name_needed', 'name_secret', 'name_taken'] as const satisfies readonly RunRefusal[];
/** What is wrong with a name. */
export type NameError = (typeof NAME_ERRORS)[number];

export const isNameError = (refusal: string): refusal is NameError =>
  (NAME_ERRORS as readonly string[]).includes(refusal);

export type GuideRefusal =
  | RunRefusal
  | 'done_already'
  | 'blocked'
  | 'not_done'
  /** Another step that is done rests on it. */
  | 'rested_on'
  | StepAnswerError;

/** The guide in a partner's hands, with all its runs. */
export interface RunsInHand {
  readonly partnerId: string;
  readonly guide: Guide;
  readonly runs: GuideRuns | undefined;
}

/** One run among the others. */
export type RunInHand = GuideInHand & RunsInHand;

/**
 * A step is done. Who said so first is kept; steps that wait for others wait for everybody. `today` is the speaker's
 * date. Two people who tick different steps do not disturb each other.
 */
export function tick(
  inHand: RunInHand,
  { stepId, answers = {}, name: typed, revision }: StepSaid,
  today: PlainDate,
  actor: Person,
  moment: Moment,
): Result<GuideChange, GuideRefusal> {
  const found = seen(inHand, stepId);
  if (!found.ok) return found;
  if (doneAs(inHand, stepId)) return fail('done_already');
  const state = stateOf(inHand);
  if (blocked(state, stepId).length > 0) return fail('blocked');
  const told = answered(found.value, answers, state.done, today);
  if (!told.ok) return told;
  const name = readName(isOutdated(inHand, revision) ? undefined : typed);
  if (!name.ok) return name;
  const on = told.value.toString();
  const mark = { step: stepId, on, byId: actor.id, byName: actor.name, at: moment.now };
  const done = [...(inHand.progress?.done ?? []), mark];
  const named = name.value !== undefined && { name: name.value };
  return beside(inHand, changed(inHand, { type: 'done', step: stepId, on, ...named, done }, actor, moment));
}

/** Whether the name on a card may be one that somebody has changed since: it comes along with every step. */
const isOutdated = ({ progress }: GuideInHand, revision: number | undefined): boolean =>
  progress?.name !== undefined && revision !== progress.revision;

/** A step is not done after all. */
export function untick(
  inHand: RunInHand,
  stepId: string,
  actor: Person,
  moment: Moment,
): Result<GuideChange, GuideRefusal> {
  const found = seen(inHand, stepId);
  if (!found.ok) return found;
  if (!doneAs(inHand, stepId)) return fail('not_done');
  if (restingOn(stateOf(inHand), stepId).length > 0) return fail('rested_on');
  const done = (inHand.progress?.done ?? []).filter(({ step }) => step !== stepId);
  return beside(inHand, changed(inHand, { type: 'undone', step: stepId, done }, actor, moment));
}

/**
 * One more run beside those that go on: for the next reseller, provider, customer or subscription. `last` is the number
 * of the run begun last when it was asked for, so that pressing twice begins one.
 */
export function begin(
  inHand: RunsInHand,
  { name: typed, last }: { readonly name: string; readonly last: number },
  actor: Person,
  moment: Moment,
): Result<GuideChange, RunRefusal> {
  const name = readName(typed);
  if (!name.ok) return name;
  if (!inHand.guide.repeats || last !== (inHand.runs?.last ?? 0)) return fail('stale');
  if (name.value === undefined) return fail('name_needed');
  const fresh = { ...inHand, run: last + 1 };
  return beside(fresh, changed(fresh, { type: 'begun', name: name.value }, actor, moment));
}

/** What a run is called; any company, customer or subscription, in the partner's own words. */
export function rename(
  inHand: RunInHand,
  typed: string,
  actor: Person,
  moment: Moment,
): Result<GuideChange, RunRefusal> {
  if (!inHand.guide.repeats) return fail('stale');
  const name = readName(typed);
  if (!name.ok) return name;
  if (name.value === undefined) return fail('name_needed');
  return beside(inHand, changed(inHand, { type: 'named', name: name.value }, actor, moment));
}

/** A run that leads nowhere, or was begun by mistake, leaves the lists; doing anything to it takes it up again. */
export function putAway(inHand: GuideInHand, actor: Person, moment: Moment): Result<GuideChange, RunRefusal> {
  if (!inHand.guide.repeats || !inHand.progress || inHand.progress.closed) return fail('stale');
  return ok(changed(inHand, { type: 'closed' }, actor, moment));
}

/** A change after which the run goes on, if it may beside the others. */
function beside({ guide, runs }: RunsInHand, change: GuideChange): Result<GuideChange, Crowding> {
  const crowded = crowding(guide, runs, change.record);
  return crowded ? fail(crowded) : ok(change);
}

function seen({ guide }: GuideInHand, stepId: string): Result<GuideStep, GuideRefusal> {
  const step = findStep(guide, stepId);
  return step ? ok(step) : fail('stale');
}
