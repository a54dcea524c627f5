import type { Actor, Guide, GuideStep } from '../../domain/guide.ts';
import type { Words } from '../strings/words.ts';

type Part = 'ready' | 'where' | 'when' | 'note';

const sayIfKnown = (words: Words, key: string): string => (words.knows(key) ? words.say(key) : '');

export const guideName = (words: Words, { id }: Pick<Guide, 'id'>): string =>
  sayIfKnown(words, `guide.${id}`);

/** The guide, and with whom or for whom where that was said. */
export const runTitle = (words: Words, guide: Pick<Guide, 'id'>, name: string | undefined): string =>
  name === undefined
    ? guideName(words, guide)
    : words.say('guide.of', { guide: guideName(words, guide), name });

/** With whom or for whom a run is, asked; of a guide whose runs are told apart. */
export const nameQuestion = (words: Words, { repeats = 'customer' }: Pick<Guide, 'repeats'>): string =>
  words.say(`guide.name.${repeats}`);

/** What to do. */
export const stepName = (words: Words, guide: Guide, { id }: Pick<GuideStep, 'id'>): string =>
  sayIfKnown(words, `step.${guide.id}.${id}`);

/** What to have ready, where to go, when it is done, or a note; empty where there is nothing to say. */
export const stepPart = (words: Words, guide: Guide, { id }: GuideStep, part: Part): string =>
  sayIfKnown(words, `step.${guide.id}.${id}.${part}`);

/** The steps keep their numbers, whichever of them are done. */
export const numberOf = ({ steps }: Guide, { id }: Pick<GuideStep, 'id'>): number =>
  steps.findIndex(step => step.id === id) + 1;

/** "step 4 and step 7" */
export const numbersOf = (words: Words, guide: Guide, steps: readonly GuideStep[]): string =>
  words.list(steps.map(step => words.say('guide.number', { n: numberOf(guide, step) })));

export const actorName = (words: Words, { party, role }: Actor): string => {
  const name = words.say(`guide.party.${party}`);
  return role ? words.say('guide.who', { party: name, role: words.say(`guide.role.${role}`) }) : name;
};
