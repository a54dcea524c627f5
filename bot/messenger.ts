import type { Card } from '../cards/render.ts';
import type { Contact } from '../domain/contact.ts';
import type { Connector, Delivery } from './connector.ts';

/** A card on its way to somebody's one-to-one chat. */
export interface Message {
  readonly card: Card;
  readonly summary: string;
  /** The same however often it is sent, so that a repeat can be recognised. */
  readonly notificationId?: string;
}

export const ADAPTIVE = 'application/vnd.microsoft.card.adaptive';

/** The activity that carries a card. Text and card never travel together: such a message has no id to update. */
export const cardActivity = ({ card, summary, notificationId }: Message): object => ({
  type: 'message',
  summary,
  attachments: [{ contentType: ADAPTIVE, content: card }],
  ...(notificationId !== undefined && { channelData: { notificationId } }),
});

/** Proactive messages: to people who are not in a turn. */
export class Messenger {
  readonly #connector: Connector;

  constructor(connector: Connector) {
    this.#connector = connector;
  }

  tell(contact: Contact, message: Message): Promise<Delivery> {
    return this.#connector.send(contact, addressed(contact, message));
  }

  update(contact: Contact, conversationId: string, activityId: string, message: Message): Promise<Delivery> {
    const target = { serviceUrl: contact.serviceUrl, conversationId };
    return this.#connector.update(target, activityId, { ...addressed(contact, message), id: activityId });
  }
}

const addressed = (contact: Contact, message: Message): object => ({
  ...cardActivity(message),
  channelId: contact.channelId,
  conversation: {
    id: contact.conversationId,
    ...(contact.tenantId !== undefined && { tenantId: contact.tenantId }),
  },
  from: { id: contact.botId },
  recipient: { id: contact.userId },
});
