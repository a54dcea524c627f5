import { BARE_QUESTIONS, BARE_WORDS, ENDINGS, FILLERS } from './lexicon/bareWords.ts';
import { type Matcher, matcher } from './slots/lexicon.ts';
import type { Reading } from './slots/reading.ts';
import { without } from './text.ts';
import type { Guess, Intent } from './types.ts';

/** Words that mean something by themselves, and those that may stand around them. */
interface Vocabulary {
  readonly meaning: Matcher<Intent>;
  readonly around: Matcher;
}

const commands: Vocabulary = { meaning: matcher(BARE_WORDS), around: matcher({ ending: ENDINGS }) };
const questions: Vocabulary = { meaning: matcher(BARE_QUESTIONS), around: matcher({ filler: FILLERS }) };

const SURE = 0.97;

/** What a sentence of nothing but a bare name is taken for; `undefined` when there is more to it. */
export function bareWord({ workloads, places, requestIds, text }: Reading): Guess | undefined {
  const rest = without(text.folded, [...workloads, ...places, ...requestIds]);
  const found =
    nothingBut(commands, rest) ?? (workloads.length === 0 ? nothingBut(questions, rest) : undefined);
  // A language is what somebody wants spoken: the model knows by whom.
  if (found === undefined || places.some(({ kind }) => kind === 'language')) return undefined;
  const guess = (intent: Intent): Guess => ({ intent, confidence: SURE });
  if (requestIds.length > 0) return guess('sme.status');
  if (workloads.length > 0)
    // "OATP = Defender?" asks for the meaning of a word.
    return workloads.length === 1 && workloads[0]?.id.endsWith('?')
      ? guess('sme.clarify_workload')
      : undefined;
  if (found.means !== undefined) return guess(found.means);
  return places.length > 0 ? guess('meta.ambiguous') : undefined;
}

/** What a text of nothing but these words means, if anything; `undefined` when there is another word in it. */
function nothingBut(
  { meaning, around }: Vocabulary,
  folded: string,
): { means?: Intent | undefined } | undefined {
  const found = meaning.find(folded);
  const more = without(folded, found);
  const rest = without(more, around.find(more));
  return /[\p{L}\p{N}]/u.test(rest)
    ? undefined
    : { means: (found.find(({ id }) => id !== 'meta.ambiguous') ?? found[0])?.id };
}
