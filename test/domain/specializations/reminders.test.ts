import { expect, test } from 'vitest';
import { plainDate } from '../../../domain/calendar.ts';
import { reminders } from '../../../domain/specializations/reminders.ts';

test('D2 reminders: A = 2026-01-01', () => {
  const { value, facts, caveats } = reminders(plainDate('2026-01-01'));
  expect(value.map(({ day, on }) => [day, on.toString()])).toEqual([
    [-120, '2025-09-03'],
    [-90, '2025-10-03'],
    [-60, '2025-11-02'],
    [-30, '2025-12-02'],
    [0, '2026-01-01'],
    [15, '2026-01-16'],
    [30, '2026-01-31'],
  ]);
  expect([facts, caveats]).toEqual([['SPZ-14'], ['AMB-10']]);
});

test('only the one in the middle of grace is ours', () => {
  const ours = reminders(plainDate('2026-01-01')).value.filter(reminder => reminder.ours);
  expect(ours.map(({ day }) => day)).toEqual([15]);
});
