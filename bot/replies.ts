import type { TurnContext } from 'botbuilder';
import type { Reply } from '../dialogs/reply.ts';
import type { Speaker } from '../dialogs/speaker.ts';
import { cardActivity } from './messenger.ts';
import type { Stores } from './storage/stores.ts';

/** Answers within a turn. A card that shows a request is remembered, so that it can be kept up to date. */
export class Replies {
  readonly #stores: Pick<Stores, 'requests'>;

  constructor(stores: Pick<Stores, 'requests'>) {
    this.#stores = stores;
  }

  async send(context: TurnContext, { person }: Speaker, reply: Reply): Promise<void> {
    const response = await context.sendActivity(cardActivity(reply));
    const { about } = reply;
    if (!about || !person || !response?.id) return;
    const shown = {
      personId: person.id,
      conversationId: context.activity.conversation.id,
      activityId: response.id,
    };
    await this.#stores.requests.showCard(about.partnerId, about.requestId, {
      ...shown,
      revision: about.revision,
    });
  }

  /** Puts a card in the place of the one whose plain button was pressed: what older clients need. */
  async replace(context: TurnContext, speaker: Speaker, reply: Reply): Promise<void> {
    const { replyToId } = context.activity;
    if (replyToId === undefined) return this.send(context, speaker, reply);
    await context.updateActivity({ ...cardActivity(reply), id: replyToId });
  }
}
