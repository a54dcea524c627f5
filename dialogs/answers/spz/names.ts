import type { MessageKey } from '../../../cards/strings/catalogue.ts';
import type { Words } from '../../../cards/strings/words.ts';
import { type Specialization, specialization } from '../../../domain/specializations/catalogue.ts';
import { namesOf, type SpecName } from '../../../domain/specializations/names.ts';
import type { OutsideName } from '../../../domain/specializations/outsideCatalogue.ts';
import { type Answer, type AnswerTo, fact, type Statement } from '../answer.ts';
import { bothNames, namedIn } from './naming.ts';

/** What a name stands for today: old, new and differing names of one item (AMB-14, AMB-15). */
export const names: AnswerTo = ({ slots, speaker: { words } }) => {
  const { spec, outside } = namedIn(slots);
  if (outside) return outsideCatalogue(words, outside);
  return spec ? namesOfOne(words, spec) : whichName;
};

const whichName: Answer = {
  verdict: { mood: 'info', key: 'answer.spz.names.which' },
  says: [fact('fact.AMB-14.pairs')],
  caveats: ['AMB-15'],
};

function namesOfOne(words: Words, spec: Specialization): Answer {
  const says = namesOf(spec)
    .flatMap(name => differing(name))
    .concat(merged(words, spec));
  const key: MessageKey = says.length > 0 ? 'answer.spz.names.same' : 'answer.spz.names.catalogue';
  return {
    verdict: { mood: 'info', key, values: { name: bothNames(words, spec) } },
    says,
    facts: ['SPZ-04'],
  };
}

/** A name that stands in another table than the catalogue, or that it had once or got later. */
function differing({ name, kind, fact: source }: SpecName): Statement[] {
  if (kind === 'mapping') return [fact('fact.AMB-14', { name })];
  if (kind === 'cap_table') return [fact('fact.AMB-15.cap_name', { name })];
  if (kind === 'later') return [fact('fact.EXT-12', { later: name })];
  return kind === 'former' && source === 'SPZ-04' ? [fact('fact.SPZ-04.formerly', { former: name })] : [];
}

/** Several specializations that became one (EXT-03). */
function merged(words: Words, { otherNames = [] }: Specialization): Statement[] {
  const formers = otherNames.filter(({ kind, fact: source }) => kind === 'former' && source === 'EXT-03');
  if (formers.length === 0) return [];
  return [fact('fact.EXT-03.merged', { formers: words.list(formers.map(({ name }) => name)) })];
}

/** For names that only the table of caps knows: no way to enrol under them (AMB-15). */
export function outsideCatalogue(words: Words, { name: former, kind, became }: OutsideName): Answer {
  if (kind === 'expert_program') {
    return {
      verdict: { mood: 'info', key: 'answer.spz.names.expert_program', values: { former } },
      says: [fact('fact.SPZ-19.msp'), fact('fact.SPZ-10.msp')],
    };
  }
  if (became) {
    const name = bothNames(words, specialization(became));
    return {
      verdict: { mood: 'warning', key: 'answer.spz.names.renamed', values: { former, name } },
      says: [fact('fact.AMB-15.renamed', { former, name }), fact('fact.EXT-03.web', { former, name })],
      facts: ['SPZ-19'],
    };
  }
  return {
    verdict: { mood: 'warning', key: 'answer.spz.names.retired', values: { former } },
    says: [fact('fact.AMB-15.retired', { former }), fact('fact.EXT-01.arc')],
    facts: ['SPZ-19'],
  };
}
