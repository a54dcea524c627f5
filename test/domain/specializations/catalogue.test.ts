import { describe, expect, it, test } from 'vitest';
import {
  inCategory,
  isNamedInCapTable,
  SPECIALIZATIONS,
  type SpecId,
  specialization,
} from '../../../domain/specializations/catalogue.ts';
import {
  CATEGORIES,
  DESIGNATIONS,
  type DesignationId,
} from '../../../domain/specializations/designations.ts';
import { eligibleFor, openedBy } from '../../../domain/specializations/eligible.ts';
import {
  enrolmentFor,
  enrolmentRequirements,
  mayStartManualStep,
} from '../../../domain/specializations/enrol.ts';
import { explainName, findByName, namesOf } from '../../../domain/specializations/names.ts';
import { OUTSIDE_CATALOGUE, outsideName } from '../../../domain/specializations/outsideCatalogue.ts';

describe('the catalogue (SPZ-04)', () => {
  it('has 31 specializations: 13 + 8 + 6 + 4', () => {
    expect(CATEGORIES.map(category => inCategory(category).length)).toEqual([13, 8, 6, 4]);
    expect(new Set(SPECIALIZATIONS.map(({ id }) => id)).size).toBe(31);
    expect(new Set(SPECIALIZATIONS.map(({ name }) => name)).size).toBe(31);
  });

  it('has six designations, three of them for Azure (AMB-12)', () => {
    const azure = Object.values(DESIGNATIONS).filter(({ category }) => category === 'Azure');
    expect([Object.keys(DESIGNATIONS).length, azure.length]).toEqual([6, 3]);
  });

  it('lacks three of the catalogue in the cap table (AMB-15)', () => {
    const unnamed = SPECIALIZATIONS.filter(row => !isNamedInCapTable(row)).map(({ id }) => id);
    expect(unnamed).toEqual(['build_ai_apps', 'enterprise_applications', 'modernize_endpoints']);
  });

  it.each([
    ['Azure', 14],
    ['BizApps', 8],
    ['ModernWork', 5],
    ['Security', 4],
  ] as const)('names in the cap table for %s: %i (SPZ-19)', (category, named) => {
    const inside = inCategory(category).filter(isNamedInCapTable);
    const outside = OUTSIDE_CATALOGUE.filter(row => row.category === category);
    expect(inside.length + outside.length).toBe(named);
  });
});

describe('names (AMB-14, AMB-15)', () => {
  it.each<[string, SpecId]>([
    ['Microsoft Azure Virtual Desktop', 'virtual_desktop'],
    ['Microsoft Windows Virtual Desktop', 'virtual_desktop'],
    ['WVD', 'virtual_desktop'],
    ['avd', 'virtual_desktop'],
    ['AVS', 'vmware_solution'],
    ['Low Code Application Development', 'low_code'],
    ['customer solutions for Teams', 'teams_custom_solutions'],
    ['Information Protection and Management', 'information_protection'],
    ['Identity & Access Management', 'identity_and_access'],
    ['IAM', 'identity_and_access'],
    ['SMB', 'smb_management'],
    ['DevOps with GitHub on Microsoft Azure', 'developer_productivity'],
    ['AI Platform on Microsoft Azure', 'ai_and_machine_learning'],
    ['ＳＡＰ on Azure', 'sap'],
  ])('%s', (name, id) => expect(findByName(name)).toMatchObject({ specialization: { id } }));

  it('knows no other name', () => expect(findByName('Blockchain on Azure')).toBeUndefined());

  it('finds every name that it lists, and no name means two things', () => {
    for (const row of SPECIALIZATIONS) {
      for (const { name } of namesOf(row)) {
        expect(findByName(name), name).toMatchObject({ specialization: { id: row.id } });
      }
    }
    for (const { id, name, aliases } of OUTSIDE_CATALOGUE) {
      for (const known of [name, ...aliases]) expect(findByName(known)).toMatchObject({ outside: { id } });
    }
  });

  it('says which table calls it differently', () => {
    expect(explainName('WVD')).toMatchObject({ facts: ['SPZ-04'], caveats: ['AMB-14'] });
    expect(explainName('Customer Solutions for Microsoft Teams')).toMatchObject({
      facts: ['SPZ-04', 'SPZ-17'],
      caveats: ['AMB-14'],
    });
    expect(explainName('Information Protection and Management')).toMatchObject({ caveats: ['AMB-15'] });
    expect(explainName('Threat Protection')).toMatchObject({ facts: ['SPZ-04'], caveats: [] });
    expect(explainName('Blockchain')).toBeUndefined();
  });

  it('knows what became of a name outside the catalogue', () => {
    expect(explainName('Modernization of web apps')).toMatchObject({
      value: { outside: { kind: 'renamed', became: 'enterprise_applications' } },
      facts: ['SPZ-19', 'EXT-03'],
      caveats: ['AMB-15'],
    });
    expect(outsideName('azure_arc')).toMatchObject({ kind: 'retired' });
    expect(outsideName('azure_expert_msp')).toMatchObject({ kind: 'expert_program' });
  });
});

