import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type DemoName, PEOPLE } from '../../bot/local/demoPeople.ts';
import { Visitor } from '../../bot/local/visitor.ts';
import { startDesk, type TestDesk } from '../support/desk.ts';
import { resultsIn, search, select, titlesOf, wordsOn } from '../support/extension.ts';
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

const as = (name: DemoName): Visitor => new Visitor(desk.url, desk.connector, PEOPLE[name]);

describe('who finds what', () => {
  it.each<[DemoName, string, readonly string[]]>([
    ['anna', '', ['Contoso', 'Wingtip Toys', 'Northwind Traders']],
    ['piotr', '', ['Contoso', 'Wingtip Toys', 'Northwind Traders']],
    ['frank', '', ['Contoso', 'Wingtip Toys', 'Northwind Traders']],
    ['hanako', '', ['コントソ商事']],
    ['ken', '', ['コントソ商事']],
    ['asha', '', ['Northwind Traders']],
    ['yijun', '', []],
    ['sam', '', []],
    ['dana', '', []],
    ['hanako', 'Contoso', []],
    ['ken', 'Wingtip', []],
    ['asha', 'Wingtip', []],
    ['frank', 'Fabrikam', ['Contoso', 'Wingtip Toys', 'Northwind Traders']],
  ])('%s searching for “%s” finds %j', async (name, text, customers) => {
    expect(titlesOf(await search(as(name), text))).toEqual(customers);
  });

  it('a stranger nothing, and is told whom to ask', async () => {
    const stranger = new Visitor(desk.url, desk.connector, { id: 'nobody', name: 'X' });
    const { type, text, results } = await search(stranger, 'Contoso');
    expect([type, results]).toEqual(['message', []]);
    expect(text).toContain('Ask your FPM');
  });

  it('nobody by an identity that Teams did not vouch for', async () => {
    const answer = await as('anna').post({
      ...{ type: 'invoke', name: 'composeExtension/query', from: { id: `29:${PEOPLE.anna.id}` } },
      value: { parameters: [{ name: 'text', value: 'Contoso' }] },
    });
    expect(resultsIn(answer).results).toEqual([]);
  });

  it('an FPM who lost the role nothing any more', async () => {
    await desk.app.stores.people.save({ ...PEOPLE.ken, roles: [] });
    expect(titlesOf(await search(as('ken'), ''))).toEqual([]);
    await desk.app.stores.people.save(PEOPLE.ken);
  });
});

describe('what is found', () => {
  it.each<[string, readonly string[]]>([
    ['contoso', ['Contoso']],
    ['MDATP', ['Contoso']],
    ['Defender for Endpoint', ['Contoso']],
    ['windows defender atp', ['Contoso']],
    ['Defender for Office', ['Wingtip Toys']],
    ['Entra', ['Northwind Traders']],
    ['azure active directory', ['Northwind Traders']],
    ['AADP P2', ['Northwind Traders']],
    ['AADP P1', []],
    ['approved', ['Northwind Traders']],
    ['appr', ['Northwind Traders']],
    ['zatwierdzone', ['Northwind Traders']],
    ['承認済み', ['Northwind Traders']],
    ['等待決定', ['Contoso', 'Wingtip Toys']],
    ['oatp waiting wing', ['Wingtip Toys']],
    ['mdatp approved', []],
    ['ｃｏｎｔｏｓｏ', ['Contoso']],
  ])('“%s” finds %j', async (text, customers) => {
    expect(titlesOf(await search(as('anna'), text))).toEqual(customers);
  });

  it.each<[string, (id: string) => string]>([
    ['as it is', id => id],
    ['in small letters, with blanks', id => id.toLowerCase().replaceAll('-', ' ')],
    ['its last four letters', id => id.slice(-4)],
  ])('a number %s', async (_how, typed) => {
    expect(titlesOf(await search(as('anna'), typed(contoso)))).toEqual(['Contoso']);
    expect(titlesOf(await search(as('hanako'), typed(contoso)))).toEqual([]);
  });

  it('speaks the language of the searcher', async () => {
    const { results } = await search(as('piotr'), 'Northwind');
    expect(results[0]?.text).toContain('Zatwierdzony');
    expect(wordsOn(results[0]?.card)).toContain('Wniosek SME');
    expect((await search(as('hanako'), 'zzz')).text).toContain('閲覧できる申請');
  });

  it('comes page by page', async () => {
    const titles = async (skip: number) => titlesOf(await search(as('anna'), '', skip, 2));
    expect(await titles(0)).toEqual(['Contoso', 'Wingtip Toys']);
    expect(await titles(2)).toEqual(['Northwind Traders']);
    expect(await titles(4)).toEqual([]);
  });

  it('shows what a customer is called exactly as it was typed', async () => {
    const name = 'A & B <b>bold</b> "x" ${y}';
    await fileRequest(await desk.visitor('anna'), { 'answer-tenantName': name });
    await desk.app.outbox.idle();
    expect(titlesOf(await search(as('anna'), 'bold'))).toEqual([name]);
  });
});

