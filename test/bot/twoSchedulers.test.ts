import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { Clockwork } from './clockwork.ts';

let desk: Clockwork;

beforeEach(async () => {
  desk = await Clockwork.start();
});

afterEach(() => desk.stop());

describe('two schedulers', () => {
  it('do not both look: the one without the lease waits until it runs out', async () => {
    await desk.plan('one');
    const [a, b] = [desk.scheduler(), desk.scheduler()];
    await a.tick();
    await desk.plan('two');
    await b.tick();
    expect(desk.ids).toEqual(['one']);
    desk.clock.advance({ seconds: 90 });
    await b.tick();
    expect(desk.ids).toEqual(['one', 'two']);
    await desk.plan('three');
    await a.tick();
    expect(desk.ids).toEqual(['one', 'two']);
    await b.stop();
    await a.tick();
    expect(desk.ids).toEqual(['one', 'two', 'three']);
  });

  it('look twice at no row but the one in hand, when one stands still and the lease moves on', async () => {
    for (let n = 0; n < 12; n += 1) await desk.plan(`row-${n}`);
    const b = desk.scheduler();
    let stalled = false;
    const a = desk.scheduler(async (subject, now) => {
      await desk.noting(subject, now);
      if (stalled) return undefined;
      stalled = true;
      // The first process stands still for so long that the second takes over, in the middle of the day's rows.
      desk.clock.advance({ seconds: 59 });
      await b.tick();
      desk.clock.advance({ seconds: 40 });
      await b.tick();
      return undefined;
    });
    await a.tick();
    await a.tick();
    desk.clock.advance({ minutes: 5 });
    await b.tick();
    const [inHand] = desk.ids;
    expect(desk.ids).toHaveLength(13);
    expect(new Set(desk.ids).size).toBe(12);
    expect(desk.ids.filter(id => id === inHand)).toHaveLength(2);
  });
});
