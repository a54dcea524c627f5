import type { Absence } from '../domain/people.ts';
import { answerCard } from './answer.ts';
import { daysText } from './away.ts';
import { say } from './parts/button.ts';
import type { Card } from './render.ts';
import type { Words } from './strings/words.ts';

export interface StandInView {
  /** The name of the FPM who is away. */
  readonly fpm: string;
  /** Nothing where it is over. */
  readonly away: Pick<Absence, 'from' | 'until'> | undefined;
}

/** The line that a notification shows before the card is opened. */
export const standInSummary = (words: Words, { fpm, away }: StandInView): string =>
  away
    ? words.say('away.deputy.begins', { fpm, days: daysText(words, away) })
    : words.say('away.deputy.over', { fpm });

/** What somebody reads who decides in an FPM's place, or does so no more. */
export function standInCard(words: Words, view: StandInView): Card {
  const { fpm, away } = view;
  const line = words.say(away ? 'away.deputy.begins.next' : 'away.deputy.over.next', { fpm });
  return answerCard(words, {
    verdict: { mood: 'info', title: standInSummary(words, view), lines: [line] },
    actions: [say(words.say('button.queue'), words.say('say.queue'))],
  });
}
