import { Temporal } from 'temporal-polyfill';
import type { Instant } from '../domain/calendar.ts';
import { carriesSecret } from '../domain/secrets.ts';
import { kept } from './besideTheQuestion.ts';
import { commandIn, errandMeant } from './commands.ts';
import type { Desk } from './desk.ts';
import { answersIn } from './formAnswers.ts';
import { isKnown } from './speaker.ts';
import type { Turn } from './turn.ts';
import { amendmentIn } from './understanding/amending.ts';
import { isAnswered, SURE } from './understanding/certainty.ts';
import { messageFor } from './understanding/messageFor.ts';
import { readSentence } from './understanding/slots/reading.ts';
import { readText } from './understanding/text.ts';

/** "Tell Frank …", "reply: …": passed on at once. `false` when there is nobody to tell, or nothing of the kind was said. */
export async function passedOn(desk: Desk, { speaker, text, say }: Turn): Promise<boolean> {
  const message = messageFor(text);
  if (!message || !isKnown(speaker) || carriesSecret(text)) return false;
  const reply = await desk.passOn(speaker, message);
  if (reply) await say(reply);
  return reply !== undefined;
}

/** How long before their last message somebody may have been written to and still be answering it. */
const LATELY = { hours: 1 } as const;
const LONG_AGO = { hours: 14 * 24 } as const;

/**
 * What may well be a reply to what others told this person of a request, since they last wrote: what it tells of fields
 * corrects a returned request, and anything else is offered to be passed on. `false` when it is for the desk.
 */
export async function repliedTo(desk: Desk, turn: Turn, heardAt: string | undefined): Promise<boolean> {
  const { speaker, text, understood, say } = turn;
  if (!isKnown(speaker) || speaker.overheard || carriesSecret(text) || commandIn(text)) return false;
  const longAgo = speaker.now.subtract(LONG_AGO);
  const since = heardAt === undefined ? longAgo : later(longAgo, Temporal.Instant.from(heardAt));
  const told = answersIn(
    understood.said ?? amendmentIn(readSentence(text, speaker.today), speaker.today) ?? {},
  );
  if (Object.keys(told).length > 0) {
    const correction = await desk.correctReturned(speaker, { since, told });
    if (correction) {
      await say(kept(speaker, told));
      await say(correction);
      turn.settled({ intent: 'sme.create_draft', slots: understood.slots });
      return true;
    }
  }
  if (!soundsLikeReply(turn)) return false;
  const offer = await desk.offerToPassOn(speaker, { text, since: later(longAgo, since.subtract(LATELY)) });
  if (offer) await say(offer);
  return offer !== undefined;
}

const later = (a: Instant, b: Instant): Instant => (Temporal.Instant.compare(a, b) > 0 ? a : b);

/** What is told to the desk and what it is asked, by how that begins or what is in it; of folded text. */
const ASKS = new RegExp(
  [
    '[?？]',
    '^(?:and |so |but |hi,? |hello,? |please )*(?:what|how|who|whom|whose|when|where|which|why|can|could|do|does|did|is|are|will|would|should|may|show|list|open|find|give|explain|tell (?:me|us)|let me|i (?:need|want))(?![a-z])',
    '^(?:a |i |prosze )*(?:co|jak|kto|kogo|komu|kiedy|gdzie|czy|ile|dlaczego|pokaz|podaj|znajdz|wyjasnij|powiedz mi|potrzebuj\\w+)(?![a-z])|^(?:a )?(?:ktor|jaki|jaka)',
    '什么|怎么|如何|谁|哪|多少|几个|多久|为什么|是否|告诉我|[吗呢]\\s*$',
    '何|いつ|どう|どこ|どの|どれ|なぜ|いくつ|いくら|(?:です|ます|ません|でしょう)か|教えて',
  ].join('|'),
);

/** A statement that the desk can make little of. What it holds for unsafe or beyond its scope is often none of either. */
function soundsLikeReply({ speaker, text, understood }: Turn): boolean {
  const { intent, confidence } = understood;
  if (errandMeant(text, speaker.today) || ASKS.test(readText(text).folded)) return false;
  if (!isAnswered(understood)) return true;
  if (intent === 'meta.unsafe' || intent === 'meta.out_of_scope' || intent === 'meta.ambiguous') return true;
  return confidence < SURE && !intent.startsWith('desk.') && intent !== 'meta.help';
}
