import { matcher } from '../../slots/lexicon.ts';
import type { Mention } from '../../slots/mention.ts';
import { ACTIONS } from './actions.ts';
import { CIRCUMSTANCES } from './circumstances.ts';
import { PEOPLE } from './people.ts';
import { QUALITIES } from './qualities.ts';
import { THINGS } from './things.ts';

const groups = [PEOPLE, THINGS, ACTIONS, QUALITIES, CIRCUMSTANCES].map(group => matcher(group));

/**
 * What a sentence talks about, in ids that the five languages share: what the model learns from a Japanese example
 * about "approve" and "who" it knows in Polish. A word may stand for one concept of each group.
 */
export const findConcepts = (folded: string): Mention[] => groups.flatMap(group => group.find(folded));
