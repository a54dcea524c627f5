import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type DemoName, PEOPLE } from '../../bot/local/demoPeople.ts';
import { type Chat, startDesk, type TestDesk } from '../support/desk.ts';
import { fileRequest, REST, returnIt, SENTENCE } from '../support/filing.ts';

/** What is said after a form was opened: it is about that request, and begins no other. */
let desk: TestDesk;
beforeAll(async () => {
  desk = await startDesk();
});
afterAll(() => desk.stop());

const draftsOf = (name: DemoName) => desk.app.stores.drafts.of(PEOPLE[name]);

describe('a correction in words', () => {
  it.each([
    ['anna', 'no, 500 seats', { seats: '500' }],
    ['hanako', 'いや、500席でした', { seats: '500' }],
    ['piotr', 'jednak MCAS', { workload: 'MCAS' }],
    [
      'anna',
      'region APJ, language English, 700 seats',
      { region: 'APJ', primaryLanguage: 'en', seats: '700' },
    ],
    ['hanako', '席数は12000', { seats: '12000' }],
    ['yijun', '不對，是500', { seats: '500' }],
    ['yijun', '客戶換成 Fabrikam', { tenantName: 'Fabrikam' }],
    ['piotr', 'licencji ma być 250', { seats: '250' }],
  ] as const)('by %s: “%s” goes into the draft, beside what was typed', async (name, said, changed) => {
    const chat = await desk.visitor(name);
    const before = (await draftsOf(name)).length;
    await chat.say(SENTENCE);
    await chat.card.press('draft.check', REST);
    await chat.say(said);
    const drafts = await draftsOf(name);
    expect(drafts).toHaveLength(before + 1);
    const typed = { tenantId: REST['answer-tenantId'], tenantSegment: 'SMC' };
    expect(drafts[0]?.answers).toMatchObject({ ...typed, ...changed });
  });

  it('“why?” does nothing once more, and another customer is another request', async () => {
    const name = 'anna';
    const chat = await desk.visitor(name);
    await chat.say(SENTENCE);
    const { length } = await draftsOf(name);
    expect(await chat.say('why?')).toContain('I need a little more');
    expect(await draftsOf(name)).toHaveLength(length);
    await chat.say('I need an MDATP expert for Adatum, 300 seats in Spain');
    expect(await draftsOf(name)).toHaveLength(length + 1);
  });
});

describe('a reply typed in the chat', () => {
  /** Frank says something of a new request, and somebody hears of it. */
  async function asked(name: DemoName, say: (frank: Chat) => Promise<unknown>): Promise<[Chat, Chat]> {
    const [chat, frank] = [await desk.visitor(name), await desk.visitor('frank')];
    await fileRequest(chat);
    await desk.app.outbox.idle();
    desk.clock.advance({ minutes: 5 });
    await say(frank);
    await desk.app.outbox.idle();
    return [chat, frank];
  }
  const comments = (frank: Chat) =>
    frank.card.press('request.remark', { note: 'Do they have a contract for E5 already?' });
  const returns = (frank: Chat) => returnIt(frank.card, { note: 'Fewer seats, please.' });

  it.each([
    ['anna', 'Yes, they have had it since May', 'Send comment'],
    ['piotr', 'klient potwierdził zakup w zeszłym tygodniu', 'Wyślij komentarz'],
    ['yijun', '客戶五月起就有 E5', '傳送留言'],
    ['yijun', '客户五月起就有 E5', '傳送留言'],
    ['anna', '先週お客様の承認をいただきました', 'Send comment'],
  ] as const)('by %s: “%s” goes to the FPM with one press', async (name, said, button) => {
    const [chat, frank] = await asked(name, comments);
    expect(await chat.say(said)).toContain(button);
    expect(frank.last).not.toContain(said);
    await chat.card.press('request.remark');
    await desk.app.outbox.idle();
    expect(frank.last).toContain(said);
  });

  it.each([
    ['anna', 'tell Frank that they agreed', 'they agreed'],
    ['anna', 'reply: they agreed', 'they agreed'],
    ['piotr', 'powiedz Frankowi, że klient się zgodził', 'klient się zgodził'],
    ['yijun', '告訴 Frank，客戶同意了', '客戶同意了'],
    ['yijun', '告诉 Frank，客户同意了', '客户同意了'],
    ['anna', 'Frankさんにお客様が同意したと伝えてください', 'お客様が同意した'],
  ] as const)('by %s: “%s” goes at once', async (name, said, message) => {
    const [chat, frank] = await asked(name, comments);
    await chat.say(said);
    await desk.app.outbox.idle();
    expect(frank.last).toContain(message);
    expect(frank.last).not.toContain(said);
  });

  it('a question is for the desk, and so is whatever follows much later', async () => {
    const [chat] = await asked('anna', comments);
    expect(await chat.say('how long does a request take?')).not.toContain('Send comment');
    desk.clock.advance({ hours: 2 });
    await chat.say('hello');
    expect(await chat.say('it was since May then')).not.toContain('Send comment');
  });

  it.each([
    ['anna', '300 seats', '300'],
    ['piotr', 'licencji ma być 250', '250'],
    ['yijun', '授權數改成 800', '800'],
    ['yijun', '不对，是 500 席', '500'],
    ['anna', '席数は12000', '12000'],
  ] as const)('by %s: “%s” corrects the request that came back', async (name, said, seats) => {
    const [chat] = await asked(name, returns);
    expect(await chat.say(said)).toMatch(/Correct request|Popraw|修改/);
    const [draft] = await draftsOf(name);
    expect(draft?.corrects).toBeDefined();
    expect(draft?.answers).toMatchObject({ seats, tenantId: REST['answer-tenantId'] });
  });
});

describe('what an FPM and a partner ask for in words', () => {
  it('only what is late', async () => {
    const frank = await desk.visitor('frank');
    expect(await frank.say('my queue')).toContain('Wingtip Toys');
    expect(await frank.say('show only the overdue ones')).not.toContain('Wingtip Toys');
  });

  it.each([
    ['anna', 'Ask my FPM'],
    ['piotr', 'Zapytaj mojego FPM'],
  ] as const)('%s: “%s”, as the button says', async (name, said) => {
    const chat = await desk.visitor(name);
    expect(await chat.say(said)).toContain('Frank Miller');
  });

  it('the day of an audit is not taken for that of the enrolment', async () => {
    const piotr = await desk.visitor('piotr');
    const form = await piotr.say('we passed the Threat Protection audit on 20 May 2025');
    expect(form).not.toContain('2025-05-20');
  });
});
