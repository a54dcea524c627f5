import type { FactId, Ruling } from '../facts.ts';
import { type SpecId, specialization } from './catalogue.ts';
import type { Category, DesignationId } from './designations.ts';

/** What is checked by people, beside the qualification that telemetry checks. */
export type ManualStep = 'audit' | 'customer_references';

/** The manual step of each category; Business Applications lists none (SPZ-05, AMB-13). */
export const MANUAL_STEP: Readonly<Record<Category, ManualStep | undefined>> = {
  Azure: 'audit',
  BizApps: undefined,
  ModernWork: 'customer_references',
  Security: 'customer_references',
};

/** Qualification has these parts in every category (SPZ-05). */
export const QUALIFICATION = ['designation', 'performance', 'skilling'] as const;

export interface Enrolment {
  readonly qualification: typeof QUALIFICATION;
  /** What follows once the qualification is met; `automatic` means that enrolment follows by itself. */
  readonly lastStep: ManualStep | 'automatic';
}

/** How a partner enrols in a specialization of this category (SPZ-05). */
export const enrolmentRequirements = (category: Category): Ruling<Enrolment> => ({
  value: { qualification: QUALIFICATION, lastStep: MANUAL_STEP[category] ?? 'automatic' },
  facts: ['SPZ-05'],
  caveats: [],
});

/** The same for one specialization, with the designations of which one is needed (SPZ-05, SPZ-17). */
export function enrolmentFor(spec: SpecId): Ruling<Enrolment & { anyOf: readonly DesignationId[] }> {
  const { category, designations } = specialization(spec);
  const { value, facts, caveats } = enrolmentRequirements(category);
  return { value: { ...value, anyOf: designations }, facts: [...facts, 'SPZ-17'], caveats };
}

/** An audit can be scheduled, and references submitted, only after the qualification is met (SPZ-05). */
export function mayStartManualStep(category: Category, qualified: boolean): Ruling<boolean> {
  const facts: readonly FactId[] = ['SPZ-05'];
  return { value: qualified && MANUAL_STEP[category] !== undefined, facts, caveats: [] };
}
