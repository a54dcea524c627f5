import type { MessageKey } from '../cards/strings/catalogue.ts';
import type { Words } from '../cards/strings/words.ts';
import { LOST } from './understanding/certainty.ts';
import type { Guess, Intent } from './understanding/types.ts';

/** A button by its title, and what pressing it says. */
export interface Choice {
  readonly title: string;
  readonly says: string;
}

/** What the desk does on a command is offered as that command: its button, and what pressing it says. */
const COMMANDS: Partial<Record<Intent, readonly [title: MessageKey, says: MessageKey]>> = {
  'desk.my_requests': ['button.my_requests', 'say.my_requests'],
  'desk.queue': ['button.queue', 'say.queue'],
  'desk.record_enrolment': ['button.records', 'say.records'],
};

/** What asks for this; nothing for what nobody would choose, such as what is refused. */
export function choiceOf(words: Words, intent: Intent): Choice[] {
  const question = `intent.${intent}`;
  const [title, says] = words.knows(question) ? [question, question] : (COMMANDS[intent] ?? []);
  return title && says ? [{ title: words.say(title), says: words.say(says) }] : [];
}

/** The next best guess may be less likely than the desk would otherwise offer, but not out of the blue. */
export const POSSIBLE = LOST / 3;

const MOST_OTHERS = 2;

/** What else may have been meant, as the questions that ask for it, likeliest first. */
export const othersMeant = (words: Words, alternatives: readonly Guess[]): Choice[] =>
  alternatives
    .filter(({ confidence, intent }) => confidence >= POSSIBLE && intent !== 'meta.help')
    .flatMap(({ intent }) => choiceOf(words, intent))
    .slice(0, MOST_OTHERS);
