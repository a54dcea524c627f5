import { answerCard } from '../cards/answer.ts';
import { say } from '../cards/parts/button.ts';
import type { Words } from '../cards/strings/words.ts';
import { lost } from './answers/help.ts';
import { choiceOf, POSSIBLE } from './choices.ts';
import { commandIn } from './commands.ts';
import type { Desk } from './desk.ts';
import type { Reply } from './reply.ts';
import type { Responder } from './responding.ts';
import { isKnown } from './speaker.ts';
import type { Turn } from './turn.ts';
import { howSure, LOST } from './understanding/certainty.ts';
import type { Intent } from './understanding/types.ts';

const MOST_CHOICES = 3;
/** Small talk that the desk holds for such with this much certainty is declined, though it could mean something. */
const DECLINED = 0.5;

/**
 * Not sure: the two or three best guesses as buttons; where there is but one, what the desk can do is the other.
 * Likely small talk is declined first. Lost: said plainly, with what the desk can do.
 */
export function askedBack({
  speaker,
  text,
  understood,
}: Pick<Turn, 'speaker' | 'text' | 'understood'>): Reply {
  const { words } = speaker;
  if (howSure(understood) === 'lost') return lost(speaker, text);
  const guesses = [understood, ...understood.alternatives].filter(
    ({ confidence }, i) => confidence >= (i < 2 ? POSSIBLE : LOST),
  );
  const wanted = guesses.map(({ intent }) => intent).filter(intent => intent !== 'meta.help');
  const choices = wanted.flatMap(intent => choiceOf(words, intent)).slice(0, MOST_CHOICES);
  const isDeclined = understood.intent === 'meta.out_of_scope' && understood.confidence >= DECLINED;
  if (choices.length === 0 && !isDeclined) return lost(speaker, text);
  const more = choices.length <= 1 ? choiceOf(words, 'meta.help') : [];
  const offered = [...choices, ...more];
  const title = words.say(isDeclined ? 'answer.meta.out_of_scope' : 'reply.unsure');
  const lines = isDeclined ? declining(words, choices.length > 0) : [];
  const actions = offered.map(choice => say(choice.title, choice.says));
  const card = answerCard(words, { verdict: { mood: 'info', title, lines }, actions });
  const facts = isDeclined ? (['D1'] as const) : [];
  const offers = offered.map(({ says }) => says);
  return { card, summary: title, offers, meanings: wanted, forAll: true, facts };
}

/** What somebody may want of a request that they name by its customer. */
const OF_A_REQUEST: ReadonlySet<Intent> = new Set([
  ...(['sme.status', 'sme.approve_action', 'sme.overdue', 'sme.timeline', 'sme.closed_meaning'] as const),
  ...(['desk.my_requests', 'desk.queue'] as const),
]);
/** "Wingtip Toys?", "and for Contoso?"; Chinese and Japanese have no spaces. */
const FEW_WORDS = 4;
const FEW_LETTERS = 40;

/** Whether the name of a customer is likely all that the desk lacks. */
function mayNameRequest({ text, understood }: Turn): boolean {
  const guesses = [understood, ...understood.alternatives].slice(0, 3);
  const isShort =
    text.length <= FEW_LETTERS &&
    text.trim().split(/\s+/).length <= FEW_WORDS &&
    understood.slots.workload === undefined;
  return (
    isShort || guesses.some(({ intent, confidence }) => OF_A_REQUEST.has(intent) && confidence >= POSSIBLE)
  );
}

/** A question about one of these asks how a request stands, whatever else it may mean. */
const HOW_IT_STANDS: ReadonlySet<Intent> = new Set(['sme.status', 'desk.my_requests'] as const);

/** What is not understood may name one of the asker's own requests, which is then shown at once. */
export const orNamed =
  (desk: Desk, otherwise: Responder): Responder =>
  async (dc, turn) => {
    const { speaker, text, understood } = turn;
    const isStatus = [understood, ...understood.alternatives].some(
      ({ intent, confidence }) => HOW_IT_STANDS.has(intent) && confidence >= POSSIBLE,
    );
    const mayName = isKnown(speaker) && commandIn(text) === undefined && mayNameRequest(turn);
    const named = mayName ? await desk.requestNamed(speaker, { text, isStatus }) : undefined;
    return named ? turn.say(named) : otherwise(dc, turn);
  };

/** Asks back. */
export const unsure = (desk: Desk): Responder => orNamed(desk, (_dc, turn) => turn.say(askedBack(turn)));

const declining = (words: Words, mayMeanMore: boolean): string[] => [
  words.say('fact.D1.scope'),
  ...(mayMeanMore ? [words.say('reply.unsure')] : []),
];
