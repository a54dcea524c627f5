import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type DemoName, PEOPLE } from '../../bot/local/demoPeople.ts';
import { Visitor } from '../../bot/local/visitor.ts';
import { type Chat, cardIn, startDesk, type TestDesk, textOf } from '../support/desk.ts';
import { wordsOn } from '../support/extension.ts';
import { fileRequest, idOn } from '../support/filing.ts';

const CHANNEL = '19:team@thread.tacv2';
const THREAD = { id: `${CHANNEL};messageid=17`, conversationType: 'channel', tenantId: 't' };
/** What only some may know of these requests. */
const PRIVATE = /Contoso|Fabrikam|Kowalska|rollout|1f2e3d4c|Fine\./;

let desk: TestDesk;
let anna: Chat;
let frank: Chat;

beforeAll(async () => {
  desk = await startDesk();
  [anna, frank] = await Promise.all([desk.visitor('anna'), desk.visitor('frank')]);
});

afterAll(() => desk.stop());

async function filed(): Promise<string> {
  const id = idOn(await fileRequest(anna));
  await desk.app.outbox.idle();
  return id;
}

const as = (name: DemoName): Visitor => new Visitor(desk.url, desk.connector, PEOPLE[name]);

/** Presses a button of the post in the channel, or looks at it. */
const press = (visitor: Visitor, verb: string, data: object, trigger = 'manual') =>
  visitor.post({
    ...{ type: 'invoke', name: 'adaptiveCard/action', replyToId: 'shared-card' },
    conversation: { ...THREAD, id: CHANNEL },
    value: { action: { type: 'Action.Execute', verb, data }, trigger },
  });

const say = (visitor: Visitor, text: string) =>
  visitor.post({
    ...{ type: 'message', text: `<at>SME Desk</at> ${text}`, conversation: THREAD },
    entities: [{ type: 'mention', text: '<at>SME Desk</at>', mentioned: { id: '28:desk' } }],
  });

const posts = () => desk.connector.in(CHANNEL);
const posted = (): string => JSON.stringify(posts().map(({ activity }) => activity));

describe('a channel that a team has chosen', () => {
  it('is chosen by a desk admin, there', async () => {
    const dana = await desk.visitor('dana');
    await say(frank.visitor, 'show requests here');
    expect(frank.last).toContain('Only desk admins');
    expect(await dana.say('show requests here')).toContain('Say this in the channel');
    await filed();
    expect(posts()).toEqual([]);
    await say(dana.visitor, 'show requests here');
    expect(textOf(desk.connector.in(THREAD.id).at(-1))).toContain('shown here from now on');
  });

  it('shows what arrives, safe for every reader, with the right people’s own views by refresh', async () => {
    const id = await filed();
    const [post] = posts();
    expect(textOf(post)).toContain(id);
    expect(textOf(post)).toContain('Waiting for a decision');
    expect(posted()).not.toMatch(PRIVATE);
    const userIds = [PEOPLE.anna, PEOPLE.frank].map(each => `29:${each.id}`);
    expect(post?.activity.attachments?.[0]?.content).toMatchObject({ refresh: { userIds } });
    const own = await press(as('frank'), 'request.view', { requestId: id }, 'automatic');
    expect(wordsOn(cardIn(own))).toContain('SME request to decide');
  });

  it('keeps the post up to date, and posts nothing a second time', async () => {
    const id = await filed();
    const before = new Set(posts().map(({ activityId }) => activityId));
    await press(as('frank'), 'request.approve', { requestId: id, revision: 1, note: 'Fine.' });
    await desk.app.outbox.idle();
    const [post] = posts()
      .filter(sent => textOf(sent).includes(id))
      .slice(-1);
    expect(textOf(post)).toContain('Approved');
    expect(before.has(post?.activityId ?? '')).toBe(true);
    expect(posted()).not.toMatch(PRIVATE);
  });

  it('is left again', async () => {
    await say(as('dana'), 'show requests no more');
    const before = posts().length;
    await filed();
    expect(posts().length).toBe(before);
  });
});
