import { AROUND_CHOICES, CHOICES } from './lexicon/followUps.ts';
import { COUNTED, OPENING, STEPS } from './lexicon/pointing.ts';
import { type Matcher, matcher } from './slots/lexicon.ts';
import { readText, without } from './text.ts';

const choices = matcher(CHOICES);

export const isEmpty = (rest: string): boolean => /^[^\p{L}\p{N}]*$/u.test(rest);

/** The id of a name that is the whole sentence but for its punctuation. */
export function whole<Id extends string>(names: Matcher<Id>, folded: string): Id | undefined {
  const [found, ...more] = names.find(folded);
  if (found === undefined || more.length > 0) return undefined;
  return isEmpty(without(folded, [found])) ? found.id : undefined;
}

/** The place in a list that a sentence points to and says nothing else: from one, -1 for the last. */
export function placeIn(folded: string): number | undefined {
  const choice = whole(choices, folded.replace(AROUND_CHOICES, ''));
  return choice === undefined ? undefined : Number(choice);
}

/** A place that a sentence points at, and whether it says what is wanted of what stands there: "open the second". */
export interface Pointed {
  readonly place: number;
  readonly opens: boolean;
  /** A bare number may be the answer to anything. */
  readonly isNumber: boolean;
}

export function pointedIn(text: string): Pointed | undefined {
  const { folded } = readText(text);
  const { bare, opens } = withoutOpening(folded);
  const place = placeIn(bare);
  return place === undefined ? undefined : { place, opens, isNumber: /^\W*\d+\W*$/.test(folded) };
}

/** What stands at this place, counted from one, or from the end. */
export const at = (place: number, offers: readonly string[]): string | undefined =>
  offers.at(place > 0 ? place - 1 : place) || undefined;

const steps = matcher(STEPS);

/** Whether a sentence goes on to the next, or back to the one before, and says nothing else. */
export const stepIn = (text: string): 'next' | 'previous' | undefined =>
  whole(steps, withoutOpening(readText(text).folded).bare);

/** The words that point, without what opens the thing they point at. */
function withoutOpening(folded: string): { bare: string; opens: boolean } {
  const bare = OPENING.reduce((rest, words) => rest.replace(words, ''), folded.trim()).trim();
  const counted = COUNTED.reduce((rest, [counter, same]) => rest.replace(counter, same), bare);
  return { bare: counted, opens: bare !== folded.trim() };
}
