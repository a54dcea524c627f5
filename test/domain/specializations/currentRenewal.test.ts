import fc from 'fast-check';
import { Temporal } from 'temporal-polyfill';
import { describe, expect, it, test } from 'vitest';
import { plainDate } from '../../../domain/calendar.ts';
import { currentRenewal, type RenewalRecord } from '../../../domain/specializations/currentRenewal.ts';
import { anyDate } from '../dates.ts';

const record = (n: number, on: string): RenewalRecord => ({ n, on: plainDate(on) });

const story = (enrolledOn: string, today: string, records: readonly RenewalRecord[] = []) => {
  const { value } = currentRenewal(plainDate(enrolledOn), plainDate(today), records);
  const unrecorded = value.unrecorded.map(({ n }) => n);
  return { n: value.renewal.n, phase: value.today.phase, unrecorded };
};

describe('nothing recorded yet, enrolled 2025-01-01', () => {
  it.each([
    ['2025-01-01', 'on the day of enrolment', { n: 1, phase: 'enrolled', unrecorded: [] }],
    ['2025-11-01', 'the day before the window', { n: 1, phase: 'enrolled', unrecorded: [] }],
    ['2025-11-02', 'the first day of the window', { n: 1, phase: 'window_open', unrecorded: [] }],
    ['2026-01-31', 'the last day of grace', { n: 1, phase: 'grace', unrecorded: [] }],
    [
      '2026-02-01',
      'the day after: lapsed, unless it was renewed',
      { n: 2, phase: 'enrolled', unrecorded: [1] },
    ],
    ['2027-06-01', 'two years on', { n: 3, phase: 'enrolled', unrecorded: [1, 2] }],
  ])('%s, %s', (today, _, expected) => expect(story('2025-01-01', today)).toEqual(expected));
});

describe('with renewals recorded', () => {
  it('moves on at once when this year’s renewal is done', () => {
    const records = [record(1, '2025-11-05')];
    expect(story('2025-01-01', '2025-11-05', records)).toEqual({ n: 2, phase: 'enrolled', unrecorded: [] });
    expect(story('2025-01-01', '2026-01-15', records)).toEqual({ n: 2, phase: 'enrolled', unrecorded: [] });
  });

  it('counts what was left out between the last record and today', () => {
    const records = [record(1, '2024-03-01')];
    expect(story('2023-03-01', '2026-01-10', records)).toEqual({
      n: 3,
      phase: 'window_open',
      unrecorded: [2],
    });
  });

  it('takes the second as proof of the first', () => {
    expect(story('2023-03-01', '2025-06-01', [record(2, '2025-03-01')]).unrecorded).toEqual([]);
  });

  it('keeps the month and day after a late renewal, and says that the source is silent (AMB-11a)', () => {
    const late = currentRenewal(plainDate('2025-01-01'), plainDate('2026-06-01'), [record(1, '2026-01-20')]);
    expect(late.value.renewal.anniversary.toString()).toBe('2027-01-01');
    expect(late.caveats).toContain('AMB-11a');
    const inTime = currentRenewal(plainDate('2025-01-01'), plainDate('2026-06-01'), [
      record(1, '2026-01-01'),
    ]);
    expect(inTime.caveats).not.toContain('AMB-11a');
  });
});

test('anniversaries before February 2023 were never reviewed and are not missed (SPZ-11)', () => {
  expect(story('2020-01-31', '2023-04-01')).toEqual({ n: 4, phase: 'enrolled', unrecorded: [] });
  expect(story('2020-02-01', '2023-04-01')).toEqual({ n: 4, phase: 'enrolled', unrecorded: [3] });
  expect(currentRenewal(plainDate('2020-02-01'), plainDate('2023-04-01')).caveats).toContain('AMB-11');
});

test('the renewal that matters is never over, and it is the first such', () => {
  fc.assert(
    fc.property(anyDate, fc.integer({ min: 0, max: 4000 }), (enrolledOn, days) => {
      const today = enrolledOn.add({ days });
      const { renewal, today: standing } = currentRenewal(enrolledOn, today).value;
      expect(standing.phase).not.toBe('lapsed');
      expect(Temporal.PlainDate.compare(renewal.closes, today)).toBeGreaterThanOrEqual(0);
      const previous = renewal.closes.subtract({ years: 1 });
      if (renewal.n > 1) expect(Temporal.PlainDate.compare(previous, today.add({ days: 2 }))).toBeLessThan(0);
    }),
  );
});
