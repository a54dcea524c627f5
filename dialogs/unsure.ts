import { answerCard } from '../cards/answer.ts';
import { say } from '../cards/parts/button.ts';
import { lost } from './answers/help.ts';
import type { Responder } from './responders.ts';
import type { Intent } from './understanding/types.ts';

/** A guess below this is not even worth asking about. */
const WORTH_ASKING = 0.15;
const MOST_CHOICES = 3;

/** Not sure: two or three choices as buttons. Lost: said plainly, with what the desk can do. */
export const unsure: Responder = async (_dc, turn) => {
  const { words } = turn.speaker;
  const { understood } = turn;
  const guesses = [understood, ...understood.alternatives]
    .filter(({ confidence }) => confidence >= WORTH_ASKING)
    .map(({ intent }) => exampleOf(words.knows, intent))
    .filter(key => key !== undefined)
    .slice(0, MOST_CHOICES);
  if (guesses.length < 2) return turn.say(lost(turn.speaker));
  const title = words.say('reply.unsure');
  const actions = guesses.map(key => say(words.say(key), words.say(key)));
  return turn.say({ card: answerCard(words, { verdict: { mood: 'info', title }, actions }), summary: title });
};

type Knows = Parameters<Responder>[1]['speaker']['words']['knows'];

/** The text that stands for an intent on a button, in the reader's language. */
function exampleOf(knows: Knows, intent: Intent) {
  const key = `intent.${intent}`;
  return knows(key) ? key : undefined;
}
