import type { Activity } from 'botbuilder';
import { ownView } from '../cards/sharedRequest.ts';
import { VERBS } from '../cards/verbs.ts';
import type { Reply } from '../dialogs/reply.ts';
import type { CardActions, Press } from './cardActions.ts';
import { cardResponse, laterResponse, messageResponse, pressIn } from './invokes.ts';
import type { InvokeKind } from './invoking.ts';
import type { Replies } from './replies.ts';

/** A press on a button of a card: the card that takes the place of the pressed one, for whoever pressed. */
export const pressing = (cardActions: CardActions, replies: Replies): InvokeKind => ({
  answer: async (speaker, activity) => {
    const press = pressIn(activity);
    const reply = await cardActions.press(speaker, press);
    if (reply.beside) {
      return { body: messageResponse(reply.summary), after: () => replies.beside(activity, speaker, reply) };
    }
    const body = press.verb === 'request.view' ? viewResponse(press, activity, reply) : cardResponse(reply);
    return { body, deliver: () => replies.replaceLate(activity, speaker, reply) };
  },
  late: laterResponse,
  failed: messageResponse,
});

/**
 * The presser's own view of a card that stands in a chat with others, asked for by a press or by their client when the
 * card came into sight. For anybody else that card stays, with a kind word; it is the same word when there is no such request.
 */
function viewResponse({ data }: Press, { from }: Activity, { card, summary, about }: Reply): object {
  const parsed = VERBS['request.view'].safeParse(data);
  if (!about || !parsed.success) return messageResponse(summary);
  return cardResponse({ card: ownView(card, parsed.data.requestId, from.id), summary });
}
