import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createApp } from '../../bot/app.ts';
import { type DemoName, PEOPLE } from '../../bot/local/demoPeople.ts';
import type { Log } from '../../bot/log.ts';
import { type Chat, startDesk, type TestDesk, textOf } from '../support/desk.ts';
import { fileRequest, fillIn, idOn, returnIt, submit } from '../support/filing.ts';

const logged: string[] = [];
const note = (details: object, message: string): void => {
  logged.push(`${message} ${JSON.stringify(details)}`);
};
const log: Log = { info: note, warn: note, error: note };

let desk: TestDesk;
const chats = {} as Record<DemoName, Chat>;

beforeAll(async () => {
  desk = await startDesk({ log });
  for (const name of ['anna', 'piotr', 'hanako', 'yijun', 'frank', 'ken', 'asha'] as const)
    chats[name] = await desk.visitor(name);
});

afterAll(() => desk.stop());

/** Everything that ever stood in somebody's chat, in any form. */
const everything = (name: DemoName): string =>
  JSON.stringify(desk.connector.in(chats[name].visitor.conversationId).map(({ activity }) => activity));

describe("nobody sees another partner's data (invariant 5)", () => {
  it('not in lists, status, queues, renewals or answers', async () => {
    const id = idOn(await fileRequest(chats.anna, { 'answer-tenantName': 'Geheim GmbH' }));
    await desk.app.outbox.idle();
    for (const name of ['hanako', 'yijun', 'ken', 'asha'] as const) {
      for (const text of [
        'my requests',
        `status of ${id}`,
        'my queue',
        'when does my specialization renew?',
        'Geheim GmbH?',
        ...['my engagements', 'continue my draft', 'export', 'people', 'guides', 'records'],
      ]) {
        await chats[name].say(text);
      }
      // What somebody asked themselves may stand in the message that they would send to their FPM.
      expect(everything(name).replaceAll('"about":"Geheim GmbH?"', '')).not.toContain('Geheim');
    }
    expect(await chats.piotr.say(`status of ${id}`)).toContain('Geheim GmbH');
  });

  it('shows an FPM the queue of their own partners only', async () => {
    expect(await chats.frank.say('my queue')).not.toContain('コントソ商事');
  });

  it('says the same of a request that is not theirs and of one that does not exist', async () => {
    const id = idOn(await fileRequest(chats.anna));
    const [real, invented] = [
      await chats.hanako.say(`status of ${id}`),
      await chats.hanako.say('status of SME-AAAA-AAA6'),
    ];
    expect(real).toBe(invented);
  });

  it('takes nothing along when somebody goes to another company, whatever stands in their chat', async () => {
    const { anna, piotr, frank } = chats;
    // Later than whatever was filed before: a review names the newest three.
    desk.clock.advance({ minutes: 1 });
    await fileRequest(piotr, { 'answer-tenantName': 'Zostaje SA' });
    // So that the FPM's last card is of the request that Anna files.
    await desk.app.outbox.idle();
    const filed = await fillIn(anna, { 'answer-tenantName': 'Wraca SA' });
    const id = idOn(await submit(filed));
    await desk.app.outbox.idle();
    await returnIt(frank.card, { note: 'Which Wraca?' });
    await desk.app.outbox.idle();
    const correction = await anna.card.press('request.correct');
    const begun = await fillIn(anna, { 'answer-tenantName': 'Zaczyna SA' });
    expect(begun.text).toContain('Zostaje SA');

    await desk.app.stores.people.save({ ...PEOPLE.anna, partnerId: 'adatum' });
    const seen = [
      await anna.say('my requests'),
      await anna.say('continue my draft'),
      ...(
        await Promise.all([
          submit(begun),
          submit(filed),
          correction.press('draft.review'),
          correction.press('draft.check'),
        ])
      ).map(({ text }) => text),
      JSON.stringify(await anna.visitor.press('request.correct', { requestId: id, revision: 2 })),
    ];
    await desk.app.stores.people.save(PEOPLE.anna);
    for (const text of seen) expect(text).not.toMatch(/Zostaje|Wraca|Zaczyna|Fabrikam|SME-/);
    expect((await desk.app.stores.requests.find(id))?.content).toMatchObject({
      revision: 2,
      state: 'returned',
    });
  });

  it('logs ids and outcomes, and none of what people wrote', async () => {
    desk.connector.behave = async ({ conversationId }) =>
      conversationId === 'chat-frank' ? { status: 500 } : undefined;
    await fileRequest(chats.anna, {
      'answer-justification': 'Vertraulich: the customer was breached last week.',
    });
    await desk.app.outbox.idle();
    desk.connector.behave = async () => undefined;
    expect(logged.length).toBeGreaterThan(0);
    expect(logged.join('\n')).not.toMatch(/Vertraulich|breached|Geheim|Kowalska|fabrikam\.example/);
  });
});

