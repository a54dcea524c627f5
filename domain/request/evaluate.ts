import { type SmeRoute, smeRoute } from '../eligibility/smeRoute.ts';
import { isWorkloadId, type Workload } from '../eligibility/workloads.ts';
import type { Ruling } from '../facts.ts';
import { type Answers, OTHER_WORKLOAD, REGIONS } from './fields.ts';
import { parseSeats } from './seats.ts';

export interface Evaluation {
  readonly workload: Workload;
  readonly seats?: number;
  readonly language?: string;
  readonly ruling: Ruling<SmeRoute>;
}

/** The workload that a form names: a row of the tables, or what was written under "other workload". */
export function workloadOf({ workload = '', otherWorkload = '' }: Answers): Workload | undefined {
  if (isWorkloadId(workload)) return workload;
  const other = otherWorkload.trim();
  return workload === OTHER_WORKLOAD && other ? `${OTHER_WORKLOAD}:${other}` : undefined;
}

/**
 * What the routing tables say to a form as far as it is filled in; `undefined` while no workload is named.
 * Facts: SME-05, SME-06, AMB-01 to AMB-05.
 */
export function evaluate(answers: Answers): Evaluation | undefined {
  const workload = workloadOf(answers);
  if (!workload) return undefined;
  const parsed = parseSeats(answers.seats ?? '');
  const known = {
    ...(parsed.ok && { seats: parsed.value }),
    ...(answers.primaryLanguage && { language: answers.primaryLanguage }),
  };
  const region = REGIONS.find(name => name === answers.region);
  return { workload, ...known, ruling: smeRoute({ workload, region, ...known }) };
}
