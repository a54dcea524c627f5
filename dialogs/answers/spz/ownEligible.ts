import { isSpecId } from '../../../domain/specializations/catalogue.ts';
import { openedBy } from '../../../domain/specializations/eligible.ts';
import type { Programme } from '../../../domain/specializations/programme.ts';
import { type Answer, fact, type Question } from '../answer.ts';
import { designationNames, specNames } from './naming.ts';
import { endedLines, lapsedLines } from './ownBenefits.ts';

/** The specializations that the partner's own designations open, without those that it is enrolled in (SPZ-17). */
export function ownEligible({ speaker: { words, today } }: Question, programme: Programme): Answer {
  const held = programme.designations.map(({ area }) => area);
  const { value: all, facts } = openedBy(held);
  const enrolled = programme.enrolments.map(({ program }) => program).filter(isSpecId);
  const opened = all.filter(id => !enrolled.includes(id));
  const names = designationNames(words, held);
  const ended = endedLines(words, programme, today);
  return {
    verdict: {
      mood: ended.length > 0 ? 'warning' : opened.length > 0 ? 'good' : 'info',
      key: 'answer.spz.own.eligible',
      values: { held: names, count: opened.length },
    },
    says: [
      fact('fact.SPZ-17.held', { partner: programme.partner, held: names }),
      ...ended,
      ...(opened.length > 0 ? [fact('fact.SPZ-17.opens', { names: specNames(words, opened) })] : []),
      ...(enrolled.length > 0 ? [fact('fact.SPZ-17.enrolled', { names: specNames(words, enrolled) })] : []),
      ...lapsedLines(words, programme, today, enrolled),
      fact('fact.SPZ-05.steps'),
      ...(facts.includes('EXT-01') ? [fact('fact.EXT-01.opens')] : []),
    ],
    facts,
  };
}
