import fc from 'fast-check';
import { Temporal } from 'temporal-polyfill';
import { describe, expect, it, test } from 'vitest';
import { plainDate } from '../../../domain/calendar.ts';
import { CATEGORIES } from '../../../domain/specializations/designations.ts';
import {
  answerOf,
  answersTo,
  askedRenewals,
  nextYearly,
  readAnniversary,
  readEnrolledOn,
  readRenewals,
} from '../../../domain/specializations/readRecord.ts';
import { anyDate } from '../dates.ts';

const TODAY = plainDate('2025-06-11');

describe('the day of an enrolment', () => {
  it.each([
    ['2025-06-11', '2025-06-11'],
    ['2025-06-12', 'future'],
    ['2015-01-01', '2015-01-01'],
    ['2014-12-31', 'too_early'],
    ['0024-03-15', 'too_early'],
    ['2024-02-29', '2024-02-29'],
    ['2023-02-29', 'not_a_date'],
    ['15.03.2024', 'not_a_date'],
    ['2024-03-15T00:00', 'not_a_date'],
    ['', 'required'],
    ['  ', 'required'],
  ])('%s: %s', (text, expected) => {
    const read = readEnrolledOn(text, TODAY);
    expect(read.ok ? read.value.toString() : read.error).toBe(expected);
  });
});

describe('the anniversary of a designation', () => {
  it.each([
    ['2026-07-11', '2026-07-11'],
    ['2026-07-12', 'too_far'],
    ['2025-01-01', '2025-01-01'],
    ['', 'required'],
  ])('%s: %s', (text, expected) => {
    const read = readAnniversary(text, TODAY);
    expect(read.ok ? read.value.toString() : read.error).toBe(expected);
  });

  it.each([
    ['2024-10-01', '2025-10-01'],
    ['2025-05-01', '2026-05-01'],
    ['2025-06-11', '2025-06-11'],
    ['2024-02-29', '2026-02-28'],
    ['2026-03-01', '2026-03-01'],
  ])('that was said as %s is next on %s', (said, next) => {
    expect(nextYearly(plainDate(said), TODAY).toString()).toBe(next);
  });

  test('that follows from any day is within a year', () => {
    fc.assert(
      fc.property(anyDate, anyDate, (said, today) => {
        const next = nextYearly(said, today);
        expect(Temporal.PlainDate.compare(next, today)).toBeGreaterThanOrEqual(0);
        if (Temporal.PlainDate.compare(said, today) <= 0)
          expect(Temporal.PlainDate.compare(next, today.add({ days: 366 }))).toBeLessThanOrEqual(0);
      }),
    );
  });
});

describe('the renewals that a record can tell about', () => {
  const asked = (enrolledOn: string, recorded: number[] = []): number[] =>
    askedRenewals(
      plainDate(enrolledOn),
      TODAY,
      recorded.map(n => ({ n, on: '2025-01-01' })),
    ).map(({ n }) => n);

  it.each<[string, number[]]>([
    ['2025-06-11', []],
    ['2024-06-11', []],
    ['2024-06-10', [1]],
    ['2022-03-01', [1, 2, 3]],
    ['2021-06-01', [2, 3, 4]],
    ['2022-01-31', [2, 3]],
    ['2022-02-01', [1, 2, 3]],
    ['2015-03-01', [8, 9, 10]],
  ])('enrolled on %s: %j', (enrolledOn, expected) => expect(asked(enrolledOn)).toEqual(expected));

  it('include one that was done early', () => expect(asked('2024-07-01', [1])).toEqual([1]));

  it('include none on record whose window has not opened: the day of the enrolment was another one then', () => {
    expect(asked('2024-05-10', [1, 2])).toEqual([1]);
    expect(asked('2024-08-10', [1])).toEqual([1]);
    expect(asked('2024-08-11', [1])).toEqual([]);
  });

  test('have all passed, and none is left out', () => {
    fc.assert(
      fc.property(anyDate, anyDate, (enrolledOn, today) => {
        const passed = askedRenewals(enrolledOn, today);
        for (const { anniversary } of passed)
          expect(Temporal.PlainDate.compare(anniversary, today)).toBeLessThan(0);
        const numbers = passed.map(({ n }) => n);
        expect(numbers).toEqual(numbers.map((_, i) => (numbers[0] ?? 1) + i));
      }),
    );
  });
});

describe('what can be answered to a renewal', () => {
  it('asks for an audit or references only where some are wanted', () => {
    for (const category of CATEGORIES) {
      expect(answersTo(category, 1)).toEqual(['done', 'unknown']);
      expect(answersTo(category, 2).includes('done_manual')).toBe(category !== 'BizApps');
    }
  });

  it('is read into the renewals done; the anniversary stands for a day that nobody told', () => {
    const asked = askedRenewals(plainDate('2022-03-01'), TODAY);
    const answers = new Map([
      [1, 'done'],
      [2, 'done_manual'],
      [3, 'nonsense'],
    ]);
    const renewals = readRenewals(asked, answers, [{ n: 1, on: '2023-02-14' }]);
    expect(renewals).toEqual([
      { n: 1, on: '2023-02-14' },
      { n: 2, on: '2024-03-01', manualDone: true },
    ]);
    expect([1, 2, 3].map(n => answerOf(renewals, n))).toEqual(['done', 'done_manual', 'unknown']);
  });
});
