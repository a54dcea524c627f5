import { workloadName } from '../../../cards/parts/choices.ts';
import type { Words } from '../../../cards/strings/words.ts';
import type { Candidate } from '../../../domain/eligibility/ambiguousNames.ts';
import { acronymOf, isWorkloadId, PRODUCT, type ProductId } from '../../../domain/eligibility/workloads.ts';

/** "AADP (Microsoft Entra ID)": a product or a workload with the acronym of the tables and today's name. */
export const candidateName = (words: Words, candidate: Candidate): string =>
  isWorkloadId(candidate)
    ? workloadName(words, candidate)
    : words.say('option.workload', { acronym: candidate, product: PRODUCT[candidate].modernName });

/** "AADP P1 and AADP P2 (Microsoft Entra ID)", for products whose plans stand in the same row. */
export function productName(words: Words, id: ProductId): string {
  const { workloads, modernName } = PRODUCT[id];
  return words.say('option.workload', { acronym: words.list(workloads.map(acronymOf)), product: modernName });
}
