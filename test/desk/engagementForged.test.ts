import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { cardText } from '../../bot/local/cardText.ts';
import { type DemoName, PEOPLE } from '../../bot/local/demoPeople.ts';
import { Visitor } from '../../bot/local/visitor.ts';
import { engagementIdOf } from '../../domain/engagement/record.ts';
import { type Chat, cardIn, startDesk, type TestDesk } from '../support/desk.ts';
import { inContact, setUpBy, TERMS_TYPED } from '../support/engagement.ts';

let desk: TestDesk;
let people: [anna: Chat, frank: Chat, asha: Chat, sam: Chat];
let id: string;
let requestId: string;

beforeAll(async () => {
  desk = await startDesk();
  people = [
    await desk.visitor('anna'),
    await desk.visitor('frank'),
    await desk.visitor('asha'),
    await desk.visitor('sam'),
  ];
  const [anna, frank, asha, sam] = people;
  requestId = await inContact(desk, { anna, frank, asha, sam });
  id = engagementIdOf(requestId);
  await setUpBy(sam, requestId);
  await desk.app.outbox.idle();
});

afterAll(() => desk.stop());

const stored = async (name: string) => (await desk.app.stores.engagements.find(name))?.content;

describe('nothing changes and a card comes back', () => {
  const on = (revision: number, more: object = {}) => ({ engagementId: id, revision, ...more });

  it.each<[string, DemoName, string, () => object]>([
    ['a colleague agrees for the requester', 'piotr', 'engagement.agree', () => on(1)],
    ['another partner’s requester agrees', 'hanako', 'engagement.agree', () => on(1)],
    ['another FPM agrees', 'ken', 'engagement.agree', () => on(1)],
    ['the assignment team agrees', 'asha', 'engagement.agree', () => on(1)],
    ['a desk admin records', 'dana', 'engagement.archive', () => on(1)],
    ['the FPM agrees with a card of the future', 'frank', 'engagement.agree', () => on(2)],
    [
      'the SME completes what is not active',
      'sam',
      'engagement.complete',
      () => on(1, { summary: 'x', feedback: 'y' }),
    ],
    ['the FPM completes it', 'frank', 'engagement.complete', () => on(1, { summary: 'x', feedback: 'y' })],
    ['the FPM records before the end', 'frank', 'engagement.archive', () => on(1)],
    [
      'another FPM changes the terms',
      'ken',
      'engagement.revise',
      () => on(1, { ...TERMS_TYPED, 'answer-timeline': 'Never' }),
    ],
    [
      'an old card changes the terms',
      'sam',
      'engagement.revise',
      () => on(7, { ...TERMS_TYPED, 'answer-timeline': 'Never' }),
    ],
    [
      'a secret is written into the terms',
      'sam',
      'engagement.revise',
      () => on(1, { ...TERMS_TYPED, 'answer-timeline': 'password: Spring2025!' }),
    ],
    [
      'it is made proactive',
      'sam',
      'engagement.revise',
      () => on(1, { ...TERMS_TYPED, 'answer-kind': 'proactive' }),
    ],
    ['more than a card carries', 'frank', 'engagement.agree', () => on(1, { party: 'frp' })],
    ['wrong types', 'frank', 'engagement.agree', () => ({ engagementId: 7, revision: 'two' })],
    [
      'it is set up once more',
      'frank',
      'engagement.set_up',
      () => ({ requestId, ...TERMS_TYPED, 'answer-timeline': 'Never' }),
    ],
    [
      'another partner’s requester sets it up',
      'hanako',
      'engagement.set_up',
      () => ({ requestId, ...TERMS_TYPED }),
    ],
    [
      'somebody starts one who is no FPM',
      'anna',
      'engagement.start',
      () => ({ partnerId: 'fabrikam', engagementId: id, ...TERMS_TYPED }),
    ],
    [
      'an FPM starts one with another’s partner',
      'ken',
      'engagement.start',
      () => ({ partnerId: 'fabrikam', engagementId: id, ...TERMS_TYPED }),
    ],
    [
      'an FPM takes the id of a request',
      'frank',
      'engagement.start',
      () => ({ partnerId: 'tailspin', engagementId: id, ...TERMS_TYPED }),
    ],
  ])('%s', async (_, name, verb, data) => {
    const before = await stored(id);
    const chat = await desk.visitor(name);
    const answer = await chat.visitor.press(verb, data() as Record<string, unknown>);
    const text = cardText(cardIn(answer)).join('\n');
    expect(text).not.toBe('');
    expect(text).not.toContain('Spring2025!');
    const mayRead = ['anna', 'piotr', 'frank', 'sam'].includes(name);
    if (!mayRead) expect(text).not.toContain('Attack surface');
    expect(await stored(id)).toEqual(before);
    expect(await desk.app.stores.engagements.load('tailspin', id)).toBeUndefined();
  });

  it('when all three agree at once on two desks, again and again: each agrees once, in steps of one', async () => {
    const { url } = await desk.another();
    const people = ['anna', 'frank', 'sam'] as const;
    for (let round = 0; round < 3; round += 1) {
      const revision = (await stored(id))?.revision ?? 0;
      await Promise.all(
        Array.from({ length: 12 }, (_, n) => {
          const who = people[n % 3] ?? 'sam';
          const where = { conversationId: `chat-${who}` };
          return new Visitor(n % 2 ? url : desk.url, desk.connector, PEOPLE[who], where).press(
            'engagement.agree',
            on(revision),
          );
        }),
      );
      expect((await stored(id))?.revision).toBe(revision + 1);
    }
    const record = await stored(id);
    expect(record).toMatchObject({ state: 'active', revision: 4 });
    expect(new Set(record?.agreements.map(({ party }) => party)).size).toBe(3);
    const events = await desk.app.stores.engagements.history({ partnerId: 'fabrikam', id });
    expect(events.map(({ revision }) => revision)).toEqual([1, 2, 3, 4]);
    const settled = async () => {
      await desk.app.outbox.sweep();
      return desk.app.stores.intents.pending();
    };
    await expect.poll(settled, { timeout: 20_000 }).toEqual([]);
    const toldOnce = desk.connector.sent
      .map(({ activity }) => activity.channelData?.notificationId)
      .filter(name => name?.startsWith(`${id}.000004`));
    expect(new Set(toldOnce).size).toBe(2);
  });
});

