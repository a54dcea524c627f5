import type { ProductId, Workload } from '../../../domain/eligibility/workloads.ts';
import type { SmeRegion } from '../../../domain/request/regions.ts';

/** What is known of the question "is there an SME for this?". */
export interface EligibilityQuestion {
  readonly workload: Workload;
  /** Named without its plan, where all plans stand in the same row. */
  readonly product?: ProductId | undefined;
  readonly seats?: number | undefined;
  readonly region?: SmeRegion | undefined;
  /** ISO 3166 code, where the place is what was asked. */
  readonly country?: string | undefined;
  readonly language?: string | undefined;
  /** What the first sentence has to answer; `eligibility` if nothing else. */
  readonly asked?: 'eligibility' | 'routing' | 'language' | undefined;
}
