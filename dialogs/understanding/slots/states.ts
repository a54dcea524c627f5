import { STATE_NAMES } from '../lexicon/states.ts';
import { type Mention, matcher } from './lexicon.ts';

const states = matcher(STATE_NAMES);

/** The states of a request that folded text names. */
export const findStates = (folded: string): Mention<keyof typeof STATE_NAMES>[] => states.find(folded);
