import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { cardText } from '../../bot/local/cardText.ts';
import { type DemoName, PEOPLE } from '../../bot/local/demoPeople.ts';
import { Visitor } from '../../bot/local/visitor.ts';
import { engagementIdOf } from '../../domain/engagement/record.ts';
import { type Chat, cardIn, type ShownCard, startDesk, type TestDesk } from '../support/desk.ts';
import { inContact, setUpBy, TERMS_TYPED } from '../support/engagement.ts';

let desk: TestDesk;
let anna: Chat;
let frank: Chat;
let asha: Chat;
let sam: Chat;

beforeAll(async () => {
  desk = await startDesk();
  anna = await desk.visitor('anna');
  frank = await desk.visitor('frank');
  asha = await desk.visitor('asha');
  sam = await desk.visitor('sam');
});

afterAll(() => desk.stop());

const told = () => desk.app.outbox.idle();
const stored = async (id: string) => (await desk.app.stores.engagements.find(id))?.content;
/** The engagement's own card, from the list of them that stands last in the chat. */
async function openedIn(chat: Chat, id: string): Promise<ShownCard> {
  await chat.say('my engagements');
  const list = chat.card;
  return list.press('engagement.show', {}, data => data['engagementId'] === id);
}

const verbsOn = (chat: Chat): string[] => chat.card.buttons.map(({ verb }) => verb);

describe('an engagement from a request to its end', () => {
  it('is set up after the first contact, agreed by all three, active, completed, recorded', async () => {
    const requestId = await inContact(desk, { anna, frank, asha, sam });
    const id = engagementIdOf(requestId);

    // The requester is told who sets it up.
    await anna.say(`status of ${requestId}`);
    const early = await anna.card.press('engagement.open');
    expect(early.text).toContain('Sam Ortiz (SME) or Frank Miller (FPM) can do that.');

    await sam.say(`status of ${requestId}`);
    const form = await sam.card.press('engagement.open');
    expect(form.text).toContain('Anna Kowalska (FRP), Frank Miller (FPM) and Sam Ortiz (SME)');
    const marked = await form.press('engagement.set_up', { 'answer-outcomes': 'Rules in block mode' });
    expect(marked.text).toContain('Please fill this in.');
    expect(marked.inputs['answer-outcomes']).toBe('Rules in block mode');
    expect(await stored(id)).toBeUndefined();
    const waiting = await marked.press('engagement.set_up', TERMS_TYPED);
    expect(waiting.text).toContain('Waits for the agreement of all three');
    expect(waiting.text).toContain('Piotr Zieliński and Ola Nowak');
    await told();
    for (const chat of [anna, frank]) {
      expect(chat.last).toContain(`Engagement ${id}`);
      expect(chat.last).toContain(`when request ${requestId} is closed, this engagement goes on`);
      expect(verbsOn(chat)).toContain('engagement.agree');
    }

    await waiting.press('engagement.agree');
    await told();
    await frank.card.press('engagement.agree');
    await told();
    expect(anna.last).toContain('Still missing: Anna Kowalska (FRP).');
    const active = await anna.card.press('engagement.agree');
    expect(active.text).toContain('Active since');
    await told();
    expect(sam.last).toContain('Active since');
    expect((await stored(id))?.agreements.map(({ party }) => party)).toEqual(['sme', 'fpm', 'frp']);

    // Closed is not finished (AMB-07a).
    await frank.say(`status of ${requestId}`);
    const closed = await frank.card.press('request.close');
    expect(closed.text).toContain('The engagement continues until its exit criteria are met.');
    expect((await stored(id))?.state).toBe('active');

    // While it goes on the requester writes to the SME, afterwards to the FPM first (SME-23).
    expect(await anna.say('contact the SME')).toContain('Sam Ortiz: sam@sme.example');

    const bare = await sam.card.press('engagement.complete', { summary: 'Rules are in block mode.' });
    expect(bare.text).toContain('Please fill this in.');
    expect(bare.inputs['summary']).toBe('Rules are in block mode.');
    const typed = { summary: 'Rules are in block mode.', feedback: 'Piotr can do the next wave alone.' };
    const completed = await bare.press('engagement.complete', typed);
    expect(completed.text).toContain('Completed by Sam Ortiz');
    await told();
    expect(anna.last).toContain('Rules are in block mode.');
    expect(anna.last).toContain('Ask Frank Miller (FPM) before you contact Sam Ortiz again');
    expect(anna.last).not.toContain('Piotr can do the next wave alone.');
    expect(frank.last).toContain('Piotr can do the next wave alone.');
    const recorded = await frank.card.press('engagement.archive');
    expect(recorded.text).toContain('Feedback recorded in FTOP');

    const asked = await anna.card.press('engagement.contact');
    expect(asked.text).toContain('Ask your FPM first: Frank Miller');
    expect(asked.text).toContain('frank@fpm.example');
    expect(asked.text).not.toContain('sam@sme.example');
    expect(await anna.say('how do I contact the SME?')).toContain('Ask your FPM first: Frank Miller');

    const events = await desk.app.stores.engagements.history({ partnerId: 'fabrikam', id });
    expect(events.map(({ command }) => command)).toEqual([
      ...['set_up', 'agree', 'agree', 'agree', 'complete', 'archive'],
    ]);
    for (const chat of [anna, frank, sam]) expect(await chat.say('my engagements')).toContain(id);
  });
});

