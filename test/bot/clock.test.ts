import { Temporal } from 'temporal-polyfill';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { chance } from '../../bot/chance.ts';
import { clockShowing, systemClock } from '../../bot/clock.ts';

const REAL = '2026-01-28T22:15:00Z';

beforeEach(() => {
  vi.useFakeTimers({ now: new Date(REAL) });
});

afterEach(() => {
  vi.useRealTimers();
});

const shown = (clock = systemClock): string => clock.now().toString();

describe('the clock', () => {
  it('shows the time', () => {
    expect(shown()).toBe(REAL);
    vi.advanceTimersByTime(1500);
    expect(shown()).toBe('2026-01-28T22:15:01.5Z');
  });
});

describe('a clock that shows another date', () => {
  it.each(['2025-06-03', '2024-02-29', '2026-01-28', '2031-12-31', '1999-01-01'])(
    'shows the morning of %s, so that it is that date wherever the desk is read',
    date => expect(shown(clockShowing(Temporal.PlainDate.from(date)))).toBe(`${date}T09:00:00Z`),
  );

  it.each([
    ['2024-02-28', '2024-02-29'],
    ['2024-02-29', '2024-03-01'],
    ['2026-02-28', '2026-03-01'],
    ['2031-12-31', '2032-01-01'],
  ])('runs on past midnight, from %s to %s', (date, next) => {
    const clock = clockShowing(Temporal.PlainDate.from(date));
    vi.advanceTimersByTime(15 * 3_600_000);
    expect(shown(clock)).toBe(`${next}T00:00:00Z`);
  });

  it('waits as long as any other', async () => {
    const done = vi.fn();
    void clockShowing(Temporal.PlainDate.from('1999-01-01')).wait(1000).then(done);
    await vi.advanceTimersByTimeAsync(999);
    expect(done).not.toHaveBeenCalled();
    await vi.advanceTimersByTimeAsync(1);
    expect(done).toHaveBeenCalledOnce();
  });
});

describe('waiting', () => {
  it('ends at once when nobody wants it any more, and leaves no timer behind', async () => {
    const control = new AbortController();
    const waiting = systemClock.wait(60_000, control.signal);
    control.abort();
    await expect(waiting).rejects.toThrow('no longer waiting');
    expect(vi.getTimerCount()).toBe(0);
  });

  it('does not begin when nobody wanted it in the first place', async () => {
    await expect(systemClock.wait(60_000, AbortSignal.abort())).rejects.toThrow('no longer waiting');
    expect(vi.getTimerCount()).toBe(0);
  });

  it('that is over hears no more of its signal', async () => {
    const control = new AbortController();
    const forget = vi.spyOn(control.signal, 'removeEventListener');
    const waiting = systemClock.wait(1000, control.signal);
    await vi.advanceTimersByTimeAsync(1000);
    await expect(waiting).resolves.toBeUndefined();
    expect(forget).toHaveBeenCalledOnce();
  });
});

it('chance gives numbers from zero up to, but not, one, and not the same every time', () => {
  const numbers = Array.from({ length: 1000 }, chance);
  expect(numbers.every(number => number >= 0 && number < 1)).toBe(true);
  expect(new Set(numbers).size).toBeGreaterThan(990);
});
