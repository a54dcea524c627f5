import { answerCard } from '../cards/answer.ts';
import { say } from '../cards/parts/button.ts';
import type { MessageKey } from '../cards/strings/catalogue.ts';
import { lost } from './answers/help.ts';
import type { Responder } from './responding.ts';
import { LOST } from './understanding/certainty.ts';

const MOST_CHOICES = 3;

/** Not sure: the best guesses as buttons. Lost: said plainly, with what the desk can do. */
export const unsure: Responder = async (_dc, { speaker, understood, say: reply }) => {
  const { words } = speaker;
  const guesses = [understood, ...understood.alternatives].filter(({ confidence }) => confidence >= LOST);
  const choices = guesses
    .map(({ intent }): string => `intent.${intent}`)
    .filter((key): key is MessageKey => words.knows(key))
    .slice(0, MOST_CHOICES);
  if (choices.length === 0) return reply(lost(speaker));
  const title = words.say('reply.unsure');
  const actions = choices.map(key => say(words.say(key), words.say(key)));
  const card = answerCard(words, { verdict: { mood: 'info', title }, actions });
  return reply({ card, summary: title, forAll: true });
};
