import type { FactId, Ruling } from '../facts.ts';

export type PortalRole = 'global_admin' | 'admin_agent' | 'partner_admin' | 'mpn_admin' | 'sales_agent';

/** What people ask a role for. */
export const ROLE_TASKS = [
  'enrol_as_reseller',
  'sign_mpa',
  'add_users',
  'provider_tasks',
  'see_specializations',
  'activate_support',
] as const;
export type RoleTask = (typeof ROLE_TASKS)[number];

interface RoleRow {
  /** Any one of these. */
  readonly anyOf: readonly PortalRole[];
  readonly facts: readonly FactId[];
}

/** The sources never mean the same by "admin": one row for each task (AMB-21). */
const TABLE: Readonly<Record<RoleTask, RoleRow>> = {
  enrol_as_reseller: { anyOf: ['global_admin'], facts: ['IR-01', 'IR-09'] },
  sign_mpa: { anyOf: ['global_admin'], facts: ['IR-14'] },
  add_users: { anyOf: ['admin_agent'], facts: ['IR-16'] },
  // The provider's document names no role; a newer edition does.
  provider_tasks: { anyOf: ['global_admin', 'sales_agent'], facts: ['EXT-05'] },
  see_specializations: { anyOf: ['partner_admin'], facts: ['SPZ-01'] },
  activate_support: { anyOf: ['global_admin', 'mpn_admin'], facts: ['SUP-14'] },
};

export function rolesFor(task: RoleTask): Ruling<readonly PortalRole[]> {
  const { anyOf, facts } = TABLE[task];
  return { value: anyOf, facts, caveats: ['AMB-21'] };
}
