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

describe('a partner that gets another FPM', () => {
  /** As an import does it. */
  const changeFpm = async (): Promise<void> => {
    const { partners } = desk.app.stores;
    const known = await partners.find('fabrikam');
    if (!known) throw new Error('there is no Fabrikam');
    const by = { actorId: 'dana', actorName: 'Dana', via: 'import', commitId: 'another FPM' } as const;
    const after = { ...known.partner, fpmId: PEOPLE.ken.id };
    const at = desk.clock.now().toString();
    expect(await partners.change(after, known.revision, { ...by, at })).toMatchObject({ ok: true });
  };

  it('takes along who waits: the new one is told and decides, the former one is told who does', async () => {
    const ken = await desk.visitor('ken');
    const [pola, ola] = [await desk.newcomer('Pola'), await desk.newcomer('Ola')];
    await applyForAccess(pola);
    await desk.app.outbox.idle();
    const asked = frank.card;
    await applyForAccess(ola);
    await desk.app.outbox.idle();
    await changeFpm();
    // Whoever presses before the desk has looked learns it at once.
    const late = await asked.press('access.approve', { note: 'Welcome!' });
    expect(late.text).toContain('田中 健 decides about Pola’s request to act for Fabrikam Polska now.');
    await desk.app.outbox.idle();
    expect(ken.last).toContain('Pola さんが Fabrikam Polska の一員としての登録を希望しています');
    desk.clock.advance({ minutes: 5 });
    await desk.app.scheduler.tick();
    await desk.app.outbox.idle();
    expect(ken.last).toContain('Ola さん');
    expect(frank.last).toContain('田中 健 decides about Ola’s request');
    expect(frank.card.buttons).toEqual([]);
    expect(await frank.say('my queue')).not.toContain('asks for access');
    expect(await ken.say('承認待ち一覧')).toContain('Ola');
    const opened = await ken.card.press('access.show');
    await opened.press('access.approve');
    await desk.app.outbox.idle();
    expect(ola.last).toContain('Approved by 田中 健');
  });
});
