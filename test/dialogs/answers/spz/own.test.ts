import { describe, expect, it } from 'vitest';
import { cardText } from '../../../../bot/local/cardText.ts';
import { wordsIn } from '../../../../cards/strings/words.ts';
import { type AnswerTo, answerReply } from '../../../../dialogs/answers/answer.ts';
import { benefits, cap } from '../../../../dialogs/answers/spz/benefits.ts';
import { eligible } from '../../../../dialogs/answers/spz/mapping.ts';
import type { Slots } from '../../../../dialogs/understanding/types.ts';
import { plainDate } from '../../../../domain/calendar.ts';
import { startOf } from '../../../../domain/quietHours.ts';
import type { SpecId } from '../../../../domain/specializations/catalogue.ts';
import type { DesignationId, HeldDesignation } from '../../../../domain/specializations/designations.ts';
import type { Programme } from '../../../../domain/specializations/programme.ts';

const held = (area: DesignationId, more: Partial<HeldDesignation> = {}): HeldDesignation => ({
  ...{ area, anniversary: plainDate('2025-10-01'), benefitChoice: 'solutions_partner', paid: true, ...more },
});

const programme = (specs: readonly SpecId[], designations: readonly HeldDesignation[]): Programme => ({
  ...{ partner: 'Fabrikam', designations },
  enrolments: specs.map((program, i) => ({
    ...{ program, enrolledOn: plainDate(`2024-0${i + 1}-01`) },
    renewals: [{ n: 1, on: plainDate(`2025-0${i + 1}-01`) }],
  })),
});

const SECURITY: readonly SpecId[] = [
  'cloud_security',
  'identity_and_access',
  'information_protection',
  'threat_protection',
];

function ask(answerTo: AnswerTo, own: Programme, slots: Slots = {}) {
  const today = plainDate('2025-06-11');
  const speaker = {
    ...{ person: undefined, words: wordsIn('en'), zone: 'UTC', today, now: startOf(today, 'UTC') },
  };
  const { card, facts = [] } = answerReply(speaker, answerTo({ speaker, slots, text: '', programme: own }));
  return { text: cardText(card).join('\n'), facts };
}

