import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { PEOPLE } from '../../bot/local/demoPeople.ts';
import type { Behaviour } from '../../bot/local/loopbackConnector.ts';
import { requestSubject } from '../../domain/subject.ts';
import { type Chat, startDesk, type TestDesk } from '../support/desk.ts';
import { fileRequest, idOn } from '../support/filing.ts';

let desk: TestDesk;
let anna: Chat;

beforeEach(async () => {
  desk = await startDesk();
  anna = await desk.visitor('anna');
});

afterEach(() => desk.stop());

const toFrank =
  (status: number, headers: Record<string, string> = {}, code = ''): Behaviour =>
  async ({ conversationId, method }) =>
    conversationId === 'chat-frank' && method === 'POST' ? { status, headers, code } : undefined;

/** The messages that reached the FPM and ask for a decision. */
const asked = (): string[] =>
  desk.connector.in('chat-frank').flatMap(({ activity }) => activity.channelData?.notificationId ?? []);

async function fileAndDeliver(): Promise<string> {
  const id = idOn(await fileRequest(anna));
  await desk.app.outbox.idle();
  return id;
}

describe('what was committed is told', () => {
  it('waits for an FPM who has never met the desk, and is there when they do', async () => {
    const id = await fileAndDeliver();
    expect(asked()).toEqual([]);
    expect(await desk.app.stores.intents.pending()).toEqual([]);
    const frank = await desk.visitor('frank');
    await desk.app.outbox.idle();
    expect(asked()).toEqual([`${id}.000001.1`]);
    expect(frank.last).toContain('SME request to decide');
  });

  it('waits for an FPM who has blocked the desk, until they come back', async () => {
    const frank = await desk.visitor('frank');
    desk.connector.behave = toFrank(403, {}, 'ConversationBlockedByUser');
    const id = await fileAndDeliver();
    expect(asked()).toEqual([]);
    desk.connector.behave = async () => undefined;
    await frank.say('help');
    await desk.app.outbox.idle();
    expect(asked()).toEqual([`${id}.000001.1`]);
    expect(frank.last).toContain('SME request to decide');
  });

  it.each([429, 500, 503, 412])(
    'tries again after a %i, not before its time, under the same id',
    async status => {
      await desk.visitor('frank');
      desk.connector.behave = toFrank(status, { 'retry-after': '30' });
      const id = await fileAndDeliver();
      await desk.app.outbox.sweep();
      desk.clock.advance({ seconds: 29 });
      await desk.app.outbox.sweep();
      expect(asked()).toEqual([]);
      desk.connector.behave = async () => undefined;
      // The desk's own sweep wakes too: whichever of the two comes first delivers.
      desk.clock.advance({ seconds: 2 });
      await desk.app.outbox.sweep();
      await expect.poll(() => desk.app.stores.intents.pending()).toEqual([]);
      expect(asked()).toEqual([`${id}.000001.1`]);
    },
  );

  it('backs off longer and longer when nobody says how long to wait', async () => {
    await desk.visitor('frank');
    let tries = 0;
    desk.connector.behave = async sent => {
      if (sent.conversationId === 'chat-frank') tries += 1;
      return toFrank(503)(sent);
    };
    await fileAndDeliver();
    for (let second = 0; second < 120; second += 1) {
      desk.clock.advance({ seconds: 1 });
      await desk.app.outbox.sweep();
    }
    // At 0, 2, 6, 14, 30 and 62 seconds.
    expect(tries).toBe(6);
  });

  it('one person who cannot be reached does not hold up the others', async () => {
    await desk.visitor('frank');
    desk.connector.behave = toFrank(503);
    const id = await fileAndDeliver();
    const receipt = anna.messages.find(({ activity }) => activity.summary?.startsWith(id));
    expect(receipt?.method).toBe('PUT');
  });

  it('a card that no longer exists is forgotten, and nothing waits for it', async () => {
    desk.connector.behave = async ({ method }) =>
      method === 'PUT' ? { status: 404, code: 'ActivityNotFoundInConversation' } : undefined;
    const id = await fileAndDeliver();
    expect(
      await desk.app.stores.requests.mail.shownCards(requestSubject({ id, partnerId: 'fabrikam' })),
    ).toEqual([]);
    expect(await desk.app.stores.intents.pending()).toEqual([]);
  });

  it('two processes that sweep at the same moment send a message once', async () => {
    await desk.visitor('frank');
    desk.connector.behave = toFrank(503, { 'retry-after': '1' });
    const id = await fileAndDeliver();
    desk.connector.behave = async () => undefined;
    desk.clock.advance({ seconds: 5 });
    const others = await Promise.all([desk.another(), desk.another(), desk.another()]);
    await Promise.all([desk.app, ...others.map(({ app }) => app)].map(app => app.outbox.sweep()));
    expect(asked()).toEqual([`${id}.000001.1`]);
  });

  it('shows in a late message how things stand by then', async () => {
    const frank = await desk.visitor('frank');
    desk.connector.behave = toFrank(503, { 'retry-after': '60' });
    const id = await fileAndDeliver();
    desk.connector.behave = async () => undefined;
    await frank.visitor.press('request.approve', { requestId: id, revision: 1 });
    await desk.app.outbox.idle();
    desk.clock.advance({ minutes: 2 });
    await desk.app.outbox.sweep();
    expect(frank.last).toContain('Approved by Frank Miller');
    expect(frank.last).not.toContain('to decide');
  });

  it('an announced commit that never came is forgotten after a while, and not before', async () => {
    const subject = requestSubject({ id: 'SME-AAAA-AAAA', partnerId: 'fabrikam' });
    await desk.app.stores.intents.announce(subject, 1);
    desk.clock.advance({ minutes: 14 });
    await desk.app.outbox.sweep();
    expect(await desk.app.stores.intents.pending()).toHaveLength(1);
    desk.clock.advance({ minutes: 2 });
    await desk.app.outbox.sweep();
    expect(await desk.app.stores.intents.pending()).toEqual([]);
  });

  it('what waits for somebody reaches them, whatever fails as they turn up and whoever sweeps just then', async () => {
    const { intents, parked } = desk.app.stores;
    const id = await fileAndDeliver();
    const [of, announce] = [parked.of.bind(parked), intents.announce.bind(intents)];
    parked.of = async () => {
      parked.of = of;
      throw new Error('the storage is busy');
    };
    intents.announce = async (...about) => {
      await announce(...about);
      await desk.app.outbox.sweep();
    };
    await desk.visitor('frank');
    expect(asked()).toEqual([]);
    desk.clock.advance({ minutes: 6 });
    await desk.app.scheduler.tick();
    await desk.app.outbox.idle();
    expect(asked()).toEqual([`${id}.000001.1`]);
  });

  it('what another version of the desk owes waits for that version', async () => {
    const subject = { kind: 'of_tomorrow', home: 'fabrikam', id: 'X-1' };
    await desk.app.stores.intents.announce(subject, 1);
    const message = {
      ...{ id: 'X-1.1', revision: 1, attempts: 0 },
      work: { kind: 'tell' as const, to: PEOPLE.frank.id, notice: 'n' },
    };
    await desk.app.stores.parked.park(PEOPLE.frank.id, { subject, message, why: 'never met' });
    desk.clock.advance({ days: 1 });
    await desk.visitor('frank');
    await desk.app.outbox.sweep();
    expect(await desk.app.stores.intents.pending()).toHaveLength(1);
    expect(await desk.app.stores.parked.of(PEOPLE.frank.id)).toHaveLength(1);
  });

  it('lists can be written again from the requests alone', async () => {
    const frank = await desk.visitor('frank');
    const id = await fileAndDeliver();
    const request = (await desk.app.stores.requests.find(id))?.content;
    if (!request) throw new Error('not filed');
    const before = await desk.app.stores.lists.queueOf(request.fpmId, 50);
    await desk.app.stores.lists.project(request);
    expect(await desk.app.stores.lists.queueOf(request.fpmId, 50)).toEqual(before);
    await frank.card.press('request.approve');
    await desk.app.stores.lists.project(request);
    await desk.app.outbox.idle();
    await desk.app.outbox.sweep();
    expect(await desk.app.stores.lists.queueOf(request.fpmId, 50)).not.toContainEqual(
      expect.objectContaining({ requestId: id }),
    );
  });
});
