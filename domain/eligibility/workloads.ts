/**
 * The workloads that the routing tables name (SME-05, SME-06), by the acronyms that the request tool still uses.
 * MDATP, MCAS and AATP have no plans.
 */
export const WORKLOADS = [
  'AADP_P1',
  'AADP_P2',
  'OATP_P1',
  'OATP_P2',
  'MDATP',
  'AIP_P1',
  'AIP_P2',
  'MIG_P1',
  'MIG_P2',
  'MCAS',
  'AATP',
] as const;

export type WorkloadId = (typeof WORKLOADS)[number];

/** A workload outside the tables, as the partner wrote it: `OTHER:Intune`. */
export type OtherWorkload = `OTHER:${string}`;
export type Workload = WorkloadId | OtherWorkload;

/** A product whose plan is not said: "AADP" alone. */
export const PRODUCTS = ['AADP', 'OATP', 'MDATP', 'AIP', 'MIG', 'MCAS', 'AATP'] as const;
export type ProductId = (typeof PRODUCTS)[number];

export interface Product {
  /** What the acronym stood for when the tables were written. */
  readonly oldName: string;
  /** Today's product name: general knowledge, not a fact of the source (AMB-07j). */
  readonly modernName: string;
  readonly workloads: readonly WorkloadId[];
}

/** Product names are brands and stay in English in every language. */
export const PRODUCT: Readonly<Record<ProductId, Product>> = {
  AADP: {
    oldName: 'Azure Active Directory Premium',
    modernName: 'Microsoft Entra ID',
    workloads: ['AADP_P1', 'AADP_P2'],
  },
  OATP: {
    oldName: 'Office 365 Advanced Threat Protection',
    modernName: 'Microsoft Defender for Office 365',
    workloads: ['OATP_P1', 'OATP_P2'],
  },
  MDATP: {
    oldName: 'Microsoft Defender Advanced Threat Protection',
    modernName: 'Microsoft Defender for Endpoint',
    workloads: ['MDATP'],
  },
  AIP: {
    oldName: 'Azure Information Protection',
    modernName: 'Microsoft Purview Information Protection',
    workloads: ['AIP_P1', 'AIP_P2'],
  },
  MIG: {
    oldName: 'Microsoft Information Governance',
    modernName: 'Microsoft Purview Data Lifecycle Management',
    workloads: ['MIG_P1', 'MIG_P2'],
  },
  MCAS: {
    oldName: 'Microsoft Cloud App Security',
    modernName: 'Microsoft Defender for Cloud Apps',
    workloads: ['MCAS'],
  },
  AATP: {
    oldName: 'Azure Advanced Threat Protection',
    modernName: 'Microsoft Defender for Identity',
    workloads: ['AATP'],
  },
};

export const isWorkloadId = (text: string): text is WorkloadId => WORKLOADS.some(id => id === text);

export const isProductId = (text: string): text is ProductId => PRODUCTS.some(id => id === text);

export const productOf = (workload: WorkloadId): ProductId => {
  const [product = ''] = workload.split('_');
  if (!isProductId(product)) throw new RangeError(`No product has the workload ${workload}`);
  return product;
};

/** `OATP P1`: the acronym as the tables print it. */
export const acronymOf = (workload: WorkloadId): string => workload.replace('_', ' ');

/** `Microsoft Entra ID P2`: today's name, with the plan where the workload has one. */
export function modernNameOf(workload: WorkloadId): string {
  const [, plan] = workload.split('_');
  const { modernName } = PRODUCT[productOf(workload)];
  return plan ? `${modernName} ${plan}` : modernName;
}
