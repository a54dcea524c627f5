import { BARE_WORDS, ENDINGS } from './lexicon/bareWords.ts';
import { matcher } from './slots/lexicon.ts';
import type { Reading } from './slots/reading.ts';
import { without } from './text.ts';
import type { Guess, Intent } from './types.ts';

const bare = matcher(BARE_WORDS);
const endings = matcher({ ending: ENDINGS });

const SURE = 0.97;

/** What a sentence of nothing but a bare name is taken for; `undefined` when there is more to it. */
export function bareWord(reading: Reading): Guess | undefined {
  const { workloads, places, requestIds, text } = reading;
  const rest = without(text.folded, [...workloads, ...places, ...requestIds]);
  const words = bare.find(rest);
  const more = without(rest, words);
  if (/[\p{L}\p{N}]/u.test(without(more, endings.find(more)))) return undefined;
  const guess = (intent: Intent): Guess => ({ intent, confidence: SURE });
  const named = words[0]?.id;
  if (requestIds.length > 0) return guess('sme.status');
  if (workloads.length > 0)
    return workloads.every(({ id }) => id.endsWith('?')) ? guess('sme.clarify_workload') : undefined;
  if (named !== undefined) return guess(named);
  return places.length > 0 && places.every(({ kind }) => kind !== 'language')
    ? guess('meta.ambiguous')
    : undefined;
}
