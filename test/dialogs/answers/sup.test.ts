import { describe, expect, it } from 'vitest';
import { SUP_ANSWERS } from '../../../dialogs/answers/sup.ts';
import { INTENTS, type Intent, type Slots } from '../../../dialogs/understanding/types.ts';
import type { FactId } from '../../../domain/facts.ts';
import { LOCALES } from '../../../domain/people.ts';
import { asking } from './asking.ts';

const ask = asking(SUP_ANSWERS);
const OWN = INTENTS.filter(intent => intent.startsWith('sup.'));

it('answers every question about support contracts', () => {
  expect(Object.keys(SUP_ANSWERS).sort()).toEqual([...OWN].sort());
});

describe('what an answer has to say', () => {
  it.each<[Intent, Slots, readonly FactId[], readonly string[]]>([
    [
      'sup.blank',
      {},
      ['SUP-06', 'SUP-08', 'SUP-14', 'AMB-29'],
      [
        'not activated',
        'Support > Benefits and activity',
        'aka.ms/MySupport',
        'all locations',
        'aka.ms/CoreBenefits',
        '2 to 3 days',
      ],
    ],
    [
      'sup.blank',
      { field: 'Advisory Hours Consumption Total Hours' },
      ['SUP-06', 'SUP-08', 'SUP-13', 'AMB-26'],
      ['“Advisory Hours Consumption Total Hours”', 'before the contract is activated'],
    ],
    [
      'sup.checklist',
      {},
      ['SUP-08', 'AMB-28'],
      [
        'all four',
        'active partner company',
        'advisory hours or partner cloud support',
        'Action Pack partners must',
      ],
    ],
    [
      'sup.activate',
      {},
      ['SUP-14', 'SUP-10', 'SUP-01', 'SUP-02'],
      ['Global admin or MPN admin', 'Tell me your country'],
    ],
    [
      'sup.activate',
      { membership: 'silver' },
      ['AMB-28', 'SUP-02', 'SUP-14'],
      ['Silver: it may happen automatically', 'within 1 month', 'still shows (blank)'],
    ],
    ['sup.activate', { membership: 'gold' }, ['AMB-28', 'SUP-02'], ['Gold: it may happen automatically']],
    ['sup.activate', { membership: 'action_pack' }, ['SUP-02'], ['does not happen by itself']],
    ['sup.activate', { membership: 'network_member' }, ['SUP-08'], ['nothing to activate', 'not entitled']],
    ['sup.abtk', {}, ['SUP-09', 'SUP-10'], ['at location level', 'must be activated', 'no price']],
    [
      'sup.ids',
      {},
      ['SUP-10', 'SUP-04', 'SUP-14', 'AMB-33', 'AMB-34'],
      ['at headquarters (core benefits) or at the location (ABTK)', 'signed-in user', 'I never ask for'],
    ],
    ['sup.action_pack', {}, ['SUP-02', 'SUP-14', 'EXT-10'], ['Request activation', 'External note (2025)']],
    ['sup.advisory', {}, ['SUP-13', 'SUP-01', 'AMB-26'], ['even before the contract is activated']],
    ['sup.csp_azure', {}, ['SUP-03'], ['“Cloud Solution Provider” support']],
    [
      'sup.dashboard',
      {},
      ['SUP-14', 'SUP-15', 'AMB-29'],
      [
        'Global admin or MPN admin',
        'Technical benefits tab',
        'Expand the benefit',
        'alternate one',
        'visible to other',
      ],
    ],
    ['sup.privacy', {}, ['SUP-15'], ['Yes.', 'alternate e-mail']],
    ['sup.eligibility', { membership: 'network_member' }, ['SUP-08'], ['No. Network members without MAPS']],
    ['sup.eligibility', { membership: 'silver' }, ['SUP-02', 'SUP-08', 'AMB-28'], ['Yes, Silver partners']],
    ['sup.eligibility', { membership: 'action_pack' }, ['SUP-02', 'SUP-08'], ['Yes, Action Pack partners']],
    ['sup.eligibility', {}, ['SUP-08', 'EXT-11'], ['aka.ms/CoreBenefits']],
  ])('%s %o', (intent, slots, facts, words) => {
    const answered = ask(intent, slots);
    expect(answered.facts).toEqual(expect.arrayContaining([...facts]));
    for (const word of words) expect(answered.text).toContain(word);
  });
});

