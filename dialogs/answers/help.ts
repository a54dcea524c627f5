import { answerCard } from '../../cards/answer.ts';
import { helpCard } from '../../cards/help.ts';
import { say } from '../../cards/parts/button.ts';
import type { Reply } from '../reply.ts';
import type { Speaker } from '../speaker.ts';
import { askFpm } from './next.ts';

/** What the desk can do for this person. */
export const help = ({ words, person }: Speaker): Reply => ({
  card: helpCard(words, person),
  summary: words.say('help.title'),
  forAll: true,
  facts: ['D1'],
});

/** Said plainly when the desk did not understand, with what it can do. */
export function lost(speaker: Speaker, text: string): Reply {
  const { words } = speaker;
  const title = words.say('reply.lost');
  const actions = [say(words.say('button.help'), words.say('say.help')), ...askFpm(speaker, text)];
  const card = answerCard(words, { verdict: { mood: 'info', title }, actions });
  return { card, summary: title, forAll: true };
}
