import type { CardActions } from './cardActions.ts';
import { cardResponse, laterResponse, messageResponse, pressIn } from './invokes.ts';
import type { InvokeKind } from './invoking.ts';
import type { Replies } from './replies.ts';

/** A press on a button of a card: the card that takes the place of the pressed one, for whoever pressed. */
export const pressing = (cardActions: CardActions, replies: Replies): InvokeKind => ({
  answer: async (speaker, activity) => {
    const reply = await cardActions.press(speaker, pressIn(activity));
    return { body: cardResponse(reply), deliver: context => replies.replace(context, speaker, reply) };
  },
  late: laterResponse,
  failed: messageResponse,
});
