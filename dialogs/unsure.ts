import { answerCard } from '../cards/answer.ts';
import { say } from '../cards/parts/button.ts';
import type { MessageKey } from '../cards/strings/catalogue.ts';
import type { Words } from '../cards/strings/words.ts';
import { lost } from './answers/help.ts';
import type { Responder } from './responding.ts';
import { howSure, LOST } from './understanding/certainty.ts';
import type { Intent } from './understanding/types.ts';

const MOST_CHOICES = 3;
/** The second choice may be less likely than the desk would otherwise offer, but not out of the blue. */
const POSSIBLE = LOST / 3;
/** Small talk that the desk holds for such with this much certainty is declined, though it could mean something. */
const DECLINED = 0.5;

/** What the desk does on a command is offered as that command: its button, and what pressing it says. */
const COMMANDS: Partial<Record<Intent, readonly [title: MessageKey, says: MessageKey]>> = {
  'desk.my_requests': ['button.my_requests', 'say.my_requests'],
  'desk.queue': ['button.queue', 'say.queue'],
  'desk.record_enrolment': ['button.records', 'say.records'],
};

/** A button by its title, and what pressing it says. */
interface Choice {
  readonly title: string;
  readonly says: string;
}

/** What asks for this; nothing for what nobody would choose, such as what is refused. */
function choiceOf(words: Words, intent: Intent): Choice[] {
  const question = `intent.${intent}`;
  const [title, says] = words.knows(question) ? [question, question] : (COMMANDS[intent] ?? []);
  return title && says ? [{ title: words.say(title), says: words.say(says) }] : [];
}

/**
 * Not sure: the two or three best guesses as buttons; where there is but one, what the desk can do is the other.
 * Likely small talk is declined first. Lost: said plainly, with what the desk can do.
 */
export const unsure: Responder = async (_dc, { speaker, text, understood, say: reply }) => {
  const { words } = speaker;
  if (howSure(understood) === 'lost') return reply(lost(speaker, text));
  const guesses = [understood, ...understood.alternatives].filter(
    ({ confidence }, i) => confidence >= (i < 2 ? POSSIBLE : LOST),
  );
  const wanted = guesses.map(({ intent }) => intent).filter(intent => intent !== 'meta.help');
  const choices = wanted.flatMap(intent => choiceOf(words, intent)).slice(0, MOST_CHOICES);
  const isDeclined = understood.intent === 'meta.out_of_scope' && understood.confidence >= DECLINED;
  if (choices.length === 0 && !isDeclined) return reply(lost(speaker, text));
  const more = choices.length <= 1 ? choiceOf(words, 'meta.help') : [];
  const offered = [...choices, ...more];
  const title = words.say(isDeclined ? 'answer.meta.out_of_scope' : 'reply.unsure');
  const lines = isDeclined ? declining(words, choices.length > 0) : [];
  const actions = offered.map(choice => say(choice.title, choice.says));
  const card = answerCard(words, { verdict: { mood: 'info', title, lines }, actions });
  const facts = isDeclined ? (['D1'] as const) : [];
  return reply({ card, summary: title, offers: offered.map(({ says }) => says), forAll: true, facts });
};

const declining = (words: Words, mayMeanMore: boolean): string[] => [
  words.say('fact.D1.scope'),
  ...(mayMeanMore ? [words.say('reply.unsure')] : []),
];
