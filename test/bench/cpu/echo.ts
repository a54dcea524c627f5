import type { TurnContext } from 'botbuilder';

const CONTENT_TYPE = 'application/vnd.microsoft.card.adaptive';

/** A card of the size of the desk's everyday ones (about 3.7 KB). */
const CARD = {
  type: 'AdaptiveCard',
  version: '1.5',
  body: Array.from({ length: 22 }, (_, i) => ({
    ...{ type: 'TextBlock', wrap: true, spacing: 'Small' },
    text: `Line ${i}: as long as an answer, so that what is measured is the way and not the words.`,
  })),
};

/** What both echoes answer to a press. */
export const PRESSED = { statusCode: 200, type: CONTENT_TYPE, value: CARD };

/** What both echoes answer to a message: a text, then a card. */
export async function echo(context: TurnContext): Promise<void> {
  await context.sendActivity(context.activity.text);
  await context.sendActivity({
    type: 'message',
    attachments: [{ contentType: CONTENT_TYPE, content: CARD }],
  });
}
