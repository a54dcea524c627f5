import { say } from '../../cards/parts/button.ts';
import type { MessageKey } from '../../cards/strings/catalogue.ts';
import type { Intent } from '../understanding/types.ts';
import type { AnswerTo } from './answer.ts';

/** A question that has an example in words, so that a button can ask it for the person: its key is `intent.<intent>`. */
export type Askable = { [I in Intent]: `intent.${I}` extends MessageKey ? I : never }[Intent];

/** An answer with buttons that ask what people ask next, behind its own. */
export const followedBy =
  (answerTo: AnswerTo, ...intents: readonly Askable[]): AnswerTo =>
  question => {
    const { words } = question.speaker;
    const questions = intents.map(intent => words.say(`intent.${intent}`));
    const answer = answerTo(question);
    return { ...answer, next: [...(answer.next ?? []), ...questions.map(text => say(text, text))] };
  };
