import type { Activity, TurnContext } from 'botbuilder';
import type { Reply } from '../dialogs/reply.ts';
import type { Speaker } from '../dialogs/speaker.ts';
import { cardActivity, type Messenger } from './messenger.ts';
import { contactOf } from './people.ts';
import type { Readers } from './readers.ts';
import type { Subjects } from './subjects/kind.ts';

/** Answers within a turn. A card that shows a record is remembered, so that it can be kept up to date. */
export class Replies {
  readonly #subjects: Subjects;
  readonly #readers: Readers;
  readonly #messenger: Messenger;

  constructor(subjects: Subjects, readers: Readers, messenger: Messenger) {
    this.#subjects = subjects;
    this.#readers = readers;
    this.#messenger = messenger;
  }

  async send(context: TurnContext, speaker: Speaker, reply: Reply): Promise<void> {
    if (speaker.overheard && !reply.forAll) return this.#aside(context, speaker, reply);
    const response = await context.sendActivity(cardActivity(reply));
    await this.#remember(speaker, reply, context.activity.conversation.id, response?.id);
  }

  /** Puts a card in the place of the one whose plain button was pressed: what older clients need. */
  async replace(context: TurnContext, speaker: Speaker, reply: Reply): Promise<void> {
    const { replyToId } = context.activity;
    if (speaker.overheard || reply.beside || replyToId === undefined)
      return this.send(context, speaker, reply);
    await context.updateActivity({ ...cardActivity(reply), id: replyToId });
  }

  /** What leaves the pressed card as it is, as a message of its own after the turn. */
  async beside(activity: Activity, speaker: Speaker, reply: Reply): Promise<void> {
    if (speaker.overheard) await this.#tellAlone(speaker, reply);
    else await this.#messenger.tell(contactOf(activity), reply);
  }

  /** Puts a card in the place of another after the turn: whatever belongs to the turn cannot be used any more. */
  async replaceLate(activity: Activity, speaker: Speaker, reply: Reply): Promise<void> {
    if (speaker.overheard) {
      await this.#tellAlone(speaker, reply);
      return;
    }
    const contact = contactOf(activity);
    const { replyToId } = activity;
    if (replyToId === undefined) await this.#messenger.tell(contact, reply);
    else await this.#messenger.update(contact, contact.conversationId, replyToId, reply);
  }

  /** Where others read along, an answer for one person goes to their own chat; the others see that it went (invariant 5). */
  async #aside(context: TurnContext, speaker: Speaker, reply: Reply): Promise<void> {
    const isThere = await this.#tellAlone(speaker, reply);
    const text = speaker.words.say(isThere ? 'shared.aside' : 'shared.aside.unreachable');
    await context.sendActivity({ type: 'message', textFormat: 'plain', text });
  }

  /** `false` when this person has no chat with the desk. */
  async #tellAlone(speaker: Speaker, reply: Reply): Promise<boolean> {
    const { person } = speaker;
    const contact = person && (await this.#readers.find(person.id))?.contact;
    const delivery = contact && (await this.#messenger.tell(contact, reply));
    if (!contact || delivery?.kind !== 'sent') return false;
    await this.#remember(speaker, reply, contact.conversationId, delivery.activityId);
    return true;
  }

  async #remember(
    { person, newcomer }: Speaker,
    { about }: Reply,
    conversationId = '',
    activityId = '',
  ): Promise<void> {
    const personId = person?.id ?? newcomer?.id;
    if (!about || personId === undefined || activityId === '') return;
    const { revision } = about;
    const shown = { personId, conversationId, activityId, revision, first: revision };
    await this.#subjects.get(about.subject.kind)?.mail.showCard(about.subject, shown);
  }
}
