import { Temporal } from 'temporal-polyfill';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { PEOPLE } from '../../bot/local/demoPeople.ts';
import { Visitor } from '../../bot/local/visitor.ts';
import type { SmeRequest } from '../../domain/request/record.ts';
import { requestSubject } from '../../domain/subject.ts';
import { spawnDesk } from '../support/childDesk.ts';
import { Chat, startDesk, type TestDesk } from '../support/desk.ts';
import { fileRequest, fillIn, idOn, submission } from '../support/filing.ts';
import { TestClock } from '../support/testClock.ts';
import { Tripwire } from '../support/tripwire.ts';

/** More than any command does; a run that needs fewer calls ends the series. */
const MOST_CALLS = 60;

/**
 * Steps of a command: the read that it begins with, and everything that it writes or sends; a death between two reads
 * leaves what the one before them leaves. What the process does for its clocks meanwhile comes in between at any
 * moment, and a row there is a hint that may be lost or written twice.
 */
const STEP = /^(GET \S*(drafts|whereabouts)|(?!GET )\w+ (?!\/devstoreaccount1\/due\b))/;

let desk: TestDesk;
let wire: Tripwire;
let storageBehindWire: string;
let connectorBehindWire: { url: string };
let anna: Chat;
let frank: Chat;

beforeAll(async () => {
  desk = await startDesk({ clock: new TestClock(Temporal.Now.instant().toString()) });
  wire = new Tripwire();
  const storage = /TableEndpoint=(http:\/\/[^/]+)/.exec(desk.azurite.connectionString)?.[1] ?? '';
  storageBehindWire = desk.azurite.connectionString.replace(storage, await wire.before(storage));
  connectorBehindWire = { url: `${await wire.before(desk.connector.url)}/` };
  [anna, frank] = await Promise.all([arrive('anna'), arrive('frank')]);
});

afterAll(async () => {
  await desk.stop();
  await wire.stop();
});

const visitorAt = (url: string, name: 'anna' | 'frank'): Visitor =>
  new Visitor(url, connectorBehindWire, PEOPLE[name], { conversationId: `chat-${name}` });

async function arrive(name: 'anna' | 'frank'): Promise<Chat> {
  const visitor = visitorAt(desk.url, name);
  await visitor.install();
  return new Chat(visitor, desk.connector);
}

/**
 * Does `act` on a desk of its own that is killed after its `n`th call to the storage or the connector, with the
 * answer to that call unread. Gives back that call, or `undefined` when the desk was done before it.
 */
async function killedAt(n: number, act: (url: string) => Promise<unknown>): Promise<string | undefined> {
  const child = await spawnDesk(storageBehindWire);
  const died = new Promise<string>(resolve => {
    wire.arm(n, () => void child.kill().then(() => resolve(wire.calls[n - 1] ?? '')), STEP);
  });
  const done = act(child.url)
    .then(() => expect.poll(() => desk.app.stores.intents.pending(), { timeout: 20_000 }).toEqual([]))
    .then(() => undefined)
    .catch(() => died);
  const outcome = await Promise.race([died, done]);
  wire.disarm();
  await child.kill();
  return outcome;
}

/** The desk that is started again: everything that the dead one claimed has run out by then. */
async function recover(): Promise<void> {
  const { waiting } = desk.clock;
  desk.clock.advance({ minutes: 2 });
  const clock = new TestClock(Temporal.Now.instant().add({ minutes: 2 }).toString());
  const { app } = await desk.another({ clock });
  await app.outbox.sweep();
  await app.stop();
  // The desk of the test was woken too: left to sweep on, it would do the next desk's work before that is killed.
  await expect.poll(() => desk.clock.waiting, { timeout: 20_000 }).toBe(waiting);
}

const notificationsOf = (id: string, revision: number): string[] =>
  desk.connector.sent.flatMap(({ activity }) => {
    const { notificationId = '' } = activity.channelData ?? {};
    return notificationId.startsWith(`${id}.${String(revision).padStart(6, '0')}`) ? [notificationId] : [];
  });

async function expectWhole(id: string, revision: number): Promise<SmeRequest> {
  const request = (await desk.app.stores.requests.find(id))?.content;
  if (!request) throw new Error('the request is lost');
  expect(request.revision).toBe(revision);
  expect(await desk.app.stores.requests.history(request)).toHaveLength(revision);
  expect(await desk.app.stores.requests.mail.owed(requestSubject(request))).toEqual([]);
  const told = notificationsOf(id, revision);
  expect(new Set(told).size).toBe(1);
  expect(told.length).toBeLessThanOrEqual(2);
  return request;
}

describe('a desk that is killed at any of its steps', () => {
  it('while submitting: nothing is lost, nothing is filed twice, the FPM is told', async () => {
    const steps: string[] = [];
    for (let n = 1; n <= MOST_CALLS; n += 1) {
      const review = await fillIn(anna);
      const submit = submission(review);
      const draftId = String(submit.draftId);
      const died = await killedAt(n, url => visitorAt(url, 'anna').press('draft.submit', submit));
      if (!died) break;
      steps.push(died);
      await recover();
      const committed = await desk.app.stores.requests.find(draftId);
      if (!committed) expect(notificationsOf(draftId, 1)).toEqual([]);
      // Whoever got no answer presses again: the same request comes back, or it is filed now.
      const again = await anna.visitor.press('draft.submit', submit);
      expect(JSON.stringify(again.body)).toContain(draftId);
      await desk.app.outbox.idle();
      const request = await expectWhole(draftId, 1);
      const lines = await desk.app.stores.lists.queueOf(request.fpmId, 500);
      expect(lines.filter(({ requestId }) => requestId === draftId)).toHaveLength(1);
    }
    expect(steps.join('\n')).toMatch(/intents[\s\S]*\$batch[\s\S]*activities[\s\S]*requests/);
    expect(steps.length).toBeGreaterThan(10);
  }, 600_000);

  it('while deciding: decided once, told once or the same twice', async () => {
    const steps: string[] = [];
    for (let n = 1; n <= MOST_CALLS; n += 1) {
      const id = idOn(await fileRequest(anna));
      await desk.app.outbox.idle();
      const approve = { requestId: id, revision: 1, note: 'yes' };
      const died = await killedAt(n, url => visitorAt(url, 'frank').press('request.approve', approve));
      if (!died) break;
      steps.push(died);
      await recover();
      await frank.visitor.press('request.approve', approve);
      await desk.app.outbox.idle();
      const request = await expectWhole(id, 2);
      expect(request.state).toBe('approved');
    }
    expect(steps.join('\n')).toMatch(/intents[\s\S]*\$batch[\s\S]*activities[\s\S]*requests/);
    expect(steps.length).toBeGreaterThan(10);
  }, 600_000);
});
