import { describe, expect, it } from 'vitest';
import { IP_ANSWERS } from '../../../dialogs/answers/ip.ts';
import { INTENTS, type Intent, type Slots } from '../../../dialogs/understanding/types.ts';
import type { FactId } from '../../../domain/facts.ts';
import { LOCALES } from '../../../domain/people.ts';
import { asking } from './asking.ts';

const ask = asking(IP_ANSWERS);
const OWN = INTENTS.filter(intent => intent.startsWith('ip.'));

it('answers every question of indirect providers', () => {
  expect(Object.keys(IP_ANSWERS).sort()).toEqual([...OWN].sort());
});

describe('what an answer has to say', () => {
  it.each<[Intent, readonly FactId[], readonly string[]]>([
    [
      'ip.profile',
      ['IP-04', 'EXT-05', 'AMB-24'],
      ['logo and target URL for each location', 'two to three weeks', 'Microsoft representative'],
    ],
    [
      'ip.request',
      ['IP-06', 'IP-07', 'EXT-05'],
      [
        'You may edit the text',
        'link must stay',
        'personalised',
        'Request a reseller relationship',
        'Copy to clipboard',
        'Request a partnership',
      ],
    ],
    [
      'ip.prereq',
      ['IP-05', 'IP-06'],
      [
        'No orders before',
        'enrolled in CSP as an indirect reseller',
        'appears in your Indirect resellers list',
      ],
    ],
    [
      'ip.add_customer',
      ['IP-10', 'AMB-23', 'IR-19'],
      [
        'Add new customer',
        'Next: Subscriptions',
        'Next: Review',
        'Submit',
        'Setup info',
        'Done',
        'describes no procedure',
        'Invite new customers',
      ],
    ],
    [
      'ip.password',
      ['IP-10', 'AMB-33'],
      ['can’t be shown again', 'can’t be retrieved', 'never collect, keep or repeat passwords'],
    ],
    ['ip.cancel', ['IP-10'], ['no step back', 'cancels the whole operation', 'start over']],
    [
      'ip.add_subscription',
      ['IP-11'],
      ['filter by indirect reseller', 'Add subscription', 'number of licences', 'Designated support contact'],
    ],
    ['ip.incentive', ['IP-08', 'AMB-22'], ['new or existing', 'New subscription page', 'I follow the table']],
    ['ip.support_contact', ['IP-08'], ['Designated support contact list', 'that subscription only']],
    [
      'ip.azure',
      ['IP-08', 'AMB-24'],
      ['tenant owner permission', 'User settings', 'least privilege', '2018'],
    ],
    [
      'ip.rights',
      ['IP-08', 'IP-09', 'AMB-22'],
      ['A subscription alone gives none', 'New customer page', 'administrator access', 'Incentive credit'],
    ],
  ])('%s', (intent, facts, says) => {
    const answered = ask(intent);
    expect(answered.facts).toEqual(expect.arrayContaining([...facts]));
    for (const words of says) expect(answered.text).toContain(words);
  });
});

it.each([
  [1, 'Order the extra licence in'],
  [2, 'Order the 2 licences in'],
  [1200, 'Order the 1,200 licences in'],
])('ip.add_subscription with %i licences', (licences, verdict) => {
  expect(ask('ip.add_subscription', { licences }).verdict).toContain(verdict);
});

it('never sends somebody from one kind of association to another (IP-08, AMB-22)', () => {
  expect(ask('ip.incentive').text).not.toContain('New customer page');
  expect(ask('ip.support_contact').text).not.toContain('New customer page');
  expect(ask('ip.azure').text).not.toContain('New subscription page');
});

describe.each(LOCALES)('in %s', locale => {
  const TYPICAL: readonly (readonly [Intent, Slots])[] = [
    ...OWN.map(intent => [intent, {}] as const),
    ...[1, 2, 5, 30, 1200].map(licences => ['ip.add_subscription', { licences }] as const),
  ];

  it.each(TYPICAL)('%s %o is said in full', (intent, slots) => {
    const { text, buttons } = ask(intent, slots, locale);
    expect(text).not.toMatch(/[{}#]|undefined/);
    expect(buttons.length).toBeLessThanOrEqual(3);
    for (const button of buttons) expect(button.length).toBeLessThanOrEqual(40);
  });
});
