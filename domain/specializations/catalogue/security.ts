import type { SpecializationRow } from './row.ts';

/** The four Security specializations (SPZ-04, SPZ-17). */
export const SECURITY = [
  {
    id: 'cloud_security',
    name: 'Cloud Security',
    category: 'Security',
    designations: ['Security'],
    aliases: ['Azure Security'],
  },
  {
    id: 'identity_and_access',
    name: 'Identity and Access Management',
    category: 'Security',
    designations: ['Security'],
    aliases: ['Identity & Access', 'IAM'],
  },
  {
    id: 'information_protection',
    name: 'Information Protection and Governance',
    category: 'Security',
    designations: ['Security'],
    capName: 'Information Protection and Management',
    aliases: ['Information Protection & Governance', 'Information Protection', 'IPG'],
  },
  {
    id: 'threat_protection',
    name: 'Threat Protection',
    category: 'Security',
    designations: ['Security'],
    aliases: ['Threat'],
  },
] as const satisfies readonly SpecializationRow[];
