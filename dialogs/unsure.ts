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

/** What the desk does on a command is offered as that command: its button, and what pressing it says. */
const COMMANDS: Partial<Record<Intent, readonly [title: MessageKey, says: MessageKey]>> = {
  'desk.my_requests': ['button.my_requests', 'say.my_requests'],
  'desk.queue': ['button.queue', 'say.queue'],
  'desk.record_enrolment': ['button.records', 'say.records'],
};

/** The button that asks for this; nothing for what nobody would choose, such as what is refused. */
function choiceOf(words: Words, intent: Intent): object | undefined {
  const question = `intent.${intent}`;
  const [title, says] = words.knows(question) ? [question, question] : (COMMANDS[intent] ?? []);
  return title && says && say(words.say(title), words.say(says));
}

/**
 * Not sure: the two or three best guesses as buttons, for one alone is no choice. Lost: said plainly, with what the
 * desk can do.
 */
export const unsure: Responder = async (_dc, { speaker, understood, say: reply }) => {
  const { words } = speaker;
  if (howSure(understood) === 'lost') return reply(lost(speaker));
  const actions = [understood, ...understood.alternatives]
    .flatMap(({ intent, confidence }) => {
      const button = choiceOf(words, intent);
      return button ? [{ button, likely: confidence >= LOST }] : [];
    })
    .filter(({ likely }, i) => likely || i < FEWEST_CHOICES)
    .slice(0, MOST_CHOICES)
    .map(({ button }) => button);
  if (actions.length < FEWEST_CHOICES) return reply(lost(speaker));
  const title = words.say('reply.unsure');
  const card = answerCard(words, { verdict: { mood: 'info', title }, actions });
  return reply({ card, summary: title, forAll: true });
};
