import fc from 'fast-check';
import { Temporal } from 'temporal-polyfill';
import { describe, expect, it, test } from 'vitest';
import { plainDate } from '../../../domain/calendar.ts';
import { ASSOCIATION_GOALS, associationPlan } from '../../../domain/csp/associations.ts';
import { GRANTS, grantsFrom } from '../../../domain/csp/grants.ts';
import { canSignMpa, type MpaGate, type MpaState, partnerIdFits } from '../../../domain/csp/mpa.ts';
import { ROLE_TASKS, rolesFor } from '../../../domain/csp/roles.ts';
import { verificationAdvice, verificationDue } from '../../../domain/csp/verification.ts';
import { anyDate } from '../dates.ts';

const READY: MpaState = {
  partnerIdAssociated: true,
  partnerIdCountry: 'FR',
  cspCountry: 'FR',
  verified: true,
  globalAdmin: true,
};

describe('D2 canSignMpa', () => {
  it.each<[string, Partial<MpaState>, readonly MpaGate[]]>([
    ['associated, same country, verified, global admin', {}, []],
    ['PartnerID postponed', { partnerIdAssociated: false }, ['associate_partner_id']],
    ['FR PartnerID, BE CSP', { cspCountry: 'BE' }, ['same_country']],
    ['verified day 2', { verified: false }, ['verification']],
    ['somebody without the role', { globalAdmin: false }, ['global_admin']],
    ['case of the country code', { cspCountry: 'fr' }, []],
    ['countries not known yet', { partnerIdCountry: undefined, cspCountry: undefined }, []],
    [
      'nothing done',
      { partnerIdAssociated: false, verified: false, globalAdmin: false },
      ['associate_partner_id', 'verification', 'global_admin'],
    ],
  ])('%s', (_, changes, missing) => {
    expect(canSignMpa({ ...READY, ...changes })).toEqual({
      value: { allowed: missing.length === 0, missing },
      facts: ['IR-10', 'IR-14'],
      caveats: ['AMB-19'],
    });
  });

  it('sends a PartnerID of another country to a new location (IR-10)', () => {
    expect(partnerIdFits('DE', 'PL').value).toBe('add_location');
    expect(partnerIdFits('PL', 'pl').value).toBe('fits');
  });
});

describe('verification (IR-14, AMB-18)', () => {
  it('D2 verificationDue: Fri 2025-06-06 gives Wed 2025-06-11 and Fri 2025-06-13', () => {
    const { value } = verificationDue(plainDate('2025-06-06'));
    expect([value.earliest, value.latest].map(String)).toEqual(['2025-06-11', '2025-06-13']);
  });

  it('waits for holidays', () => {
    const { value } = verificationDue(plainDate('2025-06-06'), new Set(['2025-06-09']));
    expect([value.earliest, value.latest].map(String)).toEqual(['2025-06-12', '2025-06-16']);
  });

  it('reads the article from the sixth business day on', () => {
    expect([2, 5, 6, 9].map(days => verificationAdvice(days).value)).toEqual([
      'wait',
      'wait',
      'read_verification_article',
      'read_verification_article',
    ]);
  });

  test('due dates follow the day of confirmation, in order', () => {
    fc.assert(
      fc.property(anyDate, on => {
        const { earliest, latest } = verificationDue(on).value;
        expect(Temporal.PlainDate.compare(on, earliest)).toBeLessThan(0);
        expect(Temporal.PlainDate.compare(earliest, latest)).toBeLessThan(0);
      }),
    );
  });
});

describe('D2 associationPlan: strictly by the table (IP-08)', () => {
  it.each([
    ['manage_customer', 'customer_account_admin', 'new_customer_page', ['AMB-22']],
    ['manage_azure', 'azure_tenant_owner', 'azure_portal_user_settings', ['AMB-24']],
    ['incentives', 'subscription_incentive', 'new_subscription_page', ['AMB-22']],
    ['support', 'support_contact', 'designated_support_contact_list', []],
  ] as const)('%s', (goal, kind, where, caveats) => {
    expect(associationPlan(goal)).toMatchObject({ value: { kind, where }, caveats });
    expect(associationPlan(goal).facts).toContain('IP-08');
  });

  it('has a different kind for every goal: one never implies another', () => {
    expect(new Set(ASSOCIATION_GOALS.map(goal => associationPlan(goal).value.kind)).size).toBe(4);
  });
});

describe('who grants what to whom', () => {
  it('gives the provider, by one authorization, orders for customers and admin access to the reseller', () => {
    expect(grantsFrom('reseller', 'provider').map(({ id, over }) => [id, over])).toEqual([
      ['provider_orders_for_customers', 'customer'],
      ['provider_administers_reseller_account', 'reseller'],
    ]);
  });

  it('takes back only the admin access, in the Office 365 portal (IR-18)', () => {
    const undoable = GRANTS.filter(grant => 'undo' in grant);
    expect(undoable).toMatchObject([
      { id: 'provider_administers_reseller_account', undo: { by: 'reseller', where: 'office_365_portal' } },
    ]);
  });

  it('lets nobody grant to themselves', () => {
    for (const { by, to } of GRANTS) expect(by).not.toBe(to);
  });
});

test('every task has its own role, never just "admin" (AMB-21)', () => {
  expect(rolesFor('sign_mpa').value).toEqual(['global_admin']);
  expect(rolesFor('add_users').value).toEqual(['admin_agent']);
  expect(rolesFor('see_specializations')).toMatchObject({ value: ['partner_admin'], facts: ['SPZ-01'] });
  expect(rolesFor('activate_support').value).toEqual(['global_admin', 'mpn_admin']);
  for (const task of ROLE_TASKS) expect(rolesFor(task).caveats).toEqual(['AMB-21']);
});
