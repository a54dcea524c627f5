import type { FactId, Ruling } from '../facts.ts';
import type { Category } from './designations.ts';
import { MANUAL_STEP, type ManualStep } from './enrol.ts';
import type { Phase } from './renewal.ts';

/** `none_listed`: the source wants a manual step on even anniversaries but lists none for this category. */
export type ManualRequirement = 'none' | ManualStep | 'none_listed';

/**
 * The manual step of the `n`th renewal: none on odd anniversaries; on even ones an audit for Azure, customer
 * references for Modern Work and Security. Facts: SPZ-16, SPZ-11; AMB-13 for Business Applications.
 */
export function manualRequirement(category: Category, n: number): Ruling<ManualRequirement> {
  const facts: FactId[] = ['SPZ-16', 'SPZ-11'];
  if (n % 2 !== 0) return { value: 'none', facts, caveats: [] };
  const step = MANUAL_STEP[category];
  return step
    ? { value: step, facts: [...facts, 'SPZ-05'], caveats: [] }
    : { value: 'none_listed', facts: [...facts, 'SPZ-05', 'EXT-02'], caveats: ['AMB-13'] };
}

/**
 * - `too_early`: the window is not open, meeting requirements does not count yet
 * - `re_enrolled_automatically`, `re_enrolled`: done, the second after a manual step
 * - `open`, `at_risk`: something is missing, inside the window or already in grace
 * - `lapsed`: the source describes no way after day 30, so the specialization has to be earned again
 */
export type Outcome =
  | 'too_early'
  | 're_enrolled_automatically'
  | 're_enrolled'
  | 'open'
  | 'at_risk'
  | 'lapsed';

export interface RenewalState {
  readonly category: Category;
  readonly n: number;
  /** All qualification requirements are met, inside the window. */
  readonly qualified: boolean;
  readonly manualDone: boolean;
  readonly phase: Phase;
}

export interface RenewalOutcome {
  readonly outcome: Outcome;
  readonly missing: readonly ('qualification' | ManualStep)[];
}

function outcomeOf(phase: Phase, complete: boolean, needsManual: boolean): Outcome {
  if (phase === 'enrolled') return 'too_early';
  if (phase === 'lapsed') return 'lapsed';
  if (complete) return needsManual ? 're_enrolled' : 're_enrolled_automatically';
  return phase === 'grace' ? 'at_risk' : 'open';
}

/** What becomes of a renewal that nobody finished yet, by what is met so far. Facts: SPZ-07, SPZ-15, SPZ-16. */
export function renewalOutcome(state: RenewalState): Ruling<RenewalOutcome> {
  const { value: manual, facts, caveats } = manualRequirement(state.category, state.n);
  const step = manual === 'none' || manual === 'none_listed' ? undefined : manual;
  const missing = [
    ...(state.qualified ? [] : (['qualification'] as const)),
    ...(step && !state.manualDone ? [step] : []),
  ];
  return {
    value: { outcome: outcomeOf(state.phase, missing.length === 0, step !== undefined), missing },
    facts: [...facts, 'SPZ-07', 'SPZ-15'],
    caveats,
  };
}