describe('sup.delay (SUP-08, SUP-05, D2)', () => {
  it.each([
    [0, 'That is normal', 'Mon, 9 June 2025'],
    [1, 'That is normal', 'Sun, 8 June 2025'],
    [3, 'That is normal', 'Fri, 6 June 2025'],
    [4, 'It should show by now', '4 have passed'],
    [30, 'It should show by now', '30 have passed'],
  ])('activated %i days ago', (daysSinceActivation, verdict, when) => {
    const answered = ask('sup.delay', { daysSinceActivation });
    expect(answered.verdict).toContain(verdict);
    expect(answered.verdict).toContain(when);
    expect(answered.facts).toEqual(expect.arrayContaining(['SUP-08', 'SUP-05', 'D2']));
  });

  it('counts from a day as well: activated on 10 June, shown on 12 to 13 June', () => {
    const { text } = ask('sup.delay', { activatedOn: '2025-06-10' }, 'en', { today: '2025-06-11' });
    expect(text).toContain('from Thu, 12 June 2025 to Fri, 13 June 2025');
  });

  it('gives the rule when nothing is said', () => {
    expect(ask('sup.delay').verdict).toContain('2 to 3 days after activation');
  });
});

describe('sup.ids (AMB-34)', () => {
  it.each<[Slots, string]>([
    [{}, 'the primary program contact at headquarters'],
    [{ level: 'core' }, 'the primary program contact at headquarters'],
    [{ level: 'abtk' }, 'the primary program contact at the location'],
  ])('%o', (slots, recipient) => {
    expect(ask('sup.ids', slots).verdict).toContain(
      `They go to ${recipient}. If you activated in Partner Center`,
    );
  });
});

describe('sup.legacy (EXT-10, AMB-29)', () => {
  it.each([
    ['2025-01-21', 'Yes, but not for long'],
    ['2025-01-22', 'No, not to buy or renew'],
    ['2026-01-21', 'No, not to buy or renew'],
    ['2026-01-22', 'by now they have run out'],
  ])('on %s', (today, verdict) => {
    const answered = ask('sup.legacy', {}, 'en', { today });
    expect(answered.verdict).toContain(verdict);
    expect(answered.verdict).toContain('21 January 2025');
    expect(answered.text).toContain('External note (2025)');
    expect(answered.facts).toEqual(expect.arrayContaining(['EXT-10', 'AMB-29', 'SUP-14']));
  });
});

describe.each(LOCALES)('in %s', locale => {
  const TYPICAL: readonly (readonly [Intent, Slots])[] = [
    ...OWN.map(intent => [intent, {}] as const),
    ...(['gold', 'silver', 'action_pack', 'network_member'] as const).flatMap(
      membership =>
        [
          ['sup.activate', { membership }],
          ['sup.eligibility', { membership }],
        ] as const,
    ),
    ...['US', 'BR', 'PL', 'JP', 'TW'].map(country => ['sup.contact', { country }] as const),
    ['sup.contact', { region: 'EMEA', membership: 'gold' }],
    ['sup.blank', { field: 'Signature Cloud Consumption Total Incidents' }],
    ['sup.blank', { field: 'Advisory Hours Consumption Total Hours' }],
    ...[0, 1, 2, 3, 4, 5, 22].map(days => ['sup.delay', { daysSinceActivation: days }] as const),
    ['sup.ids', { level: 'abtk' }],
  ];

  it.each(TYPICAL)('%s %o is said in full', (intent, slots) => {
    const { text, buttons, facts } = ask(intent, slots, locale);
    expect(text).not.toMatch(/[{}#]|undefined/);
    expect(facts.length).toBeGreaterThan(0);
    expect(buttons.length).toBeLessThanOrEqual(3);
    for (const button of buttons) expect(button.length).toBeLessThanOrEqual(40);
  });

  it.each(['2025-01-01', '2025-06-01', '2026-06-01'])('sup.legacy is said in full on %s', today => {
    expect(ask('sup.legacy', {}, locale, { today }).text).not.toMatch(/[{}#]|undefined/);
  });
});
