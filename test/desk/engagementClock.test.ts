import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { PEOPLE } from '../../bot/local/demoPeople.ts';
import { engagementIdOf } from '../../domain/engagement/record.ts';
import { type Chat, startDesk, type TestDesk } from '../support/desk.ts';
import { inContact, openedIn, setUpBy } from '../support/engagement.ts';

let desk: TestDesk;
let people: { anna: Chat; frank: Chat; asha: Chat; sam: Chat };

beforeAll(async () => {
  desk = await startDesk();
  const [anna, frank, asha, sam] = await Promise.all([
    ...(['anna', 'frank', 'asha', 'sam'] as const).map(name => desk.visitor(name)),
  ] as [Promise<Chat>, Promise<Chat>, Promise<Chat>, Promise<Chat>]);
  people = { anna, frank, asha, sam };
});

afterAll(() => desk.stop());

async function at(iso: string): Promise<void> {
  desk.clock.advanceTo(iso);
  await desk.app.scheduler.tick();
  await desk.app.outbox.idle();
}

/** What was sent because the time of this engagement had come, as `what to whom`. */
const reminded = (id: string): string[] =>
  desk.connector.sent.flatMap(({ conversationId, activity }) => {
    const [kind, engagement, endDate, notice] = activity.channelData?.notificationId?.split('.') ?? [];
    return kind === 'engagement' && engagement === id ? [`${endDate} ${notice} ${conversationId}`] : [];
  });

describe('whoever stands in for an FPM', () => {
  it('finds that FPM’s engagements among their own, and no longer than they stand in', async () => {
    const { frank, sam } = people;
    const id = engagementIdOf(await inContact(desk, people));
    await setUpBy(sam, id.replace('ENG', 'SME'));
    await desk.app.outbox.idle();
    const ken = await desk.visitor('ken');
    expect(await ken.say('my engagements')).not.toContain(id);
    await frank.say('out of office');
    const days = { from: '2025-06-03', until: '2025-06-04' };
    await frank.card.press('away.save', { person: PEOPLE.ken.id, ...days });
    await ken.say('my engagements');
    const card = await openedIn(ken, id);
    expect(card.buttons.map(({ verb }) => verb)).toContain('engagement.agree');
    await frank.say('out of office');
    await frank.card.press('away.end');
    expect(await ken.say('my engagements')).not.toContain(id);
  });
});

describe('an engagement that has a last day', () => {
  it('reminds its SME and its FPM a week ahead and when it has passed, each once, at work', async () => {
    const { anna, frank, sam } = people;
    const requestId = await inContact(desk, people);
    const id = engagementIdOf(requestId);
    await setUpBy(sam, requestId, { 'answer-endDate': '2025-06-20' });
    await desk.app.outbox.idle();
    for (const chat of [anna, frank, sam]) {
      await (await openedIn(chat, id)).press('engagement.agree');
      await desk.app.outbox.idle();
    }
    await at('2025-06-12T12:00:00Z');
    expect(reminded(id)).toEqual([]);
    // The 13th begins in Dublin before it does in New York, and neither is told at night.
    await at('2025-06-13T07:00:00Z');
    expect(reminded(id)).toEqual(['2025-06-20 ending chat-frank']);
    expect(frank.last).toContain(`${id} ends on Fri, 20 June 2025`);
    await at('2025-06-13T12:00:00Z');
    await at('2025-06-13T13:00:00Z');
    expect(reminded(id)).toEqual(['2025-06-20 ending chat-frank', '2025-06-20 ending chat-sam']);
    expect(sam.last).toContain('The SME completes it with a summary, or all three agree on a later day.');

    // The day after the last one is a Saturday: that waits for Monday.
    await at('2025-06-21T12:00:00Z');
    expect(reminded(id)).toHaveLength(2);
    await at('2025-06-23T13:00:00Z');
    expect(reminded(id).slice(2).toSorted()).toEqual([
      '2025-06-20 ended chat-frank',
      '2025-06-20 ended chat-sam',
    ]);
    const typed = { summary: 'Rules are in block mode.', feedback: 'The next wave needs nobody.' };
    const done = await sam.card.press('engagement.complete', typed);
    expect(done.text).toContain('Completed by Sam Ortiz');
    await desk.app.outbox.idle();
    // The reminder was that engagement's card, and follows it.
    expect(frank.last).toContain('Rules are in block mode.');
    await at('2025-07-23T13:00:00Z');
    expect(reminded(id)).toHaveLength(4);
  });
});
