import { hasRole } from '../../../domain/people.ts';
import { CATEGORIES, type Category } from '../../../domain/specializations/designations.ts';
import {
  enrolmentRequirements,
  MANUAL_STEP,
  mayStartManualStep,
} from '../../../domain/specializations/enrol.ts';
import { type Answer, type AnswerTo, always, fact, type Question, type Statement } from '../answer.ts';
import { asksTooSoon, isNeeded, stepIn } from './asked.ts';
import { outsideCatalogue } from './names.ts';
import { categoryName, namedIn, needs, specName } from './naming.ts';

const EVERY_CATEGORY: Answer = {
  verdict: { mood: 'info', key: 'answer.spz.enroll' },
  says: [fact('fact.SPZ-05.audit'), fact('fact.SPZ-05.customer_references'), fact('fact.SPZ-05.automatic')],
};

/** How to enrol: qualification first, then what the category asks for (SPZ-05, SPZ-17). */
export const enroll: AnswerTo = question => {
  const { slots, speaker } = question;
  const { words } = speaker;
  const { spec, outside } = namedIn(slots);
  if (outside) return outsideCatalogue(words, outside);
  const category = spec?.category ?? slots.category ?? categoryAsked(question);
  if (!category) return EVERY_CATEGORY;
  const name = spec ? specName(words, spec.id) : categoryName(words, category);
  return {
    verdict: enrolVerdict(question, category, name),
    says: [
      fact(`fact.SPZ-05.${enrolmentRequirements(category).value.lastStep}`),
      ...(spec ? [needs(words, spec)] : []),
      noteOn(category),
    ],
  };
};

/** "The audit before the skilling?" is about the category that wants audits, though nobody named it. */
const categoryAsked = ({ text }: Question): Category | undefined =>
  asksTooSoon(text) ? CATEGORIES.find(category => MANUAL_STEP[category] === stepIn(text)) : undefined;

function enrolVerdict({ text }: Question, category: Category, name: string): Answer['verdict'] {
  const { lastStep } = enrolmentRequirements(category).value;
  const tooSoon = asksTooSoon(text) && !mayStartManualStep(category, false).value;
  return tooSoon && lastStep !== 'automatic'
    ? { mood: 'bad', key: `answer.spz.enroll.too_soon.${lastStep}` }
    : {
        mood: 'info',
        key: `answer.spz.enroll.${lastStep}`,
        values: { name, asked: isNeeded(text, lastStep) },
      };
}

function noteOn(category: Category): Statement {
  const { lastStep } = enrolmentRequirements(category).value;
  return fact(lastStep === 'automatic' ? 'fact.EXT-02.none' : `fact.EXT-02.${lastStep}`);
}

export const cost = always({
  verdict: { mood: 'good', key: 'answer.spz.cost' },
  says: [fact('fact.SPZ-02'), fact('fact.SPZ-21'), fact('fact.EXT-04')],
});

/** Which role sees and applies for specializations; the reader is told when they have it (SPZ-01). */
export const role: AnswerTo = ({ speaker: { person } }) => ({
  verdict: { mood: 'info', key: 'answer.spz.role' },
  says: [
    fact('fact.SPZ-01'),
    ...(person && hasRole(person, 'partner_admin') ? [fact('fact.SPZ-01.yours')] : []),
    fact('fact.EXT-01.role'),
  ],
});
