import type { FactId } from '../../../domain/facts.ts';
import type { Category } from '../../../domain/specializations/designations.ts';
import { enrolmentRequirements } from '../../../domain/specializations/enrol.ts';
import { type ManualRequirement, manualRequirement } from '../../../domain/specializations/renewalOutcome.ts';
import { type Answer, type AnswerTo, fact, type Question, type Statement } from '../answer.ts';
import { isNeeded } from './asked.ts';
import { countedFrom, nth, renewalIn } from './dates.ts';
import { outsideCatalogue } from './names.ts';
import { categoryName, namedIn, specName } from './naming.ts';

/** What a renewal asks for: by the number of the anniversary and the category (SPZ-16, SPZ-11, AMB-13). */
export const requirements: AnswerTo = question => {
  const { slots, speaker } = question;
  const { spec, outside } = namedIn(slots);
  if (outside) return outsideCatalogue(speaker.words, outside);
  const category = spec?.category ?? slots.category;
  const n = renewalIn(question)?.value.n ?? slots.n;
  if (n === undefined) return everyYear(question, category);
  return category || n % 2 !== 0 ? oneRenewal(question, n, category) : byCategory(question, n);
};

/** An odd anniversary asks the same of every category. */
function oneRenewal(question: Question, n: number, category: Category = 'Azure'): Answer {
  const { text, speaker } = question;
  const dated = renewalIn(question);
  const { value, caveats } = manualRequirement(category, n);
  return {
    verdict: {
      mood: value === 'none_listed' ? 'warning' : 'info',
      key: `answer.spz.requirements.${value}`,
      values: {
        nth: nth(speaker.words, n, dated?.value.anniversary),
        asked: isNeeded(text, value),
      },
    },
    says: [
      ...dates(question),
      n % 2 === 0 ? fact('fact.SPZ-16.even') : fact('fact.SPZ-16.odd'),
      fact('fact.SPZ-11'),
      ...noneListed(value),
    ],
    facts: [yearOf(n)],
    caveats: [...(dated?.caveats ?? []), ...caveats],
  };
}

/** An even anniversary of nobody knows which category. */
const byCategory = (question: Question, n: number): Answer => ({
  verdict: {
    mood: 'info',
    key: 'answer.spz.requirements.by_category',
    values: { nth: nth(question.speaker.words, n, renewalIn(question)?.value.anniversary) },
  },
  says: [...dates(question), fact('fact.SPZ-05.steps'), fact('fact.SPZ-16.even'), fact('fact.SPZ-11')],
  facts: [yearOf(n)],
  caveats: [...(renewalIn(question)?.caveats ?? []), 'AMB-13'],
});

/** No anniversary was named: the pattern of the years. */
function everyYear({ slots, speaker: { words } }: Question, category?: Category): Answer {
  const rules = [fact('fact.SPZ-16.odd'), fact('fact.SPZ-16.even'), fact('fact.SPZ-11')];
  if (!category) {
    return {
      verdict: { mood: 'info', key: 'answer.spz.requirements.every_year' },
      says: [...rules, fact('fact.SPZ-05.steps')],
      caveats: ['AMB-13'],
    };
  }
  const { lastStep } = enrolmentRequirements(category).value;
  const { spec } = namedIn(slots);
  const name = spec ? specName(words, spec.id) : categoryName(words, category);
  const kind = lastStep === 'automatic' ? 'none_listed' : lastStep;
  return {
    verdict: { mood: 'info', key: `answer.spz.requirements.every_year.${kind}`, values: { name } },
    says: [...rules, ...noneListed(kind)],
    caveats: kind === 'none_listed' ? ['AMB-13'] : [],
  };
}

/** The window of the renewal, when the day of enrolment was told. */
function dates(question: Question): Statement[] {
  const { words } = question.speaker;
  const dated = renewalIn(question);
  if (!dated) return [];
  const { opens, closes } = dated.value;
  return [
    countedFrom(words, dated.enrolled, dated.value),
    fact('fact.D2.window', { opens: words.date(opens), closes: words.date(closes) }),
  ];
}

/** The source tells the first two anniversaries apart from all later ones. */
const yearOf = (n: number): FactId => (n === 1 ? 'SPZ-11' : n === 2 ? 'SPZ-12' : 'SPZ-13');

const noneListed = (requirement: ManualRequirement): Statement[] =>
  requirement === 'none_listed' ? [fact('fact.EXT-02.none')] : [];
