import type { DialogContext } from 'botbuilder-dialogs';
import type { FactId } from '../domain/facts.ts';
import type { Reply } from './reply.ts';
import type { Speaker } from './speaker.ts';
import type { Context, Understanding } from './understanding/types.ts';

/** What was talked about, as the next sentence finds it. */
export type Talk = NonNullable<Context['previous']>;

/** One message of a person, and what the conversation makes of it. */
export interface Turn {
  readonly speaker: Speaker;
  readonly text: string;
  readonly understood: Understanding;
  /** Sends a reply now and notes the facts behind it. */
  say(reply: Reply): Promise<void>;
  /** The message asks something, so it answers no question of ours. */
  readonly isQuestion: boolean;
  /** A dialog says that the message was not an answer to its question. */
  missed(): void;
  /** A dialog says what its question came to: the next sentence follows on this, not on the answer alone. */
  settled(talk: Talk): void;
  readonly facts: Set<FactId>;
}

const KEY = Symbol('turn');

export const setTurn = (dc: DialogContext, turn: Turn): void => {
  dc.context.turnState.set(KEY, turn);
};

/** The turn that a dialog runs in. A dialog without one is a fault. */
export const turnOf = (dc: DialogContext): Turn => turnIn(dc.context);

export function turnIn({ turnState }: DialogContext['context']): Turn {
  const turn: Turn | undefined = turnState.get(KEY);
  if (!turn) throw new Error('a dialog ran outside a turn');
  return turn;
}
