import type { Activity } from 'botbuilder';
import { localeOf } from '../cards/strings/locales.ts';
import { wordsIn } from '../cards/strings/words.ts';
import type { Speaker } from '../dialogs/speaker.ts';
import { dateIn } from '../domain/calendar.ts';
import type { Clock } from './clock.ts';
import type { Contact } from './storage/rows.ts';
import type { Stores } from './storage/stores.ts';

const UTC = 'UTC';

/** Who speaks: taken from the identity that Teams authenticated, never from what a card or a text says. */
export class People {
  readonly #stores: Pick<Stores, 'people'>;
  readonly #clock: Clock;
  /** What was last stored of somebody's whereabouts, so that an unchanged one costs nothing. Only a cache. */
  readonly #lastSeen = new Map<string, string>();

  constructor(stores: Pick<Stores, 'people'>, clock: Clock) {
    this.#stores = stores;
    this.#clock = clock;
  }

  /** One point read. Somebody unknown is answered in their client's language and in UTC. */
  async speaker(activity: Activity): Promise<Speaker> {
    const id = activity.from.aadObjectId;
    const person = id === undefined ? undefined : (await this.#stores.people.get(id))?.person;
    const zone = person?.zone ?? UTC;
    return {
      person,
      words: wordsIn(person?.locale ?? localeOf(activity.locale) ?? 'en'),
      zone,
      today: dateIn(this.#clock.now(), zone),
      ...(activity.replyToId !== undefined && {
        pressedOn: { conversationId: activity.conversation.id, activityId: activity.replyToId },
      }),
    };
  }

  /**
   * Remembers the one-to-one chat through which this person is reached. `true` when that is news, so that what
   * waited for them can be delivered.
   */
  async met(activity: Activity): Promise<boolean> {
    const id = activity.from.aadObjectId;
    if (id === undefined || activity.conversation.conversationType !== 'personal') return false;
    const contact = contactOf(activity);
    const seen = JSON.stringify(contact);
    if (this.#lastSeen.get(id) === seen) return false;
    await this.#stores.people.reachableAt(id, contact);
    this.#lastSeen.set(id, seen);
    return true;
  }
}

const contactOf = ({ conversation, serviceUrl, channelId, recipient, from }: Activity): Contact => ({
  ...{ conversationId: conversation.id, serviceUrl, channelId, botId: recipient.id, userId: from.id },
  ...(conversation.tenantId !== undefined && { tenantId: conversation.tenantId }),
});
