import { STATE_NAMES } from '../lexicon/states.ts';
import { matcher } from './lexicon.ts';
import type { Mention } from './mention.ts';

const states = matcher(STATE_NAMES);

/** The states of a request that folded text names. */
export const findStates = (folded: string): Mention<keyof typeof STATE_NAMES>[] => states.find(folded);