describe('an SME who was taken off', () => {
  it('has no say any more, and their successor has agreed to nothing', async () => {
    const [anna, frank, asha, sam] = people;
    const mei = await desk.visitor('mei');
    const another = await inContact(desk, { anna, frank, asha, sam });
    const engagementId = engagementIdOf(another);
    const waiting = await setUpBy(sam, another);
    await waiting.press('engagement.agree');
    await desk.app.outbox.idle();
    await asha.say(`status of ${another}`);
    const choice = await asha.card.press('request.smes');
    await choice.press('request.assign', { person: PEOPLE.mei.id });
    await desk.app.outbox.idle();

    const refused = await sam.visitor.press('engagement.agree', { engagementId, revision: 2 });
    expect(cardText(cardIn(refused)).join()).toContain('among the engagements you may see');
    expect((await stored(engagementId))?.revision).toBe(2);
    await mei.say(`status of ${another}`);
    await mei.card.press('request.contact');
    await desk.app.outbox.idle();
    await frank.say(`status of ${another}`);
    const seen = await frank.card.press('engagement.open');
    expect(seen.text).toContain('The agreement given before is taken back: SME.');
    expect(seen.text).toContain('Mei Tanaka (SME)');
    await seen.press('engagement.agree');
    await desk.app.outbox.idle();
    expect(await mei.say('自分のエンゲージメント')).toContain(engagementId);
    expect(await sam.say('my engagements')).not.toContain(engagementId);
  });
});

it('who has lost a role, or works for another partner now, sees nothing of what was, and has no say there', async () => {
  const [anna, , , sam] = people;
  await desk.app.stores.people.save({ ...PEOPLE.sam, roles: [] });
  expect(await sam.say('my engagements')).not.toContain(id);
  await desk.app.stores.people.save({ ...PEOPLE.anna, partnerId: 'adatum' });
  const before = await stored(id);
  expect(await anna.say('my engagements')).not.toContain(id);
  expect(await anna.say(id)).toContain('among the engagements you may see');
  const data = { engagementId: id, revision: before?.revision ?? 0, ...TERMS_TYPED };
  await anna.visitor.press('engagement.revise', { ...data, 'answer-timeline': 'Never' });
  expect(await stored(id)).toEqual(before);
});
