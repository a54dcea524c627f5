import { type Actor, type Guide, inOrder } from '../guide.ts';

const RESELLER: Actor = { party: 'reseller' };
const GLOBAL_ADMIN: Actor = { party: 'reseller', role: 'global_admin' };
const PRIMARY_CONTACT: Actor = { party: 'reseller', role: 'primary_contact' };
const PROVIDER: Actor = { party: 'provider' };
const MICROSOFT: Actor = { party: 'microsoft' };

/**
 * From nothing to an active indirect reseller (IR-06 to IR-16). The source's step of gathering the sign-in of the
 * Partner Membership Center is left out, since that was retired in May 2022 (AMB-17).
 */
export const RESELLER_REGISTER: Guide = {
  id: 'reseller_register',
  version: 1,
  source: 'reseller',
  steps: [
    { id: 'gather_info', by: RESELLER, facts: ['IR-07'], caveats: ['AMB-17', 'AMB-33'], blockedBy: [] },
    { id: 'welcome', by: RESELLER, facts: ['IR-08'], blockedBy: ['gather_info'] },
    { id: 'sign_in_global_admin', by: GLOBAL_ADMIN, facts: ['IR-09', 'IR-01'], blockedBy: ['welcome'] },
    {
      id: 'associate_partner_id',
      by: GLOBAL_ADMIN,
      facts: ['IR-10'],
      blockedBy: ['sign_in_global_admin'],
      postponable: true,
      asks: 'country',
    },
    {
      id: 'profile_and_contact',
      by: GLOBAL_ADMIN,
      facts: ['IR-11', 'IR-12'],
      caveats: ['AMB-20'],
      blockedBy: ['sign_in_global_admin'],
      asks: 'email',
    },
    {
      id: 'primary_contact_verified',
      by: PRIMARY_CONTACT,
      facts: ['IR-13'],
      blockedBy: ['profile_and_contact'],
      asks: 'day',
    },
    {
      id: 'microsoft_verification',
      by: MICROSOFT,
      facts: ['IR-13', 'IR-14'],
      caveats: ['AMB-18'],
      blockedBy: ['primary_contact_verified'],
      waits: { kind: 'verification', from: 'primary_contact_verified' },
    },
    {
      id: 'sign_mpa',
      by: GLOBAL_ADMIN,
      facts: ['IR-14', 'IR-10'],
      caveats: ['AMB-19'],
      blockedBy: ['associate_partner_id', 'microsoft_verification'],
      asks: 'signer',
    },
    { id: 'confirm_status_active', by: RESELLER, facts: ['IR-15'], blockedBy: ['sign_mpa'] },
    {
      id: 'admin_agent_group',
      by: GLOBAL_ADMIN,
      facts: ['IR-16'],
      caveats: ['AMB-21'],
      blockedBy: ['confirm_status_active'],
    },
  ],
};

/** Who is enrolled in CSP already may need no more than this (IR-05). */
export const RESELLER_EXISTING: Guide = {
  id: 'reseller_existing',
  version: 1,
  source: 'reseller',
  steps: inOrder([{ id: 'support_contact_info', by: RESELLER, facts: ['IR-05'] }]),
};

/** Tying the accounts of a reseller and its indirect provider (IR-04, IR-17 to IR-20), seen by the reseller. */
export const RESELLER_CONNECT: Guide = {
  id: 'reseller_connect',
  version: 1,
  source: 'reseller',
  repeats: 'provider',
  steps: inOrder([
    { id: 'find_provider', by: RESELLER, facts: ['IR-04', 'IR-17', 'IR-21'] },
    { id: 'receive_invitation', by: PROVIDER, facts: ['IR-17'] },
    { id: 'follow_link', by: RESELLER, facts: ['IR-17'] },
    {
      id: 'authorize_provider',
      by: GLOBAL_ADMIN,
      facts: ['IR-17', 'IR-18'],
      grants: ['provider_orders_for_customers', 'provider_administers_reseller_account'],
    },
    { id: 'see_partnership', by: RESELLER, facts: ['IR-17', 'IR-19'] },
    { id: 'remove_provider_admin', by: GLOBAL_ADMIN, facts: ['IR-18'], optional: true },
    {
      id: 'invite_customers',
      by: RESELLER,
      facts: ['IR-19', 'IR-20'],
      grants: ['customer_accepts_both'],
      blockedBy: ['see_partnership'],
      optional: true,
    },
  ]),
};
