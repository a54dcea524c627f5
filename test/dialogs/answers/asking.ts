import { cardText } from '../../../bot/local/cardText.ts';
import { wordsIn } from '../../../cards/strings/words.ts';
import { type AnswerTo, answerReply } from '../../../dialogs/answers/answer.ts';
import type { Speaker } from '../../../dialogs/speaker.ts';
import type { Intent, Slots } from '../../../dialogs/understanding/types.ts';
import { plainDate } from '../../../domain/calendar.ts';
import type { FactId } from '../../../domain/facts.ts';
import type { Locale, Person } from '../../../domain/people.ts';
import { startOf } from '../../../domain/quietHours.ts';

export interface Answered {
  /** The verdict, which a notification shows too. */
  readonly verdict: string;
  /** Everything on the card, buttons in brackets. */
  readonly text: string;
  readonly facts: readonly FactId[];
  readonly buttons: readonly string[];
}

/** A Friday, so that business days reach over a weekend. */
const TODAY = plainDate('2025-06-06');

const BUTTON = /^\[(.+)\]$/;

/** What a question may bring beside its slots; without any it is asked by somebody whom the desk doesn't know. */
export interface Circumstances {
  readonly text?: string;
  readonly today?: string;
  readonly person?: Person;
}

/** Asks a table of answers; slots are given, nothing has to be understood. */
export const asking =
  (answers: Partial<Record<Intent, AnswerTo>>) =>
  (
    intent: Intent,
    slots: Slots = {},
    locale: Locale = 'en',
    { text = '', today, person }: Circumstances = {},
  ): Answered => {
    const answerTo = answers[intent];
    if (!answerTo) throw new RangeError(`no answer to ${intent}`);
    const day = today === undefined ? TODAY : plainDate(today);
    const speaker: Speaker = {
      ...{ person, words: wordsIn(locale), zone: 'UTC', today: day, now: startOf(day, 'UTC') },
    };
    const { card, summary, facts = [] } = answerReply(speaker, answerTo({ slots, speaker, text }));
    const lines = cardText(card);
    return {
      ...{ verdict: summary, text: lines.join('\n'), facts },
      buttons: lines.flatMap(line => BUTTON.exec(line)?.[1] ?? []),
    };
  };
