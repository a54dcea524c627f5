import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { cardText } from '../../bot/local/cardText.ts';
import { PEOPLE } from '../../bot/local/demoPeople.ts';
import { engagementIdOf } from '../../domain/engagement/record.ts';
import { type Chat, cardIn, startDesk, type TestDesk } from '../support/desk.ts';
import { inContact, openedIn, setUpBy, TERMS_TYPED } from '../support/engagement.ts';

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
const verbsOn = (chat: Chat): string[] => chat.card.buttons.map(({ verb }) => verb);

describe('an engagement from a request to its end', () => {
  it('is set up after the first contact, agreed by all three, active, completed, recorded', async () => {
    const requestId = await inContact(desk, { anna, frank, asha, sam });
    const id = engagementIdOf(requestId);

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
    expect(anna.last).toContain('○ Anna Kowalska (FRP): not yet');
    const active = await anna.card.press('engagement.agree');
    expect(active.text).toContain('Active since');
    await told();
    // That the request is closed is told behind the answer, and comes into this chat at any moment.
    const card = sam.card;
    expect(card.text).toContain('Active since');
    expect((await stored(id))?.agreements.map(({ party }) => party)).toEqual(['sme', 'fpm', 'frp']);

    await frank.say(`status of ${requestId}`);
    const closed = await frank.card.press('request.close');
    expect(closed.text).toContain('The engagement continues until its exit criteria are met.');
    expect((await stored(id))?.state).toBe('active');
    // While it goes on the requester writes to the SME, afterwards to the FPM first (SME-23).
    expect(await anna.say('contact the SME')).toContain('Sam Ortiz: sam@sme.example');

    const bare = await card.press('engagement.complete', { summary: 'Rules are in block mode.' });
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
    expect(await anna.say(id.toLowerCase().replaceAll('-', ' '))).toContain('Feedback recorded in FTOP');
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
});

describe('one message', () => {
  it('shows one record at a time, and a form stays under whoever fills it in', async () => {
    const requestId = await inContact(desk, { anna, frank, asha, sam });
    const waiting = await setUpBy(sam, requestId);
    await told();
    const form = await waiting.press('engagement.terms');
    const { length: before } = desk.connector.in('chat-sam');
    const shown = sam.messages.at(-1)?.activityId;
    await frank.card.press('engagement.agree');
    await frank.say(`status of ${requestId}`);
    await frank.card.press('request.close');
    await told();
    const since = desk.connector.in('chat-sam').slice(before);
    expect(since.map(({ activityId }) => activityId)).not.toContain(shown);
    const back = await form.press('engagement.show');
    expect(back.text).toContain('✓ Frank Miller (FPM)');
    expect((await back.press('engagement.request')).text).toContain(`SME request ${requestId}`);
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
