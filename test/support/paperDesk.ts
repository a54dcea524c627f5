import { TestAdapter, TurnContext } from 'botbuilder';
import { formScreen } from '../../bot/commands/screens.ts';
import { cardText } from '../../bot/local/cardText.ts';
import { PEOPLE } from '../../bot/local/demoPeople.ts';
import { wordsIn } from '../../cards/strings/words.ts';
import { message } from '../../dialogs/answers/message.ts';
import { Conversation, type ConversationState, type Report } from '../../dialogs/conversation.ts';
import type { Desk } from '../../dialogs/desk.ts';
import type { Reply } from '../../dialogs/reply.ts';
import type { KnownSpeaker, Speaker } from '../../dialogs/speaker.ts';
import type { Understand } from '../../dialogs/understanding/types.ts';
import { plainDate } from '../../domain/calendar.ts';
import type { Locale } from '../../domain/people.ts';
import { startOf } from '../../domain/quietHours.ts';
import { FORM_VERSION } from '../../domain/request/fields.ts';
import { castIn, choicesIn } from '../gallery/sample/cast.ts';

/** The Wednesday for which sentences with relative dates were written. */
export const TODAY = plainDate('2025-06-11');

/** Anna at her client, in one of the desk's languages. */
export const annaIn = (locale: Locale, today = TODAY): KnownSpeaker => ({
  ...{ person: PEOPLE.anna, words: wordsIn(locale), zone: 'Europe/Warsaw', today },
  now: startOf(today, 'Europe/Warsaw'),
});

/**
 * A house without records or storage: the form opens, every other screen is a single line, and a question about
 * records is answered by the rule. `wished` hears which of its screens were asked for.
 */
export function paperDesk(wished: (screen: string) => void = () => {}): Desk {
  const screen =
    (name: string) =>
    async (speaker: Speaker): Promise<Reply> => {
      wished(name);
      return message(speaker, 'info', 'list.title');
    };
  const desk: Partial<Desk> = {
    openForm: async (speaker, answers, understood) => {
      wished('openForm');
      const cast = castIn(speaker.words.locale);
      const context = {
        ...{ partner: cast.partner, fpmName: cast.fpm.name, choices: choicesIn(cast) },
        options: { partnerNames: [], fpmIds: [] },
      };
      const draft = {
        ...{ id: 'SME-7KQ4-MXTC', ownerId: speaker.person.id, partnerId: cast.partner.id },
        ...{
          answers,
          understood: [...understood],
          formVersion: FORM_VERSION,
          updatedAt: String(speaker.now),
        },
      };
      return formScreen(speaker, { draft, context }, { errors: {} });
    },
    requestNamed: async () => undefined,
    myRequests: async speaker => {
      wished('myRequests');
      return { ...message(speaker, 'info', 'list.title'), facts: ['SME-14'] };
    },
    amendForm: async () => undefined,
    renewals: async (_speaker, _asked, otherwise) => otherwise(),
    contactSme: async (_speaker, otherwise) => otherwise(),
    programme: async () => undefined,
    changeLanguage: async (_speaker, locale) => wished(`changeLanguage ${locale}`),
  };
  return new Proxy(desk as Desk, {
    get: (own, name: keyof Desk) => own[name] ?? screen(name),
  });
}

export interface Heard extends Report {
  readonly replies: readonly string[];
}

/** One chat: each sentence is understood after those before it, and answered by the house above. */
export function paperChat(understand: Understand, speaker: Speaker, desk = paperDesk()) {
  const state: ConversationState = {};
  return async (text: string): Promise<Heard> => {
    const activity = { type: 'message', text, channelId: 'test', conversation: { id: 'chat' } };
    const context = new TurnContext(new TestAdapter(async () => {}), activity as never);
    const replies: string[] = [];
    const send = async ({ card }: Reply): Promise<void> => {
      replies.push(cardText(card).join('\n'));
    };
    const report = await new Conversation(desk, understand).hear(context, state, { speaker, text, send });
    return { ...report, replies };
  };
}
