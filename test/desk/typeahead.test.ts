import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type DemoName, PEOPLE } from '../../bot/local/demoPeople.ts';
import { Visitor } from '../../bot/local/visitor.ts';
import { type Chat, startDesk, type TestDesk } from '../support/desk.ts';
import { fileRequest, idOn, REST, SENTENCE } from '../support/filing.ts';

let desk: TestDesk;
let anna: Chat;

beforeAll(async () => {
  desk = await startDesk();
  anna = await desk.visitor('anna');
});

afterAll(() => desk.stop());

const as = (name: DemoName): Visitor => new Visitor(desk.url, desk.connector, PEOPLE[name]);

interface Choice {
  readonly title: string;
  readonly value: string;
}

/** What Teams gets for a value that it sends while somebody types. */
async function choicesFor(visitor: Visitor, value: unknown): Promise<Choice[]> {
  const { status, body } = await visitor.post({ type: 'invoke', name: 'application/search', value });
  expect({ status, body }).toMatchObject({
    status: 200,
    body: { statusCode: 200, type: 'application/vnd.microsoft.search.searchResponse' },
  });
  return (body as { value: { results: Choice[] } }).value.results;
}

const typed = async (name: DemoName, dataset: string, queryText?: string): Promise<string[]> => {
  const value = { dataset, queryText, queryOptions: { skip: 0, top: 15 } };
  return (await choicesFor(as(name), value)).map(({ title }) => title);
};

describe('what a box offers while somebody types', () => {
  it.each<[DemoName, string, string | undefined, readonly string[]]>([
    ['anna', 'ownPartner', 'fab', ['Fabrikam Polska']],
    ['anna', 'ownPartner', '', ['Fabrikam Polska']],
    ['anna', 'ownPartner', undefined, ['Fabrikam Polska']],
    ['anna', 'ownPartner', 'ＰＯＬＳＫＡ', ['Fabrikam Polska']],
    ['anna', 'ownPartner', 'アダタム', []],
    ['hanako', 'ownPartner', '', ['アダタム株式会社']],
    ['frank', 'ownPartner', '', []],
    ['dana', 'ownPartner', '', []],
    ['anna', 'earlierCustomers', '', ['Northwind Traders']],
    ['piotr', 'earlierCustomers', '', ['Wingtip Toys']],
    ['piotr', 'earlierCustomers', 'north', []],
    ['hanako', 'earlierCustomers', 'コント', ['コントソ商事']],
    ['frank', 'earlierCustomers', '', []],
    ['frank', 'partnersOfFpm', '', ['Fabrikam Polska', '泰普資訊']],
    ['frank', 'partnersOfFpm', '泰普', ['泰普資訊']],
    ['frank', 'partnersOfFpm', 'アダタム', []],
    ['ken', 'partnersOfFpm', '', ['アダタム株式会社']],
    ['anna', 'partnersOfFpm', '', []],
    ['asha', 'partnersOfFpm', '', []],
    ['anna', 'requests', '', []],
    ['anna', 'constructor', '', []],
  ])('%s in %s, after “%s”: %j', async (name, dataset, text, titles) => {
    expect(await typed(name, dataset, text)).toEqual(titles);
  });

  it('a stranger nothing', async () => {
    const stranger = new Visitor(desk.url, desk.connector, { id: 'nobody', name: 'X' });
    for (const dataset of ['ownPartner', 'earlierCustomers', 'partnersOfFpm'])
      expect(await choicesFor(stranger, { dataset, queryText: '' })).toEqual([]);
  });

  it.each<[string, unknown]>([
    ['nothing', undefined],
    ['null', null],
    ['a text', 'text'],
    ['a number', 7],
    ['a list', []],
    ['an empty object', {}],
    ['a number for a dataset', { dataset: 7 }],
    ['a list for a dataset', { dataset: ['ownPartner'] }],
    ['an object for a text', { dataset: 'ownPartner', queryText: { $ne: '' } }],
    ['a text without an end', { dataset: 'ownPartner', queryText: 'x'.repeat(200_000) }],
  ])('%s is answered in the same way', async (_what, value) => {
    const choices = await choicesFor(as('anna'), value);
    expect(choices.length).toBeLessThanOrEqual(1);
  });

  it('a company also by its other names, and offers the name that the form takes', async () => {
    const partner = await desk.app.stores.partners.get('fabrikam');
    await desk.app.stores.partners.save({ ...partner, aliases: ['FPL', 'Dawna Fabryka'] } as never);
    expect(await typed('anna', 'ownPartner', 'dawna')).toEqual(['Fabrikam Polska']);
    expect(await typed('hanako', 'ownPartner', 'dawna')).toEqual([]);
  });

  it('an FPM no partner that somebody else looks after by now', async () => {
    const partner = await desk.app.stores.partners.get('tailspin');
    await desk.app.stores.partners.save({ ...partner, fpmId: PEOPLE.ken.id } as never);
    expect(await typed('frank', 'partnersOfFpm', '')).toEqual(['Fabrikam Polska']);
    expect(await typed('ken', 'partnersOfFpm', '')).toEqual(['アダタム株式会社', '泰普資訊']);
  });

  it('never more than fifteen', async () => {
    for (let n = 0; n < 20; n += 1) {
      const partner = {
        id: `p${n}`,
        name: `Partner ${n}`,
        country: 'PL',
        isFrp: true,
        fpmId: PEOPLE.frank.id,
      };
      await desk.app.stores.partners.save(partner);
    }
    expect(await typed('frank', 'partnersOfFpm', 'partner')).toHaveLength(15);
  });
});

