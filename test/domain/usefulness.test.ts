import { Temporal } from 'temporal-polyfill';
import { expect, test } from 'vitest';
import { usefulness } from '../../domain/usefulness.ts';

const instant = Temporal.Instant.from;
const at = instant('2025-06-03T08:00:00Z');
const until = instant('2025-06-05T08:00:00Z');

test.each([
  ['before its time', '2025-06-03T07:59:59Z', true, 'early'],
  ['at its time', '2025-06-03T08:00:00Z', true, 'on_time'],
  ['an hour after it', '2025-06-03T09:00:00Z', true, 'on_time'],
  ['more than an hour after it', '2025-06-03T09:00:01Z', true, 'late'],
  ['to its last moment', '2025-06-05T07:59:59Z', true, 'late'],
  ['when the next one has come', '2025-06-05T08:00:00Z', true, 'useless'],
  ['when nothing is open any more, before its time', '2025-06-03T07:00:00Z', false, 'useless'],
  ['when nothing is open any more, at its time', '2025-06-03T08:00:00Z', false, 'useless'],
])('a reminder %s', (_, now, isOpen, expected) => {
  expect(usefulness({ at, until, isOpen }, instant(now))).toBe(expected);
});

test('without an end it is of use for years', () => {
  expect(usefulness({ at, isOpen: true }, instant('2031-01-01T00:00:00Z'))).toBe('late');
});
