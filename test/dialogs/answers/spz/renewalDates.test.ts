import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { SPZ_ANSWERS } from '../../../../dialogs/answers/spz.ts';
import type { Slots } from '../../../../dialogs/understanding/types.ts';
import type { FactId } from '../../../../domain/facts.ts';
import { asking } from '../asking.ts';

const ask = asking(SPZ_ANSWERS);

describe('spz.renewal_dates (SPZ-15, D2)', () => {
  it.each<[string, number, string, string, string, readonly FactId[]]>([
    ['2025-01-01', 1, '1 January 2026', '2 November 2025', '31 January 2026', ['AMB-08', 'SPZ-15', 'D2']],
    ['2025-01-01', 2, '1 January 2027', '2 November 2026', '31 January 2027', ['AMB-08', 'SPZ-16']],
    ['2025-01-01', 3, '1 January 2028', '2 November 2027', '31 January 2028', ['SPZ-16']],
    ['2024-12-15', 1, '15 December 2025', '16 October 2025', '14 January 2026', ['SPZ-16']],
    ['2023-05-10', 2, '10 May 2025', '11 March 2025', '9 June 2025', ['SPZ-16']],
    ['2024-07-01', 1, '1 July 2025', '2 May 2025', '31 July 2025', ['SPZ-16']],
    ['2025-03-31', 1, '31 March 2026', '30 January 2026', '30 April 2026', []],
    ['2024-02-29', 1, '28 February 2025', '30 December 2024', '30 March 2025', ['AMB-11b']],
    ['2024-02-29', 4, '29 February 2028', '31 December 2027', '30 March 2028', []],
    ['2021-06-01', 4, '1 June 2025', '2 April 2025', '1 July 2025', ['AMB-11']],
  ])('enrolled %s, number %i', (enrolledOn, n, anniversary, opens, closes, facts) => {
    const answered = ask('spz.renewal_dates', { enrolledOn, n });
    expect(answered.verdict).toContain(opens);
    expect(answered.verdict).toContain(closes);
    expect(answered.text).toContain(anniversary);
    expect(answered.facts).toEqual(expect.arrayContaining([...facts]));
    expect(answered.facts.includes('AMB-08')).toBe(facts.includes('AMB-08'));
  });

  it.each([
    ['2025-11-01', 'The renewal window is not open yet. The window opens tomorrow.'],
    ['2025-11-02', 'The renewal window is open. The anniversary is in 60 days.'],
    ['2026-01-01', 'The renewal window is open. The anniversary is today.'],
    ['2026-01-02', 'In the grace period. The grace period ends in 29 days.'],
    ['2026-01-31', 'In the grace period. The grace period ends today.'],
    ['2026-02-01', 'That is over. Next comes the 2nd anniversary'],
  ])('on %s it tells where that stands', (today, words) => {
    const slots = { enrolledOn: '2025-01-01', n: 1 };
    expect(ask('spz.renewal_dates', slots, 'en', { today }).text).toContain(words);
  });

  it('takes the renewal that counts today when no number was said, or none that can be one', () => {
    for (const n of [undefined, 0, -1, 1.5, 400]) {
      const slots: Slots = { enrolledOn: '2023-05-10', ...(n !== undefined && { n }) };
      expect(ask('spz.renewal_dates', slots).verdict).toContain('the 2nd anniversary');
    }
  });

  it('gives the rule and asks for the day when no date was said', () => {
    const answered = ask('spz.renewal_dates');
    expect(answered.text).toContain('Tell me a date');
    expect(answered.text).toContain('60 days before the anniversary');
    expect(answered.facts).toEqual(expect.arrayContaining(['SPZ-15', 'SPZ-10']));
  });

  test('any date and number is answered with dates', () => {
    const day = fc.date({ min: new Date('2015-01-01'), max: new Date('2040-01-01'), noInvalidDate: true });
    fc.assert(
      fc.property(day, fc.integer({ min: 1, max: 40 }), (date, n) => {
        const enrolledOn = date.toISOString().slice(0, 10);
        const { verdict, facts } = ask('spz.renewal_dates', { enrolledOn, n });
        expect(verdict).toMatch(/opens on .* \d{4}; the last day, with grace, is .* \d{4}\.$/);
        expect(facts).toContain('D2');
      }),
      { numRuns: 30 },
    );
  });
});
