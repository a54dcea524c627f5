import fc from 'fast-check';
import { Temporal } from 'temporal-polyfill';
import { describe, expect, it, test } from 'vitest';
import { daysBetween, type PlainDate, plainDate } from '../../../domain/calendar.ts';
import {
  activeThrough,
  type Phase,
  phase,
  phaseOnDay,
  renewal,
} from '../../../domain/specializations/renewal.ts';
import { anyDate } from '../dates.ts';

/** D2, renewal: enrolled, n, anniversary, first day, last day, manual. */
const WORKED_EXAMPLES: readonly (readonly [string, number, string, string, string, boolean])[] = [
  ['2025-01-01', 1, '2026-01-01', '2025-11-02', '2026-01-31', false],
  ['2025-01-01', 2, '2027-01-01', '2026-11-02', '2027-01-31', true],
  ['2025-01-01', 3, '2028-01-01', '2027-11-02', '2028-01-31', false],
  ['2024-12-15', 1, '2025-12-15', '2025-10-16', '2026-01-14', false],
  ['2024-12-15', 2, '2026-12-15', '2026-10-16', '2027-01-14', true],
  ['2023-05-10', 2, '2025-05-10', '2025-03-11', '2025-06-09', true],
  ['2024-03-15', 2, '2026-03-15', '2026-01-14', '2026-04-14', true],
  ['2024-07-01', 1, '2025-07-01', '2025-05-02', '2025-07-31', false],
  ['2022-09-30', 3, '2025-09-30', '2025-08-01', '2025-10-30', false],
  ['2023-11-20', 2, '2025-11-20', '2025-09-21', '2025-12-20', true],
  ['2024-08-15', 1, '2025-08-15', '2025-06-16', '2025-09-14', false],
  ['2024-10-05', 2, '2026-10-05', '2026-08-06', '2026-11-04', true],
  ['2025-03-31', 1, '2026-03-31', '2026-01-30', '2026-04-30', false],
  ['2024-02-29', 1, '2025-02-28', '2024-12-30', '2025-03-30', false],
  ['2024-02-29', 4, '2028-02-29', '2027-12-31', '2028-03-30', true],
];

test.each(WORKED_EXAMPLES)('D2 renewal: enrolled %s, n = %i', (enrolledOn, n, ...expected) => {
  const { value, facts, caveats } = renewal(plainDate(enrolledOn), n);
  const { anniversary, opens, closes, manual } = value;
  expect([anniversary.toString(), opens.toString(), closes.toString(), manual]).toEqual(expected);
  const example = caveats.includes('AMB-08') ? [n === 1 ? 'SPZ-08' : 'SPZ-09'] : [];
  expect(facts).toEqual(['SPZ-15', 'SPZ-16', 'D2', ...example]);
});

describe('what is told with the dates', () => {
  const caveats = (enrolledOn: string, n: number) => renewal(plainDate(enrolledOn), n).caveats;

  it('the page’s own example breaks the page’s own rule, in both its renewals (AMB-08)', () => {
    expect([caveats('2025-01-01', 1), caveats('2025-01-01', 2)]).toEqual([['AMB-08'], ['AMB-08']]);
    expect(caveats('2025-01-01', 3)).toEqual([]);
    expect(caveats('2025-01-02', 1)).toEqual([]);
  });

  it('before February 2022 the count of anniversaries is unclear (AMB-11)', () => {
    expect(caveats('2022-01-31', 3)).toEqual(['AMB-11']);
    expect(caveats('2022-02-01', 3)).toEqual([]);
  });

  it('29 February becomes the 28th in common years (AMB-11b)', () => {
    expect([1, 2, 3, 4].map(n => caveats('2024-02-29', n))).toEqual([
      ['AMB-11b'],
      ['AMB-11b'],
      ['AMB-11b'],
      [],
    ]);
  });
});