describe('changed terms', () => {
  it('take back what was agreed, tell the others, and are agreed to anew', async () => {
    const requestId = await inContact(desk, { anna, frank, asha, sam });
    const id = engagementIdOf(requestId);
    const waiting = await setUpBy(frank, requestId);
    await told();
    await waiting.press('engagement.agree');
    await told();
    await sam.card.press('engagement.agree');
    await told();

    const form = await anna.card.press('engagement.terms');
    expect(form.text).toContain('Agreed already: Frank Miller (FPM) and Sam Ortiz (SME).');
    expect(form.inputs).toMatchObject({ ...TERMS_TYPED, 'answer-learners': 'Piotr Zieliński\nOla Nowak' });
    const same = await form.press('engagement.revise');
    expect(same.text).toContain('Nothing was changed, so every agreement stays as it was.');
    expect((await stored(id))?.agreements).toHaveLength(2);

    const again = await same.press('engagement.terms');
    const past = await again.press('engagement.revise', { 'answer-endDate': '2025-06-01' });
    expect(past.text).toContain('Please choose today or a later day.');
    const changed = await past.press('engagement.revise', { 'answer-endDate': '2025-07-31' });
    expect(changed.text).toContain('Changed by Anna Kowalska');
    await told();
    expect(frank.last).toContain('The agreement given before is taken back: FPM and SME.');
    expect(sam.last).toContain('31 July 2025');
    expect((await stored(id))?.agreements).toEqual([]);

    for (const chat of [anna, frank, sam]) {
      const card = await openedIn(chat, id);
      await card.press('engagement.agree');
      await told();
    }
    expect(await stored(id)).toMatchObject({ state: 'active' });
    // Even what is under way is agreed on anew.
    const other = await (await openedIn(sam, id)).press('engagement.terms');
    await other.press('engagement.revise', { 'answer-kind': 'migration_direct' });
    expect(await stored(id)).toMatchObject({ state: 'set_up', agreements: [] });
    await told();
    expect(anna.last).toContain('is taken back: FRP, FPM and SME.');
    expect(anna.last).toContain('Direct migration: the SME works with the customer');
  });

  it('and so does another SME, who has agreed to nothing', async () => {
    const mei = await desk.visitor('mei');
    const requestId = await inContact(desk, { anna, frank, asha, sam });
    const id = engagementIdOf(requestId);
    const waiting = await setUpBy(sam, requestId);
    await waiting.press('engagement.agree');
    await told();
    await asha.say(`status of ${requestId}`);
    const choice = await asha.card.press('request.smes');
    await choice.press('request.assign', { person: PEOPLE.mei.id });
    await told();

    const [before] = (await desk.app.stores.engagements.history({ partnerId: 'fabrikam', id })).slice(-1);
    const refused = await sam.visitor.press('engagement.agree', { engagementId: id, revision: 2 });
    expect(cardText(cardIn(refused)).join()).toContain('among the engagements you may see');
    await mei.say(`status of ${requestId}`);
    await mei.card.press('request.contact');
    await told();
    await frank.say(`status of ${requestId}`);
    const seen = await frank.card.press('engagement.open');
    expect(seen.text).toContain('The agreement given before is taken back: SME.');
    expect(seen.text).toContain('Mei Tanaka (SME)');
    await seen.press('engagement.agree');
    await told();
    expect(before?.revision).toBe(2);
    expect(await mei.say('自分のエンゲージメント')).toContain(id);
    expect(await sam.say('my engagements')).not.toContain(id);
  });
});

describe('a proactive engagement', () => {
  it('is started by the FPM for a partner of their own, time-bound, without a request', async () => {
    await frank.say('new proactive engagement');
    const partners = frank.card;
    expect(JSON.stringify(partners.content)).toContain('Fabrikam Polska');
    expect(JSON.stringify(partners.content)).not.toContain('アダタム');
    const form = await partners.press('engagement.partner', { partner: 'fabrikam' });
    const typed = {
      ...TERMS_TYPED,
      ...{ 'answer-customer': 'Wingtip Toys', 'answer-frp': PEOPLE.piotr.id, 'answer-sme': PEOPLE.sam.id },
    };
    const { 'answer-kind': _kind, ...withoutKind } = typed;
    const marked = await form.press('engagement.start', withoutKind);
    expect(marked.text).toContain('please give its end date');
    expect(marked.inputs).toMatchObject({ 'answer-customer': 'Wingtip Toys', 'answer-frp': PEOPLE.piotr.id });
    const started = await marked.press('engagement.start', { 'answer-endDate': '2025-09-30' });
    expect(started.text).toContain('Proactive: agreed without a request');
    // The same form once more starts nothing new.
    const data = { ...marked.dataOf('engagement.start'), ...withoutKind, 'answer-endDate': '2025-09-30' };
    const again = await frank.visitor.press('engagement.start', data);
    const id = /ENG-[A-Z0-9]{4}-[A-Z0-9]{4}/.exec(started.text)?.[0] ?? '';
    expect(cardText(cardIn(again)).join()).toContain(id);
    await told();
    expect(await stored(id)).toMatchObject({ revision: 1, terms: { endDate: '2025-09-30' } });

    const piotr = await desk.visitor('piotr');
    await told();
    expect(await piotr.say('moje współprace')).toContain('Proaktywna: uzgodniona bez wniosku');
    const card = await openedIn(piotr, id);
    expect(card.text).toContain('Czeka na zgodę wszystkich trzech stron');
    expect(card.buttons.map(({ verb }) => verb)).toEqual([
      ...['engagement.agree', 'engagement.terms', 'engagement.contact'],
    ]);
  });
});

describe('nothing changes and a card comes back', () => {
  let id: string;
  let requestId: string;

  beforeAll(async () => {
    requestId = await inContact(desk, { anna, frank, asha, sam });
    id = engagementIdOf(requestId);
    await setUpBy(sam, requestId);
    await told();
  });

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