describe('how many product benefits the own enrolments bring (SPZ-19)', () => {
  it('counts up to the cap, in the order of enrolment, and names what is over it', () => {
    const { text, facts } = ask(cap, programme(SECURITY, [held('Security')]));
    expect(text).toContain('By what is on record of Fabrikam, 3 specializations bring product benefits.');
    expect(text).toContain(
      'Security: 3 of at most 3, in the order of enrolment: Cloud Security, Identity and Access',
    );
    expect(text).toContain('Over the Security cap of 3, so without benefits: Threat Protection.');
    expect(text).toContain('Security: benefits until its anniversary on Wed, 1 October 2025.');
    expect(facts).toEqual(expect.arrayContaining(['SPZ-19', 'SPZ-20', 'SPZ-06', 'AMB-16a', 'AMB-35']));
  });

  it.each<[string, readonly HeldDesignation[]]>([
    ['no designation', []],
    ['a designation that does not match', [held('ModernWork')]],
    ['legacy benefits', [held('Security', { benefitChoice: 'legacy' })]],
    ['benefits that are not paid', [held('Security', { paid: false })]],
    [
      'a designation whose anniversary has passed',
      [held('Security', { anniversary: plainDate('2025-06-10') })],
    ],
  ])('brings nothing with %s, and says why', (_, designations) => {
    const { text } = ask(cap, programme(['cloud_security'], designations));
    expect(text).toContain('no specialization brings product benefits');
    expect(text).toContain('no matching designation with chosen and paid Solutions Partner benefits');
  });

  it('brings benefits on the day of the anniversary itself', () => {
    const today = [held('Security', { anniversary: plainDate('2025-06-11') })];
    expect(ask(cap, programme(['cloud_security'], today)).text).toContain('one specialization brings');
  });

  it('tells that an anniversary has passed', () => {
    const over = [held('Security', { anniversary: plainDate('2025-06-10') })];
    expect(ask(cap, programme(['cloud_security'], over)).text).toContain('has passed');
  });

  it('says of an enrolment that nobody renewed that it may have lapsed (SPZ-07)', () => {
    const own = programme(['cloud_security', 'sap'], [held('Security'), held('Infra')]);
    const [first, second] = own.enrolments;
    if (!first || !second) throw new Error('nothing is on record');
    const lapsed = { ...own, enrolments: [{ ...first, renewals: [] }, second] };
    const says = 'No renewal is on record for an anniversary that has passed: Cloud Security.';
    expect(ask(cap, lapsed).text).toContain(says);
    expect(ask(eligible, lapsed).text).toContain(says);
    expect(ask(cap, lapsed, { category: 'Azure' }).text).not.toContain('has lapsed');
    expect(ask(cap, own).text).not.toContain('has lapsed');
  });

  it('answers for one category alone', () => {
    const own = programme(['cloud_security', 'sap'], [held('Security'), held('Infra')]);
    const { text } = ask(cap, own, { category: 'Azure' });
    expect(text).toContain('one Azure specialization brings product benefits');
    expect(text).not.toContain('Cloud Security');
  });

  it('says honestly that the table of caps does not name one of them (AMB-15)', () => {
    const { text, facts } = ask(cap, programme(['modernize_endpoints'], [held('ModernWork')]));
    expect(text).toContain('Modernize Endpoints is in the catalogue, but the table of caps does not name it');
    expect(facts).toContain('AMB-15');
  });

  it('leaves a question with numbers of its own to the rule', () => {
    const { text } = ask(cap, programme(SECURITY, [held('Security')]), { category: 'Azure', count: 7 });
    expect(text).toContain('No more than 5, not 7');
    expect(text).not.toContain('Fabrikam');
  });

  it('tells the rule where nothing is on record', () => {
    expect(ask(cap, programme([], [])).text).toContain('I have no specialization on record for Fabrikam');
  });
});

describe('until when', () => {
  it('they last, by the own designations (SPZ-06, SPZ-21)', () => {
    const { text, facts } = ask(benefits, programme(['cloud_security'], [held('Security')]));
    expect(text).toContain('Security: benefits until its anniversary on Wed, 1 October 2025.');
    expect(facts).toEqual(expect.arrayContaining(['SPZ-06', 'SPZ-21', 'AMB-16', 'AMB-35']));
  });
});

describe('what the own designations open (SPZ-17)', () => {
  it('lists what is not on record yet', () => {
    const { text } = ask(eligible, programme(['sap'], [held('Infra')]));
    expect(text).toContain('With Infrastructure you can go for 5 more specializations.');
    expect(text).toContain('On record already: SAP on Microsoft Azure.');
  });

  it('answers for a named specialization', () => {
    const { text } = ask(eligible, programme([], [held('Infra')]), { spec: 'Kubernetes on Microsoft Azure' });
    expect(text).toContain('No. Kubernetes on Microsoft Azure needs');
  });

  it('says of a designation that its anniversary on record has passed', () => {
    const over = programme([], [held('Infra', { anniversary: plainDate('2023-10-01'), paid: false })]);
    const says = 'Infrastructure: the anniversary on record (Sun, 1 October 2023) has passed.';
    expect(ask(eligible, over).text).toContain(says);
    expect(ask(eligible, over, { spec: 'SAP on Microsoft Azure' }).text).toContain(says);
    expect(ask(eligible, over, { designations: ['Security'] }).text).not.toContain('has passed');
  });

  it('leaves a question that names designations to them', () => {
    const { text } = ask(eligible, programme([], [held('Infra')]), { designations: ['Security'] });
    expect(text).toContain('With Security you can go for 4 specializations.');
  });
});
