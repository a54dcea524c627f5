import type { Card } from '../cards/render.ts';
import type { FileOffer } from '../dialogs/reply.ts';
import type { Contact } from '../domain/contact.ts';
import type { Connector, Delivery } from './connector.ts';
import { consentAttachment } from './files/attachments.ts';

/** A card on its way to somebody's one-to-one chat. */
export interface Message {
  readonly card: Card;
  readonly summary: string;
  /** The same however often it is sent, so that a repeat can be recognised. */
  readonly notificationId?: string;
  /** A file to be accepted; the card stands for it where there are only words. */
  readonly file?: FileOffer;
}

export const ADAPTIVE = 'application/vnd.microsoft.card.adaptive';

/** The activity that carries a card. Text and card never travel together: such a message has no id to update. */
export const cardActivity = ({ card, summary, notificationId, file }: Message): object => ({
  type: 'message',
  summary,
  attachments: [file ? consentAttachment(file) : { contentType: ADAPTIVE, content: card }],
  ...(notificationId !== undefined && { channelData: { notificationId } }),
});

/** Proactive messages: to people who are not in a turn. */
export class Messenger {
  readonly #connector: Connector;

  constructor(connector: Connector) {
    this.#connector = connector;
  }

  tell(contact: Contact, message: Message): Promise<Delivery> {
    return this.post(contact, cardActivity(message));
  }

  /** Any activity, such as one that shows a file. */
  post(contact: Contact, activity: object): Promise<Delivery> {
    return this.#connector.send(contact, addressed(contact, activity));
  }

  update(contact: Contact, conversationId: string, activityId: string, message: Message): Promise<Delivery> {
    const target = { serviceUrl: contact.serviceUrl, conversationId };
    return this.#connector.update(target, activityId, {
      ...addressed(contact, cardActivity(message)),
      id: activityId,
    });
  }
}

const addressed = (contact: Contact, activity: object): object => ({
  ...activity,
  channelId: contact.channelId,
  conversation: {
    id: contact.conversationId,
    ...(contact.tenantId !== undefined && { tenantId: contact.tenantId }),
  },
  from: { id: contact.botId },
  recipient: { id: contact.userId },
});
