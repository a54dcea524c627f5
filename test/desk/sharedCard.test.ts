import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type DemoName, PEOPLE } from '../../bot/local/demoPeople.ts';
import { type Answered, Visitor } from '../../bot/local/visitor.ts';
import { type Chat, cardIn, startDesk, type TestDesk, textOf } from '../support/desk.ts';
import { wordsOn } from '../support/extension.ts';
import { fileRequest, fillIn, idOn, submission } from '../support/filing.ts';
import { stall } from '../support/stall.ts';

const GROUP = { id: '19:group@thread.v2', conversationType: 'groupChat', tenantId: 't' };
/** Teams calls a chat between two people personal, too. */
const BETWEEN_TWO = { id: '19:one_two@unq.gbl.spaces', conversationType: 'personal', tenantId: 't' };

let desk: TestDesk;
let anna: Chat;
let frank: Chat;
let requestId: string;

beforeAll(async () => {
  desk = await startDesk();
  [anna, frank] = await Promise.all([desk.visitor('anna'), desk.visitor('frank')]);
  requestId = await filed();
});

afterAll(() => desk.stop());

async function filed(): Promise<string> {
  const id = idOn(await fileRequest(anna));
  await desk.app.outbox.idle();
  return id;
}

const as = (name: DemoName): Visitor => new Visitor(desk.url, desk.connector, PEOPLE[name]);

/** Presses a button of the card that stands among others, or looks at it. */
const press = (visitor: Visitor, verb: string, data: object, trigger = 'manual', where: object = GROUP) =>
  visitor.post({
    ...{ type: 'invoke', name: 'adaptiveCard/action', conversation: where, replyToId: 'shared-card' },
    value: { action: { type: 'Action.Execute', verb, data }, trigger },
  });

const view = (name: DemoName, trigger?: string, where?: object): Promise<Answered> =>
  press(as(name), 'request.view', { requestId }, trigger, where);

/** Everything that was said in a chat, and everything that was redrawn there. */
const inChat = (id: string): string =>
  JSON.stringify(
    desk.connector.in(id).map(({ activity: { text, summary, attachments } }) => [text, summary, attachments]),
  );

const PRIVATE = /Contoso|Fabrikam|Kowalska|rollout|1f2e3d4c/;

describe('the own view of a card that stands among others', () => {
  it.each(['automatic', 'manual'])(
    'comes back to those who may see it (%s), in their languages',
    async trigger => {
      const words = async (name: DemoName): Promise<string> => wordsOn(cardIn(await view(name, trigger)));
      expect(await words('anna')).toContain('This card is your confirmation');
      expect(await words('piotr')).toContain('Czeka na decyzję');
      expect(await words('frank')).toContain('SME request to decide');
    },
  );

  it.each<[DemoName, string]>([
    ['hanako', '見つかりません'],
    ['ken', '見つかりません'],
    ['yijun', '找不到'],
    ['asha', "can't find"],
    ['sam', "can't find"],
    ['dana', "can't find"],
  ])(
    '%s keeps the safe card and gets a kind word, the same as for no request at all',
    async (name, words) => {
      const [real, invented] = [
        await view(name),
        await press(as(name), 'request.view', { requestId: 'SME-AAAA-AAAA' }),
      ];
      expect(real).toMatchObject({
        status: 200,
        body: { type: 'application/vnd.microsoft.activity.message' },
      });
      expect(JSON.stringify(real.body)).toContain(words);
      expect(invented).toEqual(real);
    },
  );

  it.each<[string, object]>([
    ['no number', {}],
    ['more than a number', { requestId: 'x', roles: ['fpm'] }],
    ['somebody else as reader', { requestId: 'SME-AAAA-AAAA', personId: PEOPLE.anna.id }],
  ])('%s: a message, and nothing else', async (_what, data) => {
    const answer = await press(as('hanako'), 'request.view', data);
    expect(answer).toMatchObject({
      status: 200,
      body: { type: 'application/vnd.microsoft.activity.message' },
    });
  });

  it('is asked for again by its reader alone', async () => {
    expect(cardIn(await view('frank'))['refresh']).toEqual({
      action: { type: 'Action.Execute', verb: 'request.view', data: { requestId } },
      userIds: [`29:${PEOPLE.frank.id}`],
    });
  });

  it('is only read: looking twenty times changes nothing and sends nothing', async () => {
    const before = await desk.app.stores.requests.find(requestId);
    const sent = desk.connector.sent.length;
    await Promise.all(Array.from({ length: 20 }, () => view('frank', 'automatic')));
    await desk.app.outbox.idle();
    expect(await desk.app.stores.requests.find(requestId)).toEqual(before);
    expect(desk.connector.sent.length).toBe(sent);
  });

  it('decides like any other card, and everybody else is told in their own chat', async () => {
    const data = { requestId: await filed(), revision: 1, note: '' };
    const answer = await press(as('frank'), 'request.approve', data);
    expect(wordsOn(cardIn(answer))).toContain('Approved by Frank Miller');
    await desk.app.outbox.idle();
    expect(anna.last).toContain('Approved by Frank Miller');
    expect(inChat(GROUP.id)).not.toMatch(PRIVATE);
  });
});