describe('the card that goes into a chat', () => {
  it('says the number, the state and the workload, and nothing else of the request', async () => {
    const { results } = await search(as('anna'), contoso);
    const card = JSON.stringify(results[0]?.card);
    expect(wordsOn(results[0]?.card)).toContain(contoso);
    expect(card).toContain('Waiting for a decision (as of Tue, 3 June 2025)');
    expect(card).toContain('MDATP');
    expect(card).not.toMatch(/Contoso|Fabrikam|Kowalska|Frank|rollout|example/);
    expect(wordsOn(results[0]?.card)).not.toContain('400');
  });

  it('does not name a workload that the partner wrote', async () => {
    const secret = { 'answer-workload': 'OTHER', 'answer-otherWorkload': 'Project Manhattan' };
    await fileRequest(await desk.visitor('anna'), { 'answer-tenantName': 'Litware', ...secret });
    await desk.app.outbox.idle();
    const { results } = await search(as('anna'), 'Manhattan');
    expect(titlesOf({ type: '', text: '', results })).toEqual(['Litware']);
    expect(wordsOn(results[0]?.card)).toContain('Other workload');
    expect(JSON.stringify(results[0]?.card)).not.toContain('Manhattan');
  });

  it('is made once more when it is chosen, with a view of their own for those who work on it', async () => {
    const [result] = (await search(as('piotr'), contoso)).results;
    const chosen = await select(as('piotr'), result?.tap?.value);
    const card = chosen.results[0]?.card;
    expect(card?.['refresh']).toMatchObject({
      action: { type: 'Action.Execute', verb: 'request.view', data: { requestId: contoso } },
      userIds: ['piotr', 'anna', 'frank'].map(name => `29:${PEOPLE[name as DemoName].id}`),
    });
    expect(JSON.stringify(chosen.results)).not.toMatch(/Contoso|Fabrikam|Kowalska/);
  });

  it.each<[string, DemoName, unknown]>([
    ["somebody else's request", 'hanako', 'contoso'],
    ['no such request', 'hanako', { requestId: 'SME-AAAA-AAAA' }],
    ['a number that is none', 'hanako', { requestId: { $ne: '' } }],
    ['nothing', 'hanako', undefined],
    ['a list', 'hanako', [1, 2]],
  ])('is not made from %s', async (_what, name, value) => {
    const { type, text, results } = await select(
      as(name),
      value === 'contoso' ? { requestId: contoso } : value,
    );
    expect([type, results]).toEqual(['message', []]);
    expect(text).toContain('見つかりません');
  });
});

describe('in chat, by the customer', () => {
  const said = async (name: DemoName, text: string): Promise<string> => {
    const visitor = as(name);
    const before = desk.connector.in(visitor.conversationId).length;
    await visitor.say(text);
    const heard = desk.connector.in(visitor.conversationId).slice(before);
    return heard.map(({ activity }) => wordsOn(activity.attachments?.[0]?.content)).join('\n');
  };

  it.each<[DemoName, string, string]>([
    ['anna', 'status of Wingtip Toys', 'Wingtip Toys'],
    ['anna', 'what about wingtip?', 'Wingtip Toys'],
    ['anna', 'is Northwind approved?', 'Northwind Traders'],
    ['piotr', 'co z wnioskiem dla Contosa?', 'Contoso'],
    ['hanako', 'コントソの申請どうなった？', 'コントソ商事'],
    ['frank', 'approve Contoso', 'Contoso'],
  ])('%s: “%s” shows the request of %s', async (name, text, customer) => {
    const words = await said(name, text);
    expect(words).toMatch(/SME-\w{4}-\w{4}/);
    expect(words).toContain(customer);
  });

  it.each<[DemoName, string]>([
    ['asha', 'status of Wingtip Toys'],
    ['hanako', 'Wingtip Toys'],
    ['ken', 'approve Contoso'],
  ])('%s learns nothing of it: “%s”', async (name, text) => {
    expect(await said(name, text)).not.toContain('OATP');
    expect(await said(name, text)).not.toContain(contoso);
  });
});
