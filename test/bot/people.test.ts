import type { Activity } from 'botbuilder';
import { beforeEach, describe, expect, it } from 'vitest';
import { People } from '../../bot/people.ts';
import type { AccessStore } from '../../bot/storage/accessStore.ts';
import type { Applicants } from '../../bot/storage/applicants.ts';
import type { DueStore } from '../../bot/storage/dueStore.ts';
import type { PeopleStore } from '../../bot/storage/peopleStore.ts';
import type { Contact } from '../../domain/contact.ts';
import type { Locale, Person } from '../../domain/people.ts';
import { TestClock } from '../support/testClock.ts';

const HANAKO: Person = {
  ...{ id: 'hanako', name: '佐藤 花子', email: 'hanako@adatum.example', roles: ['requester'] },
  ...{ partnerId: 'adatum', locale: 'ja', zone: 'Asia/Tokyo' },
};

/** What the store was asked to remember, and so gives back. */
const remembered: [string, Contact][] = [];
const store: Pick<PeopleStore, 'get' | 'reachableAt'> = {
  get: async id =>
    id === HANAKO.id ? { person: HANAKO, contact: remembered.at(-1)?.[1], revision: 0 } : undefined,
  reachableAt: async (id, contact) => {
    remembered.push([id, contact]);
  },
};

/** Seven in the evening in London on the third of June: already the fourth in Tokyo. */
const clock = new TestClock('2025-06-03T18:00:00Z');
let people: People;

beforeEach(() => {
  remembered.length = 0;
  const applicants = { get: async () => undefined } as Partial<Applicants> as Applicants;
  const dues = { soon: async () => {} } as Partial<DueStore> as DueStore;
  people = new People({ people: store as PeopleStore, access: { applicants } as AccessStore, dues }, clock);
});

const activity = (changes: object = {}): Activity =>
  ({
    ...{ type: 'message', channelId: 'msteams', serviceUrl: 'https://smba.example/', locale: 'en-US' },
    from: { id: '29:h', name: 'Somebody', aadObjectId: 'hanako' },
    recipient: { id: '28:bot', name: 'SME Desk' },
    conversation: { id: 'chat-1', conversationType: 'personal', tenantId: 'tenant-1' },
    ...changes,
  }) as unknown as Activity;

const STRANGER = { from: { id: '29:x', aadObjectId: 'nobody' } };

describe('who reads along', () => {
  const inChat = (id: string, conversationType?: string) =>
    activity({ conversation: { id, conversationType } });

  it.each<[string, string | undefined, boolean]>([
    ['a:chat-with-the-desk', 'personal', false],
    ['19:one_two@unq.gbl.spaces', 'personal', true],
    ['19:group@thread.v2', 'groupChat', true],
    ['19:channel@thread.tacv2', 'channel', true],
    ['a:unknown', undefined, true],
  ])('in %s (%s): others do is %s', async (id, type, isOverheard) => {
    for (const said of [
      await people.speaker(inChat(id, type)),
      (await people.arrive(inChat(id, type))).speaker,
    ])
      expect(said.overheard !== undefined).toBe(isOverheard);
  });

  it('anybody, in any chat but the one that the desk knows as this person’s own', async () => {
    await people.arrive(inChat('a:own', 'personal'));
    expect((await people.speaker(inChat('a:own', 'personal'))).overheard).toBeUndefined();
    expect((await people.speaker(inChat('a:other', 'personal'))).overheard).toMatchObject({
      ...{ ownChatId: 'a:own', place: { conversationId: 'a:other' } },
    });
  });

  it('nobody redraws a card there as their own', async () => {
    const pressed = { ...inChat('19:group@thread.v2', 'groupChat'), replyToId: 'card' } as Activity;
    expect((await people.speaker(pressed)).pressedOn).toBeUndefined();
    expect((await people.speaker(activity({ replyToId: 'card' }))).pressedOn).toEqual({
      ...{ conversationId: 'chat-1', activityId: 'card' },
    });
  });
});

describe('who speaks', () => {
  it('is the one whom Teams authenticated, in their language and on their date, not their client’s', async () => {
    const { person, words, zone, today } = await people.speaker(activity());
    expect(person).toEqual(HANAKO);
    expect(words.locale).toBe('ja');
    expect([zone, today.toString()]).toEqual(['Asia/Tokyo', '2025-06-04']);
  });

  it.each<[string | undefined, Locale]>([
    ['pl-PL', 'pl'],
    ['zh-TW', 'zh-Hant'],
    ['zh-CN', 'zh-Hans'],
    ['de-DE', 'en'],
    [undefined, 'en'],
    ['constructor', 'en'],
  ])('unknown, with a client in %s, is answered in %s and in UTC', async (locale, language) => {
    const { person, words, zone, today } = await people.speaker(activity({ ...STRANGER, locale }));
    expect(person).toBeUndefined();
    expect(words.locale).toBe(language);
    expect([zone, today.toString()]).toEqual(['UTC', '2025-06-03']);
  });

  it('is nobody without an authenticated id, whatever name they give', async () => {
    const { person } = await people.speaker(activity({ from: { id: 'hanako', name: 'hanako' } }));
    expect(person).toBeUndefined();
  });

  it('pressed a button on the card that the activity answers', async () => {
    const { pressedOn } = await people.speaker(activity({ replyToId: 'card-7' }));
    expect(pressedOn).toEqual({ conversationId: 'chat-1', activityId: 'card-7' });
    expect(await people.speaker(activity())).not.toHaveProperty('pressedOn');
  });
});

describe('where somebody is reached', () => {
  const CONTACT: Contact = {
    ...{ conversationId: 'chat-1', serviceUrl: 'https://smba.example/', channelId: 'msteams' },
    ...{ botId: '28:bot', userId: '29:h', tenantId: 'tenant-1' },
  };

  it('is their one-to-one chat, remembered once while it stays the same', async () => {
    expect(await people.arrive(activity())).toMatchObject({ isBack: true });
    expect(await people.arrive(activity({ text: 'again' }))).toMatchObject({ isBack: false });
    expect(remembered).toEqual([['hanako', CONTACT]]);
  });

  it('is remembered anew when it changes', async () => {
    await people.arrive(activity());
    expect(await people.arrive(activity({ serviceUrl: 'https://smba.example/in/' }))).toMatchObject({
      isBack: true,
    });
    expect(remembered.map(([, { serviceUrl }]) => serviceUrl)).toEqual([
      'https://smba.example/',
      'https://smba.example/in/',
    ]);
  });

  it.each(['groupChat', 'channel', undefined])('is no %s', async conversationType => {
    expect(await people.arrive(activity({ conversation: { id: 'team', conversationType } }))).toMatchObject({
      isBack: false,
    });
    expect(remembered).toEqual([]);
  });

  it('is nowhere without an authenticated id', async () => {
    expect(await people.arrive(activity({ from: { id: '29:h' } }))).toMatchObject({ isBack: false });
    expect(remembered).toEqual([]);
  });
});
