import type { FactId } from '../facts.ts';
import { REGIONS } from '../request/fields.ts';
import type { SmeRegion } from '../request/regions.ts';
import type { WorkloadId } from './workloads.ts';

/** What the table's language cell says: "WW FTC supported", "English", "English/limited", "English only". */
export type LanguageRule = 'ftc_supported' | 'english' | 'english_limited' | 'english_only';

export interface RoutingRow {
  readonly workloads: readonly WorkloadId[];
  /** `exception` is the one request route that stands in the table of self-deployment (AMB-03). */
  readonly kind: 'sme' | 'exception' | 'self_deploy';
  /** `limited`: the source says "limited / exception-based" and names no region. */
  readonly regions: readonly SmeRegion[] | 'limited';
  readonly language: LanguageRule;
  /** Seats must be more than this: 151 is the first that fits "more than 150". */
  readonly moreThan?: number;
  /** Seats must be fewer than this. */
  readonly fewerThan?: number;
  /** The entry to choose in the Nexus FTC Resource Request tool, as the tool spells it. */
  readonly pick?: string;
  /** The self-deployment guide, where the source offers no people. */
  readonly guide?: string;
  readonly fact: 'SME-05' | 'SME-06';
  /** What the tables leave open around this row, and how the desk decides it. */
  readonly gap: FactId;
}

const SECURITY_AND_COMPLIANCE = 'Security and Compliance';
const DOCS = 'https://docs.microsoft.com/en-us';

/** An SME row of Table A: people for more than 150 seats, in every region. */
const people = (workloads: readonly WorkloadId[], language: LanguageRule, pick: string): RoutingRow => ({
  workloads,
  kind: 'sme',
  regions: REGIONS,
  language,
  moreThan: 150,
  pick,
  fact: 'SME-05',
  gap: 'AMB-01',
});

/** MCAS and AATP: people above 10,000 seats, a guide below; exactly 10,000 is in neither row. */
const largeOnly = (workload: WorkloadId, guide: string): readonly RoutingRow[] => [
  {
    workloads: [workload],
    kind: 'sme',
    regions: REGIONS,
    language: 'english_limited',
    moreThan: 10_000,
    pick: SECURITY_AND_COMPLIANCE,
    fact: 'SME-05',
    gap: 'AMB-02',
  },
  {
    workloads: [workload],
    kind: 'self_deploy',
    regions: REGIONS,
    language: 'english_only',
    fewerThan: 10_000,
    guide,
    fact: 'SME-06',
    gap: 'AMB-02',
  },
];

/** Tables A (SME-05) and B (SME-06) of the playbook, row for row. */
export const ROUTING_TABLE: { readonly dated: string; readonly rows: readonly RoutingRow[] } = {
  dated: '2020-04-30',
  rows: [
    people(['AADP_P1', 'AADP_P2'], 'ftc_supported', 'AADP'),
    people(['OATP_P1', 'OATP_P2'], 'english', 'OATP'),
    people(['MDATP'], 'english', 'MDATP'),
    people(['AIP_P2'], 'english', 'AIP'),
    people(['MIG_P2'], 'english', SECURITY_AND_COMPLIANCE),
    ...largeOnly('MCAS', `${DOCS}/cloud-app-security/`),
    ...largeOnly('AATP', `${DOCS}/azure-advanced-threat-protection/`),
    {
      workloads: ['AIP_P1'],
      kind: 'self_deploy',
      regions: REGIONS,
      language: 'english',
      guide: `${DOCS}/azure/information-protection/`,
      fact: 'SME-06',
      gap: 'AMB-04',
    },
    {
      workloads: ['MIG_P1'],
      kind: 'exception',
      regions: 'limited',
      language: 'english_only',
      moreThan: 5_000,
      pick: SECURITY_AND_COMPLIANCE,
      fact: 'SME-06',
      gap: 'AMB-03',
    },
  ],
};
