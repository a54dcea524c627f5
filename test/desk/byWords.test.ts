import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { DemoName } from '../../bot/local/demoPeople.ts';
import { type Chat, startDesk, type TestDesk } from '../support/desk.ts';
import { fileRequest, idOn } from '../support/filing.ts';

let desk: TestDesk;
/** Anna's, of Fabrikam. */
let contoso: string;

beforeAll(async () => {
  desk = await startDesk();
  const [anna] = await Promise.all([desk.visitor('anna'), desk.visitor('frank')]);
  contoso = idOn(await fileRequest(anna, { 'answer-tenantName': 'Contoso' }));
  await desk.app.outbox.idle();
});

afterAll(() => desk.stop());

describe('a request by its name, in a sentence', () => {
  it.each<[DemoName, string, string]>([
    ['anna', 'status of Wingtip Toys', 'Wingtip Toys'],
    ['anna', 'Wingtip Toys', 'Wingtip Toys'],
    ['anna', 'and northwind?', 'Northwind Traders'],
    ['anna', 'is Contoso approved?', 'Contoso'],
    ['anna', 'what happened to the OATP request?', 'Wingtip Toys'],
    ['hanako', 'コントソの申請どうなった？', 'コントソ商事'],
    ['hanako', 'コントソ商事', 'コントソ商事'],
    ['piotr', 'co z wnioskiem dla Contoso?', 'Contoso'],
    ['piotr', 'co z wnioskiem Northwindu?', 'Northwind Traders'],
    ['anna', 'Contoso 的申请批了吗', 'Contoso'],
    ['anna', 'Wingtip Toys 的申請進度如何', 'Wingtip Toys'],
    ['frank', 'Contoso', 'Contoso'],
    ['frank', 'コントソの状況は？', 'Contoso'],
    ['ken', 'コントソ', 'コントソ商事'],
    ['asha', 'status of Northwind', 'Northwind Traders'],
  ])('%s: %s', async (name, text, customer) => {
    const chat = await desk.visitor(name);
    await chat.say(text);
    expect(chat.card.text).toMatch(/SME-[A-Z0-9]{4}-[A-Z0-9]{4}/);
    expect(chat.card.text.split('\n')).toContain(customer);
  });

  it('by a part of its number', async () => {
    const anna = await desk.visitor('anna');
    expect(await anna.say(contoso.slice(-4))).toContain(contoso);
  });

  it('lists those that it may be, to choose from', async () => {
    const frank = await desk.visitor('frank');
    expect(await frank.say('status of Fabrikam’s requests')).toContain('Which request do you mean?');
    expect(await frank.say('the last one')).toContain('Northwind Traders');
  });

  it.each<[DemoName, string, string]>([
    ['ken', 'status of Wingtip Toys', '閲覧できる申請の中に Wingtip Toys のものはありません。'],
    ['yijun', 'Contoso 的申請批了嗎', '在您可以檢視的申請中，沒有客戶 Contoso 的申請。'],
    ['xiaoming', 'Contoso 的申请批了吗', '在您可以查看的申请中，没有客户 Contoso 的申请。'],
    ['asha', 'status of Contoso', 'Among the requests that you may see there is none for Contoso.'],
    ['piotr', 'status wniosku dla Litware', 'nie ma żadnego dla klienta Litware.'],
  ])('tells %s nothing of another’s: %s', async (name, text, told) => {
    const said = await (await desk.visitor(name)).say(text);
    expect(said).toContain(told);
    expect(said).not.toContain('SME-');
  });

  it('leaves a question about something else what it is', async () => {
    const anna = await desk.visitor('anna');
    expect(await anna.say('can Contoso get help with MDATP, 400 seats?')).toContain('Yes, 400');
    expect(await anna.say('what is the status of my request?')).toContain('My requests');
  });
});

describe('a list, by pointing into it', () => {
  /** Whose request the last card shows. */
  const customerOn = (chat: Chat): string | undefined =>
    chat.card.text.split('\n').find(line => /^(?:Contoso|Wingtip Toys|Northwind Traders)$/.test(line));

  it.each<[string, string, string, string]>([
    ['open the first one', 'next', 'previous', 'open the second'],
    ['otwórz pierwszy', 'następny', 'poprzedni', 'otwórz drugi wniosek'],
    ['最初のを開いて', '次', '前の', '2番目を開いて'],
    ['打开第一个', '下一个', '上一个', '打开第二个'],
    ['打開第一個', '下一個', '上一個', '打開第二個'],
  ])('an FPM: %s, %s, %s, %s', async (first, next, previous, second) => {
    const frank = await desk.visitor('frank');
    await frank.say('my queue');
    await frank.say(first);
    expect(customerOn(frank)).toBe('Wingtip Toys');
    await frank.say('how long does an SME request take?');
    await frank.say(next);
    expect(customerOn(frank)).toBe('Contoso');
    await frank.say(previous);
    expect(customerOn(frank)).toBe('Wingtip Toys');
    await frank.say('how long does an SME request take?');
    await frank.say(second);
    expect(customerOn(frank)).toBe('Contoso');
    expect(await frank.say(next)).toContain('That was the last one in your queue.');
  });

  it('a requester: through their own, to the end and back', async () => {
    const anna = await desk.visitor('anna');
    await anna.say('my requests');
    await anna.say('next');
    expect(customerOn(anna)).toBe('Contoso');
    await anna.say('next');
    expect(customerOn(anna)).toBe('Northwind Traders');
    expect(await anna.say('next')).toContain('That was the last one on the list.');
    await anna.say('previous');
    expect(customerOn(anna)).toBe('Contoso');
  });
});
