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
import { type GuideRuns, goingOn, MOST_GOING_ON } from './guideRuns.ts';
import type { Person } from './people.ts';
import { fail, ok, type Result } from './result.ts';
import { carriesSecret } from './secrets.ts';
import { shortened } from './shortened.ts';

/** What somebody says about a step of the run of a guide that they saw. */
export interface StepSaid {
  readonly stepId: string;
  /** What was answered to the questions on the card, as typed. */
  readonly answers?: StepAnswers | undefined;
  /** What the run is called from now on, as typed; nothing leaves its name as it is. */
  readonly name?: string | undefined;
}

/** Why a run is not begun, named or put away. */
export type RunRefusal =
  /** There are more runs than were seen, or the guide is gone through once only. */
  | 'stale'
  | 'name_needed'
  | 'name_secret'
  /** A run under this name goes on already. */
  | 'named_already'
  | 'too_many';

export type GuideRefusal =
  | RunRefusal
  | 'done_already'
  | 'blocked'
  | 'not_done'
  /** Another step that is done rests on it. */
  | 'rested_on'
  | StepAnswerError;

/** In UTF-16 units: what still fits in a line of a phone. */
export const LONGEST_NAME = 60;

/** A name as typed, on one line; `undefined` for none. Nothing that looks like a secret is kept (AMB-33). */
function readName(typed = ''): Result<string | undefined, 'name_secret'> {
  const name = typed.replace(/\s+/gu, ' ').trim();
  if (carriesSecret(name)) return fail('name_secret');
  return ok(name === '' ? undefined : shortened(name, LONGEST_NAME).trim());
}

/**
 * A step is done. Who said so first is kept; steps that wait for others wait for everybody. `today` is the speaker's
 * date. Two people who tick different steps do not disturb each other.
 */
export function tick(
  inHand: GuideInHand,
  { stepId, answers = {}, name: typed }: StepSaid,
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
  const name = readName(typed);
  if (!name.ok) return name;
  const on = told.value.toString();
  const mark = { step: stepId, on, byId: actor.id, byName: actor.name, at: moment.now };
  const done = [...(inHand.progress?.done ?? []), mark];
  const named = name.value !== undefined && { name: name.value };
  return ok(changed(inHand, { type: 'done', step: stepId, on, ...named, done }, actor, moment));
}

/** A step is not done after all. */
export function untick(
  inHand: GuideInHand,
  stepId: string,
  actor: Person,
  moment: Moment,
): Result<GuideChange, GuideRefusal> {
  const found = seen(inHand, stepId);
  if (!found.ok) return found;
  if (!doneAs(inHand, stepId)) return fail('not_done');
  if (restingOn(stateOf(inHand), stepId).length > 0) return fail('rested_on');
  const done = (inHand.progress?.done ?? []).filter(({ step }) => step !== stepId);
  return ok(changed(inHand, { type: 'undone', step: stepId, done }, actor, moment));
}

/** The guide in a partner's hands, with all its runs. */
export interface RunsInHand {
  readonly partnerId: string;
  readonly guide: Guide;
  readonly runs: GuideRuns | undefined;
}

/**
 * One more run beside those that go on: for the next reseller, provider, customer or subscription. `last` is the number
 * of the run begun last when it was asked for, so that pressing twice begins one.
 */
export function begin(
  { partnerId, guide, runs }: RunsInHand,
  { name: typed, last }: { readonly name: string; readonly last: number },
  actor: Person,
  moment: Moment,
): Result<GuideChange, RunRefusal> {
  const name = readName(typed);
  if (!name.ok) return name;
  if (!guide.repeats || last !== (runs?.last ?? 0)) return fail('stale');
  if (name.value === undefined) return fail('name_needed');
  const open = goingOn(guide, runs);
  if (sameName(open, name.value)) return fail('named_already');
  if (open.length >= MOST_GOING_ON) return fail('too_many');
  const fresh = { partnerId, guide, run: last + 1 };
  return ok(changed(fresh, { type: 'begun', name: name.value }, actor, moment));
}

/** The run that goes on under a name, however that is capitalised. */
export const sameName = <L extends { readonly name?: string | undefined }>(
  lines: readonly L[],
  name: string,
): L | undefined => lines.find(line => line.name?.toLowerCase() === name.trim().toLowerCase());

/** What a run is called; any company, customer or subscription, in the partner's own words. */
export function rename(
  inHand: GuideInHand,
  typed: string,
  actor: Person,
  moment: Moment,
): Result<GuideChange, RunRefusal> {
  if (!inHand.guide.repeats) return fail('stale');
  const name = readName(typed);
  if (!name.ok) return name;
  if (name.value === undefined) return fail('name_needed');
  return ok(changed(inHand, { type: 'named', name: name.value }, actor, moment));
}

/** A run that leads nowhere, or was begun by mistake, leaves the lists; doing anything to it takes it up again. */
export function putAway(inHand: GuideInHand, actor: Person, moment: Moment): Result<GuideChange, RunRefusal> {
  if (!inHand.guide.repeats || !inHand.progress || inHand.progress.closed) return fail('stale');
  return ok(changed(inHand, { type: 'closed' }, actor, moment));
}

function seen({ guide }: GuideInHand, stepId: string): Result<GuideStep, GuideRefusal> {
  const step = findStep(guide, stepId);
  return step ? ok(step) : fail('stale');
}