describe('D2 phase: enrolled 2025-01-01, n = 1', () => {
  it.each<[string, Phase, number]>([
    ['2025-11-01', 'enrolled', 91],
    ['2025-11-02', 'window_open', 90],
    ['2026-01-01', 'window_open', 30],
    ['2026-01-02', 'grace', 29],
    ['2026-01-31', 'grace', 0],
    ['2026-02-01', 'lapsed', -1],
  ])('%s is %s', (today, expected, daysLeft) => {
    expect(phase(plainDate('2025-01-01'), 1, plainDate(today)).value).toMatchObject({
      phase: expected,
      daysLeft,
    });
  });
});

test('"we missed it by two weeks" is day 14 of the thirty, and still renewable', () => {
  expect(phaseOnDay(14)).toMatchObject({
    value: { phase: 'grace', day: 14, daysLeft: 16 },
    facts: ['SPZ-15', 'SPZ-07'],
  });
});

describe('active through', () => {
  it('lasts to the end of grace, thirteen months in the page’s example (SPZ-08)', () => {
    const { value, facts, caveats } = activeThrough(plainDate('2025-01-01'));
    expect(value.toString()).toBe('2026-01-31');
    expect(facts).toEqual(['SPZ-07', 'SPZ-18', 'SPZ-08']);
    expect(caveats).toContain('AMB-09');
  });

  it('moves on with each renewal', () => {
    const { value, facts } = activeThrough(plainDate('2024-03-15'), 2);
    expect(value.toString()).toBe('2026-04-14');
    expect(facts).not.toContain('SPZ-08');
  });
});

test('there is no anniversary before the first, and none between two', () => {
  for (const n of [0, -1, 1.5, Number.NaN]) {
    expect(() => renewal(plainDate('2025-01-01'), n)).toThrow(RangeError);
  }
});

describe('any enrolment from 2020 to 2035, any of ten renewals', () => {
  const n = fc.integer({ min: 1, max: 10 });

  it('opens 60 days before the anniversary and ends 30 days after it', () => {
    fc.assert(
      fc.property(anyDate, n, (enrolledOn, number) => {
        const { anniversary, opens, closes } = renewal(enrolledOn, number).value;
        expect(daysBetween(opens, anniversary)).toBe(60);
        expect(daysBetween(anniversary, closes)).toBe(30);
      }),
    );
  });

  it('keeps the month and the day, but for 29 February', () => {
    fc.assert(
      fc.property(anyDate, n, (enrolledOn, number) => {
        const { anniversary } = renewal(enrolledOn, number).value;
        expect(anniversary.year).toBe(enrolledOn.year + number);
        expect(anniversary.month).toBe(enrolledOn.month);
        const leapDay = enrolledOn.month === 2 && enrolledOn.day === 29;
        expect(anniversary.day).toBe(leapDay && !anniversary.inLeapYear ? 28 : enrolledOn.day);
      }),
    );
  });

  it('passes through the phases in order, with no day in none or in two', () => {
    const ORDER: readonly Phase[] = ['enrolled', 'window_open', 'grace', 'lapsed'];
    const phaseOn = (enrolledOn: PlainDate, number: number, day: number): Phase => {
      const { anniversary } = renewal(enrolledOn, number).value;
      return phase(enrolledOn, number, anniversary.add({ days: day })).value.phase;
    };
    fc.assert(
      fc.property(anyDate, n, (enrolledOn, number) => {
        const days = Array.from({ length: 140 }, (_, i) => phaseOn(enrolledOn, number, i - 90));
        const ranks = days.map(name => ORDER.indexOf(name));
        expect(ranks).toEqual(ranks.toSorted((a, b) => a - b));
        expect(ORDER.map(name => days.filter(day => day === name).length)).toEqual([30, 61, 30, 19]);
      }),
      { numRuns: 50 },
    );
  });

  it('never lets two renewals overlap', () => {
    fc.assert(
      fc.property(anyDate, n, (enrolledOn, number) => {
        const { closes } = renewal(enrolledOn, number).value;
        const { opens } = renewal(enrolledOn, number + 1).value;
        expect(Temporal.PlainDate.compare(closes, opens)).toBeLessThan(0);
      }),
    );
  });
});
