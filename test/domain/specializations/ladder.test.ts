import fc from 'fast-check';
import { Temporal } from 'temporal-polyfill';
import { describe, expect, it, test } from 'vitest';
import { plainDate } from '../../../domain/calendar.ts';
import {
  type Enrolled,
  enrolledIn,
  stepFrom,
  stepOn,
  wakingAfter,
} from '../../../domain/specializations/ladder.ts';
import { reminders } from '../../../domain/specializations/reminders.ts';
import { anyDate } from '../dates.ts';

const instant = Temporal.Instant.from;

/** First anniversary on 1 January 2026, with the reminders of D2. */
const ENROLLED: Enrolled = enrolledIn({ enrolledOn: '2025-01-01', renewals: [] });

const dayOn = (iso: string, enrolled = ENROLLED): string => {
  const step = stepOn(enrolled, plainDate(iso));
  return step ? `${step.renewal.n}: ${step.day}` : 'none';
};

describe('the ladder', () => {
  test.each([
    ['2025-01-02', 'none'],
    ['2025-09-02', 'none'],
    ['2025-09-03', '1: -120'],
    ['2025-10-02', '1: -120'],
    ['2025-10-03', '1: -90'],
    ['2025-11-02', '1: -60'],
    ['2025-12-02', '1: -30'],
    ['2025-12-31', '1: -30'],
    ['2026-01-01', '1: 0'],
    ['2026-01-15', '1: 0'],
    ['2026-01-16', '1: 15'],
    ['2026-01-30', '1: 15'],
    ['2026-01-31', '1: 30'],
    ['2026-02-01', 'none'],
    ['2026-09-03', '2: -120'],
  ])('on %s stands at %s', (day, expected) => expect(dayOn(day)).toBe(expected));

  it('moves on at once when a renewal is recorded', () => {
    const renewed = enrolledIn({ enrolledOn: '2025-01-01', renewals: [{ n: 1, on: '2025-12-05' }] });
    expect(dayOn('2025-12-06', renewed)).toBe('none');
    expect(dayOn('2026-01-01', renewed)).toBe('none');
    expect(stepFrom(renewed, plainDate('2025-12-06')).on.toString()).toBe('2026-09-03');
  });

  test.each([
    ['2025-01-02', '2025-09-03'],
    ['2025-09-03', '2025-09-03'],
    ['2025-09-04', '2025-10-03'],
    ['2026-01-31', '2026-01-31'],
    ['2026-02-01', '2026-09-03'],
  ])('from %s on goes on at %s', (day, expected) => {
    expect(stepFrom(ENROLLED, plainDate(day)).on.toString()).toBe(expected);
  });

  it('wakes the desk when a day begins in the easternmost place', () => {
    expect(wakingAfter(ENROLLED, instant('2025-09-02T09:59:59Z')).toString()).toBe('2025-09-02T10:00:00Z');
    expect(wakingAfter(ENROLLED, instant('2025-09-02T10:00:00Z')).toString()).toBe('2025-10-02T10:00:00Z');
  });
});

test('whatever the enrolment, who follows the wakings for three years meets every reminder once, in order', () => {
  fc.assert(
    fc.property(anyDate, enrolledOn => {
      const enrolled: Enrolled = { enrolledOn, renewals: [] };
      const begin = enrolledOn.toZonedDateTime('UTC').toInstant();
      const end = enrolledOn.add({ years: 3 }).add({ days: 60 }).toZonedDateTime('UTC').toInstant();
      const met: string[] = [];
      let at = wakingAfter(enrolled, begin);
      while (Temporal.Instant.compare(at, end) < 0) {
        const step = stepOn(enrolled, at.toZonedDateTimeISO('+14:00').toPlainDate());
        if (step) met.push(step.on.toString());
        const next = wakingAfter(enrolled, at);
        expect(Temporal.Instant.compare(next, at)).toBe(1);
        at = next;
      }
      const all = [1, 2, 3].flatMap(years =>
        reminders(enrolledOn.add({ years })).value.map(({ on }) => on.toString()),
      );
      expect(met).toEqual(all);
    }),
  );
});
