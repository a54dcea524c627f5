import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { cardText } from '../../bot/local/cardText.ts';
import { PEOPLE } from '../../bot/local/demoPeople.ts';
import { type Chat, cardIn, startDesk, type TestDesk } from '../support/desk.ts';
import { fileRequest, idOn, returnIt } from '../support/filing.ts';

let desk: TestDesk;
let anna: Chat;
let frank: Chat;
const ids: string[] = [];

/** Filed a day apart, so that they are due a day apart; a request of the demo is due before them. */
beforeAll(async () => {
  desk = await startDesk();
  [anna, frank] = await Promise.all([desk.visitor('anna'), desk.visitor('frank')]);
  for (const name of ['Alpine Ski House', 'Bellows College', 'City Power']) {
    ids.push(idOn(await fileRequest(anna, { 'answer-tenantName': name })));
    desk.clock.advance({ days: 1 });
  }
  desk.clock.advance({ days: 1 });
  await desk.app.outbox.idle();
});

afterAll(() => desk.stop());

const titleOf = (text: string): string => /SME-[A-Z0-9]{4}-[A-Z0-9]{4}/.exec(text)?.[0] ?? 'no number';

describe('from one request to the next', () => {
  it('goes by due date, forth and back, on the same card, and says where the queue ends', async () => {
    await frank.say(`status of ${ids[1]}`);
    const second = frank.card;
    const third = await second.press('queue.next');
    expect(titleOf(third.text)).toBe(ids[2]);
    const end = await third.press('queue.next');
    expect(end.text).toContain('That was the last one in your queue.');
    expect(titleOf(end.text)).toBe(ids[2]);
    expect(titleOf((await end.press('queue.previous')).text)).toBe(ids[1]);
  });

  it('keeps the card up to date for the request that it shows now, and for no other', async () => {
    await frank.say(`status of ${ids[0]}`);
    const { activityId } = frank.messages.at(-1) ?? { activityId: '' };
    const shown = () => frank.messages.find(message => message.activityId === activityId);
    expect(titleOf((await frank.card.press('queue.next')).text)).toBe(ids[1]);
    const remark = (n: number) =>
      anna.visitor.press('request.remark', { requestId: ids[n], revision: 1, note: `About number ${n}.` });
    await remark(0);
    await desk.app.outbox.idle();
    expect(cardText(shown()?.activity.attachments?.[0]?.content).join()).not.toContain('About number 0.');
    await remark(1);
    await desk.app.outbox.idle();
    expect(cardText(shown()?.activity.attachments?.[0]?.content).join()).toContain('About number 1.');
  });

  it('goes on from a request that was just decided', async () => {
    await frank.say(`status of ${ids[0]}`);
    const decided = await frank.card.press('request.approve');
    await desk.app.outbox.idle();
    expect(titleOf((await decided.press('queue.next')).text)).toBe(ids[1]);
  });

  it('leads nobody to what they may not see', async () => {
    const ken = await desk.visitor('ken');
    for (const verb of ['queue.next', 'queue.previous']) {
      const answer = await ken.visitor.press(verb, { requestId: ids[1] });
      expect(cardText(cardIn(answer)).join()).not.toMatch(/Alpine|Bellows|City Power|Wingtip/);
    }
    const card = await anna.visitor.press('queue.next', { requestId: ids[1] });
    expect(cardText(cardIn(card)).join()).toContain('Bellows College');
  });
});

describe('the queue', () => {
  it('is filtered by partner, state, and what is late', async () => {
    await frank.say('my queue');
    const all = frank.card;
    expect(all.text).toContain('Wingtip Toys');
    expect(all.text).toContain('City Power');
    const late = await all.press('queue.show', { late: 'true' });
    expect(late.text).toContain('Wingtip Toys');
    expect(late.text).not.toContain('City Power');
    const approved = await late.press('queue.show', { late: 'false', state: 'approved' });
    expect(approved.text).toContain('Alpine Ski House');
    expect(approved.text).not.toContain('Bellows College');
    const nothing = await approved.press('queue.show', { state: 'closed' });
    expect(nothing.text).toContain('Nothing matches this filter.');
    const forged = await frank.visitor.press('queue.show', { state: 'everything', partner: 'northwind' });
    expect(cardText(cardIn(forged)).join()).not.toContain('City Power');
  });

  it('is nobody else’s', async () => {
    for (const name of ['anna', 'asha', 'sam'] as const) {
      const chat = await desk.visitor(name);
      for (const verb of ['queue.show', 'queue.choose', 'queue.move']) {
        const answer = await chat.visitor.press(verb, {});
        expect(cardText(cardIn(answer)).join()).toContain('Only FPMs have a queue');
      }
    }
  });
});

describe('several at once', () => {
  it('go to another FPM, each told to its partner; what changed meanwhile stays', async () => {
    await frank.say('my queue');
    const choosing = await frank.card.press('queue.choose');
    expect(choosing.text).toContain('Give several requests to another FPM');
    const nothing = await choosing.press('queue.move', { person: PEOPLE.ken.id });
    expect(nothing.text).toContain('Please choose at least one request and an FPM.');

    await frank.say(`status of ${ids[2]}`);
    await returnIt(frank.card, { note: 'Which devices?' });
    await desk.app.outbox.idle();
    const chosen = `${ids[1]}:2,${ids[2]}:1`;
    const moved = await nothing.press('queue.move', { requests: chosen, person: PEOPLE.ken.id });
    expect(moved.text).toContain('1 request is now with 田中 健. 1 was not moved');
    await desk.app.outbox.idle();
    const stored = await Promise.all(ids.map(id => desk.app.stores.requests.find(id)));
    expect(stored.map(found => found?.content.fpmId)).toEqual([
      PEOPLE.frank.id,
      PEOPLE.ken.id,
      PEOPLE.frank.id,
    ]);
    expect(anna.messages.map(({ activity }) => activity.summary).join()).toContain(ids[1]);
  });

  it('nobody moves what is not theirs', async () => {
    const data = { requests: `${ids[2]}:2`, person: PEOPLE.ken.id };
    const ken = await desk.visitor('ken');
    expect(cardText(cardIn(await ken.visitor.press('queue.move', data))).join()).toContain(
      '1 件は引き継いでいません',
    );
    const found = await desk.app.stores.requests.find(ids[2] ?? '');
    expect(found?.content.fpmId).toBe(PEOPLE.frank.id);
  });
});
