import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { Visitor } from '../../bot/local/visitor.ts';
import { connect } from '../../bot/storage/connection.ts';
import { type Chat, startDesk, type TestDesk } from '../support/desk.ts';
import { fileRequest, fillIn, idOn, submission } from '../support/filing.ts';
import { stall } from '../support/stall.ts';

let desk: TestDesk;
let anna: Chat;
let frank: Chat;

beforeAll(async () => {
  desk = await startDesk();
  [anna, frank] = await Promise.all([desk.visitor('anna'), desk.visitor('frank')]);
});

afterAll(() => desk.stop());

/** With a number under which the log has the whole of it. */
const WRONG = expect.stringMatching(/Coś poszło nie tak.*Numer sprawy: [0-9a-f]{8}/);

const invoke = (value: unknown, name = 'adaptiveCard/action') =>
  anna.visitor.post({ type: 'invoke', name, value });

it('is ready, and goes on telling what is owed, beside a row that nobody can read', async () => {
  const { connectionString } = desk.azurite;
  const intents = connect({ kind: 'connection', connectionString }).table('intents');
  const shards = ['00', '01', '02', '03'];
  const broken = shards.map(partitionKey => ({ partitionKey, rowKey: 'access|broken', b0: '{' }));
  await Promise.all(broken.map(row => intents.createEntity(row)));
  expect((await fetch(`${desk.url}/readyz`)).status).toBe(200);
  desk.connector.behave = async ({ conversationId }) =>
    conversationId === 'chat-frank' ? { status: 503 } : undefined;
  const id = idOn(await fileRequest(anna));
  await desk.app.outbox.idle();
  desk.connector.behave = async () => undefined;
  desk.clock.advance({ seconds: 40 });
  const { outbox, stores } = desk.app;
  while ((await stores.intents.pending()).length > 0) await outbox.sweep();
  expect(frank.last).toContain(id);
  await Promise.all(broken.map(row => intents.deleteEntity(row.partitionKey, row.rowKey)));
});

describe('the contract of an invoke', () => {
  it.each<[string, unknown]>([
    ['no value', undefined],
    ['no action', { trigger: 'manual' }],
    ['an action without a verb', { action: { type: 'Action.Execute', data: {} } }],
    ['an action without data', { action: { type: 'Action.Execute', verb: 'request.approve' } }],
    [
      'an automatic refresh of an unknown verb',
      { action: { verb: 'refresh', data: {} }, trigger: 'automatic' },
    ],
    ['a list for a value', [1, 2, 3]],
  ])('%s: HTTP 200 with a proper card response', async (_name, value) => {
    const answer = await invoke(value);
    expect(answer.status).toBe(200);
    expect(answer.body).toMatchObject({ statusCode: 200, type: 'application/vnd.microsoft.card.adaptive' });
  });

  it('says that it does not implement other invokes', async () => {
    for (const name of ['task/fetch', 'constructor', '']) expect((await invoke({}, name)).status).toBe(501);
  });

  it.each([
    ['adaptiveCard/action', { type: 'application/vnd.microsoft.activity.message', value: WRONG }],
    ['composeExtension/query', { composeExtension: { type: 'message', text: WRONG } }],
    ['composeExtension/selectItem', { composeExtension: { type: 'message', text: WRONG } }],
    ['composeExtension/queryLink', { composeExtension: { type: 'result', attachments: [] } }],
  ])('%s tells no fault in its own words', async (name, body) => {
    const broken = await desk.another();
    broken.app.stores.people.get = () => Promise.reject(new Error('AccountKey=very-secret'));
    const visitor = new Visitor(broken.url, desk.connector, { id: 'x', name: 'X' }, { locale: 'pl-PL' });
    const value = { action: { verb: 'draft.new', data: {} }, url: 'https://x.example/r/SME-3XC9-PJD4' };
    const answer = await visitor.post({ type: 'invoke', name, value });
    expect(answer).toMatchObject({ status: 200, body });
    expect(JSON.stringify(answer.body)).not.toContain('secret');
  });

  it.each<[string, string, number]>([
    ['something that is not JSON', '{"type":', 400],
    ['a list', '[]', 400],
    ['an activity without a type', '{"channelId":"msteams"}', 400],
    ['a body of half a megabyte', JSON.stringify({ type: 'message', text: 'x'.repeat(500_000) }), 413],
  ])('%s is refused without a word of ours', async (_name, body, status) => {
    const response = await fetch(`${desk.url}/api/messages`, {
      ...{ method: 'POST', headers: { 'content-type': 'application/json' }, body },
    });
    expect(response.status).toBe(status);
    expect(await response.text()).not.toMatch(/Error|Unexpected|Expected|zod|at /);
  });

  it('answers probes', async () => {
    expect((await fetch(`${desk.url}/healthz`)).status).toBe(200);
    expect((await fetch(`${desk.url}/readyz`)).status).toBe(200);
    expect((await fetch(`${desk.url}/nowhere`)).status).toBe(404);
  });
});

