import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { PEOPLE } from '../../bot/local/demoPeople.ts';
import { type Chat, startDesk, type TestDesk, textOf } from '../support/desk.ts';
import { fileRequest, idOn, returnIt, submit } from '../support/filing.ts';

let desk: TestDesk;
let anna: Chat;
let frank: Chat;
let id: string;

/** Tuesday 3 June, 09:00 UTC: decided by Sunday the 8th in Warsaw; the fifth business day is Tuesday the 10th. */
beforeEach(async () => {
  desk = await startDesk();
  [anna, frank] = await Promise.all([desk.visitor('anna'), desk.visitor('frank')]);
  id = idOn(await fileRequest(anna));
  await desk.app.outbox.idle();
});

afterEach(() => desk.stop());

async function at(iso: string): Promise<void> {
  desk.clock.advanceTo(iso);
  await desk.app.scheduler.tick();
  await desk.app.outbox.idle();
}

/** What was sent about this request because its time had come, as `what to whom`. */
const reminded = (): string[] =>
  desk.connector.sent.flatMap(({ conversationId, activity }) => {
    const [kind, request, , notice] = activity.channelData?.notificationId?.split(/\.(?!\d{3}Z)/) ?? [];
    return kind === 'request' && request === id ? [`${notice} ${conversationId}`] : [];
  });

/** The messages about this request in a chat, as they stand now. */
const about = (chat: Chat) => chat.messages.filter(({ activity }) => activity.summary?.includes(id));
const lastAbout = (chat: Chat): string => textOf(about(chat).at(-1));

describe('the clock of a request', () => {
  it('reminds its FPM at half and at the whole of the time, at work and not at night', async () => {
    // Half is over on Friday at 04:30 UTC; four fifths on Saturday, which nobody needs on Monday any more.
    await at('2025-06-06T04:40:00Z');
    expect(reminded()).toEqual([]);
    await at('2025-06-06T06:59:00Z');
    expect(reminded()).toEqual([]);
    await at('2025-06-06T07:00:30Z');
    expect(reminded()).toEqual(['half chat-frank']);
    expect(lastAbout(frank)).toContain('Reminder: half of the time for this decision is over.');
    expect(lastAbout(frank)).not.toContain('comes late');
    await at('2025-06-08T23:00:00Z');
    expect(reminded()).toHaveLength(1);
    await at('2025-06-09T07:01:00Z');
    expect(reminded()).toEqual(['half chat-frank', 'due chat-frank']);
    expect(lastAbout(frank)).toContain('The decision was due by Sun, 8 June 2025.');
  });

  it('tells its requester what to do after five business days and not before', async () => {
    await at('2025-06-10T14:00:00Z');
    expect(reminded()).not.toContain('escalate chat-anna');
    await anna.say('my requests');
    expect(anna.last).toContain('late: was due 2 days ago');
    expect((await anna.card.press('request.show')).text).toContain(
      '5 business days end on Tue, 10 June 2025',
    );
    await at('2025-06-10T22:01:00Z');
    expect(reminded()).not.toContain('escalate chat-anna');
    await at('2025-06-11T06:01:00Z');
    expect(reminded()).toContain('escalate chat-anna');
    expect(anna.last).toContain('Ask Frank Miller (FPM) first');
    expect(anna.last).toContain('ftsmeassign@microsoft.com');
  });

  it('can be decided from the reminder, which is kept up to date like every card of the request', async () => {
    await at('2025-06-06T08:00:00Z');
    const card = frank.cardAt(frank.messages.indexOf(about(frank).at(-1) as never));
    expect((await card.press('request.approve')).text).toContain('Approved by Frank Miller');
    await desk.app.outbox.idle();
    expect(about(frank)).toHaveLength(2);
    for (const { activity } of about(frank)) expect(activity.summary).toContain('Approved');
  });

  it('stands still while the request is returned, and begins anew with the correction', async () => {
    await returnIt(frank.card, { note: 'Which devices?' });
    await desk.app.outbox.idle();
    await at('2025-06-20T08:00:00Z');
    expect(reminded()).toEqual([]);
    const review = await (await anna.card.press('request.correct')).press('draft.review');
    await submit(review);
    await desk.app.outbox.idle();
    await at('2025-06-20T12:00:00Z');
    expect(reminded()).toEqual([]);
    // From Friday the 20th to Wednesday the 25th: half of it is over on Monday.
    await at('2025-06-23T12:00:00Z');
    expect(reminded()).toEqual(['half chat-frank']);
    expect(lastAbout(frank)).toContain('First submitted 3 Jun 2025');
  });

  it('goes on to the lead of an FPM who lets it run late, who decides in their place, and not before', async () => {
    const ken = await desk.visitor('ken');
    await desk.app.stores.people.save({ ...PEOPLE.frank, leadId: PEOPLE.ken.id });
    const approve = () => ken.visitor.press('request.approve', { requestId: id, revision: 1 });
    const state = async () => (await desk.app.stores.requests.find(id))?.content.state;
    await at('2025-06-06T07:01:00Z');
    await approve();
    expect([reminded(), await state()]).toEqual([['half chat-frank'], 'submitted']);
    await at('2025-06-08T23:01:00Z');
    expect(reminded()).toContain('escalated chat-ken');
    expect(lastAbout(ken)).toContain('Frank Miller さんの判断が期限までになかったため');
    await approve();
    expect(await state()).toBe('approved');
    const request = await desk.app.stores.requests.find(id);
    const history = request && (await desk.app.stores.requests.history(request.content));
    expect(history?.at(-1)).toMatchObject({ actorId: PEOPLE.ken.id, forId: PEOPLE.frank.id });
  });

  it('is silent once it is decided', async () => {
    await frank.card.press('request.reject', { note: 'Not now.' });
    await desk.app.outbox.idle();
    for (const day of ['06', '09', '11', '20']) await at(`2025-06-${day}T10:00:00Z`);
    expect(reminded()).toEqual([]);
  });

  it('sends after a month what is still of use, once, and says that it comes late', async () => {
    await at('2025-07-08T09:00:00Z');
    await at('2025-07-08T09:01:00Z');
    expect(reminded().toSorted()).toEqual(['due chat-frank', 'escalate chat-anna']);
    expect(lastAbout(frank)).toContain('This reminder comes late: it was meant for 9 Jun 2025, 08:00');
  });

  it('waits 400 days for a decision without forgetting it', async () => {
    desk.clock.advance({ days: 400 });
    for (let tick = 0; tick < 8; tick += 1) await desk.app.scheduler.tick();
    await desk.app.outbox.idle();
    expect(reminded().toSorted()).toEqual(['due chat-frank', 'escalate chat-anna']);
    await frank.say(`status of ${id}`);
    expect(frank.last).toContain('Waiting for a decision, and late');
  });
});
