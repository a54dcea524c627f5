import { randomUUID } from 'node:crypto';
import { type Activity, ActivityTypes, TurnContext } from 'botbuilder';
import { help } from '../dialogs/answers/help.ts';
import type { Report } from '../dialogs/conversation.ts';
import type { Speaker } from '../dialogs/speaker.ts';
import type { CardActions } from './cardActions.ts';
import type { Conversations } from './conversations.ts';
import { answerInvoke, submittedPress } from './invokes.ts';
import { clientWords, type Invoking } from './invoking.ts';
import type { Log } from './log.ts';
import type { Outbox } from './outbox.ts';
import type { People } from './people.ts';
import type { Replies } from './replies.ts';

export interface DeskParts {
  readonly people: People;
  readonly conversations: Conversations;
  readonly cardActions: CardActions;
  readonly invoking: Invoking;
  readonly replies: Replies;
  readonly outbox: Outbox;
  readonly log: Log;
  /** Who may speak to this desk at all. */
  readonly admits: (activity: Activity) => boolean;
  /** Is told what each message was taken for. */
  readonly observe?: ((activity: Activity, report: Report) => void) | undefined;
}

/** Where an activity goes: text to the conversation, what wants an answer at once to the invokes, arrivals to a welcome. */
export class DeskBot {
  readonly #parts: DeskParts;

  constructor(parts: DeskParts) {
    this.#parts = parts;
  }

  async run(context: TurnContext): Promise<void> {
    const { activity } = context;
    try {
      if (!this.#parts.admits(activity)) return await this.#turnAway(context);
      if (activity.type === ActivityTypes.Message) return await this.#message(context);
      if (activity.type === ActivityTypes.Invoke) return await this.#parts.invoking.run(context);
      if (activity.type === ActivityTypes.InstallationUpdate) return await this.#installation(context);
      if (activity.type === ActivityTypes.ConversationUpdate) await this.#meet(activity);
    } catch (error) {
      await this.#fault(context, error);
    }
  }

  async #message(context: TurnContext): Promise<void> {
    const { activity } = context;
    const { conversations, cardActions, replies, observe } = this.#parts;
    const speaker = await this.#meet(activity);
    const press = submittedPress(activity);
    if (press) return replies.replace(context, speaker, await cardActions.press(speaker, press));
    const text = TurnContext.removeRecipientMention(activity) ?? activity.text ?? '';
    if (text.trim() === '') return;
    const report = await conversations.hear(context, speaker, text.trim());
    observe?.(activity, report);
  }

  async #installation(context: TurnContext): Promise<void> {
    const { activity } = context;
    if (activity.action !== 'add') return;
    const speaker = await this.#meet(activity);
    await this.#parts.replies.send(context, speaker, help(speaker));
  }

  /** Who this is; when they are new in this chat or back in it, what waited for them is delivered. */
  async #meet(activity: Activity): Promise<Speaker> {
    const { people, outbox } = this.#parts;
    const { speaker, isBack } = await people.arrive(activity);
    const id = speaker.person?.id ?? speaker.newcomer?.id;
    if (isBack && id !== undefined) await outbox.meet(id);
    return speaker;
  }

  /** People of other tenants and other channels get no answer but the empty one that an invoke must have. */
  async #turnAway(context: TurnContext): Promise<void> {
    const { activity } = context;
    this.#parts.log.warn(
      { channel: activity.channelId, tenant: activity.conversation.tenantId },
      'turned away',
    );
    if (activity.type === ActivityTypes.Invoke) await answerInvoke(context, {});
  }

  /** The one place where faults end: logged under a reference, told without their words. */
  async #fault(context: TurnContext, error: unknown): Promise<void> {
    const { activity } = context;
    const reference = randomUUID().slice(0, 8);
    this.#parts.log.error({ err: error, reference, activity: activity.type }, 'a turn failed');
    const words = clientWords(activity);
    if (activity.type === ActivityTypes.Invoke) {
      const text = words.say('refused.fault', { reference });
      return answerInvoke(context, this.#parts.invoking.failed(activity, text));
    }
    if (activity.type !== ActivityTypes.Message) return;
    try {
      await context.sendActivity({
        type: 'message',
        textFormat: 'plain',
        text: words.say('reply.fault', { reference }),
      });
    } catch (sendError) {
      this.#parts.log.error({ err: sendError, reference }, 'the apology could not be sent');
    }
  }
}
