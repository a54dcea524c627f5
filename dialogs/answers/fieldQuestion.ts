import { answerCard } from '../../cards/answer.ts';
import { say } from '../../cards/parts/button.ts';
import { type FieldKey, fieldOf } from '../../domain/request/fields.ts';
import type { Progress } from '../desk.ts';
import type { Reply } from '../reply.ts';
import type { Speaker } from '../speaker.ts';

/** More options than this are typed instead of pressed: Teams shows six buttons, and a long row helps nobody. */
const MOST_BUTTONS = 6;

/**
 * One field of the form as a question, with the error of the last try, what was answered so far, and its options as
 * buttons. The first one says how to move about.
 */
export function fieldQuestion(
  { words }: Speaker,
  key: FieldKey,
  { error, choices, current }: Progress,
  isFirst = false,
): Reply {
  const { kind, maxLength } = fieldOf(key);
  const title = words.say(`field.${key}`);
  const options = kind === 'tick' ? [words.say('option.yes')] : choices.map(choice => choice.title);
  const tooMany = options.length > MOST_BUTTONS;
  const card = answerCard(words, {
    verdict: {
      mood: error ? 'bad' : 'info',
      title,
      lines: [
        ...(error ? [words.say(`error.${error}`, { max: maxLength })] : []),
        words.say(`field.${key}.hint`),
        ...(current && !error ? [words.say('ask.so_far', { answer: current })] : []),
        ...(isFirst ? [words.say('ask.moves')] : []),
        ...(tooMany ? [words.list(options)] : []),
      ],
    },
    actions: tooMany ? [] : options.map(option => say(option, option)),
  });
  return { card, summary: title, facts: fieldOf(key).fact ? ['SME-15'] : [] };
}
