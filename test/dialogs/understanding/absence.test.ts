import { describe, expect, test } from 'vitest';
import { daysAwayIn } from '../../../dialogs/understanding/absence.ts';
import { plainDate } from '../../../domain/calendar.ts';

/** A Wednesday. */
const today = plainDate('2025-06-11');
const days = (text: string): string => {
  const { from, until } = daysAwayIn(text, today);
  return `${from ?? ''}..${until ?? ''}`;
};

describe('the days of an absence', () => {
  test.each([
    ["I'm away from 16 to 20 June", '2025-06-16..2025-06-20'],
    ['away 16-20 June', '2025-06-16..2025-06-20'],
    ['I am on vacation June 16 to 20', '2025-06-16..2025-06-20'],
    ['on leave from 30 June to 4 July', '2025-06-30..2025-07-04'],
    ['from 2 to 5 January', '2026-01-02..2026-01-05'],
    ['out of office next week', '2025-06-16..2025-06-20'],
    ['off until Friday', '2025-06-11..2025-06-13'],
    ['away from Monday', '2025-06-16..'],
    ['off tomorrow', '2025-06-12..2025-06-12'],
    ['away for two weeks', '2025-06-11..2025-06-24'],
    ['off the rest of the week', '2025-06-11..2025-06-13'],
    ['od 16 do 20 czerwca mam urlop', '2025-06-16..2025-06-20'],
    ['będę na urlopie w przyszłym tygodniu', '2025-06-16..2025-06-20'],
    ['jestem na zwolnieniu do piątku', '2025-06-11..2025-06-13'],
    ['我6月16日到20日休假', '2025-06-16..2025-06-20'],
    ['我下周休假', '2025-06-16..2025-06-20'],
    ['我明天休假', '2025-06-12..2025-06-12'],
    ['月曜日から休みます', '2025-06-16..'],
    ['6月16日から20日まで休みます', '2025-06-16..2025-06-20'],
    ['来週休みます', '2025-06-16..2025-06-20'],
    ['金曜日まで不在です', '2025-06-11..2025-06-13'],
    ['I am out of office', '..'],
  ])('%s: %s', (text, range) => expect(days(text)).toBe(range));
});
