import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { DemoName } from '../../bot/local/demoPeople.ts';
import { startDesk, type TestDesk } from '../support/desk.ts';
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
