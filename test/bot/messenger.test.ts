import { describe, expect, it } from 'vitest';
import type { Connector, Delivery } from '../../bot/connector.ts';
import { cardActivity, Messenger } from '../../bot/messenger.ts';
import type { Card } from '../../cards/render.ts';
import type { Contact } from '../../domain/contact.ts';

const CARD: Card = { type: 'AdaptiveCard', version: '1.5', body: [] };
const CONTACT: Contact = {
  ...{ conversationId: 'chat-1', serviceUrl: 'https://smba.example/', channelId: 'msteams' },
  ...{ botId: '28:bot', userId: '29:anna', tenantId: 'tenant-1' },
};

/** A connector that keeps what it was asked for, and answers that nobody is there. */
function listening(): { calls: unknown[][]; messenger: Messenger } {
  const calls: unknown[][] = [];
  const nobody: Delivery = { kind: 'unreachable', why: '403' };
  const keep =
    (name: string) =>
    async (...args: unknown[]) => {
      calls.push([name, ...args]);
      return nobody;
    };
  const connector = { send: keep('send'), update: keep('update') } as unknown as Connector;
  return { calls, messenger: new Messenger(connector) };
}

describe('a card as an activity', () => {
  it('travels without text, which would cost it the id that an update needs', () => {
    expect(cardActivity({ card: CARD, summary: 'Approved' })).toEqual({
      type: 'message',
      summary: 'Approved',
      attachments: [{ contentType: 'application/vnd.microsoft.card.adaptive', content: CARD }],
    });
  });

  it('carries the id of its notification, the same however often it is sent', () => {
    const message = { card: CARD, summary: 'Approved', notificationId: 'SME-1.000002.1' };
    expect(cardActivity(message)).toMatchObject({ channelData: { notificationId: 'SME-1.000002.1' } });
    expect(cardActivity(message)).toEqual(cardActivity(message));
  });
});

describe('a message to somebody who is in no turn', () => {
  const message = { card: CARD, summary: 'Approved' };
  const addressed = {
    ...cardActivity(message),
    ...{ channelId: 'msteams', from: { id: '28:bot' }, recipient: { id: '29:anna' } },
    conversation: { id: 'chat-1', tenantId: 'tenant-1' },
  };

  it('is addressed as the channel wants it, and answers nothing', async () => {
    const { calls, messenger } = listening();
    await messenger.tell(CONTACT, message);
    const target = expect.objectContaining({ conversationId: 'chat-1', serviceUrl: 'https://smba.example/' });
    expect(calls).toEqual([['send', target, addressed]]);
  });

  it('names no tenant where none is known', async () => {
    const { calls, messenger } = listening();
    const { tenantId: _unknown, ...contact } = CONTACT;
    await messenger.tell(contact, message);
    expect(calls[0]?.[2]).toMatchObject({ conversation: { id: 'chat-1' } });
    expect(JSON.stringify(calls[0]?.[2])).not.toContain('tenantId');
  });

  it('takes the place of the card in the chat where that card stands', async () => {
    const { calls, messenger } = listening();
    await messenger.update(CONTACT, 'group-7', 'activity-3', message);
    const target = { serviceUrl: 'https://smba.example/', conversationId: 'group-7' };
    expect(calls).toEqual([['update', target, 'activity-3', { ...addressed, id: 'activity-3' }]]);
  });

  it('ends as the connector says', async () => {
    const { messenger } = listening();
    expect(await messenger.tell(CONTACT, message)).toEqual({ kind: 'unreachable', why: '403' });
    expect(await messenger.update(CONTACT, 'c', 'a', message)).toEqual({ kind: 'unreachable', why: '403' });
  });
});
