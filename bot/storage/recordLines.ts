import type { SpecId } from '../../domain/specializations/catalogue.ts';
import type { DesignationId } from '../../domain/specializations/designations.ts';
import type {
  DesignationFacts,
  EnrolmentFacts,
  KeptDesignation,
  KeptEnrolment,
} from '../../domain/specializations/records.ts';

/** An enrolment as a line of a file: whose it is, and what is recorded. The id is made from both. */
export interface EnrolmentLine extends EnrolmentFacts {
  readonly id: string;
  readonly partnerId: string;
  readonly specId: SpecId;
}

export interface DesignationLine extends DesignationFacts {
  readonly id: string;
  readonly partnerId: string;
  readonly area: DesignationId;
}

export const enrolmentLine = (
  partnerId: string,
  { specId, enrolledOn, renewals }: KeptEnrolment,
): EnrolmentLine => ({
  ...{ id: `${partnerId}/${specId}`, partnerId, specId: specId as SpecId, enrolledOn },
  renewals: renewals.map(({ n, on, manualDone }) => ({ n, on, ...(manualDone && { manualDone }) })),
});

export const designationLine = (
  partnerId: string,
  { area, anniversary, benefitChoice, paid }: KeptDesignation,
): DesignationLine => ({
  ...{ id: `${partnerId}/${area}`, partnerId, area, anniversary, benefitChoice, paid },
});
