import { Temporal } from 'temporal-polyfill';
import type { PlainDate } from '../calendar.ts';
import type { FactId, Ruling } from '../facts.ts';
import { isNamedInCapTable, isSpecId, type SpecId, specialization } from './catalogue.ts';
import { type Category, DESIGNATIONS, type HeldDesignation } from './designations.ts';

/** How many specializations or expert programmes of a category can receive product benefits (SPZ-19). */
export const BENEFIT_CAP: Readonly<Record<Category, number>> = {
  Azure: 5,
  BizApps: 1,
  ModernWork: 3,
  Security: 3,
};

/** What can count against a cap: a specialization, or the one expert programme that the table names. */
export type BenefitProgram = SpecId | 'azure_expert_msp';

export interface Enrolled {
  readonly program: BenefitProgram;
  readonly enrolledOn: PlainDate;
}

export interface Benefits {
  readonly cap: number;
  readonly granted: readonly BenefitProgram[];
  /** Entitled, but enrolled after the cap was full. */
  readonly beyondCap: readonly BenefitProgram[];
  /** No matching designation has Solutions Partner benefits that are chosen and paid. */
  readonly notEntitled: readonly BenefitProgram[];
}

const FACTS: readonly FactId[] = ['SPZ-19', 'SPZ-20', 'SPZ-06'];

const categoryOf = (program: BenefitProgram): Category =>
  isSpecId(program) ? specialization(program).category : 'Azure';

/** The mapping has no row for Azure Expert MSP, so any Azure designation is taken to match it. */
function matches(program: BenefitProgram, { area }: HeldDesignation): boolean {
  if (!isSpecId(program)) return DESIGNATIONS[area].category === 'Azure';
  return specialization(program).designations.includes(area);
}

const givesBenefits = ({ benefitChoice, paid }: HeldDesignation): boolean =>
  benefitChoice === 'solutions_partner' && paid;

const isUnnamed = (program: BenefitProgram): boolean =>
  isSpecId(program) && !isNamedInCapTable(specialization(program));

/**
 * Which enrolments of a category receive product benefits: those with a paid, matching designation, in the order of
 * enrolment until the cap is full (AMB-16a). Enrolments of other categories are ignored.
 * Facts: SPZ-06, SPZ-19, SPZ-20; caveat AMB-15 for what the cap table does not name.
 */
export function benefits(
  category: Category,
  enrolments: readonly Enrolled[],
  designations: readonly HeldDesignation[],
): Ruling<Benefits> {
  const cap = BENEFIT_CAP[category];
  const paid = designations.filter(givesBenefits);
  const programs = enrolments
    .filter(({ program }) => categoryOf(program) === category)
    .toSorted((a, b) => Temporal.PlainDate.compare(a.enrolledOn, b.enrolledOn))
    .map(({ program }) => program);
  const isEntitled = (program: BenefitProgram): boolean => paid.some(held => matches(program, held));
  const entitled = programs.filter(isEntitled);
  return {
    value: {
      cap,
      granted: entitled.slice(0, cap),
      beyondCap: entitled.slice(cap),
      notEntitled: programs.filter(program => !isEntitled(program)),
    },
    facts: FACTS,
    caveats: [
      ...(entitled.length > cap ? (['AMB-16a'] as const) : []),
      ...(programs.some(isUnnamed) ? (['AMB-15'] as const) : []),
    ],
  };
}

/** How many benefits a number of specializations of one category brings at most (SPZ-19). */
export const cappedBenefits = (category: Category, count: number): Ruling<number> => ({
  value: Math.min(count, BENEFIT_CAP[category]),
  facts: ['SPZ-19'],
  caveats: [],
});

/** Whether a programme counts against its category's cap: yes, and with AMB-15 where the table omits it (SPZ-19). */
export function countsAgainstCap(program: BenefitProgram): Ruling<{ category: Category; cap: number }> {
  const category = categoryOf(program);
  return {
    value: { category, cap: BENEFIT_CAP[category] },
    facts: isSpecId(program) ? ['SPZ-19'] : ['SPZ-19', 'SPZ-10'],
    caveats: isUnnamed(program) ? ['AMB-15'] : [],
  };
}

/**
 * Benefits last until the designation's anniversary, when the membership term ends unless it is renewed; not until
 * the specialization's. Facts: SPZ-06, SPZ-21; caveats AMB-16, AMB-35.
 */
export const benefitsUntil = ({ anniversary }: HeldDesignation): Ruling<PlainDate> => ({
  value: anniversary,
  facts: ['SPZ-06', 'SPZ-21'],
  caveats: ['AMB-16', 'AMB-35'],
});
