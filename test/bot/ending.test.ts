import { expect, it } from 'vitest';
import { type Endings, endWithin } from '../../bot/ending.ts';
import { silentLog } from '../../bot/log.ts';
import { TestClock } from '../support/testClock.ts';

/** Ends three things, the second of which ends when `middle` does: what was ended, and what the log names as left. */
async function end(middle: Promise<void>, seconds: number | undefined, clock: TestClock) {
  const ended: string[] = [];
  const left: unknown[] = [];
  const log = { ...silentLog, error: (details: object) => void left.push(details) };
  const noting = (name: string, until?: Promise<void>): Endings[number] => [
    name,
    () => Promise.resolve(until).then(() => ended.push(name)),
  ];
  const all = [noting('requests'), noting('looks', middle), noting('deliveries')];
  await endWithin(seconds, all, clock, log);
  return { ended, left };
}

it('a desk ends one thing after the other, and has nothing to say of it', async () => {
  const clock = new TestClock();
  expect(await end(Promise.resolve(), 5, clock)).toEqual({
    ...{ ended: ['requests', 'looks', 'deliveries'], left: [] },
  });
  expect(clock.waiting).toBe(0);
});

it.each([
  [5, 5],
  [undefined, 10],
])(
  'with a bound of %j it waits %i seconds for what hangs, and names what is left',
  async (bound, seconds) => {
    const clock = new TestClock();
    let isOver = false;
    const ending = end(new Promise(() => {}), bound, clock).finally(() => {
      isOver = true;
    });
    clock.advance({ seconds: seconds - 1 });
    await new Promise(setImmediate);
    expect(isOver).toBe(false);
    clock.advance({ seconds: 1 });
    expect(await ending).toEqual({ ended: ['requests'], left: [{ hangs: 'looks', after: ['deliveries'] }] });
  },
);
