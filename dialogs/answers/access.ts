import { answerCard } from '../../cards/answer.ts';
import { helpLines } from '../../cards/help.ts';
import type { Reply } from '../reply.ts';
import type { Speaker } from '../speaker.ts';
import { askAccess, myRequests, newRequest } from './next.ts';

/** For what only people on record can do: said plainly, with the way to get there. */
export function guest(speaker: Speaker): Reply {
  const { words } = speaker;
  const title = words.say('help.hello.guest');
  const verdict = { mood: 'warning', title } as const;
  return { card: answerCard(words, { verdict, actions: askAccess(speaker) }), summary: title };
}

/** For somebody on record who asks for access: there is no need, and this is what they may do. */
export function alreadyKnown(speaker: Speaker): Reply {
  const { words, person } = speaker;
  const title = words.say('access.known');
  const lines = helpLines(person).map(key => words.say(key));
  const actions = [...newRequest(speaker), ...myRequests(speaker)];
  return { card: answerCard(words, { verdict: { mood: 'good', title, lines }, actions }), summary: title };
}
