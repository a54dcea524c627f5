import { TERMS } from '../lexicon/terms.ts';
import type { Text } from '../text.ts';
import { matcher } from './lexicon.ts';
import type { Reading } from './reading.ts';

const terms = matcher(Object.fromEntries(TERMS.map(term => [term, term.replaceAll(',', ' ')])));

/** How people ask for a meaning; the word stands where the group is. */
const ASKED: readonly RegExp[] = [
  /(?:what(?:'s| is| are| does| do)|whats|define|meaning of|explain|stands? for)(?: the| an?| word| term| abbreviation)* ["']?([\p{L}\d&/ -]{2,40}?)["']?(?: mean| stand| again| exactly| in this| here|\?|$)/iu,
  /(?:co to(?: jest)?|co oznacza|co znaczy|czym jest|rozwin|skrót|skrotu|definicja) ["']?([\p{L}\d&/ -]{2,40}?)["']?(?:\?|$| po polsku| w tym)/iu,
  /^["'「『“]?([\p{L}\d&/ -]{2,20}?)["'」』”]?(?:とは|って|是什么|是什麼|是啥|指什么|指什麼|什么意思|什麼意思|的意思|の意味|の略|是指)/u,
];

/** The word whose meaning is asked, as written. */
export function termIn({ text, workloads }: Reading): string | undefined {
  const written = ({ start, end }: { start: number; end: number }): string => text.written.slice(start, end);
  const known = terms.find(text.folded).filter(({ id, start, end }) => isWord(text, id, start, end));
  const [named] = [...known, ...workloads].sort((a, b) => a.start - b.start);
  if (named !== undefined) return written(named);
  for (const pattern of ASKED) {
    const term = pattern.exec(text.written)?.[1]?.trim();
    if (term !== undefined && term !== '') return term;
  }
  return undefined;
}

/** Short abbreviations count only in capitals, or alone: "sp" and "rsc" yes, the "fe" of "cafe" never. */
const isWord = ({ written }: Text, id: string, start: number, end: number): boolean =>
  id.length > 2 || written.slice(start, end) === id || written.length < 12;
