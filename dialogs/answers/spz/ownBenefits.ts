import type { Words } from '../../../cards/strings/words.ts';
import type { PlainDate } from '../../../domain/calendar.ts';
import { type BenefitProgram, countsAgainstCap } from '../../../domain/specializations/benefits.ts';
import { isSpecId, type SpecId } from '../../../domain/specializations/catalogue.ts';
import type { Category, HeldDesignation } from '../../../domain/specializations/designations.ts';
import {
  bringsBenefits,
  type CategoryBenefits,
  earnedBenefits,
  hasEnded,
  maybeLapsed,
  type Programme,
} from '../../../domain/specializations/programme.ts';
import { type Answer, fact, type Question, type Statement } from '../answer.ts';
import { caps, categoryName, specName, specNames } from './naming.ts';

/** How many product benefits the partner's own enrolments bring, which ones bring none, and why (SPZ-19, SPZ-06). */
export function ownBenefits(
  { speaker: { words, today } }: Question,
  programme: Programme,
  category?: Category,
): Answer {
  const earned = earnedBenefits(programme, today).filter(each => !category || each.category === category);
  const count = earned.reduce((sum, { benefits }) => sum + benefits.value.granted.length, 0);
  const programs = earned.flatMap(({ benefits: { value } }) => [
    ...[...value.granted, ...value.beyondCap, ...value.notEntitled],
  ]);
  const lapsed = lapsedLines(words, programme, today, specIds(programs));
  const name = category ? categoryName(words, category) : '';
  return {
    verdict: {
      mood: count > 0 && lapsed.length === 0 ? 'good' : 'warning',
      key: category ? 'answer.spz.own.benefits.category' : 'answer.spz.own.benefits',
      values: { count, partner: programme.partner, ...(category && { category: name }) },
    },
    says: [
      ...earned.flatMap(each => categoryLines(words, each)),
      ...lapsed,
      ...untilLines(words, programme, today),
      ...unnamedLines(words, earned),
      fact('fact.SPZ-19', { caps: caps(words) }),
    ],
    facts: ['SPZ-06'],
    caveats: [
      ...new Set(earned.flatMap(({ benefits }) => benefits.caveats)),
      ...(['AMB-16', 'AMB-35'] as const),
    ],
  };
}

const specIds = (programs: readonly BenefitProgram[]): SpecId[] => programs.filter(isSpecId);

/** What brings a benefit, what is over the cap, and what has no paid designation behind it. */
function categoryLines(words: Words, { category, benefits: { value } }: CategoryBenefits): Statement[] {
  const line = (key: Statement['key'], programs: readonly BenefitProgram[]): Statement[] =>
    programs.length === 0
      ? []
      : [
          fact(key, {
            ...{ category: categoryName(words, category), cap: value.cap, count: programs.length },
            names: specNames(words, specIds(programs)),
          }),
        ];
  return [
    ...line('fact.SPZ-19.own', value.granted),
    ...line('fact.SPZ-20.own', value.beyondCap),
    ...line('fact.SPZ-06.own', value.notEntitled),
  ];
}

/** Those among them that may have lapsed: nobody recorded a renewal whose last day has passed (SPZ-07). */
export function lapsedLines(
  words: Words,
  programme: Programme,
  today: PlainDate,
  among: readonly SpecId[],
): Statement[] {
  const lapsed = specIds(maybeLapsed(programme, today)).filter(id => among.includes(id));
  return lapsed.length === 0 ? [] : [fact('fact.SPZ-07.own', { names: specNames(words, lapsed) })];
}

/** A designation whose anniversary on record has passed: nobody recorded that the membership goes on (SPZ-21). */
export const endedLines = (words: Words, { designations }: Programme, today: PlainDate): Statement[] =>
  designations.filter(held => hasEnded(held, today)).map(held => untilLine(words, held, today));

/** Until when they last: each designation's own anniversary, unless it is over (SPZ-06, SPZ-21, AMB-35). */
export const untilLines = (words: Words, { designations }: Programme, today: PlainDate): Statement[] =>
  designations.filter(bringsBenefits).map(held => untilLine(words, held, today));

function untilLine(words: Words, held: HeldDesignation, today: PlainDate): Statement {
  const values = {
    designation: words.say(`designation.${held.area}`),
    date: words.date(held.anniversary),
  };
  return fact(hasEnded(held, today) ? 'fact.SPZ-21.ended' : 'fact.SPZ-21.until', values);
}

/** Those that the table of caps does not name (AMB-15). */
const unnamedLines = (words: Words, earned: readonly CategoryBenefits[]): Statement[] =>
  earned
    .flatMap(({ benefits: { value } }) => specIds([...value.granted, ...value.beyondCap]))
    .filter(id => countsAgainstCap(id).caveats.includes('AMB-15'))
    .map(id => {
      const { category } = countsAgainstCap(id).value;
      return fact('fact.AMB-15.unnamed', {
        name: specName(words, id),
        category: categoryName(words, category),
      });
    });
