import { answerCard } from '../../cards/answer.ts';
import type { Mood } from '../../cards/parts/notice.ts';
import type { MessageKey } from '../../cards/strings/catalogue.ts';
import type { Values } from '../../cards/strings/words.ts';
import type { Reply } from '../reply.ts';
import type { Speaker } from '../speaker.ts';

/** One sentence as a card, so that it can also take the place of another card. */
export function message(
  { words }: Pick<Speaker, 'words'>,
  mood: Mood,
  key: MessageKey,
  values?: Values,
): Reply {
  const title = words.say(key, values);
  return { card: answerCard(words, { verdict: { mood, title } }), summary: title };
}
