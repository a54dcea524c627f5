import { Temporal } from 'temporal-polyfill';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { type Azurite, startAzurite } from '../../bot/local/azurite.ts';
import { connect } from '../../bot/storage/connection.ts';
import { DueStore } from '../../bot/storage/dueStore.ts';
import { dayIn, ScheduleStore } from '../../bot/storage/scheduleStore.ts';
import { plainDate } from '../../domain/calendar.ts';
import { TestClock } from '../support/testClock.ts';

const instant = Temporal.Instant.from;

let azurite: Azurite;
let clock: TestClock;
let dues: DueStore;
let schedule: ScheduleStore;
let year = 2030;

beforeAll(async () => {
  azurite = await startAzurite();
  await open().connection.ensure(['due']);
});

afterAll(() => azurite.stop());

function open() {
  const connection = connect({ kind: 'connection', connectionString: azurite.connectionString });
  const now = () => clock.now();
  return { connection, dues: new DueStore(connection, now), schedule: new ScheduleStore(connection, now) };
}

/** Every test has a year of its own, so that none sees the rows of another. */
beforeEach(() => {
  year += 1;
  clock = new TestClock(`${year}-06-03T12:00:00Z`);
  ({ dues, schedule } = open());
});

const at = (time: string) => instant(`${year}-${time}Z`);
const on = (day: string) => dues.on(plainDate(`${year}-${day}`), 50);
const request = (id: string, time: string) => ({
  ...{ kind: 'request' as const, subject: ['fabrikam', id], at: at(time) },
});

describe('what is due', () => {
  it('is found beside a row that nobody can read, and somebody is told of that one', async () => {
    await dues.plan(request('one', '06-03T11:00:00'));
    const broken = { partitionKey: `${year}-06-03|00`, rowKey: `${year}-06-03T10:00:00.000Z|request` };
    const { connection } = open();
    await connection.table('due').createEntity({ ...broken, b0: '{"kind":' });
    const told: unknown[] = [];
    const careful = new DueStore(
      connection,
      () => clock.now(),
      at => told.push(at),
    );
    const found = await careful.on(plainDate(`${year}-06-03`), 50);
    expect(found.map(({ content }) => content.subject)).toEqual([['fabrikam', 'one']]);
    expect(told).toEqual([{ partition: broken.partitionKey, row: broken.rowKey }]);
  });

  it('shows itself on its day, from its moment on', async () => {
    await dues.plan(request('one', '06-03T12:00:01'));
    expect(await on('06-03')).toEqual([]);
    clock.advance({ seconds: 1 });
    expect((await on('06-03')).map(({ content }) => content.subject)).toEqual([['fabrikam', 'one']]);
    expect(await on('06-02')).toEqual([]);
    expect(await on('06-04')).toEqual([]);
  });

  it('stands once, however often it is written', async () => {
    for (let n = 0; n < 3; n += 1) await dues.plan(request('one', '06-03T11:00:00'));
    expect(await on('06-03')).toHaveLength(1);
  });

  it('is not lost in a bucket of the past: what is late already stands in the one of today', async () => {
    await dues.plan(request('late', '01-15T08:00:00'));
    expect(await on('01-15')).toEqual([]);
    expect(await on('06-03')).toHaveLength(1);
  });

  it('is found in every shard, the earliest first in each', async () => {
    for (let n = 0; n < 20; n += 1) await dues.plan(request(`r${n}`, `06-03T11:00:${n + 10}`));
    const rows = await on('06-03');
    expect(rows).toHaveLength(20);
    expect(new Set(rows.map(({ partition }) => partition)).size).toBe(4);
    for (const shard of new Set(rows.map(({ partition }) => partition))) {
      const times = rows.filter(({ partition }) => partition === shard).map(({ content }) => content.at);
      expect(times).toEqual(times.toSorted());
    }
  });

  it('is claimed by one of many at once, and by another only when the claim has run out', async () => {
    await dues.plan(request('one', '06-03T11:00:00'));
    const [row] = await on('06-03');
    if (!row) throw new Error('nothing is due');
    const claims = await Promise.all(Array.from({ length: 8 }, (_, n) => dues.claim(row, `owner ${n}`)));
    expect(claims.filter(Boolean)).toHaveLength(1);
    const again = async () => dues.claim((await on('06-03'))[0] ?? row, 'another');
    clock.advance({ seconds: 59 });
    expect(await again()).toBeUndefined();
    clock.advance({ seconds: 1 });
    expect(await again()).toBeDefined();
  });

  it('stays when it was written again while somebody looked at it', async () => {
    await dues.plan(request('one', '06-03T11:00:00'));
    const [row] = await on('06-03');
    const claimed = row && (await dues.claim(row, 'me'));
    if (!claimed) throw new Error('not claimed');
    await dues.plan(request('one', '06-03T11:00:00'));
    await dues.done(claimed);
    expect(await on('06-03')).toHaveLength(1);
  });
});

describe('the lease', () => {
  it('is held by one, kept by saying so, and free when it has run out or is given back', async () => {
    clock.advance({ hours: 1 });
    expect(await schedule.hold('a', 60)).toBe(true);
    expect(await schedule.hold('b', 60)).toBe(false);
    clock.advance({ seconds: 50 });
    expect(await schedule.hold('a', 60)).toBe(true);
    clock.advance({ seconds: 59 });
    expect(await schedule.hold('b', 60)).toBe(false);
    clock.advance({ seconds: 1 });
    expect(await schedule.hold('b', 60)).toBe(true);
    expect(await schedule.hold('a', 60)).toBe(false);
    await schedule.release('a');
    expect(await schedule.hold('a', 60)).toBe(false);
    await schedule.release('b');
    expect(await schedule.hold('a', 60)).toBe(true);
  });

  it('goes to one of many who want it at the same moment', async () => {
    const tries = await Promise.all(Array.from({ length: 8 }, (_, n) => schedule.hold(`owner ${n}`, 60)));
    expect(tries.filter(Boolean)).toHaveLength(1);
  });
});

describe('the cursor', () => {
  it('moves only from where it was read', async () => {
    await schedule.moveCursor(plainDate('2031-01-01'), undefined);
    const read = await schedule.cursor();
    await schedule.moveCursor(plainDate('2031-01-05'), read);
    await schedule.moveCursor(plainDate('2031-01-02'), read);
    await schedule.moveCursor(plainDate('2031-01-03'), undefined);
    const cursor = await schedule.cursor();
    expect(cursor && dayIn(cursor).toString()).toBe('2031-01-05');
  });
});
