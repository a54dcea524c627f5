import { describe, expect, it } from 'vitest';
import { readDays, standInsAfter } from '../../domain/absence.ts';
import { plainDate } from '../../domain/calendar.ts';

const TODAY = plainDate('2025-06-11');

describe('the days of an absence', () => {
  it.each([
    ['2025-06-11', '2025-06-11', 'one day, today'],
    ['2025-06-01', '2025-06-11', 'begun already, its last day today'],
    [' 2025-06-20 ', '2025-07-04', 'to come, with blanks around'],
    ['2025-06-11', '2025-12-07', '180 days'],
  ])('%s to %s: %s', (from, until) => {
    const days = readDays(from, until, TODAY);
    expect(days.ok && `${days.value.from} ${days.value.until}`).toBe(`${from.trim()} ${until}`);
  });

  it.each([
    ['', '2025-06-12', 'not_a_date'],
    ['2025-06-12', 'Friday', 'not_a_date'],
    ['2025-06-31', '2025-07-01', 'not_a_date'],
    ['2025-06-12', '2025-06-11', 'ends_before'],
    ['2025-06-01', '2025-06-10', 'past'],
    ['2025-06-11', '2025-12-08', 'too_long'],
  ])('%s to %s: %s', (from, until, error) => {
    expect(readDays(from, until, TODAY)).toEqual({ ok: false, error });
  });
});

describe('whom somebody stands in for', () => {
  const frank = { id: 'frank', name: 'Frank Miller' };
  const forKen = { fpmId: 'ken', fpmName: 'Ken', from: '2025-06-01', until: '2025-06-11' };
  const over = { ...forKen, fpmId: 'mei', until: '2025-06-10' };
  const former = { fpmId: 'frank', fpmName: 'Frank', from: '2025-06-01', until: '2025-06-30' };
  const absence = { from: '2025-06-12', until: '2025-06-13' };

  it('is told anew, beside the others; what ended yesterday goes', () => {
    expect(standInsAfter([forKen, over, former], frank, absence, '2025-06-11')).toEqual([
      forKen,
      { fpmId: 'frank', fpmName: 'Frank Miller', ...absence },
    ]);
  });

  it('ends when they are back', () => {
    expect(standInsAfter([former, forKen], frank, undefined, '2025-06-11')).toEqual([forKen]);
  });
});