describe("what stands among others never becomes one person's card", () => {
  it('not by a plain button: its answer goes to the own chat', async () => {
    const submit = { type: 'message', value: { verb: 'request.view', requestId }, replyToId: 'shared-card' };
    await frank.visitor.post({ ...submit, conversation: GROUP });
    expect(frank.last).toContain('SME request to decide');
    expect(desk.connector.in(GROUP.id).map(({ activityId }) => activityId)).not.toContain('shared-card');
    expect(inChat(GROUP.id)).not.toMatch(PRIVATE);
    expect(textOf(desk.connector.in(GROUP.id).at(-1))).toContain('in our own chat');
  });

  it.each([GROUP, BETWEEN_TWO])('not by filing from there ($conversationType)', async where => {
    const review = await fillIn(anna, { 'answer-tenantName': 'Northwind' });
    const answer = await press(anna.visitor, 'draft.submit', submission(review), 'manual', where);
    const filed = idOn({ text: wordsOn(cardIn(answer)) } as never);
    await desk.app.outbox.idle();
    await press(as('frank'), 'request.approve', { requestId: filed, revision: 1, note: '' });
    await desk.app.outbox.idle();
    expect(inChat(where.id)).not.toMatch(/Northwind|Kowalska/);
  });

  it('not by an answer that comes late', async () => {
    const find = stall(desk.app.stores.requests, 'find');
    const before = frank.messages.length;
    const pressing = press(frank.visitor, 'request.view', { requestId });
    await find.reached;
    desk.clock.advance({ milliseconds: 2500 });
    expect(JSON.stringify((await pressing).body)).toContain("I'm still working on that");
    find.release();
    await expect.poll(() => frank.messages.length, { timeout: 20_000 }).toBe(before + 1);
    expect(frank.last).toContain(requestId);
    expect(inChat(GROUP.id)).not.toMatch(PRIVATE);
  });
});

describe('what somebody asks where others read along', () => {
  const ask = (visitor: Visitor, text: string) =>
    visitor.post({ type: 'message', text, conversation: GROUP });

  it.each([() => `status of ${requestId}`, () => 'my requests', () => 'I need an MDATP expert for Contoso'])(
    'is answered in their own chat when it is about their own things (%#)',
    async text => {
      const before = anna.messages.length;
      await ask(anna.visitor, text());
      expect(anna.messages.length).toBeGreaterThan(before);
      expect(anna.last).toContain('Contoso');
      expect(textOf(desk.connector.in(GROUP.id).at(-1))).toBe(
        'That is for you alone: I have answered in our own chat.',
      );
      expect(inChat(GROUP.id)).not.toMatch(PRIVATE);
    },
  );

  it('goes on in their own chat', async () => {
    await ask(anna.visitor, 'ask me one by one');
    expect(anna.last).toContain('Tenant ID');
    expect(await anna.say('1f2e3d4c-0000-4000-8000-123456789abc')).toContain('Tenant segment');
    await anna.say('cancel');
  });

  it('is answered there when it rests on the sources alone', async () => {
    await ask(anna.visitor, 'do 400 seats of MDE qualify?');
    expect(textOf(desk.connector.in(GROUP.id).at(-1))).toContain('MDATP');
  });

  it('by somebody whom the desk cannot reach: they are asked to open a chat', async () => {
    await ask(as('hanako'), '自分の申請');
    expect(textOf(desk.connector.in(GROUP.id).at(-1))).toContain('個別のチャットを開いて');
  });
});
