import type { PlainDate } from '../calendar.ts';
import type { Ruling } from '../facts.ts';

/** Incidents and hours show online this many days after activation (SUP-08; "a few days" in SUP-05, AMB-28). */
export const DISPLAY_DELAY = { earliestDays: 2, latestDays: 3 } as const;

/** The four checks, all of which must hold for benefits to be visible (SUP-08), in the order of the source. */
export const VISIBILITY_CHECKS = [
  'account_association',
  'eligibility',
  'contract_activated',
  'display_delay',
] as const;
export type VisibilityCheck = (typeof VISIBILITY_CHECKS)[number];

export interface SupportChecklist {
  /** Signed in with an account tied to an active partner company, with all locations chosen. */
  readonly accountLinked: boolean;
  /** Entitled to incidents, advisory hours or partner cloud support. */
  readonly eligible: boolean;
  readonly activated: boolean;
  /** Whole days since activation; absent when not activated or not known. */
  readonly daysSinceActivation?: number | undefined;
}

export interface Visibility {
  /** `soon`: everything holds and the balance may show from now on, or on the next day at the latest. */
  readonly visible: 'yes' | 'soon' | 'no';
  readonly failing: readonly VisibilityCheck[];
}

/** Whether support benefits show in the portal, and which checks fail. Facts: SUP-08, SUP-05; caveat AMB-28. */
export function supportVisible(checklist: SupportChecklist): Ruling<Visibility> {
  const { accountLinked, eligible, activated, daysSinceActivation: days = 0 } = checklist;
  const holds: Readonly<Record<VisibilityCheck, boolean>> = {
    account_association: accountLinked,
    eligibility: eligible,
    contract_activated: activated,
    display_delay: activated && days >= DISPLAY_DELAY.earliestDays,
  };
  const failing = VISIBILITY_CHECKS.filter(check => !holds[check]);
  const complete = days >= DISPLAY_DELAY.latestDays ? 'yes' : 'soon';
  return {
    value: { visible: failing.length > 0 ? 'no' : complete, failing },
    facts: ['SUP-08', 'SUP-05'],
    caveats: ['AMB-28'],
  };
}

export interface ActivationDates {
  /** Incidents can be used from the day of activation. */
  readonly usableFrom: PlainDate;
  readonly shownFrom: PlainDate;
  readonly shownBy: PlainDate;
}

/** What to expect when after a contract was activated. Facts: SUP-08, SUP-05; caveat AMB-28. */
export const activationDates = (activatedOn: PlainDate): Ruling<ActivationDates> => ({
  value: {
    usableFrom: activatedOn,
    shownFrom: activatedOn.add({ days: DISPLAY_DELAY.earliestDays }),
    shownBy: activatedOn.add({ days: DISPLAY_DELAY.latestDays }),
  },
  facts: ['SUP-08', 'SUP-05'],
  caveats: ['AMB-28'],
});

/** "Activated yesterday and still blank": wait while the delay lasts, go through the checklist after it. */
export const blankAfter = (daysSinceActivation: number): Ruling<'wait' | 'check'> => ({
  value: daysSinceActivation > DISPLAY_DELAY.latestDays ? 'check' : 'wait',
  facts: ['SUP-08', 'SUP-05'],
  caveats: ['AMB-28'],
});
