import { isProductId, PRODUCT, type ProductId, type WorkloadId } from './workloads.ts';

/** What a bare name may mean: a product where its name is unclear, a workload where only the plan is missing. */
export type Candidate = ProductId | WorkloadId;

const DEFENDER: readonly Candidate[] = ['MDATP', 'AATP', 'OATP', 'MCAS'];
const ATP: readonly Candidate[] = ['OATP', 'MDATP', 'AATP'];

/** Names that people use for more than one row of the tables: the desk asks instead of guessing (AMB-07j). */
const CANDIDATES: Readonly<Record<string, readonly Candidate[]>> = {
  ATP: ATP,
  'ADVANCED THREAT PROTECTION': ATP,
  DEFENDER: DEFENDER,
  'MICROSOFT DEFENDER': DEFENDER,
  'DEFENDER XDR': DEFENDER,
  P1: ['AADP_P1', 'OATP_P1', 'AIP_P1', 'MIG_P1'],
  P2: ['AADP_P2', 'OATP_P2', 'AIP_P2', 'MIG_P2'],
  MIP: ['AIP_P1', 'AIP_P2', 'MIG_P1', 'MIG_P2'],
  PURVIEW: ['AIP', 'MIG'],
  'MICROSOFT PURVIEW': ['AIP', 'MIG'],
};

const normalise = (name: string): string =>
  name
    .normalize('NFKC')
    .toUpperCase()
    .replace(/[?？。.!]+$/, '')
    .replace(/\bPLAN\s*(?=[12]$)/, 'P')
    .trim()
    .replace(/\s+/g, ' ');

/**
 * The rows to ask about when somebody wrote only `name`: "ATP", "Defender", "P1", or a product without its plan
 * ("AADP", "AADP?"). Empty when the name is not ambiguous. Fact: AMB-07j.
 */
export function candidatesFor(name: string): readonly Candidate[] {
  const key = normalise(name);
  if (!isProductId(key)) return CANDIDATES[key] ?? [];
  const { workloads } = PRODUCT[key];
  return workloads.length > 1 ? workloads : [];
}

/** The names of the table, for whoever has to recognise them in a sentence. */
export const AMBIGUOUS_NAMES: readonly string[] = Object.keys(CANDIDATES);
