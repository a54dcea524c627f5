import { randomUUID } from 'node:crypto';
import { type Activity, ActivityTypes, TurnContext } from 'botbuilder';
import { localeOf } from '../cards/strings/locales.ts';
import { wordsIn } from '../cards/strings/words.ts';
import { help } from '../dialogs/answers/help.ts';
import type { Report } from '../dialogs/conversation.ts';
import type { Speaker } from '../dialogs/speaker.ts';
import type { CardActions } from './cardActions.ts';
import type { Clock } from './clock.ts';
import type { Conversations } from './conversations.ts';
import {
  answerInvoke,
  cardResponse,
  laterResponse,
  messageResponse,
  pressIn,
  submittedPress,
} from './invokes.ts';
import type { Log } from './log.ts';
import type { Outbox } from './outbox.ts';
import type { People } from './people.ts';
import type { Replies } from './replies.ts';

export interface DeskParts {
  readonly people: People;
  readonly conversations: Conversations;
  readonly cardActions: CardActions;
  readonly replies: Replies;
  readonly outbox: Outbox;
  readonly clock: Clock;
  readonly log: Log;
  /** Who may speak to this desk at all. */
  readonly admits: (activity: Activity) => boolean;
  /** Is told what each message was taken for. */
  readonly observe?: ((activity: Activity, report: Report) => void) | undefined;
}

/** Teams gives up on a button after about five seconds; the desk answers well before (invariant 10). */
const PATIENCE_MS = 2_500;

/** Where an activity goes: text to the conversation, buttons to the card actions, arrivals to a welcome. */
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
      if (activity.type === ActivityTypes.Invoke) return await this.#invoke(context);
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

  /** Answers a button with a card, and in time: when the work takes longer it goes on behind the answer. */
  async #invoke(context: TurnContext): Promise<void> {
    const { activity } = context;
    const { cardActions, people, replies, clock, log } = this.#parts;
    if (activity.name !== 'adaptiveCard/action') return answerInvoke(context, {}, 501);
    const press = pressIn(activity);
    const work = people
      .speaker(activity)
      .then(async speaker => ({ speaker, reply: await cardActions.press(speaker, press) }));
    const finished = await within(PATIENCE_MS, work, clock);
    if (finished) return answerInvoke(context, cardResponse(finished.reply));
    work
      .then(({ speaker, reply }) => replies.replace(context, speaker, reply))
      .catch(error => log.error({ err: error, verb: press.verb }, 'a button failed after its answer'));
    await answerInvoke(context, laterResponse(clientWords(activity)));
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
    if (isBack && speaker.person) await outbox.meet(speaker.person.id);
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
      return answerInvoke(context, messageResponse(words.say('refused.fault', { reference })));
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

/** What the work comes to, or `undefined` when it takes longer than this. */
async function within<T>(ms: number, work: Promise<T>, clock: Clock): Promise<T | undefined> {
  const enough = new AbortController();
  const late = clock.wait(ms, enough.signal).then(
    () => undefined,
    () => work,
  );
  return Promise.race([work, late]).finally(() => enough.abort());
}

/** The client's language, for the moments in which the person's own cannot be looked up. */
const clientWords = ({ locale }: Activity) => wordsIn(localeOf(locale) ?? 'en');
