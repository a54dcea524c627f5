import type { Temporal } from 'temporal-polyfill';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { type Azurite, startAzurite } from '../../bot/local/azurite.ts';
import { silentLog } from '../../bot/log.ts';
import { type Look, Scheduler } from '../../bot/scheduler.ts';
import { dayIn } from '../../bot/storage/scheduleStore.ts';
import { createStores, type Stores } from '../../bot/storage/stores.ts';
import type { Instant } from '../../domain/calendar.ts';
import { TestClock } from '../support/testClock.ts';

let azurite: Azurite;
let clock: TestClock;
let stores: Stores;
let looked: string[];

beforeAll(async () => {
  azurite = await startAzurite();
});

afterAll(() => azurite.stop());

beforeEach(async () => {
  azurite = await restarted(azurite);
  clock = new TestClock('2025-06-03T12:00:00Z');
  stores = createStores({ kind: 'connection', connectionString: azurite.connectionString }, () =>
    clock.now(),
  );
  await stores.ensure();
  looked = [];
});

async function restarted(before: Azurite): Promise<Azurite> {
  await before.stop();
  return startAzurite();
}

/** Notes what it looked at, and when. */
const noting: Look = async ([id], now) => {
  looked.push(`${id} ${now.toString()}`);
  return undefined;
};

const scheduler = (request: Look = noting, own: Clock = clock): Scheduler =>
  new Scheduler(stores, { request, digest: noting, renewal: noting, reminder: noting }, own, silentLog);
type Clock = TestClock;

const plan = (id: string, at: Instant): Promise<void> =>
  stores.dues.plan({ kind: 'request', subject: [id], at });
const inA = (duration: Temporal.DurationLike): Instant =>
  clock.now().toZonedDateTimeISO('UTC').add(duration).toInstant();
const ids = (): string[] => looked.map(line => line.split(' ')[0] ?? '');
const cursorDay = async (): Promise<string | undefined> => {
  const cursor = await stores.schedule.cursor();
  return cursor && dayIn(cursor).toString();
};

describe('a scheduler', () => {
  it('looks at what is due, once, and not before its time', async () => {
    await plan('soon', inA({ minutes: 10 }));
    const one = scheduler();
    await one.tick();
    expect(looked).toEqual([]);
    clock.advance({ minutes: 10 });
    await one.tick();
    await one.tick();
    expect(looked).toEqual(['soon 2025-06-03T12:10:00Z']);
  });

  it('looks again when the look says so', async () => {
    await plan('chain', clock.now());
    const one = scheduler(async (subject, now) => {
      await noting(subject, now);
      return looked.length < 3 ? inA({ days: 1 }) : undefined;
    });
    for (let day = 0; day < 6; day += 1) {
      await one.tick();
      clock.advance({ days: 1 });
    }
    expect(looked.map(line => line.slice(6, 16))).toEqual(['2025-06-03', '2025-06-04', '2025-06-05']);
  });

  it('never looks for ever at what asks for the past', async () => {
    await plan('stuck', clock.now());
    await scheduler(async (subject, now) => {
      await noting(subject, now);
      return now;
    }).tick();
    expect(looked).toHaveLength(1);
  });

  it('has a row that waits 400 days', async () => {
    await plan('patient', inA({ days: 400 }));
    const one = scheduler();
    await one.tick();
    for (let day = 0; day < 399; day += 57) {
      clock.advance({ days: 57 });
      await one.tick();
    }
    expect(looked).toEqual([]);
    clock.advance({ days: 1 });
    await one.tick();
    expect(ids()).toEqual(['patient']);
  });

  it('catches up after it was off, in order, not more at a time than is good', async () => {
    const one = scheduler();
    await one.tick();
    for (const days of [3, 40, 100, 160]) await plan(`day-${days}`, inA({ days }));
    clock.advance({ days: 200 });
    await one.tick();
    expect(ids()).toEqual(['day-3', 'day-40']);
    await one.tick();
    expect(ids()).toEqual(['day-3', 'day-40', 'day-100']);
    await one.tick();
    await one.tick();
    expect(ids()).toEqual(['day-3', 'day-40', 'day-100', 'day-160']);
    expect(await cursorDay()).toBe('2025-12-20');
  });

  it('keeps a day open for an hour after midnight, for those who are still writing', async () => {
    clock = new TestClock('2025-06-03T23:59:59Z');
    const one = scheduler(noting, clock);
    await one.tick();
    clock.advance({ minutes: 59 });
    await one.tick();
    expect(await cursorDay()).toBe('2025-06-03');
    clock.advance({ minutes: 2 });
    await one.tick();
    await one.tick();
    expect(await cursorDay()).toBe('2025-06-04');
  });

  it('goes back with a clock that is put back', async () => {
    const before = scheduler();
    await before.tick();
    await before.stop();
    clock = new TestClock('2024-02-01T09:00:00Z');
    await plan('earlier', clock.now());
    await scheduler(noting, clock).tick();
    expect(looked).toEqual(['earlier 2024-02-01T09:00:00Z']);
    expect(await cursorDay()).toBe('2024-02-01');
  });

  it('tries again, later and later, what failed, and does not stop at it', async () => {
    await plan('bad', clock.now());
    await plan('good', clock.now());
    let tries = 0;
    const one = scheduler(async (subject, now) => {
      if (subject[0] === 'bad' && ++tries < 4) throw new Error('not today');
      return noting(subject, now);
    });
    for (let minute = 0; minute < 8; minute += 1) {
      await one.tick();
      clock.advance({ minutes: 1 });
    }
    expect(tries).toBe(4);
    expect(ids()).toEqual(['good', 'bad']);
  });
});

describe('two schedulers', () => {
  it('do not both look: the one without the lease waits until it runs out', async () => {
    await plan('one', clock.now());
    const [a, b] = [scheduler(), scheduler()];
    await a.tick();
    await plan('two', clock.now());
    await b.tick();
    expect(ids()).toEqual(['one']);
    clock.advance({ seconds: 90 });
    await b.tick();
    expect(ids()).toEqual(['one', 'two']);
    await plan('three', clock.now());
    await a.tick();
    expect(ids()).toEqual(['one', 'two']);
    await b.stop();
    await a.tick();
    expect(ids()).toEqual(['one', 'two', 'three']);
  });

  it('look twice at no row but the one in hand, when one stands still and the lease moves on', async () => {
    for (let n = 0; n < 12; n += 1) await plan(`row-${n}`, clock.now());
    const b = scheduler();
    let stalled = false;
    const a = scheduler(async (subject, now) => {
      await noting(subject, now);
      if (stalled) return undefined;
      stalled = true;
      // The first process stands still for so long that the second takes over, in the middle of the day's rows.
      clock.advance({ seconds: 59 });
      await b.tick();
      clock.advance({ seconds: 40 });
      await b.tick();
      return undefined;
    });
    await a.tick();
    await a.tick();
    clock.advance({ minutes: 5 });
    await b.tick();
    const [inHand] = ids();
    expect(ids()).toHaveLength(13);
    expect(new Set(ids()).size).toBe(12);
    expect(ids().filter(id => id === inHand)).toHaveLength(2);
  });
});
