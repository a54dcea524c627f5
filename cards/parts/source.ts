import { type FactId, sourcesOf } from '../../domain/facts.ts';
import type { Words } from '../strings/words.ts';

/** Where an answer comes from and how old that is: one line for each document behind the facts (invariant 6). */
export const sourceLines = (words: Words, facts: readonly FactId[]): string[] =>
  sourcesOf(facts).map(({ id }) =>
    words.say('source.line', { title: words.say(`source.${id}`), age: words.say(`source.${id}.age`) }),
  );
