import type { Activity } from 'botbuilder';
import { z } from 'zod';
import { localeOf } from '../cards/strings/locales.ts';
import { wordsIn } from '../cards/strings/words.ts';
import type { Speaker } from '../dialogs/speaker.ts';
import { applicantOf, type Newcomer } from '../domain/access/applicant.ts';
import { dateIn } from '../domain/calendar.ts';
import type { Contact } from '../domain/contact.ts';
import { shortened } from '../domain/shortened.ts';
import { isZone } from '../domain/zones.ts';
import type { Clock } from './clock.ts';
import type { KnownPerson } from './storage/peopleStore.ts';
import { contactSchema } from './storage/rows.ts';
import type { Stores } from './storage/stores.ts';

const UTC = 'UTC';
/** Longer than any name that a directory shows. */
const LONGEST_NAME = 100;

/** Who speaks: taken from the identity that Teams authenticated, never from what a card or a text says. */
export class People {
  readonly #stores: Pick<Stores, 'people' | 'access' | 'dues'>;
  readonly #clock: Clock;

  constructor(stores: Pick<Stores, 'people' | 'access' | 'dues'>, clock: Clock) {
    this.#stores = stores;
    this.#clock = clock;
  }

  /** One point read. Somebody unknown is answered in their client's language and in UTC. */
  async speaker(activity: Activity): Promise<Speaker> {
    const known = await this.#find(activity);
    const { id } = activity.conversation;
    const isOwnChat = known?.contact ? known.contact.conversationId === id : isChatWithDesk(activity);
    return this.#speaking(activity, known, isOwnChat);
  }

  /**
   * The same for somebody in their one-to-one chat, whose whereabouts are remembered when they are new.
   * `isBack` says that they are, so that what waited for this person can be delivered; should that fail, the clocks do.
   */
  async arrive(activity: Activity): Promise<{ speaker: Speaker; isBack: boolean }> {
    const known = await this.#find(activity);
    const isOwnChat = isChatWithDesk(activity);
    const speaker = this.#speaking(activity, known, isOwnChat);
    const contact = contactOf(activity);
    if (speaker.newcomer) return { speaker, isBack: await this.#follow(speaker.newcomer) };
    if (!known || !isOwnChat || isSame(contact, known.contact)) return { speaker, isBack: false };
    await this.#stores.dues.soon('arrival', known.person.id);
    await this.#stores.people.reachableAt(known.person.id, contact);
    return { speaker, isBack: true };
  }

  /** Somebody unknown is remembered only if they have asked for access: one point read tells. */
  async #follow(newcomer: Newcomer): Promise<boolean> {
    const { applicants } = this.#stores.access;
    const before = await applicants.get(newcomer.id);
    if (!before) return false;
    const isBack = !isSame(newcomer.contact, before.contact);
    const now = applicantOf({ ...newcomer, zone: newcomer.zone ?? before.zone });
    if (isBack) await this.#stores.dues.soon('arrival', newcomer.id);
    if (isBack || now.locale !== before.locale || now.zone !== before.zone) await applicants.follow(now);
    return isBack;
  }

  async #find({ from }: Activity): Promise<KnownPerson | undefined> {
    return from.aadObjectId === undefined ? undefined : this.#stores.people.get(from.aadObjectId);
  }

  #speaking(activity: Activity, known: KnownPerson | undefined, isOwnChat: boolean): Speaker {
    const person = known?.person;
    const zone = person?.zone ?? UTC;
    const now = this.#clock.now();
    return {
      person,
      words: wordsIn(person?.locale ?? localeOf(activity.locale) ?? 'en'),
      zone,
      today: dateIn(now, zone),
      now,
      ...(isOwnChat && !person && { newcomer: newcomerOf(activity) }),
      ...(!isOwnChat && {
        overheard: { ownChatId: known?.contact?.conversationId, place: placeOf(activity) },
      }),
      // What stands in a chat with others is everybody's card: it is never redrawn as this person's.
      ...(isOwnChat &&
        activity.replyToId !== undefined && {
          pressedOn: { conversationId: activity.conversation.id, activityId: activity.replyToId },
        }),
    };
  }
}

/** Chats between people, groups and channels; a chat with a bot has an id of another kind, whatever its type is called. */
const AMONG_PEOPLE = /^19:/;

const isChatWithDesk = ({ conversation: { id, conversationType } }: Activity): boolean =>
  conversationType === 'personal' && !AMONG_PEOPLE.test(id);

const clientSchema = z.object({ type: z.literal('clientInfo'), timezone: z.string() });

/** Who an unknown person is, by what Teams authenticated; without an identity there is nobody to be known. */
function newcomerOf(activity: Activity): Newcomer | undefined {
  const { from, entities = [], localTimezone } = activity;
  if (from.aadObjectId === undefined) return undefined;
  const client = entities.map(entity => clientSchema.safeParse(entity).data).find(Boolean);
  return {
    ...{ id: from.aadObjectId, name: shortened(from.name?.trim() ?? '', LONGEST_NAME) || from.aadObjectId },
    locale: localeOf(activity.locale) ?? 'en',
    zone: [client?.timezone, localTimezone].find(zone => zone !== undefined && isZone(zone)),
    contact: contactOf(activity),
  };
}

const isSame = (contact: Contact, before: Contact | undefined): boolean =>
  before !== undefined &&
  (Object.keys(contactSchema.shape) as (keyof Contact)[]).every(key => contact[key] === before[key]);

/** A chat of many people as a place to post to: a channel itself, and not one thread in it. */
function placeOf(activity: Activity): Contact {
  const contact = contactOf(activity);
  const [conversationId = contact.conversationId] = contact.conversationId.split(';');
  return { ...contact, conversationId };
}

/** Where the person behind an activity is reached in its conversation. */
export const contactOf = ({ conversation, serviceUrl, channelId, recipient, from }: Activity): Contact => ({
  ...{ conversationId: conversation.id, serviceUrl, channelId, botId: recipient.id, userId: from.id },
  ...(conversation.tenantId !== undefined && { tenantId: conversation.tenantId }),
});
