import { describe, expect, it, test } from 'vitest';
import { plainDate } from '../../../domain/calendar.ts';
import { COUNTRY_CODES } from '../../../domain/geography.ts';
import { BEFORE_ACTIVATION } from '../../../domain/support/activationGuide.ts';
import {
  type ActivationContact,
  contactFor,
  contactForRegion,
  EMEA_EMAIL_FIELDS,
} from '../../../domain/support/contact.ts';
import { entitlementOf } from '../../../domain/support/entitlement.ts';
import { legacyStatus } from '../../../domain/support/legacy.ts';
import { idRecipient, idRecipients } from '../../../domain/support/recipients.ts';
import { supportRegionOf } from '../../../domain/support/regions.ts';
import {
  activationDates,
  blankAfter,
  type SupportChecklist,
  supportVisible,
} from '../../../domain/support/visibility.ts';

describe('D2 supportContact', () => {
  it.each<[string, ActivationContact]>([
    ['US', 'program_office'],
    ['BR', 'program_office'],
    ['DE', 'program_office'],
    ['JP', 'technical_support'],
    ['KR', 'technical_support'],
    ['IN', 'technical_support'],
    ['CN', 'technical_support'],
    ['HK', 'technical_support'],
    ['AU', 'program_office'],
    ['NZ', 'program_office'],
    ['TW', 'program_office'],
    ['tw', 'program_office'],
  ])('%s asks the %s', (country, contact) => {
    expect(contactFor(country)).toMatchObject({ value: { contact } });
  });

  it('knows that only three countries are named, and the others go by their region (AMB-37)', () => {
    expect(contactFor('TW')?.caveats).toEqual(['AMB-29']);
    expect(contactFor('JP')?.caveats).toEqual(['AMB-29', 'AMB-37']);
  });

  it('has the e-mail route in EMEA only, and does not know its address (SUP-12, AMB-27)', () => {
    expect(contactFor('PL')).toMatchObject({
      value: { emailFields: EMEA_EMAIL_FIELDS },
      facts: ['SUP-10', 'SUP-11', 'SUP-12', 'SUP-14', 'AMB-30'],
    });
    expect(contactForRegion('emea').caveats).toEqual(['AMB-29', 'AMB-27']);
    expect(contactFor('US')?.value).not.toHaveProperty('emailFields');
    expect(EMEA_EMAIL_FIELDS).toHaveLength(7);
  });

  it('answers for every country, and for nothing else', () => {
    for (const country of COUNTRY_CODES) expect(contactFor(country), country).toBeDefined();
    expect(contactFor('XX')).toBeUndefined();
  });

  it('has its own regions: Mexico and the US part ways here, not in SME requests (AMB-30)', () => {
    expect([supportRegionOf('US'), supportRegionOf('MX')]).toEqual(['north_america', 'latin_america']);
  });
});

const COMPLETE: SupportChecklist = {
  accountLinked: true,
  eligible: true,
  activated: true,
  daysSinceActivation: 3,
};

describe('D2 supportVisible: all four, or nothing shows (SUP-08)', () => {
  it.each([
    ['everything holds', {}, 'yes', []],
    ['two days after activation', { daysSinceActivation: 2 }, 'soon', []],
    ['one day after activation', { daysSinceActivation: 1 }, 'no', ['display_delay']],
    ['no account tied to the company', { accountLinked: false }, 'no', ['account_association']],
    ['not entitled', { eligible: false }, 'no', ['eligibility']],
    [
      'not activated',
      { activated: false, daysSinceActivation: undefined },
      'no',
      ['contract_activated', 'display_delay'],
    ],
  ] as const)('%s', (_, changes, visible, failing) => {
    expect(supportVisible({ ...COMPLETE, ...changes }).value).toEqual({ visible, failing });
  });

  it('activated 2025-06-10: usable at once, shown from the 12th to the 13th', () => {
    const { usableFrom, shownFrom, shownBy } = activationDates(plainDate('2025-06-10')).value;
    expect([usableFrom, shownFrom, shownBy].map(String)).toEqual(['2025-06-10', '2025-06-12', '2025-06-13']);
  });

  it('"activated yesterday and still blank": wait; after the third day: check', () => {
    expect([1, 3, 4].map(days => blankAfter(days).value)).toEqual(['wait', 'wait', 'check']);
  });
});

describe('entitlement by membership (SUP-02, SUP-08)', () => {
  it.each(['gold', 'silver'] as const)('%s may be activated automatically (AMB-28)', membership => {
    expect(entitlementOf(membership)).toMatchObject({
      value: { entitled: true, activation: 'maybe_automatic' },
      caveats: ['AMB-28', 'AMB-29'],
    });
  });

  it('the Action Pack has to request it, a network member without it has none', () => {
    expect(entitlementOf('action_pack').value).toEqual({ entitled: true, activation: 'request' });
    expect(entitlementOf('network_member').value).toEqual({ entitled: false, activation: 'none' });
  });
});

describe('who receives the Access ID and the Contract ID (AMB-34)', () => {
  it.each([
    ['regional_contact', 'core', 'primary_program_contact_at_headquarters', 'SUP-10'],
    ['regional_contact', 'abtk', 'primary_program_contact_at_location', 'SUP-10'],
    ['dashboard', 'core', 'signed_in_user_or_alternate_email', 'SUP-14'],
    ['dashboard', 'abtk', 'signed_in_user_or_alternate_email', 'SUP-14'],
  ] as const)('%s, %s: %s', (route, level, recipient, fact) => {
    const { value, facts } = idRecipient(route, level);
    expect(value).toBe(recipient);
    expect(facts).toEqual(expect.arrayContaining([fact, 'AMB-33']));
  });

  it('gives both answers when the route is not said', () => {
    expect(idRecipients('abtk')).toMatchObject({
      value: {
        regional_contact: 'primary_program_contact_at_location',
        dashboard: 'signed_in_user_or_alternate_email',
      },
      facts: ['SUP-10', 'SUP-04', 'AMB-33', 'SUP-14', 'SUP-15'],
    });
  });
});

describe('what is left of the old programme (EXT-10, AMB-29)', () => {
  const status = (day: string) => legacyStatus('action_pack', plainDate(day)).value.status;

  it('was sold until 21 January 2025 and ran for a year at most', () => {
    expect(['2025-01-21', '2025-01-22', '2026-01-21', '2026-01-22'].map(status)).toEqual([
      'available',
      'running_out',
      'running_out',
      'ended',
    ]);
  });

  it('competencies ended with September 2022', () => {
    expect(legacyStatus('competencies', plainDate('2022-09-30')).value.status).toBe('available');
    expect(legacyStatus('competencies', plainDate('2022-10-01')).value.status).toBe('ended');
  });
});

test('before activation: advisory requests yes, incidents no (AMB-26)', () => {
  expect(BEFORE_ACTIVATION.value).toEqual({ advisoryRequests: true, incidents: false });
});
