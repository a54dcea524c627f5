import { BARE_QUESTIONS, BARE_WORDS, ENDINGS, FILLERS } from './lexicon/bareWords.ts';
import { type Matcher, matcher } from './slots/lexicon.ts';
import type { Reading } from './slots/reading.ts';
import { without } from './text.ts';
import { type Area, areaOf, type Context, type Guess, type Intent } from './types.ts';

/** Words that mean something by themselves, and those that may stand around them. */
interface Vocabulary<Meaning extends string> {
  readonly meaning: Matcher<Meaning>;
  readonly around: Matcher;
}

const commands = { meaning: matcher(BARE_WORDS), around: matcher({ ending: ENDINGS }) };
const questions = { meaning: matcher(BARE_QUESTIONS), around: matcher({ filler: FILLERS }) };

const SURE = 0.97;
/** What was talked about is likely still meant. */
const LIKELY = 0.9;

type Bare = keyof typeof BARE_QUESTIONS;

/** What such a question asks in the talk about one area, where only one thing there can be meant. */
const IN_AREA: Partial<Record<Area, Partial<Record<Bare, Intent>>>> = {
  sme: { duration: 'sme.timeline', region: 'sme.field_help' },
  ir: { duration: 'ir.verification', region: 'ir.regions' },
  sup: { duration: 'sup.delay', region: 'sup.contact', contact: 'sup.contact' },
};

/**
 * What a sentence of nothing but a bare name is taken for; `undefined` when there is more to it. "How long?" is asked
 * back (AMB-32), unless the talk was about something that takes its time.
 */
export function bareWord(
  { workloads, places, requestIds, text }: Reading,
  previous?: Context['previous'],
): Guess | undefined {
  const rest = without(text.folded, [...workloads, ...places, ...requestIds]);
  const wanted = nothingBut(commands, rest);
  const asked = workloads.length === 0 ? nothingBut(questions, rest) : undefined;
  // A language is what somebody wants spoken: the model knows by whom.
  if (!(wanted ?? asked) || places.some(({ kind }) => kind === 'language')) return undefined;
  const guess = (intent: Intent): Guess => ({ intent, confidence: SURE });
  if (requestIds.length > 0) return guess('sme.status');
  if (workloads.length > 0)
    // "OATP = Defender?" asks for the meaning of a word.
    return workloads.length === 1 && workloads[0]?.id.endsWith('?')
      ? guess('sme.clarify_workload')
      : undefined;
  // "Okay, never mind" is no thank you.
  const intent = wanted?.find(command => command !== 'desk.thanks') ?? wanted?.[0];
  if (intent !== undefined) return guess(intent);
  if (asked?.includes('anniversary')) return guess('spz.anniversary_which');
  // Only support contracts have a contact for each country (SUP-11).
  if (asked?.includes('contact') && places.length > 0) return guess('sup.contact');
  const about = previous && IN_AREA[areaOf(previous.intent)];
  const meant = asked?.flatMap(bare => about?.[bare] ?? [])[0];
  if (meant !== undefined) return { intent: meant, confidence: LIKELY };
  return places.length > 0 || (asked?.length ?? 0) > 0 ? guess('meta.ambiguous') : undefined;
}

/** What a text of nothing but these words means, in their order; `undefined` when there is another word in it. */
function nothingBut<Meaning extends string>(
  { meaning, around }: Vocabulary<Meaning>,
  folded: string,
): Meaning[] | undefined {
  const found = meaning.find(folded);
  const more = without(folded, found);
  const rest = without(more, around.find(more));
  return /[\p{L}\p{N}]/u.test(rest) ? undefined : found.map(({ id }) => id);
}