describe("every message is in its reader's language (invariant 7)", () => {
  it('whatever the language of whoever clicked', async () => {
    const receipt = await fileRequest(chats.piotr, { 'answer-tenantName': 'Huta' });
    expect(receipt.text).toContain('Czeka na decyzję');
    await desk.app.outbox.idle();
    expect(chats.frank.last).toContain('waits for your decision');
    await chats.frank.card.press('request.approve');
    await desk.app.outbox.idle();
    expect(chats.piotr.last).toContain('Zatwierdzenie: Frank Miller');
    expect(chats.piotr.messages.at(-1)?.activity.summary).toContain('Zatwierdzony');
  });

  it('and changes when they ask for another one, also for messages that come by themselves', async () => {
    await fileRequest(chats.anna, { 'answer-tenantName': 'Lingua' });
    await desk.app.outbox.idle();
    await chats.anna.say('speak Polish');
    expect(chats.anna.last).toContain('Od teraz piszę po polsku');
    await chats.frank.card.press('request.reject', { note: 'Please ask again in June.' });
    await desk.app.outbox.idle();
    expect(chats.anna.last).toContain('Odrzucenie: Frank Miller');
    await chats.anna.say('mów po angielsku');
    expect(chats.anna.last).toContain('in English');
  });
});

describe('user text is never markup (invariant 8)', () => {
  it('appears as typed, in every chat', async () => {
    const hostile = '**bold** [x](http://evil) <at>Frank</at> ${title} &amp;';
    await fileRequest(chats.anna, {
      'answer-tenantName': hostile,
      'answer-justification': `${hostile} and more`,
    });
    await desk.app.outbox.idle();
    expect(chats.frank.last).toContain(hostile);
    const blocks = JSON.stringify(chats.frank.card.content).match(/"type":"TextBlock","text":"[^"]*"/g) ?? [];
    expect(blocks.join()).not.toContain('evil');
    expect(textOf(chats.frank.messages.at(-1))).toContain('${title}');
  });
});

describe('a desk with an identity', () => {
  it('listens to nobody without a valid token', async () => {
    const app = createApp(
      {
        ...{ port: 0, host: '127.0.0.1', logLevel: 'silent', holidays: new Set(), allowedTenants: ['t'] },
        storage: { kind: 'connection', connectionString: desk.azurite.connectionString },
        identity: {
          appId: '12345678-0000-4000-8000-000000000000',
          type: 'SingleTenant',
          tenantId: 't',
          password: 'p',
        },
      },
      { log, clock: desk.clock },
    );
    const url = await app.start();
    const post = (headers: Record<string, string>) =>
      fetch(`${url}/api/messages`, {
        ...{ method: 'POST', headers: { 'content-type': 'application/json', ...headers } },
        body: JSON.stringify({
          ...{ type: 'message', text: 'help', channelId: 'msteams', serviceUrl: desk.connector.url },
          ...{ from: { id: '29:x' }, recipient: { id: '28:y' }, conversation: { id: 'c' } },
        }),
      });
    expect((await post({})).status).toBe(401);
    expect((await post({ authorization: 'Bearer rubbish' })).status).toBe(401);
    await app.stop();
  });
});
