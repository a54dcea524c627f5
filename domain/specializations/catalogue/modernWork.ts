import type { SpecializationRow } from './row.ts';

/** The six Modern Work specializations (SPZ-04, SPZ-17). */
export const MODERN_WORK = [
  {
    id: 'adoption_and_change',
    name: 'Adoption and Change Management',
    category: 'ModernWork',
    designations: ['ModernWork'],
    aliases: ['Adoption & Change', 'Change Management', 'ACM'],
  },
  {
    id: 'teams_calling',
    name: 'Calling for Microsoft Teams',
    category: 'ModernWork',
    designations: ['ModernWork'],
    aliases: ['Calling for Teams', 'Teams Calling', 'Calling'],
  },
  {
    id: 'teams_custom_solutions',
    name: 'Custom Solutions for Microsoft Teams',
    category: 'ModernWork',
    designations: ['ModernWork'],
    mappingName: 'Customer Solutions for Microsoft Teams',
    capName: 'Customer Solutions for Microsoft Teams',
    aliases: ['Custom Solutions for Teams', 'Customer Solutions for Teams', 'Custom Solutions'],
  },
  {
    id: 'teams_meetings',
    name: 'Meetings and Meeting Rooms for Microsoft Teams',
    category: 'ModernWork',
    designations: ['ModernWork'],
    aliases: ['Meetings and Meeting Rooms', 'Meeting Rooms', 'Teams Meetings', 'Teams Rooms'],
  },
  {
    id: 'modernize_endpoints',
    name: 'Modernize Endpoints',
    category: 'ModernWork',
    designations: ['ModernWork'],
    capName: null,
    aliases: ['Endpoint Modernization', 'Endpoints'],
  },
  {
    id: 'teamwork_deployment',
    name: 'Teamwork Deployment',
    category: 'ModernWork',
    designations: ['ModernWork'],
    aliases: ['Teamwork'],
  },
] as const satisfies readonly SpecializationRow[];
