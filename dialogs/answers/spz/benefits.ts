import type { Words } from '../../../cards/strings/words.ts';
import { BENEFIT_CAP, cappedBenefits, countsAgainstCap } from '../../../domain/specializations/benefits.ts';
import type { Specialization } from '../../../domain/specializations/catalogue.ts';
import type { Category } from '../../../domain/specializations/designations.ts';
import type { OutsideName } from '../../../domain/specializations/outsideCatalogue.ts';
import { type Answer, type AnswerTo, fact, type Statement } from '../answer.ts';
import { outsideCatalogue } from './names.ts';
import { caps, categoryName, namedIn, specName } from './naming.ts';
import { ownBenefits, untilLines } from './ownBenefits.ts';

const allCaps = (words: Words): Statement => fact('fact.SPZ-19', { caps: caps(words) });

/** How many specializations of a category bring product benefits (SPZ-19, SPZ-20, AMB-15, AMB-16a). */
export const cap: AnswerTo = question => {
  const { slots, programme } = question;
  const { words } = question.speaker;
  const { category, count } = slots;
  const { spec, outside } = namedIn(slots);
  if (category && count !== undefined) return counted(words, category, count);
  if (outside) return countsOutside(words, outside);
  if (spec) return countsOne(words, spec);
  if (programme && programme.enrolments.length > 0) return ownBenefits(question, programme, category);
  const rule = category ? capOf(words, category) : everyCap(words);
  return programme
    ? { ...rule, says: [fact('fact.SPZ-19.no_record', { partner: programme.partner }), ...rule.says] }
    : rule;
};

const everyCap = (words: Words): Answer => ({
  verdict: { mood: 'info', key: 'answer.spz.cap', values: { caps: caps(words) } },
  says: [fact('fact.SPZ-20'), fact('fact.SPZ-06')],
  facts: ['SPZ-19'],
  caveats: ['AMB-15'],
});

const capOf = (words: Words, category: Category): Answer => ({
  verdict: {
    mood: 'info',
    key: 'answer.spz.cap.category',
    values: { category: categoryName(words, category), cap: BENEFIT_CAP[category] },
  },
  says: [allCaps(words), ...exampleFor(category), fact('fact.SPZ-06')],
});

/** The source's example is about Security. */
const exampleFor = (category: Category): Statement[] =>
  category === 'Security' ? [fact('fact.SPZ-20')] : [];

function counted(words: Words, category: Category, count: number): Answer {
  const { value, facts } = cappedBenefits(category, count);
  const values = { category: categoryName(words, category), count, cap: BENEFIT_CAP[category] };
  const limited = value < count;
  return {
    verdict: limited
      ? { mood: 'warning', key: 'answer.spz.cap.limited', values }
      : { mood: 'good', key: 'answer.spz.cap.all', values },
    says: [allCaps(words), ...(limited ? exampleFor(category) : []), fact('fact.SPZ-06')],
    facts,
    caveats: limited ? ['AMB-16a'] : [],
  };
}

function countsOne(words: Words, { id, capName }: Specialization): Answer {
  const { value, caveats } = countsAgainstCap(id);
  const values = {
    name: specName(words, id),
    category: categoryName(words, value.category),
    cap: value.cap,
  };
  if (caveats.includes('AMB-15')) {
    return {
      verdict: { mood: 'warning', key: 'answer.spz.cap.unnamed', values },
      says: [fact('fact.AMB-15.unnamed', values), allCaps(words)],
    };
  }
  return {
    verdict: { mood: 'good', key: 'answer.spz.cap.counts', values },
    says: [...(capName ? [fact('fact.AMB-15.cap_name', { name: capName })] : []), allCaps(words)],
  };
}

function countsOutside(words: Words, outside: OutsideName): Answer {
  if (outside.kind !== 'expert_program') {
    const { says, ...rest } = outsideCatalogue(words, outside);
    return { ...rest, says: [...says, allCaps(words)] };
  }
  const { value } = countsAgainstCap('azure_expert_msp');
  const values = {
    name: outside.name,
    category: categoryName(words, value.category),
    cap: value.cap,
  };
  return {
    verdict: { mood: 'good', key: 'answer.spz.cap.counts', values },
    says: [fact('fact.SPZ-19.msp'), allCaps(words), fact('fact.SPZ-10.msp')],
  };
}

/** Who gets benefits and until when: it hangs on the designation (SPZ-06, SPZ-21, AMB-16, AMB-35). */
export const benefits: AnswerTo = question => {
  const { programme } = question;
  const { benefitChoice } = question.slots;
  const { words, today } = question.speaker;
  const says = [fact('fact.SPZ-06'), fact('fact.SPZ-21')];
  const caveats = ['AMB-16'] as const;
  switch (benefitChoice) {
    case 'legacy':
      return { verdict: { mood: 'bad', key: 'answer.spz.benefits.legacy' }, says, caveats };
    case 'none':
      return { verdict: { mood: 'bad', key: 'answer.spz.benefits.none' }, says, caveats };
    case 'solutions_partner':
      return {
        verdict: { mood: 'good', key: 'answer.spz.benefits.solutions_partner' },
        says: [...says, allCaps(words)],
        caveats,
      };
    default: {
      const own = programme ? untilLines(words, programme, today) : [];
      return {
        verdict: { mood: 'info', key: 'answer.spz.benefits' },
        says: [...own, ...says, allCaps(words), fact('fact.SPZ-06.guide')],
        caveats: [...caveats, 'AMB-35'],
      };
    }
  }
};
