import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { plainDate } from '../../../domain/calendar.ts';
import { byDue, filtered, neighbour, type Waiting } from '../../../domain/request/queue.ts';

const TODAY = plainDate('2025-06-11');

const at = (requestId: string, due: string, more: Partial<Waiting> = {}): Waiting => ({
  ...{ requestId, due, partnerId: 'northwind', state: 'submitted', ...more },
});

const LINES = [
  at('C', '2025-06-12'),
  at('A', '2025-06-10'),
  at('B', '2025-06-11', { partnerId: 'fabrikam' }),
  at('D', '2025-06-01', { state: 'approved' }),
];
const ids = (lines: readonly Waiting[]): string => lines.map(({ requestId }) => requestId).join('');

describe('a queue', () => {
  it('stands in the order of due dates, of numbers within a day', () => {
    expect(ids(byDue([...LINES, at('A2', '2025-06-11')]))).toBe('DAA2BC');
  });

  it.each([
    ['nothing', {}, 'CABD'],
    ['a partner', { partnerId: 'fabrikam' }, 'B'],
    ['a state', { state: 'approved' }, 'D'],
    ['what is late: yesterday and before, and only what waits', { late: true }, 'A'],
    ['everything at once', { partnerId: 'fabrikam', state: 'submitted', late: true }, ''],
  ] as const)('is filtered by %s', (_, filter, left) => {
    expect(ids(filtered(LINES, filter, TODAY))).toBe(left);
  });

  it.each([
    ['C', '2025-06-12', 'previous', 'B'],
    ['C', '2025-06-12', 'next', undefined],
    ['D', '2025-06-01', 'previous', undefined],
    // Decided meanwhile, it stands in no queue any more; what is next to it is found all the same.
    ['X', '2025-06-11', 'next', 'C'],
    ['X', '2025-06-11', 'previous', 'B'],
  ] as const)('beside %s (%s), %s: %s', (requestId, due, to, found) => {
    expect(neighbour(LINES, { requestId, due }, to)?.requestId).toBe(found);
  });

  it('is walked through whole, whatever stands in it, forth and back', () => {
    const day = fc.integer({ min: 1, max: 9 }).map(n => `2025-06-0${n}`);
    const queue = fc.uniqueArray(fc.tuple(fc.string({ minLength: 1 }), day), { selector: ([id]) => id });
    fc.assert(
      fc.property(queue, pairs => {
        const lines = pairs.map(([id, due]) => at(id, due));
        for (const to of ['next', 'previous'] as const) {
          const walked: Waiting[] = [];
          const start = { requestId: '', due: to === 'next' ? '2025-01-01' : '2026-01-01' };
          for (let here = neighbour(lines, start, to); here; here = neighbour(lines, here, to))
            walked.push(here);
          expect(to === 'next' ? walked : walked.toReversed()).toEqual(byDue(lines));
        }
      }),
    );
  });
});
