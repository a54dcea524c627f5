import { BENEFIT_CHOICES } from '../../../../domain/specializations/designations.ts';
import type { ManualStep } from '../../../../domain/specializations/enrol.ts';
import type { DateError } from '../../../../domain/specializations/readRecord.ts';
import type { Phase } from '../../../../domain/specializations/renewal.ts';
import { type Composed, every } from './composed.ts';

const PHASES = every<Phase>({ enrolled: true, window_open: true, grace: true, lapsed: true });
const MANUAL_STEPS = every<ManualStep>({ audit: true, customer_references: true });
const ERRORS = every<DateError>({
  ...{ required: true, not_a_date: true, future: true, too_early: true, too_far: true },
});

/** Keys about a partner's records. */
export const RECORD_KEYS: readonly Composed[] = [
  ['benefits.{}', BENEFIT_CHOICES.map(choice => `benefits.${choice}` as const)],
  ['record.error.{}', ERRORS.map(error => `record.error.${error}` as const)],
  ['record.renewal.{}', (['done', 'unknown'] as const).map(answer => `record.renewal.${answer}` as const)],
  ['record.field.manual.{}', MANUAL_STEPS.map(step => `record.field.manual.${step}` as const)],
  ['record.manual.yes.{}', MANUAL_STEPS.map(step => `record.manual.yes.${step}` as const)],
  ['record.renewed.missing.{}', MANUAL_STEPS.map(step => `record.renewed.missing.${step}` as const)],
  ['renewal.missed.{}', PHASES.map(phase => `renewal.missed.${phase}` as const)],
];
