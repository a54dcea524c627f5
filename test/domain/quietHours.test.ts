import fc from 'fast-check';
import { Temporal } from 'temporal-polyfill';
import { describe, expect, it, test } from 'vitest';
import { plainDate } from '../../domain/calendar.ts';
import { atWorkFrom, awakeFrom, instantAt, nextBusinessDay, startOf } from '../../domain/quietHours.ts';
import { anyDate } from './dates.ts';

const instant = Temporal.Instant.from;
const WARSAW = 'Europe/Warsaw';

describe('quiet hours', () => {
  test.each([
    ['a minute before 20:00', '2025-06-03T17:59:59Z', '2025-06-03T17:59:59Z'],
    ['20:00 sharp', '2025-06-03T18:00:00Z', '2025-06-04T06:00:00Z'],
    ['midnight', '2025-06-03T22:00:00Z', '2025-06-04T06:00:00Z'],
    ['a second before 08:00', '2025-06-04T05:59:59Z', '2025-06-04T06:00:00Z'],
    ['08:00 sharp', '2025-06-04T06:00:00Z', '2025-06-04T06:00:00Z'],
    ['the night the clocks go forward', '2025-03-29T22:00:00Z', '2025-03-30T06:00:00Z'],
    ['the night the clocks go back', '2025-10-25T22:00:00Z', '2025-10-26T07:00:00Z'],
  ])('%s', (_, at, until) => {
    expect(awakeFrom(instant(at), WARSAW).toString()).toBe(until);
  });

  it('are those of the reader’s own day', () => {
    const at = instant('2025-06-03T12:00:00Z');
    expect(awakeFrom(at, 'Europe/Dublin').toString()).toBe('2025-06-03T12:00:00Z');
    expect(awakeFrom(at, 'Asia/Tokyo').toString()).toBe('2025-06-03T23:00:00Z');
    expect(awakeFrom(at, 'America/Los_Angeles').toString()).toBe('2025-06-03T15:00:00Z');
  });

  it('never move anything back, nor by more than twelve hours, nor twice', () => {
    const zones = fc.constantFrom('UTC', WARSAW, 'Asia/Kolkata', 'Pacific/Kiritimati', 'America/St_Johns');
    fc.assert(
      fc.property(anyDate, fc.integer({ min: 0, max: 86_399 }), zones, (date, second, zone) => {
        const at = startOf(date, 'UTC').add({ seconds: second });
        const awake = awakeFrom(at, zone);
        const waited = at.until(awake).total('hours');
        expect(waited).toBeGreaterThanOrEqual(0);
        expect(waited).toBeLessThanOrEqual(13);
        expect(awakeFrom(awake, zone).equals(awake)).toBe(true);
      }),
    );
  });
});

describe('what belongs to work', () => {
  const holidays = new Set(['2025-06-09']);

  test.each([
    ['a Tuesday at noon', '2025-06-03T10:00:00Z', '2025-06-03T10:00:00Z'],
    ['a Friday at 20:00', '2025-06-06T18:00:00Z', '2025-06-10T06:00:00Z'],
    ['a Saturday at noon', '2025-06-07T10:00:00Z', '2025-06-10T06:00:00Z'],
    ['a holiday at noon', '2025-06-09T10:00:00Z', '2025-06-10T06:00:00Z'],
  ])('waits for a business day: %s', (_, at, until) => {
    expect(atWorkFrom(instant(at), WARSAW, holidays).toString()).toBe(until);
  });

  it('knows the next business day', () => {
    expect(nextBusinessDay(plainDate('2025-06-06')).toString()).toBe('2025-06-09');
    expect(nextBusinessDay(plainDate('2025-06-06'), holidays).toString()).toBe('2025-06-10');
    expect(nextBusinessDay(plainDate('2025-06-03')).toString()).toBe('2025-06-04');
  });
});

test('a time that the clocks skip is the first one after the gap', () => {
  expect(instantAt(plainDate('2025-03-30'), 2, 30, WARSAW).toString()).toBe('2025-03-30T01:30:00Z');
});
