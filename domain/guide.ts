import type { AssociationGoal } from './csp/associations.ts';
import type { GrantId } from './csp/grants.ts';
import type { FactId, SourceId } from './facts.ts';

/** Who does a step, and as what where the source asks for a role: there is never just "the admin" (AMB-21). */
export interface Actor {
  readonly party: 'reseller' | 'provider' | 'partner' | 'customer' | 'microsoft';
  readonly role?: 'global_admin' | 'admin_agent' | 'primary_contact' | 'global_or_mpn_admin';
}

/** One step of a guide. Its words live in `cards/strings` under the guide's and the step's id. */
export interface GuideStep {
  readonly id: string;
  readonly by: Actor;
  readonly facts: readonly FactId[];
  readonly caveats?: readonly FactId[];
  /** Steps that have to be done first. */
  readonly blockedBy: readonly string[];
  /** May be left for later, though other steps wait for it. */
  readonly postponable?: true;
  readonly optional?: true;
  /** The page shows a password or an id here, which the desk never takes or keeps (AMB-33). */
  readonly secret?: true;
  /** What has to be told before the step counts as done. */
  readonly asks?: StepQuestion;
  /** Takes its time, counted from the day of another step. */
  readonly waits?: { readonly kind: 'verification' | 'balance'; readonly from: string };
  /** Who gets which access by this step. */
  readonly grants?: readonly GrantId[];
  /** What tying the reseller here is good for. */
  readonly association?: AssociationGoal;
  /** The desk drafts a text for it. */
  readonly drafts?: 'invitation';
}

/**
 * - `day`: when it happened, since something else is counted from then
 * - `email`: the primary contact's address, which is judged and not kept (IR-12)
 * - `country`: whether PartnerID and CSP account are in the same country or region (IR-10)
 * - `signer`: whether a Global admin does it (IR-14)
 */
export type StepQuestion = 'day' | 'email' | 'country' | 'signer';

/** A guide as data. `version` grows when steps come or go; `source` tells the document and so its age. */
export interface Guide {
  readonly id: string;
  readonly version: number;
  readonly source: SourceId;
  /** Gone through for each of these, several at a time. */
  readonly repeats?: 'reseller' | 'provider' | 'customer' | 'location';
  readonly steps: readonly GuideStep[];
}

/** How far somebody is in a guide. */
export interface GuideState {
  readonly guide: Guide;
  readonly done: readonly string[];
}

/** Steps that follow each other: each is blocked by the one before it, unless it says otherwise. */
export const inOrder = (
  steps: readonly (Omit<GuideStep, 'blockedBy'> & { readonly blockedBy?: readonly string[] })[],
): GuideStep[] =>
  steps.map((step, i) => {
    const before = steps[i - 1];
    return { ...step, blockedBy: step.blockedBy ?? (before ? [before.id] : []) };
  });

export const findStep = ({ steps }: Guide, stepId: string): GuideStep | undefined =>
  steps.find(({ id }) => id === stepId);

function stepOf(guide: Guide, stepId: string): GuideStep {
  const step = findStep(guide, stepId);
  if (!step) throw new RangeError(`The guide ${guide.id} has no step ${stepId}`);
  return step;
}

/**
 * What a step still waits for, in the order of the guide; empty when it can be done now. Throws a RangeError for a
 * step that the guide does not have.
 */
export function blocked({ guide, done }: GuideState, stepId: string): GuideStep[] {
  const { blockedBy } = stepOf(guide, stepId);
  return guide.steps.filter(({ id }) => blockedBy.includes(id) && !done.includes(id));
}

/** The steps that can be done now, in the order of the guide; empty when the guide is finished. */
export const nextSteps = (state: GuideState): GuideStep[] =>
  state.guide.steps.filter(({ id }) => !state.done.includes(id) && blocked(state, id).length === 0);

/** Done steps that rest on this one: as long as there are any, it cannot be taken back. */
export const restingOn = ({ guide, done }: GuideState, stepId: string): GuideStep[] =>
  guide.steps.filter(({ id, blockedBy }) => done.includes(id) && blockedBy.includes(stepId));

/** Finished: nothing is left but optional steps. */
export const isFinished = ({ guide, done }: GuideState): boolean =>
  guide.steps.every(({ id, optional }) => optional || done.includes(id));

/** Progress saved under another version keeps the steps that still exist; new steps come up as not done. */
export const resume = (guide: Guide, saved: readonly string[]): GuideState => ({
  guide,
  done: guide.steps.map(({ id }) => id).filter(id => saved.includes(id)),
});
