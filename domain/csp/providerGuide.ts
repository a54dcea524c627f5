import { type Actor, type Guide, inOrder } from '../guide.ts';

const PROVIDER: Actor = { party: 'provider' };
const RESELLER: Actor = { party: 'reseller' };

const guide = (
  id: string,
  repeats: NonNullable<Guide['repeats']>,
  steps: Parameters<typeof inOrder>[0],
): Guide => ({ id, version: 1, source: 'provider', repeats, steps: inOrder(steps) });

/** The provider's entry in Microsoft's list of official providers (IP-03, IP-04). */
export const PROVIDER_PROFILE = guide('provider_profile', 'location', [
  { id: 'review_profile', by: PROVIDER, facts: ['IP-03'] },
  { id: 'request_profile_update', by: PROVIDER, facts: ['IP-04', 'EXT-05'], caveats: ['AMB-24'] },
]);

/** Asking a reseller for a relationship (IP-05, IP-06). */
export const PROVIDER_CONNECT = guide('provider_connect', 'reseller', [
  { id: 'check_reseller_is_ready', by: PROVIDER, facts: ['IP-05'] },
  { id: 'open_indirect_resellers', by: PROVIDER, facts: ['IP-06'] },
  { id: 'request_relationship', by: PROVIDER, facts: ['IP-06', 'EXT-05'], caveats: ['AMB-24'] },
  { id: 'send_with_link', by: PROVIDER, facts: ['IP-06'], drafts: 'invitation' },
  {
    id: 'reseller_accepts',
    by: RESELLER,
    facts: ['IP-06', 'IR-17'],
    grants: ['provider_orders_for_customers', 'provider_administers_reseller_account'],
  },
  { id: 'see_reseller_in_list', by: PROVIDER, facts: ['IP-06', 'IP-07'], caveats: ['AMB-25'] },
]);

/** Adding a customer for a reseller (IP-09, IP-10). */
export const PROVIDER_ADD_CUSTOMER = guide('provider_add_customer', 'customer', [
  { id: 'find_reseller', by: PROVIDER, facts: ['IP-10'] },
  { id: 'add_new_customer', by: PROVIDER, facts: ['IP-10', 'IP-09'], association: 'manage_customer' },
  { id: 'choose_subscriptions', by: PROVIDER, facts: ['IP-10'] },
  { id: 'review_order', by: PROVIDER, facts: ['IP-10'] },
  { id: 'submit_order', by: PROVIDER, facts: ['IP-10'] },
  { id: 'hand_over_setup_info', by: PROVIDER, facts: ['IP-10'], caveats: ['AMB-33'], secret: true },
  {
    id: 'finish',
    by: PROVIDER,
    facts: ['IP-10', 'IP-09'],
    grants: ['reseller_administers_subscriptions'],
  },
]);

/** Buying more for a customer (IP-11). */
export const PROVIDER_ADD_SUBSCRIPTION = guide('provider_add_subscription', 'customer', [
  { id: 'open_customers', by: PROVIDER, facts: ['IP-11'] },
  { id: 'add_subscription', by: PROVIDER, facts: ['IP-11'] },
  { id: 'choose_licence_count', by: PROVIDER, facts: ['IP-11'] },
  {
    id: 'choose_reseller_and_submit',
    by: PROVIDER,
    facts: ['IP-11', 'IP-08'],
    association: 'incentives',
  },
  { id: 'see_subscription', by: PROVIDER, facts: ['IP-11'] },
  {
    id: 'designate_support_contact',
    by: PROVIDER,
    facts: ['IP-11', 'IP-08'],
    grants: ['reseller_supports_subscription'],
    association: 'support',
    optional: true,
  },
]);
