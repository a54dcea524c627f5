import type { FactId } from '../facts.ts';

type Party = 'reseller' | 'provider' | 'customer';

/** One right that one company gives another. `by` does it, `to` gets it, over what `over` owns. */
export interface Grant {
  readonly id: string;
  readonly by: Party;
  readonly to: Party;
  readonly over: Party;
  /** What has to be done for it. */
  readonly through: 'authorization' | 'customer_invitation' | 'customer_association' | 'support_designation';
  /** How to take it back, where the source tells. */
  readonly undo?: { readonly by: Party; readonly where: 'office_365_portal' };
  readonly facts: readonly FactId[];
}

/** Who grants what to whom in the two-tier model. */
export const GRANTS = [
  {
    id: 'provider_orders_for_customers',
    by: 'reseller',
    to: 'provider',
    over: 'customer',
    through: 'authorization',
    facts: ['IR-18', 'IP-07'],
  },
  {
    id: 'provider_administers_reseller_account',
    by: 'reseller',
    to: 'provider',
    over: 'reseller',
    through: 'authorization',
    undo: { by: 'reseller', where: 'office_365_portal' },
    facts: ['IR-18'],
  },
  {
    id: 'customer_accepts_both',
    by: 'customer',
    to: 'reseller',
    over: 'customer',
    through: 'customer_invitation',
    facts: ['IR-19', 'IR-20'],
  },
  {
    id: 'reseller_administers_subscriptions',
    by: 'provider',
    to: 'reseller',
    over: 'customer',
    through: 'customer_association',
    facts: ['IP-08', 'IP-09'],
  },
  {
    id: 'reseller_supports_subscription',
    by: 'provider',
    to: 'reseller',
    over: 'customer',
    through: 'support_designation',
    facts: ['IP-08', 'IP-07'],
  },
] as const satisfies readonly Grant[];

export type GrantId = (typeof GRANTS)[number]['id'];

/** What one company gives another: `grantsFrom('reseller', 'provider')`. */
export const grantsFrom = (by: Party, to: Party): readonly Grant[] =>
  GRANTS.filter(grant => grant.by === by && grant.to === to);
