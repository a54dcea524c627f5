import { Temporal } from 'temporal-polyfill';
import { describe, expect, it } from 'vitest';
import { verificationNudge } from '../../bot/clocks/verificationNudge.ts';
import { NO_HOLIDAYS } from '../../domain/calendar.ts';
import { RESELLER_REGISTER } from '../../domain/csp/resellerGuide.ts';
import type { GuideProgress } from '../../domain/guideProgress.ts';
import { type Reminder, reminderId } from '../../domain/reminder.ts';

const mark = (step: string, byId: string, on = '2025-06-02') => ({ step, on, byId, byName: byId, at: '' });

const PROGRESS: GuideProgress = {
  ...{ partnerId: 'fabrikam', guideId: RESELLER_REGISTER.id, version: 1, run: 1, revision: 6, commitId: 'c' },
  ...{ startedBy: { id: 'anna', name: 'Anna' }, startedAt: '', changedAt: '' },
  done: [mark('profile_and_contact', 'anna'), mark('primary_contact_verified', 'hanako')],
};

const person = (partnerId: string, zone = 'Europe/Warsaw', isMet = true) => ({
  partnerId,
  zone,
  isMet,
});
type Staff = Readonly<Record<string, ReturnType<typeof person>>>;
const STAFF: Staff = { anna: person('fabrikam'), hanako: person('fabrikam', 'Asia/Tokyo') };

/** One look at a moment: what is owed, and when to look again. */
async function look(at: string, { progress = PROGRESS, staff = STAFF, guideId = PROGRESS.guideId } = {}) {
  const owed: Reminder[] = [];
  const stores = {
    guides: { load: async () => ({ content: progress }) },
    people: {
      get: async (id: string) => {
        const known = staff[id];
        return known && { person: { id, ...known }, ...(known.isMet && { contact: {} }) };
      },
    },
  };
  const owe = async (reminder: Reminder) => {
    owed.push(reminder);
  };
  const nudge = verificationNudge(stores as never, owe, NO_HOLIDAYS);
  const again = await nudge(['fabrikam', guideId], Temporal.Instant.from(at));
  return { to: owed.map(({ to }) => to), again: again?.toString(), owed };
}

describe('the look at a verification', () => {
  it('waits for the morning of the sixth business day, where its reader is', async () => {
    expect(await look('2025-06-03T09:00:00Z')).toMatchObject({ to: [], again: '2025-06-10T06:00:00Z' });
    expect(await look('2025-06-10T05:59:59Z')).toMatchObject({ to: [], again: '2025-06-10T06:00:00Z' });
    expect(await look('2025-06-10T06:00:00Z')).toMatchObject({ to: ['anna'], again: undefined });
  });

  it('waits for daylight and for Monday when it comes late', async () => {
    expect((await look('2025-06-13T21:00:00Z')).again).toBe('2025-06-16T06:00:00Z');
    expect((await look('2025-07-01T09:00:00Z')).to).toEqual(['anna']);
  });

  it('goes to whoever was last when the one who began has left, or was never met', async () => {
    const left = { ...STAFF, anna: person('adatum') };
    expect(await look('2025-06-09T22:00:00Z', { staff: left })).toMatchObject({
      ...{ to: [], again: '2025-06-09T23:00:00Z' },
    });
    expect((await look('2025-06-10T06:00:00Z', { staff: left })).to).toEqual(['hanako']);
    const away = { ...STAFF, anna: person('fabrikam', 'UTC', false) };
    expect((await look('2025-06-10T06:00:00Z', { staff: away })).to).toEqual(['hanako']);
    expect(await look('2025-06-10T06:00:00Z', { staff: {} })).toMatchObject({ to: [], again: undefined });
  });

  it('says nothing when it is over, or there is no such guide any more', async () => {
    const over = { ...PROGRESS, done: [...PROGRESS.done, mark('microsoft_verification', 'anna')] };
    expect(await look('2025-06-10T09:00:00Z', { progress: over })).toMatchObject({
      to: [],
      again: undefined,
    });
    expect((await look('2025-06-10T09:00:00Z', { guideId: 'nonsense' })).to).toEqual([]);
  });

  it('owes the same reminder once, and another one when the day was another', async () => {
    const [once] = (await look('2025-06-10T09:00:00Z')).owed;
    const [again] = (await look('2025-06-11T09:00:00Z')).owed;
    const corrected = { ...PROGRESS, done: [mark('primary_contact_verified', 'anna', '2025-06-03')] };
    const [other] = (await look('2025-06-12T09:00:00Z', { progress: corrected })).owed;
    if (!once || !again || !other) throw new Error('nothing was owed');
    expect(reminderId(once)).toBe(reminderId(again));
    expect(reminderId(other)).not.toBe(reminderId(once));
  });
});
