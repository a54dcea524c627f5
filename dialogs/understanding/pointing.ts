import { AROUND_CHOICES, CHOICES } from './lexicon/followUps.ts';
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

/** What somebody says by pointing at one of the offers that they were just given: "the second one". */
export function pointedAt(text: string, offers: readonly string[]): string | undefined {
  const place = offers.length === 0 ? undefined : placeIn(readText(text).folded);
  return place === undefined ? undefined : offers.at(place > 0 ? place - 1 : place) || undefined;
}
