import type { Activity } from 'botbuilder';
import { beforeEach, describe, expect, it } from 'vitest';
import { People } from '../../bot/people.ts';
import type { AccessStore } from '../../bot/storage/accessStore.ts';
import type { Applicants } from '../../bot/storage/applicants.ts';
import type { DueStore } from '../../bot/storage/dueStore.ts';
import type { PeopleStore } from '../../bot/storage/peopleStore.ts';
import type { Applicant } from '../../domain/access/applicant.ts';
import { TestClock } from '../support/testClock.ts';

/** Somebody who has asked for access in Polish and has not said from where. */
const ASKED = { id: 'asked', locale: 'pl', contact: undefined } as const;
const followed: Applicant[] = [];
const applicants: Pick<Applicants, 'get' | 'follow'> = {
  get: async id => (id === ASKED.id ? (followed.at(-1) ?? ASKED) : undefined),
  follow: async now => {
    followed.push(now);
  },
};

let people: People;

beforeEach(() => {
  followed.length = 0;
  const nobody = { get: async () => undefined } as Partial<PeopleStore> as PeopleStore;
  const access = { applicants: applicants as Applicants } as AccessStore;
  const dues = { soon: async () => {} } as Partial<DueStore> as DueStore;
  people = new People({ people: nobody, access, dues }, new TestClock());
});

const activity = (changes: object = {}): Activity =>
  ({
    ...{ type: 'message', channelId: 'msteams', serviceUrl: 'https://smba.example/', locale: 'en-US' },
    recipient: { id: '28:bot', name: 'SME Desk' },
    conversation: { id: 'chat-1', conversationType: 'personal', tenantId: 'tenant-1' },
    ...changes,
  }) as unknown as Activity;

describe('somebody unknown', () => {
  const client = (timezone: unknown) => ({ entities: [{ type: 'clientInfo', timezone, country: 'PL' }] });
  const unknown = (changes: object = {}) =>
    activity({ from: { id: '29:n', name: ' Nina ', aadObjectId: 'nina' }, ...changes });

  it('is a newcomer in their own chat, by what Teams authenticated and the client tells', async () => {
    const { newcomer, person } = await people.speaker(unknown({ locale: 'ja-JP', ...client('Asia/Tokyo') }));
    expect(person).toBeUndefined();
    expect(newcomer).toMatchObject({ id: 'nina', name: 'Nina', locale: 'ja', zone: 'Asia/Tokyo' });
    expect(newcomer?.contact).toMatchObject({ conversationId: 'chat-1', userId: '29:n' });
  });

  it.each(['Mars/Olympus', '+02:00', '', 7, '../etc/passwd'])(
    'has no zone when the client says %j',
    async zone => {
      expect((await people.speaker(unknown(client(zone)))).newcomer?.zone).toBeUndefined();
    },
  );

  it.each<[string, object]>([
    ['without an identity', { from: { id: '29:n', name: 'Nina' } }],
    ['in a group', { conversation: { id: '19:g@thread.v2', conversationType: 'groupChat' } }],
  ])('is nobody %s', async (_name, changes) => {
    expect((await people.speaker(unknown(changes))).newcomer).toBeUndefined();
  });

  it('is not remembered before they ask for access', async () => {
    expect((await people.arrive(unknown())).isBack).toBe(false);
    expect(followed).toEqual([]);
  });

  it('is followed after they have asked: where they are, in which language and zone', async () => {
    const asked = { from: { id: '29:a', aadObjectId: ASKED.id }, locale: 'pl-PL' };
    expect((await people.arrive(activity(asked))).isBack).toBe(true);
    expect((await people.arrive(activity(asked))).isBack).toBe(false);
    expect(followed).toHaveLength(1);
    const moved = await people.arrive(activity({ ...asked, locale: 'en-GB', ...client('Europe/London') }));
    expect(moved.isBack).toBe(false);
    expect(followed.at(-1)).toMatchObject({ locale: 'en', zone: 'Europe/London' });
  });
});
