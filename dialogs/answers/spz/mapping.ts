import type { Words } from '../../../cards/strings/words.ts';
import { inCategory, type Specialization } from '../../../domain/specializations/catalogue.ts';
import { CATEGORIES, type Category, DESIGNATION_IDS } from '../../../domain/specializations/designations.ts';
import { eligibleFor, openedBy } from '../../../domain/specializations/eligible.ts';
import { enrolmentFor } from '../../../domain/specializations/enrol.ts';
import type { Slots } from '../../understanding/types.ts';
import { type Answer, type AnswerTo, fact, type Question, type Statement } from '../answer.ts';
import { outsideCatalogue } from './names.ts';
import { categoryName, designationNames, eitherOf, namedIn, needs, specName, specNames } from './naming.ts';
import { endedLines } from './ownBenefits.ts';
import { ownEligible } from './ownEligible.ts';

/** What comes after the designation: an audit, customer references, or nothing (SPZ-05). */
const restOf = ({ id }: Specialization): Statement => fact(`fact.SPZ-05.${enrolmentFor(id).value.lastStep}`);

/** The mapping's own name for it, where that is another one (AMB-14). */
const mappingName = ({ mappingName: name }: Specialization): Statement[] =>
  name ? [fact('fact.AMB-14', { name })] : [];

/** Designations that an older edition of the mapping did not list yet (EXT-01). */
const addedLater = (words: Words, { id, addedLater: later = [] }: Specialization): Statement[] =>
  later.length > 0
    ? [
        fact('fact.EXT-01.mapping', {
          designations: designationNames(words, later),
          spec: specName(words, id),
        }),
      ]
    : [];

/** Which designation a specialization needs, or which specializations designations lead to (SPZ-17). */
export const mapping: AnswerTo = question => {
  const { slots, speaker } = question;
  const { words } = speaker;
  const { spec, outside } = namedIn(slots);
  if (outside) return outsideCatalogue(words, outside);
  if (spec) return mappingOf(words, spec);
  return slots.designations ? opened(question) : everyMapping(words);
};

function mappingOf(words: Words, spec: Specialization): Answer {
  const several = spec.designations.length > 1;
  return {
    verdict: {
      mood: 'info',
      key: several ? 'answer.spz.mapping.any' : 'answer.spz.mapping',
      values: { spec: specName(words, spec.id), designations: eitherOf(words, spec.designations) },
    },
    says: [...mappingName(spec), restOf(spec), ...addedLater(words, spec)],
    facts: ['SPZ-17', ...(several ? (['AMB-16c'] as const) : [])],
  };
}

/** Nobody named: what each category accepts. */
function everyMapping(words: Words): Answer {
  const accepted = (category: Category) =>
    DESIGNATION_IDS.filter(id => inCategory(category).some(({ designations }) => designations.includes(id)));
  return {
    verdict: { mood: 'info', key: 'answer.spz.mapping.which' },
    says: [
      ...CATEGORIES.map(category =>
        fact('fact.SPZ-17.category', {
          category: categoryName(words, category),
          designations: eitherOf(words, accepted(category)),
        }),
      ),
      fact('fact.SPZ-17.any'),
      fact('fact.SPZ-17.tell'),
    ],
  };
}

/** Whether designations open a specialization, or which ones they open (SPZ-17, SPZ-05). */
export const eligible: AnswerTo = question => {
  const { slots, speaker, programme } = question;
  const { words } = speaker;
  const { spec, outside } = namedIn(slots);
  if (outside) return outsideCatalogue(words, outside);
  const own = programme && programme.designations.length > 0 ? programme : undefined;
  if (!spec) {
    if (slots.designations) return opened(question);
    return own ? ownEligible(question, own) : designationFirst;
  }
  const held = slots.designations ?? own?.designations.map(({ area }) => area);
  if (!held) return mappingOf(words, spec);
  const answer = eligibility(words, spec, held);
  const ended = own && !slots.designations ? endedLines(words, own, speaker.today) : [];
  return { ...answer, says: [...answer.says, ...ended] };
};

const designationFirst: Answer = {
  verdict: { mood: 'info', key: 'answer.spz.eligible.which' },
  says: [
    fact('fact.SPZ-02.after'),
    fact('fact.SPZ-17.any'),
    fact('fact.SPZ-05.steps'),
    fact('fact.SPZ-17.tell'),
  ],
};

function eligibility(
  words: Words,
  spec: Specialization,
  designations: NonNullable<Slots['designations']>,
): Answer {
  const { value, facts, caveats } = eligibleFor(spec.id, designations);
  const values = {
    spec: specName(words, spec.id),
    designations: eitherOf(words, value.anyOf),
    held: designationNames(words, value.eligible ? value.held : designations),
  };
  const later = facts.includes('EXT-01') ? addedLater(words, spec) : [];
  return {
    verdict: value.eligible
      ? { mood: 'good', key: 'answer.spz.eligible.yes', values }
      : { mood: 'bad', key: 'answer.spz.eligible.no', values },
    says: [needs(words, spec), ...mappingName(spec), restOf(spec), ...later],
    facts,
    caveats,
  };
}

/** Everything that designations open, in the order of the catalogue. */
function opened({ slots: { designations = [] }, speaker: { words } }: Question): Answer {
  const { value, facts } = openedBy(designations);
  return {
    verdict: {
      mood: 'good',
      key: 'answer.spz.eligible.opens',
      values: { held: designationNames(words, designations), count: value.length },
    },
    says: [
      fact('fact.SPZ-17.opens', { names: specNames(words, value) }),
      fact('fact.SPZ-05.steps'),
      ...(facts.includes('EXT-01') ? [fact('fact.EXT-01.opens')] : []),
      ...(designations.length > 1 ? [fact('fact.SPZ-17.any')] : []),
    ],
    facts: designations.length > 1 ? ['AMB-16c'] : [],
  };
}
