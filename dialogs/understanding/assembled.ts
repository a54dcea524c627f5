import type { Slots, Understanding } from './types.ts';

const ALTERNATIVES = 3;

/** What was found out of a sentence as one understanding; of the other guesses only the next best are kept. */
export const assembled = ({
  alternatives,
  assumed,
  ...found
}: Omit<Understanding, 'assumed'> & { readonly assumed: readonly (keyof Slots)[] }): Understanding => ({
  ...found,
  alternatives: alternatives.slice(0, ALTERNATIVES),
  ...(assumed.length > 0 && { assumed }),
});
