import { describe, expect, it, test } from 'vitest';
import { plainDate } from '../../../domain/calendar.ts';
import {
  BENEFIT_CAP,
  type BenefitProgram,
  benefits,
  benefitsUntil,
  cappedBenefits,
  countsAgainstCap,
  type Enrolled,
} from '../../../domain/specializations/benefits.ts';
import { inCategory } from '../../../domain/specializations/catalogue.ts';
import {
  CATEGORIES,
  type Category,
  DESIGNATION_IDS,
  type DesignationId,
  type HeldDesignation,
} from '../../../domain/specializations/designations.ts';

const holding = (area: DesignationId, changes: Partial<HeldDesignation> = {}): HeldDesignation => ({
  area,
  anniversary: plainDate('2026-09-01'),
  benefitChoice: 'solutions_partner',
  paid: true,
  ...changes,
});

const ALL = DESIGNATION_IDS.map(area => holding(area));

/** Enrolments in the order given, a month apart. */
const enrolled = (...programs: BenefitProgram[]): Enrolled[] =>
  programs.map((program, i) => ({ program, enrolledOn: plainDate('2024-01-15').add({ months: i }) }));

const firstOf = (category: Category, count: number): Enrolled[] =>
  enrolled(
    ...inCategory(category)
      .slice(0, count)
      .map(({ id }) => id),
  );

describe('D2 benefits', () => {
  it.each<[Category, number, number]>([
    ['Security', 4, 3],
    ['Azure', 7, 5],
    ['BizApps', 2, 1],
    ['ModernWork', 2, 2],
  ])('(%s, %i) brings %i', (category, count, granted) => {
    expect(benefits(category, firstOf(category, count), ALL).value.granted).toHaveLength(granted);
    expect(cappedBenefits(category, count).value).toBe(granted);
  });

  it('(Azure, 5 specializations + Azure Expert MSP) brings 5', () => {
    const { value, facts } = benefits(
      'Azure',
      [...firstOf('Azure', 5), ...enrolled('azure_expert_msp')],
      ALL,
    );
    expect(value.granted).toHaveLength(5);
    expect(value.beyondCap).toHaveLength(1);
    expect(facts).toContain('SPZ-19');
  });

  it('(Security, 3, legacy benefits) brings 0', () => {
    const legacy = [holding('Security', { benefitChoice: 'legacy' })];
    expect(benefits('Security', firstOf('Security', 3), legacy).value).toMatchObject({
      granted: [],
      beyondCap: [],
      notEntitled: ['cloud_security', 'identity_and_access', 'information_protection'],
    });
  });
});

describe('who receives them', () => {
  it('goes by the order of enrolment, whatever the order of the list (AMB-16a)', () => {
    const late: Enrolled = { program: 'cloud_security', enrolledOn: plainDate('2025-06-01') };
    const early = enrolled('threat_protection', 'identity_and_access', 'information_protection');
    const { value, caveats } = benefits('Security', [late, ...early], ALL);
    expect(value.granted).toEqual(['threat_protection', 'identity_and_access', 'information_protection']);
    expect(value.beyondCap).toEqual(['cloud_security']);
    expect(caveats).toEqual(['AMB-16a']);
  });

  it('wants a designation that matches the specialization and is paid', () => {
    const both = enrolled('kubernetes', 'sap');
    const granted = (...held: HeldDesignation[]) => benefits('Azure', both, held).value.granted;
    expect(granted(holding('Infra'))).toEqual(['sap']);
    expect(granted(holding('Infra', { paid: false }), holding('DataAI'))).toEqual(['kubernetes']);
    expect(granted(holding('Infra', { benefitChoice: 'none' }))).toEqual([]);
    expect(granted(holding('Security'))).toEqual([]);
  });

  it('looks at one category at a time', () => {
    expect(benefits('Azure', enrolled('sap', 'finance'), ALL).value.granted).toEqual(['sap']);
  });

  it('says when the cap table does not name one (AMB-15)', () => {
    expect(benefits('ModernWork', enrolled('modernize_endpoints'), ALL).caveats).toEqual(['AMB-15']);
    expect(countsAgainstCap('modernize_endpoints').caveats).toEqual(['AMB-15']);
    expect(countsAgainstCap('sap')).toMatchObject({ value: { category: 'Azure', cap: 5 }, caveats: [] });
  });

  it('counts Azure Expert MSP against Azure, though it never renews like a specialization (SPZ-10)', () => {
    expect(countsAgainstCap('azure_expert_msp')).toEqual({
      value: { category: 'Azure', cap: 5 },
      facts: ['SPZ-19', 'SPZ-10'],
      caveats: [],
    });
  });
});

test('no number of enrolments brings more than the cap', () => {
  expect(CATEGORIES.map(category => BENEFIT_CAP[category])).toEqual([5, 1, 3, 3]);
  for (const category of CATEGORIES) {
    const { granted, beyondCap, cap } = benefits(category, firstOf(category, 13), ALL).value;
    expect(granted).toHaveLength(cap);
    expect(granted.length + beyondCap.length).toBe(inCategory(category).length);
  }
});

test('benefits end with the designation, not with the specialization (AMB-16, AMB-35)', () => {
  expect(benefitsUntil(holding('Security'))).toEqual({
    value: plainDate('2026-09-01'),
    facts: ['SPZ-06', 'SPZ-21'],
    caveats: ['AMB-16', 'AMB-35'],
  });
});
