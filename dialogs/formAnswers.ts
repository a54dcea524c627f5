import { isWorkloadId } from '../domain/eligibility/workloads.ts';
import type { Answers } from '../domain/request/fields.ts';
import type { Slots } from './understanding/types.ts';

/** The form's answers that a sentence holds. */
export function answersIn(slots: Slots): Answers {
  const { workload, seats, region, tenantName, tenantId, tenantSegment, language } = slots;
  const role = slots.role?.startsWith('FastTrack') ? slots.role : undefined;
  const answers: Answers = {
    ...{ tenantName, tenantId, tenantSegment, region, role },
    workload: workload !== undefined && isWorkloadId(workload) ? workload : undefined,
    seats: seats?.toString(),
    primaryLanguage: slots.primaryLanguage ?? language,
    secondLanguage: slots.secondLanguage,
  };
  return Object.fromEntries(Object.entries(answers).filter(([, answer]) => answer !== undefined));
}
