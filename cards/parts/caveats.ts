import type { FactId } from '../../domain/facts.ts';
import type { Words } from '../strings/words.ts';

/** The contradictions of the sources that an answer has to tell: each once, those that have a text (invariant 6). */
export const caveatLines = (words: Words, caveats: readonly FactId[]): string[] =>
  [...new Set(caveats)].flatMap(id => {
    const key = `caveat.${id}`;
    return words.knows(key) ? [words.say(key)] : [];
  });
