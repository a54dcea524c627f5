import { answerCard } from '../cards/answer.ts';
import { say } from '../cards/parts/button.ts';
import type { MessageKey } from '../cards/strings/catalogue.ts';
import type { Words } from '../cards/strings/words.ts';
import { lost } from './answers/help.ts';
import type { Responder } from './responding.ts';
import { howSure, LOST } from './understanding/certainty.ts';
import type { Intent } from './understanding/types.ts';

const FEWEST_CHOICES = 2;
const MOST_CHOICES = 3;

/** What the desk does on a command is offered in the words of that command. */
const COMMANDS: Partial<Record<Intent, MessageKey>> = {
  'desk.my_requests': 'say.my_requests',
  'desk.queue': 'say.queue',
  'desk.record_enrolment': 'say.records',
};

const choiceOf = (words: Words, intent: Intent): MessageKey | undefined =>
  [`intent.${intent}`, COMMANDS[intent]].find(
    (key): key is MessageKey => key !== undefined && words.knows(key),
  );

/**
 * Not sure: the two or three best guesses as buttons, for one alone is no choice. Lost: said plainly, with what the
 * desk can do.
 */
export const unsure: Responder = async (_dc, { speaker, understood, say: reply }) => {
  const { words } = speaker;
  if (howSure(understood) === 'lost') return reply(lost(speaker));
  const choices = [understood, ...understood.alternatives]
    .flatMap(({ intent, confidence }) => {
      const key = choiceOf(words, intent);
      return key === undefined ? [] : [{ key, likely: confidence >= LOST }];
    })
    .filter(({ likely }, i) => likely || i < FEWEST_CHOICES)
    .slice(0, MOST_CHOICES);
  if (choices.length < FEWEST_CHOICES) return reply(lost(speaker));
  const title = words.say('reply.unsure');
  const actions = choices.map(({ key }) => say(words.say(key), words.say(key)));
  const card = answerCard(words, { verdict: { mood: 'info', title }, actions });
  return reply({ card, summary: title, forAll: true });
};
