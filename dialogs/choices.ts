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

/** What asks for this, without an example where that names things: `meant.<intent>`, or else `intent.<intent>`. */
function questionOf(words: Words, intent: Intent): MessageKey | undefined {
  const [meant, question] = [`meant.${intent}`, `intent.${intent}`];
  if (words.knows(meant)) return meant;
  return words.knows(question) ? question : undefined;
}

/** The button for this meaning; nothing for what nobody would choose, such as what is refused. */
export function choiceOf(words: Words, intent: Intent): Choice[] {
  const question = questionOf(words, intent);
  const [title, says] = question ? [question, question] : (COMMANDS[intent] ?? []);
  return title && says ? [{ title: words.say(title), says: words.say(says) }] : [];
}

/** A sentence that the desk was not sure of, and what it was offered to mean. */
export interface Doubted {
  readonly text: string;
  readonly meanings: readonly Intent[];
}

/**
 * Which meaning of a doubted sentence somebody chose by its button: that sentence is then answered, not the button. A
 * command is done as it stands.
 */
export const meaningChosen = (words: Words, text: string, { meanings }: Doubted): Intent | undefined =>
  meanings.find(intent => {
    const question = questionOf(words, intent);
    return question !== undefined && words.say(question) === text;
  });

/** The next best guess may be less likely than the desk would otherwise offer, but not out of the blue. */
export const POSSIBLE = LOST / 3;

const MOST_OTHERS = 2;

/** What else may have been meant, likeliest first. */
export const othersMeant = (words: Words, alternatives: readonly Guess[]): (Choice & { intent: Intent })[] =>
  alternatives
    .filter(({ confidence, intent }) => confidence >= POSSIBLE && intent !== 'meta.help')
    .flatMap(({ intent }) => choiceOf(words, intent).map(choice => ({ ...choice, intent })))
    .slice(0, MOST_OTHERS);
