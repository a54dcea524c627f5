import type { PlainDate } from '../calendar.ts';

/** Four categories carry the catalogue and the caps; the source's list of seven "areas" flattens them (AMB-12). */
export const CATEGORIES = ['Azure', 'BizApps', 'ModernWork', 'Security'] as const;
export type Category = (typeof CATEGORIES)[number];

export const DESIGNATION_IDS = [
  'DataAI',
  'DigitalApp',
  'Infra',
  'BizApps',
  'ModernWork',
  'Security',
] as const;
export type DesignationId = (typeof DESIGNATION_IDS)[number];

export interface DesignationRow {
  /** The solution area's English name; a Solutions Partner designation is named after it. */
  readonly name: string;
  readonly category: Category;
}

/** The six Solutions Partner designations. Three of them belong to Azure (SPZ-03, AMB-12). */
export const DESIGNATIONS: Readonly<Record<DesignationId, DesignationRow>> = {
  DataAI: { name: 'Data & AI', category: 'Azure' },
  DigitalApp: { name: 'Digital & App Innovation', category: 'Azure' },
  Infra: { name: 'Infrastructure', category: 'Azure' },
  BizApps: { name: 'Business Applications', category: 'BizApps' },
  ModernWork: { name: 'Modern Work', category: 'ModernWork' },
  Security: { name: 'Security', category: 'Security' },
};

/** Which benefits a partner chose with a designation; specialization benefits come with the first only (SPZ-06). */
export const BENEFIT_CHOICES = ['solutions_partner', 'legacy', 'none'] as const;
export type BenefitChoice = (typeof BENEFIT_CHOICES)[number];

/** A designation that a partner holds. Product benefits want Solutions Partner benefits, chosen and paid (SPZ-06). */
export interface HeldDesignation {
  readonly area: DesignationId;
  /** The designation's own anniversary, never to be confused with a specialization's (AMB-16). */
  readonly anniversary: PlainDate;
  readonly benefitChoice: BenefitChoice;
  readonly paid: boolean;
}
