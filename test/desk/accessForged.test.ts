import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { cardText } from '../../bot/local/cardText.ts';
import { PEOPLE } from '../../bot/local/demoPeople.ts';
import { Visitor } from '../../bot/local/visitor.ts';
import { applyForAccess } from '../support/access.ts';
import { type Chat, cardIn, startDesk, type TestDesk } from '../support/desk.ts';

let desk: TestDesk;
let frank: Chat;
let nina: Chat;
const id = 'newcomer-Nina';

beforeAll(async () => {
  desk = await startDesk();
  frank = await desk.visitor('frank');
  nina = await desk.newcomer('Nina', { timezone: 'Europe/Vienna' });
  await applyForAccess(nina);
  await desk.app.outbox.idle();
});

afterAll(() => desk.stop());

const record = async () => (await desk.app.stores.access.load(id))?.content;

describe('forged presses on a request for access', () => {
  it.each<[string, string, object]>([
    ['the person lets themselves in', 'access.approve', { personId: id, revision: 2 }],
    ['the person accepts before anybody approved', 'access.accept', { revision: 2 }],
  ])('%s: nothing changes, and a card comes back', async (_, verb, data) => {
    const before = await record();
    const answer = await nina.visitor.press(verb, data as Record<string, unknown>);
    expect(cardText(cardIn(answer)).join('')).not.toBe('');
    expect(await record()).toEqual(before);
    expect(await desk.app.stores.people.get(id)).toBeUndefined();
  });

  it.each<[string, 'anna' | 'ken' | 'dana' | 'frank', object]>([
    ['a colleague to be', 'anna', { personId: id, revision: 2 }],
    ['another partner’s FPM', 'ken', { personId: id, revision: 2 }],
    ['a desk admin', 'dana', { personId: id, revision: 2 }],
    ['the FPM with an old card', 'frank', { personId: id, revision: 1 }],
    ['the FPM with a card of the future', 'frank', { personId: id, revision: 7 }],
    ['the FPM for somebody who never asked', 'frank', { personId: 'newcomer-Nobody', revision: 2 }],
    ['the FPM with more than a card carries', 'frank', { personId: id, revision: 2, role: 'desk_admin' }],
    ['the FPM with wrong types', 'frank', { personId: 7, revision: 'two' }],
  ])('%s: nothing changes, and a card comes back', async (_, name, data) => {
    const before = await record();
    const chat = name === 'frank' ? frank : await desk.visitor(name);
    const answer = await chat.visitor.press('access.approve', data as Record<string, unknown>);
    const text = cardText(cardIn(answer)).join('');
    expect(text).not.toBe('');
    if (name !== 'frank') expect(text).not.toContain('nina@fabrikam.example');
    expect(await record()).toEqual(before);
  });
});

describe('twenty clicks at once, from two desks', () => {
  it('come to one decision, and the person is told once', async () => {
    const { url } = await desk.another();
    const revision = (await record())?.revision ?? 0;
    await Promise.all(
      Array.from({ length: 20 }, (_, n) =>
        new Visitor(n % 2 ? url : desk.url, desk.connector, PEOPLE.frank, {
          conversationId: 'chat-frank',
        }).press(n % 3 ? 'access.approve' : 'access.decline', { personId: id, revision, note: `click ${n}` }),
      ),
    );
    // A press that came too late may have announced what the first one had settled already: a sweep clears that up.
    const unsettled = async () => {
      await desk.app.outbox.sweep();
      return desk.app.stores.intents.pending();
    };
    await expect.poll(unsettled, { timeout: 20_000 }).toEqual([]);
    expect((await record())?.revision).toBe(revision + 1);
    const told = desk.connector
      .in('chat-Nina')
      .filter(({ activity }) =>
        activity.channelData?.notificationId?.includes(`.${String(revision + 1).padStart(6, '0')}.`),
      );
    expect(new Set(told.map(({ activity }) => activity.channelData?.notificationId)).size).toBe(1);
  });
});
