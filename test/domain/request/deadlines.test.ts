import fc from 'fast-check';
import { Temporal } from 'temporal-polyfill';
import { describe, expect, it, test } from 'vitest';
import { addBusinessDays, type PlainDate, plainDate } from '../../../domain/calendar.ts';
import { overdue, overdueAfter, requestDeadlines } from '../../../domain/request/deadlines.ts';
import { anyDate } from '../dates.ts';

const compare = Temporal.PlainDate.compare;

test.each([
  ['Tue 2025-06-03', '2025-06-03', '2025-06-04', '2025-06-08', '2025-06-10'],
  ['Fri 2025-06-06', '2025-06-06', '2025-06-09', '2025-06-11', '2025-06-13'],
  ['Fri 2025-09-12', '2025-09-12', '2025-09-15', '2025-09-17', '2025-09-19'],
])('D2 requestDeadlines: %s', (_, submitted, triage, decision, escalation) => {
  const { value, facts, caveats } = requestDeadlines(plainDate(submitted));
  expect(value.autoEmailMinutes).toBe(5);
  expect([value.triage, value.decision, value.escalation].map(String)).toEqual([
    triage,
    decision,
    escalation,
  ]);
  expect(facts).toEqual(['SME-16', 'SME-17', 'SME-18']);
  expect(caveats).toEqual(['AMB-06', 'AMB-07']);
});

test('a holiday moves the business days and leaves the calendar days alone', () => {
  const { value } = requestDeadlines(plainDate('2025-06-06'), new Set(['2025-06-09']));
  expect([value.triage, value.decision, value.escalation].map(String)).toEqual([
    '2025-06-10',
    '2025-06-11',
    '2025-06-16',
  ]);
});

describe('overdue', () => {
  const submitted = plainDate('2025-06-03');
  const stageOn = (day: string): string => overdue(submitted, plainDate(day)).value.stage;

  it('counts a deadline as missed on the day after it, not on the day', () => {
    expect(stageOn('2025-06-08')).toBe('in_time');
    expect(stageOn('2025-06-09')).toBe('late');
    expect(stageOn('2025-06-10')).toBe('late');
    expect(stageOn('2025-06-11')).toBe('escalate');
  });

  it('names the FPM and the assignment team', () => {
    expect(overdue(submitted, plainDate('2025-06-11')).facts).toEqual(['SME-18', 'SME-24', 'SME-16']);
  });

  it('answers "8 working days, nothing" without a date', () => {
    expect([4, 5, 6, 8].map(days => overdueAfter(days).value)).toEqual([
      'in_time',
      'in_time',
      'escalate',
      'escalate',
    ]);
  });

  it('says the same by date and by count', () => {
    fc.assert(
      fc.property(anyDate, fc.integer({ min: 0, max: 30 }), (on, days) => {
        const { stage, businessDays } = overdue(on, addBusinessDays(on, days)).value;
        expect(businessDays).toBe(days);
        expect(stage === 'escalate').toBe(overdueAfter(days).value === 'escalate');
      }),
    );
  });
});

test('no deadline comes before submission, and escalation never before the decision is due', () => {
  fc.assert(
    fc.property(anyDate, (on: PlainDate) => {
      const { triage, decision, escalation } = requestDeadlines(on).value;
      expect(compare(triage, on)).toBeGreaterThan(0);
      expect(compare(decision, on)).toBeGreaterThan(0);
      expect(compare(escalation, decision)).toBeGreaterThanOrEqual(0);
    }),
  );
});
