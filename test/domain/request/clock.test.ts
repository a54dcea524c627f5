import fc from 'fast-check';
import { Temporal } from 'temporal-polyfill';
import { describe, expect, it, test } from 'vitest';
import { dateIn } from '../../../domain/calendar.ts';
import { decisionTime, milestonesOf, nextMilestone, standing } from '../../../domain/request/clock.ts';
import { requestDeadlines } from '../../../domain/request/deadlines.ts';
import { type SmeRequest, STATES } from '../../../domain/request/record.ts';
import { anyDate } from '../dates.ts';
import { requestIn } from './samples.ts';

const instant = Temporal.Instant.from;

/** A request that was submitted at this moment by somebody in this zone. */
function submitted(at: string, zone: string, changes: Partial<SmeRequest> = {}): SmeRequest {
  const { triage, decision, escalation } = requestDeadlines(dateIn(instant(at), zone)).value;
  const deadlines = { triage: `${triage}`, decision: `${decision}`, escalation: `${escalation}`, zone };
  return requestIn('submitted', { submittedAt: at, firstSubmittedAt: at, deadlines, ...changes });
}

// Tuesday 3 June in Warsaw; decision by Sunday the 8th, five business days end on Tuesday the 10th.
const TUESDAY = submitted('2025-06-03T10:00:00Z', 'Europe/Warsaw');

describe('the clock of a request', () => {
  it('runs to the end of the fifth calendar day in the requester’s zone', () => {
    const { from, until } = decisionTime(TUESDAY);
    expect([from, until].map(String)).toEqual(['2025-06-03T10:00:00Z', '2025-06-08T22:00:00Z']);
    const tokyo = submitted('2025-06-03T20:00:00Z', 'Asia/Tokyo');
    expect(decisionTime(tokyo).until.toString()).toBe('2025-06-09T15:00:00Z');
  });

  it('reminds at half, four fifths and the whole of it, and escalates after five business days (AMB-06)', () => {
    expect(milestonesOf(TUESDAY).map(({ milestone, at }) => [milestone, at.toString()])).toEqual([
      ['half', '2025-06-06T04:00:00Z'],
      ['soon', '2025-06-07T19:36:00Z'],
      ['due', '2025-06-08T22:00:00Z'],
      ['escalate', '2025-06-10T22:00:00Z'],
    ]);
  });

  it('reads a record from before zones were kept as UTC', () => {
    const { zone: _zone, ...deadlines } = TUESDAY.deadlines;
    const old = { ...TUESDAY, deadlines };
    expect(decisionTime(old).until.toString()).toBe('2025-06-09T00:00:00Z');
  });

  it.each(STATES.filter(state => state !== 'submitted'))('stands still while a request is %s', state => {
    const request = { ...TUESDAY, state };
    expect(milestonesOf(request)).toEqual([]);
    expect(standing(request, instant('2030-01-01T00:00:00Z'))).toBe('in_time');
  });

  it('begins anew with the correction, however long the request was away', () => {
    const again = submitted('2026-03-02T10:00:00Z', 'Europe/Warsaw', {
      firstSubmittedAt: '2025-06-03T10:00:00Z',
    });
    expect(nextMilestone(again, instant('2026-03-02T10:00:00Z'))?.milestone).toBe('half');
    expect(standing(again, instant('2026-03-07T22:59:59Z'))).toBe('in_time');
  });

  test.each([
    ['2025-06-08T21:59:59Z', 'in_time'],
    ['2025-06-08T22:00:00Z', 'late'],
    ['2025-06-10T21:59:59Z', 'late'],
    ['2025-06-10T22:00:00Z', 'escalate'],
  ])('at %s it is %s', (now, expected) => expect(standing(TUESDAY, instant(now))).toBe(expected));

  test.each([
    ['2025-06-03T10:00:00Z', 'half'],
    ['2025-06-06T04:00:00Z', 'soon'],
    ['2025-06-08T22:00:00Z', 'escalate'],
    ['2025-06-10T22:00:00Z', undefined],
  ])('after %s comes %s', (now, expected) =>
    expect(nextMilestone(TUESDAY, instant(now))?.milestone).toBe(expected),
  );
});

test('whenever and wherever it is submitted, its milestones follow on each other, and the partner escalates last', () => {
  const zones = fc.constantFrom('UTC', 'Europe/Warsaw', 'Asia/Tokyo', 'Pacific/Kiritimati', 'Pacific/Niue');
  fc.assert(
    fc.property(anyDate, fc.integer({ min: 0, max: 86_399 }), zones, (date, second, zone) => {
      const at = date.toZonedDateTime(zone).toInstant().add({ seconds: second });
      const request = submitted(at.toString(), zone);
      const times = milestonesOf(request).map(passing => passing.at.epochMilliseconds);
      expect(times).toHaveLength(4);
      expect(times[0]).toBeGreaterThan(at.epochMilliseconds);
      expect(times).toEqual(times.toSorted((a, b) => a - b));
      expect(standing(request, at)).toBe('in_time');
    }),
  );
});
