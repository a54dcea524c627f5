import type { FactId, Ruling } from '../facts.ts';

/** What a provider may want a reseller to be able to do, or to get. */
export const ASSOCIATION_GOALS = ['manage_customer', 'manage_azure', 'incentives', 'support'] as const;
export type AssociationGoal = (typeof ASSOCIATION_GOALS)[number];

export interface Association {
  /** What to tie the reseller to. One kind never implies another (AMB-22). */
  readonly kind:
    | 'customer_account_admin'
    | 'azure_tenant_owner'
    | 'subscription_incentive'
    | 'support_contact';
  readonly where:
    | 'new_customer_page'
    | 'azure_portal_user_settings'
    | 'new_subscription_page'
    | 'designated_support_contact_list';
  readonly facts: readonly FactId[];
  readonly caveats: readonly FactId[];
}

/** The table of access and involvement (IP-08), row for row. */
const TABLE: Readonly<Record<AssociationGoal, Association>> = {
  manage_customer: {
    kind: 'customer_account_admin',
    where: 'new_customer_page',
    facts: ['IP-08', 'IP-09'],
    caveats: ['AMB-22'],
  },
  manage_azure: {
    kind: 'azure_tenant_owner',
    where: 'azure_portal_user_settings',
    facts: ['IP-08'],
    caveats: ['AMB-24'],
  },
  incentives: {
    kind: 'subscription_incentive',
    where: 'new_subscription_page',
    facts: ['IP-08'],
    caveats: ['AMB-22'],
  },
  support: {
    kind: 'support_contact',
    where: 'designated_support_contact_list',
    facts: ['IP-08'],
    caveats: [],
  },
};

/** What to do, and where, to reach a goal. Facts: IP-08; caveats AMB-22, AMB-24. */
export function associationPlan(goal: AssociationGoal): Ruling<Pick<Association, 'kind' | 'where'>> {
  const { kind, where, facts, caveats } = TABLE[goal];
  return { value: { kind, where }, facts, caveats };
}
