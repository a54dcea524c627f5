import { describe, expect, it } from 'vitest';
import { plainDate } from '../../domain/calendar.ts';
import { RESELLER_REGISTER } from '../../domain/csp/resellerGuide.ts';
import { findStep, type Guide } from '../../domain/guide.ts';
import type { GuideInHand } from '../../domain/guideProgress.ts';
import { verificationOverdue, waitOf } from '../../domain/guideWaits.ts';
import { SUPPORT_ACTIVATE } from '../../domain/support/activationGuide.ts';

/** A guide with these steps done on a day. */
const at = (guide: Guide, on: string, ...steps: string[]): GuideInHand => ({
  ...{ partnerId: 'fabrikam', guide, run: 1 },
  progress: {
    ...{ partnerId: 'fabrikam', guideId: guide.id, version: 1, run: 1, revision: 1, commitId: 'c' },
    ...{ startedBy: { id: 'anna', name: 'Anna' }, startedAt: '', changedAt: '' },
    done: steps.map(step => ({ step, on, byId: 'anna', byName: 'Anna', at: '' })),
  },
});

const waiting = (inHand: GuideInHand, stepId: string, today: string, holidays?: ReadonlySet<string>) => {
  const step = findStep(inHand.guide, stepId);
  const wait = step && waitOf(inHand, step, plainDate(today), holidays);
  return wait && { earliest: wait.earliest.toString(), latest: wait.latest.toString(), isLate: wait.isLate };
};

describe('the verification, counted from the day the primary contact confirmed (AMB-18)', () => {
  const verifying = (on: string) => at(RESELLER_REGISTER, on, 'primary_contact_verified');

  it.each<[string, string, string, string, boolean]>([
    // Monday, Tuesday, Friday, Saturday.
    ['2025-06-02', '2025-06-05', '2025-06-09', '2025-06-09', false],
    ['2025-06-02', '2025-06-05', '2025-06-09', '2025-06-10', true],
    ['2025-06-03', '2025-06-06', '2025-06-10', '2025-06-10', false],
    ['2025-06-06', '2025-06-11', '2025-06-13', '2025-06-15', false],
    ['2025-06-06', '2025-06-11', '2025-06-13', '2025-06-16', true],
    ['2025-06-07', '2025-06-11', '2025-06-13', '2025-06-16', true],
  ])('confirmed on %s: from %s to %s; late on %s: %s', (on, earliest, latest, today, isLate) => {
    const expected = { earliest, latest, isLate };
    expect(waiting(verifying(on), 'microsoft_verification', today)).toEqual(expected);
  });

  it('takes a day longer over a holiday', () => {
    const holidays = new Set(['2025-06-05']);
    expect(waiting(verifying('2025-06-02'), 'microsoft_verification', '2025-06-10', holidays)).toEqual({
      ...{ earliest: '2025-06-06', latest: '2025-06-10', isLate: false },
    });
    expect(verificationOverdue(verifying('2025-06-02'), holidays)?.on.toString()).toBe('2025-06-11');
  });

  it.each([
    ['2025-06-02', '2025-06-10'],
    ['2025-06-06', '2025-06-16'],
    ['2025-06-07', '2025-06-16'],
  ])('confirmed on %s is reminded of on %s, the sixth business day', (on, day) => {
    expect(verificationOverdue(verifying(on))?.on.toString()).toBe(day);
  });

  it('is waited for by nobody before the contact confirmed, and after it is over', () => {
    expect(
      waiting(at(RESELLER_REGISTER, '2025-06-02', 'welcome'), 'microsoft_verification', '2025-06-03'),
    ).toBeUndefined();
    const over = at(RESELLER_REGISTER, '2025-06-02', 'primary_contact_verified', 'microsoft_verification');
    expect(verificationOverdue(over)).toBeUndefined();
    expect(verificationOverdue(at(SUPPORT_ACTIVATE, '2025-06-02', 'start_activation'))).toBeUndefined();
  });
});

describe('the balance of support, counted from the activation (SUP-08)', () => {
  it.each<[string, boolean]>([
    ['2025-06-02', false],
    ['2025-06-05', false],
    ['2025-06-06', true],
  ])('activated on 2 June, on %s it is late: %s', (today, isLate) => {
    expect(
      waiting(at(SUPPORT_ACTIVATE, '2025-06-02', 'start_activation'), 'wait_for_balance', today),
    ).toEqual({
      ...{ earliest: '2025-06-04', latest: '2025-06-05', isLate },
    });
  });
});
