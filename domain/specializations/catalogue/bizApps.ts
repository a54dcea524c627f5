import type { SpecializationRow } from './row.ts';

/** The eight Business Applications specializations (SPZ-04, SPZ-17). */
export const BIZ_APPS = [
  {
    id: 'business_intelligence',
    name: 'Business Intelligence',
    category: 'BizApps',
    designations: ['BizApps', 'DataAI'],
    aliases: ['BI', 'Power BI'],
  },
  {
    id: 'finance',
    name: 'Finance',
    category: 'BizApps',
    designations: ['BizApps'],
    aliases: ['Dynamics 365 Finance'],
  },
  {
    id: 'intelligent_automation',
    name: 'Intelligent Automation',
    category: 'BizApps',
    designations: ['BizApps', 'DigitalApp', 'ModernWork'],
    addedLater: ['ModernWork'],
    aliases: ['Power Automate', 'RPA'],
  },
  {
    id: 'low_code',
    name: 'Microsoft Low Code Application Development',
    category: 'BizApps',
    designations: ['BizApps', 'DigitalApp', 'ModernWork'],
    addedLater: ['ModernWork'],
    mappingName: 'Low Code Application Development',
    aliases: ['Low Code', 'Low-Code App Development', 'Power Apps'],
  },
  {
    id: 'sales',
    name: 'Sales',
    category: 'BizApps',
    designations: ['BizApps'],
    aliases: ['Dynamics 365 Sales'],
  },
  {
    id: 'service',
    name: 'Service',
    category: 'BizApps',
    designations: ['BizApps'],
    aliases: ['Dynamics 365 Customer Service', 'Customer Service'],
  },
  {
    id: 'smb_management',
    name: 'Small and Midsize Business Management',
    category: 'BizApps',
    designations: ['BizApps'],
    aliases: ['SMB Management', 'SMB', 'Business Central'],
  },
  {
    id: 'supply_chain',
    name: 'Supply Chain',
    category: 'BizApps',
    designations: ['BizApps'],
    aliases: ['Dynamics 365 Supply Chain Management', 'Supply Chain Management', 'SCM'],
  },
] as const satisfies readonly SpecializationRow[];
