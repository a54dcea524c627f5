import type { TurnContext } from 'botbuilder';
import type { Conversation, ConversationState, Report } from '../dialogs/conversation.ts';
import type { Speaker } from '../dialogs/speaker.ts';
import type { Log } from './log.ts';
import type { Replies } from './replies.ts';
import { type BotStorage, StaleItemError, type StoreItem } from './storage/botStorage.ts';

/** The version is part of the name: state that another version wrote is dropped on purpose, never misread. */
const VERSION = 'v1';

/** Loads and saves what a conversation remembers around one message. A person has their own in every chat;
 * what they say where others read along is answered in their chat with the desk and goes on there. */
export class Conversations {
  readonly #storage: BotStorage;
  readonly #conversation: Conversation;
  readonly #replies: Replies;
  readonly #log: Log;

  constructor(storage: BotStorage, conversation: Conversation, replies: Replies, log: Log) {
    this.#storage = storage;
    this.#conversation = conversation;
    this.#replies = replies;
    this.#log = log;
  }

  async hear(context: TurnContext, speaker: Speaker, text: string): Promise<Report> {
    const { from, conversation } = context.activity;
    const chatId = speaker.overheard?.ownChatId ?? conversation.id;
    const key = `conversation.${VERSION}/${chatId}/${from.aadObjectId ?? from.id}`;
    const { [key]: stored } = await this.#storage.read([key]);
    const { eTag, ...state } = stored ?? {};
    const send = (reply: Parameters<Replies['send']>[2]) => this.#replies.send(context, speaker, reply);
    const report = await this.#conversation.hear(context, state as ConversationState, {
      speaker,
      text,
      send,
    });
    await this.#save(key, { ...state, ...(eTag !== undefined && { eTag }) });
    return report;
  }

  /** Of two messages at the same moment the first to finish is remembered; both were answered. */
  async #save(key: string, item: StoreItem): Promise<void> {
    try {
      await this.#storage.write({ [key]: item });
    } catch (error) {
      if (!(error instanceof StaleItemError)) throw error;
      this.#log.info({ key }, 'two messages at once: the first one is remembered');
    }
  }
}
