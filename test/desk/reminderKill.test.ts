import { Temporal } from 'temporal-polyfill';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { PEOPLE } from '../../bot/local/demoPeople.ts';
import { dateIn } from '../../domain/calendar.ts';
import type { SpecId } from '../../domain/specializations/catalogue.ts';
import { spawnDesk } from '../support/childDesk.ts';
import { startDesk, type TestDesk } from '../support/desk.ts';
import { TestClock } from '../support/testClock.ts';
import { Tripwire } from '../support/tripwire.ts';

/** A look writes less than this; a run that needs fewer calls ends the series. */
const MOST_WRITES = 30;
/** What a look and a send change: those are the moments to die at. */
const WRITES = /^(PUT|POST|DELETE) .*(\/(due|intents|reminders|\$batch)|activities)/;
const SPEC: SpecId = 'threat_protection';

let desk: TestDesk;
let wire: Tripwire;
let storage: string;
let serviceUrl: string;
/** A place on earth where it is about noon, so that nobody is asleep. */
let zone: string;

beforeAll(async () => {
  const now = Temporal.Now.instant();
  const hour = now.toZonedDateTimeISO('UTC').hour;
  // The signs of these names are the other way round.
  zone = hour === 12 ? 'UTC' : `Etc/GMT${hour > 12 ? '+' : '-'}${Math.abs(12 - hour)}`;
  desk = await startDesk({ clock: new TestClock(now.toString()) });
  wire = new Tripwire();
  const tables = /TableEndpoint=(http:\/\/[^/]+)/.exec(desk.azurite.connectionString)?.[1] ?? '';
  storage = desk.azurite.connectionString.replace(tables, await wire.before(tables));
  serviceUrl = `${await wire.before(desk.connector.url)}/`;
  await desk.app.scheduler.stop();
});

afterAll(async () => {
  await desk.stop();
  await wire.stop();
});

/** A partner whose anniversary is in 30 days, with an admin who can be reached, and a look that is due. */
async function due(n: number): Promise<string> {
  const { stores } = desk.app;
  const [partnerId, id] = [`partner-${n}`, `admin-${n}`];
  const today = dateIn(Temporal.Now.instant(), zone);
  await stores.partners.save({ id: partnerId, name: partnerId, country: 'PL', isFrp: true });
  await stores.people.save({ ...PEOPLE.piotr, id, partnerId, zone });
  const contact = { conversationId: `chat-${id}`, serviceUrl, channelId: 'msteams' };
  await stores.people.reachableAt(id, { ...contact, botId: '28:desk', userId: id });
  await stores.partners.saveEnrolment(partnerId, {
    ...{ specId: SPEC, enrolledOn: today.add({ days: 30 }).subtract({ years: 1 }).toString(), renewals: [] },
    changedAt: '2024-01-01T00:00:00Z',
  });
  const at = Temporal.Now.instant();
  await stores.dues.plan({ kind: 'reminder', subject: [partnerId, SPEC, id], at });
  return id;
}

const told = (id: string): string[] =>
  desk.connector.in(`chat-${id}`).flatMap(({ activity }) => activity.channelData?.notificationId ?? []);

/** A desk that looks at what is due as soon as it is open, and dies at its `n`th write. `undefined`: it was done. */
async function killedAt(n: number, id: string): Promise<string | undefined> {
  const sprung = new Promise<string>(resolve => {
    wire.arm(n, () => resolve(wire.calls[n - 1] ?? ''), WRITES);
  });
  const child = await spawnDesk(storage);
  const done = expect
    .poll(async () => [told(id).length, ...(await desk.app.stores.intents.pending())], { timeout: 20_000 })
    .toEqual([1])
    .then(() => undefined)
    .catch(() => sprung);
  const died = await Promise.race([sprung, done]);
  await child.kill();
  wire.disarm();
  return died;
}

/** The desk that goes on: whatever the dead one held has run out by then. */
async function recover(): Promise<void> {
  const clock = new TestClock(Temporal.Now.instant().add({ minutes: 3 }).toString());
  const { app } = await desk.another({ clock });
  await app.scheduler.tick();
  await app.outbox.idle();
  await app.outbox.sweep();
  await app.stop();
}

it('killed at any write of a reminder: it is sent all the same, once, or twice under one id', async () => {
  const writes: string[] = [];
  for (let n = 1; n <= MOST_WRITES; n += 1) {
    const id = await due(n);
    const died = await killedAt(n, id);
    if (!died) break;
    writes.push(died);
    await recover();
    expect(new Set(told(id)).size, died).toBe(1);
    expect(told(id).length, died).toBeLessThanOrEqual(2);
    expect(await desk.app.stores.intents.pending()).toEqual([]);
  }
  expect(writes.join('\n')).toMatch(/due[\s\S]*intents[\s\S]*\$batch/);
  expect(writes.join('\n')).toMatch(/activities[\s\S]*reminders/);
  expect(writes.length).toBeGreaterThan(7);
}, 300_000);
