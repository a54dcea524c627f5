import { Temporal } from 'temporal-polyfill';
import { type PlainDate, plainDate } from '../calendar.ts';
import type { Ruling } from '../facts.ts';
import { type BenefitProgram, type Benefits, benefits, type Enrolled } from './benefits.ts';
import { isSpecId } from './catalogue.ts';
import { currentRenewal, type RenewalRecord } from './currentRenewal.ts';
import { CATEGORIES, type Category, type HeldDesignation } from './designations.ts';
import { enrolledIn } from './ladder.ts';
import type { KeptDesignation, KeptEnrolment } from './records.ts';

/** An enrolment with the renewals that are on record. */
type Kept = Enrolled & { readonly renewals: readonly RenewalRecord[] };

/** What is on record of one partner, as the rules read it. */
export interface Programme {
  readonly partner: string;
  readonly enrolments: readonly Kept[];
  readonly designations: readonly HeldDesignation[];
}

/** A name that the catalogue has lost earns nothing and is left out. */
export const programmeOf = (
  partner: string,
  enrolments: readonly KeptEnrolment[],
  designations: readonly KeptDesignation[],
): Programme => ({
  partner,
  enrolments: enrolments.flatMap(row =>
    isSpecId(row.specId) ? [{ program: row.specId, ...enrolledIn(row) }] : [],
  ),
  designations: designations.map(({ area, anniversary, benefitChoice, paid }) => ({
    ...{ area, benefitChoice, paid, anniversary: plainDate(anniversary) },
  })),
});

export interface CategoryBenefits {
  readonly category: Category;
  readonly benefits: Ruling<Benefits>;
}

/**
 * The product benefits that a partner's enrolments bring, in every category in which it has some (SPZ-19). A
 * designation whose anniversary has passed brings none: nobody recorded that the membership goes on (SPZ-21).
 */
export function earnedBenefits(
  { enrolments, designations }: Programme,
  today: PlainDate,
): CategoryBenefits[] {
  const current = designations.filter(held => !hasEnded(held, today));
  return CATEGORIES.map(category => ({
    category,
    benefits: benefits(category, enrolments, current),
  })).filter(({ benefits: { value } }) => value.granted.length + value.notEntitled.length > 0);
}

/** Enrolments that have lapsed unless a renewal was done that nobody recorded (SPZ-07). */
export const maybeLapsed = ({ enrolments }: Programme, today: PlainDate): BenefitProgram[] =>
  enrolments
    .filter(
      ({ enrolledOn, renewals }) => currentRenewal(enrolledOn, today, renewals).value.unrecorded.length > 0,
    )
    .map(({ program }) => program);

/** Whether the anniversary until which a designation's benefits last is over (SPZ-06, SPZ-21). */
export const hasEnded = ({ anniversary }: HeldDesignation, today: PlainDate): boolean =>
  Temporal.PlainDate.compare(anniversary, today) < 0;

/** Whether a designation brings benefits to specializations at all: chosen and paid (SPZ-06). */
export const bringsBenefits = ({ benefitChoice, paid }: HeldDesignation): boolean =>
  benefitChoice === 'solutions_partner' && paid;
