import type { Ruling } from '../facts.ts';
import { DISPLAY_DELAY, supportVisible, VISIBILITY_CHECKS, type VisibilityCheck } from './visibility.ts';

/** What was answered to a check; the delay is asked for as whole days since the activation. */
export interface Findings {
  readonly account_association?: Finding | undefined;
  readonly eligibility?: Finding | undefined;
  readonly contract_activated?: Finding | undefined;
  readonly display_delay?: number | 'unknown' | undefined;
}
export type Finding = 'yes' | 'no' | 'unknown';

const failed = (found: Findings): boolean =>
  VISIBILITY_CHECKS.some(check => found[check] === 'no') || isTooEarly(found);

const isTooEarly = ({ display_delay: days }: Findings): boolean =>
  typeof days === 'number' && days < DISPLAY_DELAY.earliestDays;

/**
 * The check to ask about next: the first in the order of the source that nothing is known of. `undefined` when one has
 * failed, since that is the cause, and when all are answered. How long ago is only asked of what was activated.
 */
export function nextCheck(found: Findings): VisibilityCheck | undefined {
  if (failed(found)) return undefined;
  return VISIBILITY_CHECKS.find(
    check => found[check] === undefined && (check !== 'display_delay' || found.contract_activated === 'yes'),
  );
}

export interface Diagnosis {
  /** The check that fails; `none` when all hold; `unsure` as long as one of them is not known. */
  readonly cause: VisibilityCheck | 'none' | 'unsure';
  /** What is still to be found out, in the order of the source. */
  readonly open: readonly VisibilityCheck[];
}

/** Why support benefits don't show, by what was found so far. Facts: SUP-08, SUP-05; caveat AMB-28. */
export function diagnose(found: Findings): Ruling<Diagnosis> {
  const days = typeof found.display_delay === 'number' ? found.display_delay : undefined;
  const { value, facts, caveats } = supportVisible({
    accountLinked: found.account_association === 'yes',
    eligible: found.eligibility === 'yes',
    activated: found.contract_activated === 'yes',
    daysSinceActivation: days,
  });
  const known = failed(found)
    ? value.failing.find(check => found[check] === 'no' || (check === 'display_delay' && days !== undefined))
    : undefined;
  const open = VISIBILITY_CHECKS.filter(check => (found[check] ?? 'unknown') === 'unknown');
  if (known) return { value: { cause: known, open: [] }, facts, caveats };
  if (open.length > 0) return { value: { cause: 'unsure', open }, facts, caveats };
  // From the second day on it may show, on the third at the latest.
  return { value: { cause: value.visible === 'yes' ? 'none' : 'display_delay', open: [] }, facts, caveats };
}
