import type { TurnContext } from 'botbuilder';
import type { Reply } from '../dialogs/reply.ts';
import type { Speaker } from '../dialogs/speaker.ts';
import { cardActivity } from './messenger.ts';
import type { Subjects } from './subjects/kind.ts';

/** Answers within a turn. A card that shows a record is remembered, so that it can be kept up to date. */
export class Replies {
  readonly #subjects: Subjects;

  constructor(subjects: Subjects) {
    this.#subjects = subjects;
  }

  async send(context: TurnContext, { person }: Speaker, reply: Reply): Promise<void> {
    const response = await context.sendActivity(cardActivity(reply));
    const { about } = reply;
    if (!about || !person || !response?.id) return;
    await this.#subjects.get(about.subject.kind)?.mail.showCard(about.subject, {
      personId: person.id,
      conversationId: context.activity.conversation.id,
      activityId: response.id,
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