describe('D2 eligibleFor: any one designation of the row suffices', () => {
  it.each<[string, SpecId, DesignationId[], boolean]>([
    ['Kubernetes, {Infra}', 'kubernetes', ['Infra'], false],
    ['Low Code, {ModernWork}', 'low_code', ['ModernWork'], true],
    ['Analytics, {DigitalApp}', 'analytics', ['DigitalApp'], false],
    ['SAP, {Infra}', 'sap', ['Infra'], true],
    ['BI, {DataAI}', 'business_intelligence', ['DataAI'], true],
    ['Finance, nothing', 'finance', [], false],
  ])('%s', (_, spec, designations, eligible) => {
    const { value, facts } = eligibleFor(spec, designations);
    expect(value.eligible).toBe(eligible);
    expect(value.anyOf).toEqual(specialization(spec).designations);
    expect(facts).toEqual(expect.arrayContaining(['SPZ-17', 'SPZ-05']));
  });

  it('({Infra} alone) opens six', () => {
    expect(openedBy(['Infra'])).toMatchObject({
      value: [
        'stack_hci',
        'infra_and_database_migration',
        'virtual_desktop',
        'vmware_solution',
        'networking',
        'sap',
      ],
      facts: ['SPZ-17'],
    });
  });

  it('opens everything with all six and nothing with none', () => {
    expect(openedBy(Object.keys(DESIGNATIONS) as DesignationId[]).value).toHaveLength(31);
    expect(openedBy([]).value).toEqual([]);
  });

  it('tells of the 2023 edition only when eligibility rests on what was added later (EXT-01)', () => {
    expect(eligibleFor('low_code', ['ModernWork']).facts).toContain('EXT-01');
    expect(eligibleFor('low_code', ['ModernWork', 'BizApps']).facts).not.toContain('EXT-01');
    expect(eligibleFor('low_code', ['BizApps']).facts).not.toContain('EXT-01');
    expect(openedBy(['ModernWork']).facts).toContain('EXT-01');
  });

  it('tells that the mapping table uses another name', () => {
    expect(eligibleFor('virtual_desktop', ['Infra']).caveats).toContain('AMB-14');
  });
});

describe('enrolling (SPZ-05)', () => {
  test.each([
    ['Azure', 'audit'],
    ['ModernWork', 'customer_references'],
    ['Security', 'customer_references'],
    ['BizApps', 'automatic'],
  ] as const)('%s ends with %s', (category, lastStep) => {
    expect(enrolmentRequirements(category)).toMatchObject({ value: { lastStep }, facts: ['SPZ-05'] });
  });

  it('adds the designations of the specialization', () => {
    expect(enrolmentFor('teams_calling')).toMatchObject({
      value: { anyOf: ['ModernWork'], lastStep: 'customer_references' },
      facts: ['SPZ-05', 'SPZ-17'],
    });
  });

  it('lets nobody schedule an audit or hand in references before qualification is met', () => {
    expect(mayStartManualStep('Azure', false).value).toBe(false);
    expect(mayStartManualStep('Azure', true).value).toBe(true);
    expect(mayStartManualStep('BizApps', true).value).toBe(false);
  });
});