describe('an earlier customer in the form', () => {
  it('fills in the part about the customer, and nothing else', async () => {
    const id = idOn(await fileRequest(anna, { 'answer-tenantName': 'Adventure Works' }));
    await desk.app.outbox.idle();
    await anna.say('I need an MCAS expert, 12000 seats');
    const checked = await anna.card.press('draft.check', { 'answer-earlierCustomer': id });
    expect(checked.inputs).toMatchObject({
      ...{ 'answer-tenantName': 'Adventure Works', 'answer-tenantId': REST['answer-tenantId'] },
      ...{ 'answer-tenantSegment': 'SMC', 'answer-region': 'EMEA', 'answer-workload': 'MCAS' },
      ...{ 'answer-seats': '12000', 'answer-justification': '', 'answer-earlierCustomer': '' },
    });
  });

  it.each<[string, () => Promise<string>]>([
    ["a colleague's", async () => idOn(await fileRequest(await desk.visitor('piotr')))],
    ["another partner's", async () => idOn(await fileRequest(await desk.visitor('hanako')))],
    ['one that does not exist', async () => 'SME-AAAA-AAAA'],
    ['one that is none', async () => '../x'],
  ])('%s request fills in nothing', async (_whose, request) => {
    const id = await request();
    await desk.app.outbox.idle();
    await anna.say(SENTENCE);
    const checked = await anna.card.press('draft.check', { 'answer-earlierCustomer': id });
    expect(checked.inputs).toMatchObject({ 'answer-tenantName': 'Contoso', 'answer-tenantId': '' });
  });

  it('is offered to whoever has one, with choices for clients that cannot ask the desk', async () => {
    await anna.say('new SME request');
    const boxes = JSON.stringify(anna.card.content);
    expect(boxes).toContain('"choices.data":{"type":"Data.Query","dataset":"earlierCustomers"}');
    expect(boxes).toContain('"title":"Northwind Traders"');
    const yijun = await desk.visitor('yijun');
    await yijun.say('新增 SME 申請');
    expect(yijun.card.inputs).toHaveProperty('answer-partnerName', '泰普資訊');
    expect(yijun.card.inputs).not.toHaveProperty('answer-earlierCustomer');
  });
});