describe('answering in time (invariant 10)', () => {
  it('answers first and sends after: a connector that stalls does not hold up the decision', async () => {
    await fileRequest(anna);
    await desk.app.outbox.idle();
    let release = (): void => {};
    const stalled = new Promise<void>(resolve => {
      release = resolve;
    });
    desk.connector.behave = () => stalled.then(() => undefined);
    const approved = await frank.card.press('request.approve');
    expect(approved.text).toContain('Approved by Frank Miller');
    desk.connector.behave = async () => undefined;
    release();
    await desk.app.outbox.idle();
    expect(anna.last).toContain('Approved by Frank Miller');
  });

  it('when the storage stalls it says so in time, goes on, and redraws the card when it is done', async () => {
    const review = await fillIn(anna);
    const commit = stall(desk.app.stores.requests, 'commit');
    const data = submission(review);
    const form = anna.messages.at(-1)?.activityId;
    const pressing = anna.visitor.press('draft.submit', data, form);
    await commit.reached;
    desk.clock.advance({ milliseconds: 2500 });
    const answer = await pressing;
    expect(answer).toMatchObject({
      status: 200,
      body: { type: 'application/vnd.microsoft.activity.message' },
    });
    expect(JSON.stringify(answer.body)).toContain("I'm still working on that");

    commit.release();
    await expect.poll(() => idOn(anna.card), { timeout: 20_000 }).toBe(data.draftId);
    expect(anna.card.text).toContain('This card is your confirmation');
  });

  it('redraws the card as well when nothing was changed that others are told of', async () => {
    await anna.say('my requests');
    const list = anna.messages.at(-1)?.activityId;
    const find = stall(desk.app.stores.requests, 'find');
    const pressing = anna.visitor.press('request.show', anna.card.dataOf('request.show'), list);
    await find.reached;
    desk.clock.advance({ milliseconds: 2500 });
    expect(JSON.stringify((await pressing).body)).toContain("I'm still working on that");
    find.release();
    await expect.poll(() => anna.last, { timeout: 20_000 }).toContain('Requested by');
    expect(anna.messages.at(-1)?.activityId).toBe(list);
  });
});

describe('what Teams repeats', () => {
  it('the same press again, under another activity id, changes nothing more', async () => {
    await fileRequest(anna);
    await desk.app.outbox.idle();
    const data = frank.card.dataOf('request.approve');
    const answers = [1, 2, 3, 4].map(() => frank.visitor.press('request.approve', { ...data, note: '' }));
    for (const answer of await Promise.all(answers))
      expect(JSON.stringify(answer.body)).toContain('Approved by');
    await desk.app.outbox.idle();
    const stored = await desk.app.stores.requests.find(String(data.requestId));
    expect(stored?.content.revision).toBe(2);
  });

  it('a plain Action.Submit does the same, and its card takes the place of the pressed one', async () => {
    await fileRequest(anna);
    await desk.app.outbox.idle();
    const { card } = frank;
    const data = card.dataOf('request.approve');
    const replyToId = frank.messages.at(-1)?.activityId;
    await frank.visitor.post({
      type: 'message',
      value: { ...data, verb: 'request.approve', note: 'ok' },
      replyToId,
    });
    await desk.app.outbox.idle();
    expect(frank.messages.find(({ activityId }) => activityId === replyToId)?.activity.summary).toContain(
      'Approved',
    );
  });
});
