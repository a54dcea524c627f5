import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { TestClock } from '../support/testClock.ts';
import { Clockwork } from './clockwork.ts';

let desk: Clockwork;

beforeEach(async () => {
  desk = await Clockwork.start();
});

afterEach(() => desk.stop());

describe('a scheduler', () => {
  it('looks at what is due, once, and not before its time', async () => {
    await desk.plan('soon', desk.inA({ minutes: 10 }));
    const one = desk.scheduler();
    await one.tick();
    expect(desk.looked).toEqual([]);
    desk.clock.advance({ minutes: 10 });
    await one.tick();
    await one.tick();
    expect(desk.looked).toEqual(['soon 2025-06-03T12:10:00Z']);
  });

  it('looks again when the look says so', async () => {
    await desk.plan('chain');
    const one = desk.scheduler(async (subject, now) => {
      await desk.noting(subject, now);
      return desk.looked.length < 3 ? desk.inA({ days: 1 }) : undefined;
    });
    for (let day = 0; day < 6; day += 1) {
      await one.tick();
      desk.clock.advance({ days: 1 });
    }
    expect(desk.looked.map(line => line.slice(6, 16))).toEqual(['2025-06-03', '2025-06-04', '2025-06-05']);
  });

  it('never looks for ever at what asks for the past', async () => {
    await desk.plan('stuck');
    await desk
      .scheduler(async (subject, now) => {
        await desk.noting(subject, now);
        return now;
      })
      .tick();
    expect(desk.looked).toHaveLength(1);
  });

  it('has a row that waits 400 days', async () => {
    await desk.plan('patient', desk.inA({ days: 400 }));
    const one = desk.scheduler();
    await one.tick();
    for (let day = 0; day < 399; day += 57) {
      desk.clock.advance({ days: 57 });
      await one.tick();
    }
    expect(desk.looked).toEqual([]);
    desk.clock.advance({ days: 1 });
    await one.tick();
    expect(desk.ids).toEqual(['patient']);
  });

  it('catches up after it was off, in order, not more at a time than is good', async () => {
    const one = desk.scheduler();
    await one.tick();
    for (const days of [3, 40, 100, 160]) await desk.plan(`day-${days}`, desk.inA({ days }));
    desk.clock.advance({ days: 200 });
    await one.tick();
    expect(desk.ids).toEqual(['day-3', 'day-40']);
    await one.tick();
    expect(desk.ids).toEqual(['day-3', 'day-40', 'day-100']);
    await one.tick();
    await one.tick();
    expect(desk.ids).toEqual(['day-3', 'day-40', 'day-100', 'day-160']);
    expect(await desk.cursorDay()).toBe('2025-12-20');
  });

  it('keeps a day open for an hour after midnight, for those who are still writing', async () => {
    desk.clock = new TestClock('2025-06-03T23:59:59Z');
    const one = desk.scheduler();
    await one.tick();
    desk.clock.advance({ minutes: 59 });
    await one.tick();
    expect(await desk.cursorDay()).toBe('2025-06-03');
    desk.clock.advance({ minutes: 2 });
    await one.tick();
    await one.tick();
    expect(await desk.cursorDay()).toBe('2025-06-04');
  });

  it('goes back with a clock that is put back', async () => {
    const before = desk.scheduler();
    await before.tick();
    await before.stop();
    desk.clock = new TestClock('2024-02-01T09:00:00Z');
    await desk.plan('earlier');
    await desk.scheduler().tick();
    expect(desk.looked).toEqual(['earlier 2024-02-01T09:00:00Z']);
    expect(await desk.cursorDay()).toBe('2024-02-01');
  });

  it('tries again, later and later, what failed, and does not stop at it', async () => {
    await desk.plan('bad');
    await desk.plan('good');
    let tries = 0;
    const one = desk.scheduler(async (subject, now) => {
      if (subject[0] === 'bad' && ++tries < 4) throw new Error('not today');
      return desk.noting(subject, now);
    });
    for (let minute = 0; minute < 8; minute += 1) {
      await one.tick();
      desk.clock.advance({ minutes: 1 });
    }
    expect(tries).toBe(4);
    expect(desk.ids).toEqual(['good', 'bad']);
  });
});
