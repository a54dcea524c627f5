import { FIXABLE } from '../../domain/request/fixing.ts';
import type { Words } from '../strings/words.ts';

/** What to put right, a line for each field in the order of the form. */
export const fixLines = (words: Words, fixes: Readonly<Record<string, string>> = {}): string[] =>
  FIXABLE.flatMap(key => {
    const note = fixes[key];
    return note === undefined ? [] : [words.say('return.line', { field: words.say(`field.${key}`), note })];
  });
