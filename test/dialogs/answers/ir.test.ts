import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { IR_ANSWERS } from '../../../dialogs/answers/ir.ts';
import { INTENTS, type Intent, type Slots } from '../../../dialogs/understanding/types.ts';
import type { FactId } from '../../../domain/facts.ts';
import { LOCALES } from '../../../domain/people.ts';
import { asking } from './asking.ts';

const ask = asking(IR_ANSWERS);
const OWN = INTENTS.filter(intent => intent.startsWith('ir.'));

it('answers every question of indirect resellers', () => {
  expect(Object.keys(IR_ANSWERS).sort()).toEqual([...OWN].sort());
});

describe('what an answer has to say', () => {
  it.each<[Intent, readonly FactId[], readonly string[]]>([
    [
      'ir.enroll',
      ['IR-06', 'IR-08', 'IR-10', 'IR-14', 'IR-16'],
      ['October 2020', 'Welcome page', 'Type = Location', '3 to 5 business days', 'Accept', 'Admin agent'],
    ],
    [
      'ir.when',
      ['IR-02', 'IR-03', 'EXT-05'],
      ['several vendors', 'you resell them', 'pricing and billing', 'External note (2024)'],
    ],
    [
      'ir.prereqs',
      ['IR-07', 'AMB-17', 'AMB-33'],
      [
        'Global admin credentials',
        'legal business name',
        'retired in May 2022',
        'Skip that step',
        'never collect',
      ],
    ],
    [
      'ir.mpa',
      ['IR-10', 'IR-14', 'AMB-19'],
      [
        'postpone',
        'same country or region',
        '3 to 5 business days',
        'Agreements',
        'Global admin credentials',
      ],
    ],
    ['ir.admin_agent', ['IR-16', 'AMB-21'], ['User management', 'Admin agent > Update', 'two roles']],
    [
      'ir.connect',
      ['IR-17', 'IR-18'],
      ['e-mails you an invitation', 'tick the box', 'Indirect providers page', 'administrator access'],
    ],
    [
      'ir.provider_access',
      ['IR-17', 'IR-18'],
      ['Yes, you can remove it', 'submit orders and add subscriptions', 'Office 365 portal'],
    ],
    [
      'ir.customers',
      ['IR-19', 'IR-20'],
      ['View customers', 'at the same time', 'e-mail address ready', 'reseller relationship'],
    ],
    ['ir.status', ['IR-15'], ['Legal info', 'Program info', 'Active']],
  ])('%s', (intent, facts, says) => {
    const answered = ask(intent);
    expect(answered.facts).toEqual(expect.arrayContaining([...facts]));
    for (const words of says) expect(answered.text).toContain(words);
  });
});

describe('ir.email (IR-12, AMB-20)', () => {
  it.each<[string | undefined, string, boolean]>([
    [undefined, 'company’s own domain', true],
    ['gmail', 'won’t do', false],
    ['a@gmail.com', 'won’t do', false],
    ['a@yahoo.co.jp', 'won’t do', false],
    ['outlook.com', 'won’t do', false],
    ['wp.pl', 'Better not', true],
    ['qq', 'Better not', true],
    ['163', 'Better not', true],
    ['a@contoso.com', 'Yes, as far as the source goes', false],
    ['nobody@nowhere', 'Use an address on your company’s own domain', true],
  ])('%s', (email, verdict, warnsOfReading) => {
    const answered = ask('ir.email', email === undefined ? {} : { email });
    expect(answered.verdict).toContain(verdict);
    expect(answered.facts).toContain('IR-12');
    expect(answered.text.includes('my reading')).toBe(warnsOfReading);
  });

  test('whatever is written, the verdict is about web mail', () => {
    fc.assert(
      fc.property(fc.oneof(fc.emailAddress(), fc.string(), fc.domain()), email => {
        expect(ask('ir.email', { email }).verdict).toMatch(/web mail/);
      }),
    );
  });
});

describe('ir.verification (IR-14, AMB-18)', () => {
  it.each([
    [0, 'Not late yet: it has only just begun'],
    [1, 'Not late yet: 1 business day has passed'],
    [3, 'Not late yet'],
    [5, 'Not late yet: 5 business days have passed'],
    [6, 'That is late: 6 business days instead of 3 to 5'],
    [9, 'That is late: 9 business days'],
  ])('%i business days', (elapsedBusinessDays, verdict) => {
    const answered = ask('ir.verification', { elapsedBusinessDays });
    expect(answered.verdict).toContain(verdict);
    expect(answered.text).toContain('account verification process');
    expect(answered.facts).toEqual(expect.arrayContaining(['IR-14', 'IR-13', 'AMB-18']));
    expect(answered.facts.includes('EXT-05')).toBe(elapsedBusinessDays > 5);
  });

  it('counts from today when nothing is said: Fri 6 June gives Wed 11 to Fri 13 June', () => {
    expect(ask('ir.verification').text).toMatch(/Wed,? 11 June 2025 and Fri,? 13 June 2025/);
  });
});

describe('ir.partnerid (IR-10)', () => {
  it.each<[Slots, string]>([
    [{ partnerIdCountry: 'FR', cspCountry: 'BE' }, 'That doesn’t fit: PartnerID France, CSP account Belgium'],
    [{ partnerIdCountry: 'PL', cspCountry: 'PL' }, 'That fits'],
    [{ partnerIdCountry: 'DE' }, 'Only a PartnerID in the same country'],
    [{}, 'Only a PartnerID in the same country'],
  ])('%o', (slots, verdict) => {
    const { verdict: said, text, facts } = ask('ir.partnerid', slots);
    expect(said).toContain(verdict);
    expect(text).toContain('Identifiers');
    expect(text).toContain('creates a new PartnerID');
    expect(facts).toContain('IR-10');
  });
});

it('ir.regions names the country, and still says that the own location decides (IR-21)', () => {
  expect(ask('ir.regions', { country: 'PL' }).verdict).toMatch(/^Poland: .*your legal business location/);
  expect(ask('ir.regions').verdict).toContain('Your legal business location');
  expect(ask('ir.regions').facts).toEqual(['IR-21', 'IR-04']);
});

describe.each(LOCALES)('in %s', locale => {
  const TYPICAL: readonly (readonly [Intent, Slots])[] = [
    ...OWN.map(intent => [intent, {}] as const),
    ['ir.email', { email: 'a@contoso.com' }],
    ['ir.email', { email: 'gmail' }],
    ['ir.email', { email: 'wp.pl' }],
    ['ir.partnerid', { partnerIdCountry: 'DE', cspCountry: 'PL' }],
    ['ir.partnerid', { partnerIdCountry: 'JP', cspCountry: 'JP' }],
    ['ir.regions', { country: 'TW' }],
    ...[0, 1, 2, 5, 6, 22].map(days => ['ir.verification', { elapsedBusinessDays: days }] as const),
  ];

  it.each(TYPICAL)('%s %o is said in full', (intent, slots) => {
    const { text, buttons } = ask(intent, slots, locale);
    expect(text).not.toMatch(/[{}#]|undefined/);
    expect(buttons.length).toBeLessThanOrEqual(3);
    for (const button of buttons) expect(button.length).toBeLessThanOrEqual(40);
  });
});
