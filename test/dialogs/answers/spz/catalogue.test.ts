import { describe, expect, it } from 'vitest';
import { PEOPLE } from '../../../../bot/local/demoPeople.ts';
import { SPZ_ANSWERS } from '../../../../dialogs/answers/spz.ts';
import type { Intent, Slots } from '../../../../dialogs/understanding/types.ts';
import type { FactId } from '../../../../domain/facts.ts';
import { asking } from '../asking.ts';

const ask = asking(SPZ_ANSWERS);

const says = (
  intent: Intent,
  slots: Slots,
  facts: readonly FactId[],
  words: readonly string[],
  text = '',
): void => {
  const answered = ask(intent, slots, 'en', { text });
  expect(answered.facts).toEqual(expect.arrayContaining([...facts]));
  for (const word of words) expect(answered.text).toContain(word);
};

describe('the catalogue and what leads to it', () => {
  it.each<[Intent, Slots, readonly FactId[], readonly string[]]>([
    [
      'spz.list',
      {},
      ['SPZ-04', 'AMB-12'],
      [
        '31 specializations: Azure 13, Business Applications 8, Modern Work 6 and Security 4',
        'SAP on Microsoft Azure',
      ],
    ],
    ['spz.list', { category: 'Security' }, ['SPZ-04'], ['Security has 4', 'Threat Protection']],
    [
      'spz.mapping',
      { spec: 'Microsoft Azure Virtual Desktop' },
      ['SPZ-17', 'AMB-14'],
      ['designation Infrastructure', '“Microsoft Windows Virtual Desktop”'],
    ],
    [
      'spz.mapping',
      { spec: 'Hybrid Cloud Infrastructure with Microsoft Azure Stack HCI' },
      ['SPZ-17', 'AMB-16c'],
      ['any one of these', 'Data & AI or Digital & App Innovation or Infrastructure'],
    ],
    ['spz.mapping', {}, ['SPZ-17'], ['Security: Security.', 'Tell me the specialization']],
    ['spz.mapping', { designations: ['Security'] }, ['SPZ-17'], ['4 specializations', 'Cloud Security']],
    [
      'spz.mapping',
      { spec: 'Hybrid Operations and Management with Microsoft Azure Arc' },
      ['AMB-15'],
      ['not in the current catalogue', 'can’t advise'],
    ],
    ['spz.role', {}, ['SPZ-01', 'EXT-01'], ['Microsoft AI Cloud Partner Program partner admin']],
    ['spz.cost', {}, ['SPZ-02'], ['don’t buy a specialization separately', 'External note (2022–23)']],
    [
      'spz.anniversary_which',
      {},
      ['AMB-16', 'SPZ-10'],
      ['Which one do you mean?', 'when you renew it', 'how long benefits last'],
    ],
  ])('%s %o', says);

  it('tells partner admins that they are, and nobody else', () => {
    expect(ask('spz.role', {}, 'en', { person: PEOPLE.piotr }).text).toContain('My records show you');
    expect(ask('spz.role', {}, 'en', { person: PEOPLE.anna }).text).not.toContain('My records show you');
  });
});

describe('spz.eligible (SPZ-17, D2)', () => {
  it.each<[Slots, string, readonly FactId[]]>([
    [{ spec: 'Kubernetes on Microsoft Azure', designations: ['Infra'] }, 'No. ', ['SPZ-17', 'AMB-16c']],
    [
      { spec: 'Microsoft Low Code Application Development', designations: ['ModernWork'] },
      'Yes, by the mapping table Modern Work',
      ['SPZ-17', 'EXT-01', 'AMB-14'],
    ],
    [{ spec: 'Analytics on Microsoft Azure', designations: ['DigitalApp'] }, 'No. ', ['SPZ-17']],
    [{ spec: 'SAP on Microsoft Azure', designations: ['Infra'] }, 'Yes, ', ['SPZ-17', 'SPZ-05']],
    [{ spec: 'Business Intelligence', designations: ['DataAI'] }, 'Yes, ', ['SPZ-17']],
    [{ designations: ['Infra'] }, 'With Infrastructure you can go for 6 specializations', ['SPZ-17']],
    [{ designations: ['DigitalApp'] }, 'With Digital & App Innovation', ['SPZ-17']],
    [{}, 'a matching Solutions Partner designation first', ['SPZ-02', 'SPZ-17']],
  ])('%o', (slots, verdict, facts) => {
    const answered = ask('spz.eligible', slots);
    expect(answered.verdict).toContain(verdict);
    expect(answered.facts).toEqual(expect.arrayContaining([...facts]));
  });

  it('names of several designations only those that open it', () => {
    const slots: Slots = { spec: 'SAP on Microsoft Azure', designations: ['ModernWork', 'Infra'] };
    expect(ask('spz.eligible', slots).verdict).toContain('table Infrastructure opens');
  });

  it('warns of an older edition only where eligibility hangs on it', () => {
    const spec = 'Microsoft Low Code Application Development';
    expect(ask('spz.eligible', { spec, designations: ['BizApps'] }).facts).not.toContain('EXT-01');
    expect(ask('spz.eligible', { spec, designations: ['BizApps', 'ModernWork'] }).facts).not.toContain(
      'EXT-01',
    );
  });
});

describe('spz.names (AMB-14, AMB-15)', () => {
  it.each<[string, readonly FactId[], readonly string[]]>([
    [
      'Custom Solutions for Microsoft Teams',
      ['AMB-14', 'AMB-15'],
      ['same item', '“Custom Solutions for Microsoft Teams”', '“Customer Solutions for Microsoft Teams”'],
    ],
    [
      'Modernization of Web Applications',
      ['AMB-15', 'EXT-03', 'SPZ-19'],
      ['only in the table of caps', '“Migrate Enterprise Applications to Microsoft Azure”', '11 July 2023'],
    ],
    [
      'Hybrid Operations and Management with Microsoft Azure Arc',
      ['AMB-15', 'EXT-01'],
      ['no longer in the catalogue', 'has no mapping'],
    ],
    ['Azure Expert MSP', ['SPZ-10', 'SPZ-19'], ['expert program, not a specialization']],
    [
      'Accelerate Developer Productivity with Microsoft Azure',
      ['SPZ-04'],
      ['same item', '“DevOps with GitHub on Microsoft Azure”'],
    ],
    ['AI and Machine Learning on Microsoft Azure', ['EXT-12'], ['“AI Platform on Microsoft Azure” now']],
    [
      'Infra and Database Migration to Microsoft Azure',
      ['EXT-03'],
      ['Windows Server and SQL Server Migration', 'Linux and Open Source'],
    ],
    ['Information Protection and Governance', ['AMB-15'], ['“Information Protection and Management”']],
    ['Sales', ['SPZ-04'], ['The catalogue calls it “Sales”']],
  ])('%s', (spec, facts, words) => says('spz.names', { spec }, facts, words));

  it('asks which name when none was said', () => {
    expect(ask('spz.names').verdict).toContain('Which name do you mean?');
  });

  it('tells the English name beside the local one', () => {
    const { verdict } = ask('spz.names', { spec: 'Threat Protection' }, 'ja');
    expect(verdict).toContain('脅威からの保護（Threat Protection）');
  });
});
