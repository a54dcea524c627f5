import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { PEOPLE } from '../../bot/local/demoPeople.ts';
import { type Chat, startDesk, type TestDesk, textOf } from '../support/desk.ts';
import { fileRequest } from '../support/filing.ts';

let desk: TestDesk;
let frank: Chat;

/** Tuesday 3 June, 10:00 in Dublin; one request waits for Frank since Sunday, and is due on Friday. */
beforeEach(async () => {
  desk = await startDesk();
  frank = await desk.visitor('frank');
  await desk.app.scheduler.tick();
});

afterEach(() => desk.stop());

async function at(iso: string): Promise<void> {
  desk.clock.advanceTo(iso);
  await desk.app.scheduler.tick();
  await desk.app.outbox.idle();
}

const digestIn = (chat: string): string[] =>
  desk.connector
    .in(chat)
    .flatMap(({ activity }) => activity.channelData?.notificationId ?? [])
    .filter(id => id.startsWith('digest.'))
    .map(id => id.split('.')[1] ?? '');

const lastDigest = (): string =>
  textOf(
    frank.messages.findLast(({ activity }) => activity.channelData?.notificationId?.startsWith('digest.')),
  );

describe('the morning digest', () => {
  it('comes at 08:30 of the FPM’s own time, once a business day, with what waits', async () => {
    const anna = await desk.visitor('anna');
    await fileRequest(anna);
    await desk.app.outbox.idle();
    await at('2025-06-03T12:00:00Z');
    await at('2025-06-04T07:29:00Z');
    expect(digestIn('chat-frank')).toEqual([]);
    await at('2025-06-04T07:30:10Z');
    expect(digestIn('chat-frank')).toEqual(['2025-06-04']);
    expect(lastDigest()).toContain('2 requests wait for your decision.');
    expect(lastDigest()).toContain('Wingtip Toys');
    for (const time of ['07:31:00', '09:00:00', '15:00:00']) await at(`2025-06-04T${time}Z`);
    expect(digestIn('chat-frank')).toEqual(['2025-06-04']);
    for (const day of ['05', '06', '07', '08', '09']) await at(`2025-06-${day}T07:31:00Z`);
    expect(digestIn('chat-frank')).toEqual(['2025-06-04', '2025-06-05', '2025-06-06', '2025-06-09']);
    expect(lastDigest()).toContain('2 of them are late.');
  });

  it('opens a request, or the queue', async () => {
    await at('2025-06-04T07:31:00Z');
    const card = frank.cardAt(
      frank.messages.findLastIndex(({ activity }) => activity.summary?.startsWith('One request')),
    );
    expect((await card.press('request.show')).text).toContain('SME request to decide');
  });

  it('does not come when nothing waits, and comes again when something does', async () => {
    await at('2025-06-04T07:31:00Z');
    await frank.say('my queue');
    await (await frank.card.press('request.show')).press('request.approve');
    await desk.app.outbox.idle();
    await at('2025-06-05T07:31:00Z');
    await at('2025-06-06T07:31:00Z');
    expect(digestIn('chat-frank')).toEqual(['2025-06-04']);
    await fileRequest(await desk.visitor('anna'));
    await desk.app.outbox.idle();
    await at('2025-06-06T12:00:00Z');
    await at('2025-06-09T07:31:00Z');
    expect(digestIn('chat-frank')).toEqual(['2025-06-04', '2025-06-09']);
  });

  it('of somebody out of office goes to whoever decides meanwhile, in their morning', async () => {
    const ken = await desk.visitor('ken');
    await frank.say('out of office');
    const days = { from: '2025-06-04', until: '2025-06-05' };
    await frank.card.press('away.save', { person: PEOPLE.ken.id, ...days });
    // 08:30 in Tokyo, where it is the 5th while it is still the 4th for Frank.
    for (const time of ['04T07:31', '04T07:32', '04T23:31', '05T07:31']) await at(`2025-06-${time}:00Z`);
    expect(digestIn('chat-frank')).toEqual([]);
    expect(digestIn('chat-ken')).toContain('2025-06-05');
    const digests = ken.messages.filter(({ activity }) =>
      activity.channelData?.notificationId?.startsWith('digest.2025-06-05'),
    );
    expect(textOf(digests[0])).toContain('Wingtip Toys');
    await at('2025-06-06T07:31:00Z');
    expect(digestIn('chat-frank')).toEqual(['2025-06-06']);
  });

  it('is stopped and started in any language, by its reader alone', async () => {
    expect(await frank.say('朝のまとめを停止')).toContain('You get no morning digest any more.');
    await at('2025-06-04T07:31:00Z');
    await at('2025-06-05T07:31:00Z');
    expect(digestIn('chat-frank')).toEqual([]);
    expect(await frank.say('Start the digest.')).toContain('at 08:30 on business days');
    await at('2025-06-05T08:30:00Z');
    await at('2025-06-06T07:31:00Z');
    expect(digestIn('chat-frank').at(-1)).toBe('2025-06-06');
    const anna = await desk.visitor('anna');
    expect(await anna.say('stop the digest')).toContain('Only FPMs get a morning digest');
    expect(await desk.app.stores.wishes.of(PEOPLE.anna.id)).toEqual({});
  });

  it('comes late when the desk was off in the morning, and no more in the evening', async () => {
    await at('2025-06-04T11:00:00Z');
    expect(lastDigest()).toContain('This comes later than 08:30');
    await at('2025-06-05T17:01:00Z');
    expect(digestIn('chat-frank')).toEqual(['2025-06-04']);
    await at('2025-07-08T08:00:00Z');
    expect(digestIn('chat-frank')).toEqual(['2025-06-04', '2025-07-08']);
  });

  it('comes once from two processes, also when one takes over in the morning', async () => {
    const { app } = await desk.another();
    await at('2025-06-04T07:29:00Z');
    desk.clock.advanceTo('2025-06-04T07:32:00Z');
    await Promise.all([desk.app.scheduler.tick(), app.scheduler.tick()]);
    await Promise.all([desk.app.outbox.idle(), app.outbox.idle()]);
    expect(digestIn('chat-frank')).toEqual(['2025-06-04']);
    // Whatever wakes the desk again: the digest of a day is owed once.
    for (const each of [desk.app, app]) {
      await each.stores.dues.plan({ kind: 'digest', subject: [PEOPLE.frank.id], at: desk.clock.now() });
      desk.clock.advance({ minutes: 2 });
      await each.scheduler.tick();
      await each.outbox.idle();
    }
    expect(digestIn('chat-frank')).toEqual(['2025-06-04']);
  });
});
