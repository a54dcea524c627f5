import { TestAdapter, TurnContext } from 'botbuilder';
import { cardText } from '../../bot/local/cardText.ts';
import { Conversation, type ConversationState } from '../../dialogs/conversation.ts';
import type { Desk } from '../../dialogs/desk.ts';
import type { Reply } from '../../dialogs/reply.ts';
import type { Speaker } from '../../dialogs/speaker.ts';
import type { Intent, Slots } from '../../dialogs/understanding/types.ts';

/** One chat over a house of the test's own, in which each message is already understood: what is said to it, as text. */
export function hearing(desk: Partial<Desk>, speaker: Speaker) {
  const state: ConversationState = {};
  return async (text: string, intent: Intent, slots: Slots = {}): Promise<string[]> => {
    const understood = { intent, slots, confidence: 1, alternatives: [], locale: 'en' } as const;
    const activity = { type: 'message', text, channelId: 'test', conversation: { id: 'chat' } };
    const context = new TurnContext(new TestAdapter(async () => {}), activity as never);
    const said: string[] = [];
    const send = async ({ card }: Reply): Promise<void> => {
      said.push(cardText(card).join('\n'));
    };
    const conversation = new Conversation(desk as Desk, () => understood);
    await conversation.hear(context, state, { speaker, text, send });
    return said;
  };
}
