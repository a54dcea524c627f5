import { PEOPLE } from './lexicon/concepts/people.ts';
import { THINGS } from './lexicon/concepts/things.ts';
import { matcher } from './slots/lexicon.ts';
import type { Reading } from './slots/reading.ts';
import { type Area, areaOf, type Context, type Guess } from './types.ts';

/** Whoever speaks, and whoever is only pointed at: they are in every area. */
const { we: _we, me: _me, who: _who, them: _them, everyone: _everyone, ...parties } = PEOPLE;
const subjects = [matcher(THINGS), matcher(parties)];

/** The areas of the programme; greetings and commands belong to none. */
const KNOWLEDGE: readonly Area[] = ['sme', 'spz', 'ir', 'ip', 'sup'];

/** Of a sentence that could mean anything, what is less likely than this in the old area is not worth asking. */
const WORTH_ASKING = 0.005;

/** As likely as each other: the desk asks. */
const EITHER = 0.5;

/**
 * "And what do we need for that?" names nothing that belongs to one area more than to another. Where it would be
 * answered from another area than the talk was about, or asked back as if there had been no talk, what it may mean in
 * the old one comes first and the desk asks.
 * The guesses as they are in every other case.
 */
export function staying(
  reading: Reading,
  guesses: readonly Guess[],
  previous: Context['previous'],
): readonly Guess[] {
  const [best] = guesses;
  if (!best || !previous) return guesses;
  const [here, there] = [areaOf(previous.intent), areaOf(best.intent)];
  const isAnything = best.intent === 'meta.ambiguous';
  if (here === there || !KNOWLEDGE.includes(here) || !(isAnything || KNOWLEDGE.includes(there)))
    return guesses;
  if (!namesNothing(reading)) return guesses;
  const meant = guesses.find(({ intent }) => areaOf(intent) === here);
  if (!meant || (isAnything && meant.confidence < WORTH_ASKING)) return guesses;
  const others = guesses.filter(({ intent }) => intent !== meant.intent && intent !== best.intent);
  return [{ ...meant, confidence: EITHER }, { ...best, confidence: EITHER }, ...others];
}

function namesNothing({ text: { folded }, ...mentions }: Reading): boolean {
  const isNamed = Object.values(mentions).some(found => found.length > 0);
  return !isNamed && subjects.every(matches => matches.find(folded).length === 0);
}
