import { describe, expect, it } from 'vitest';
import { SPZ_ANSWERS } from '../../../../dialogs/answers/spz.ts';
import type { Intent, Slots } from '../../../../dialogs/understanding/types.ts';
import type { FactId } from '../../../../domain/facts.ts';
import { asking } from '../asking.ts';

const ask = asking(SPZ_ANSWERS);

const says = (
  intent: Intent,
  slots: Slots,
  facts: readonly FactId[],
  words: readonly string[],
  text = '',
): void => {
  const answered = ask(intent, slots, 'en', { text });
  expect(answered.facts).toEqual(expect.arrayContaining([...facts]));
  for (const word of words) expect(answered.text).toContain(word);
};

describe('spz.phase (SPZ-15, AMB-09)', () => {
  it.each([
    [-61, 'It is too early: your renewal window opens tomorrow'],
    [-60, 'You are in time: the renewal window is open, and the anniversary is in 60 days'],
    [0, 'the anniversary is today'],
    [1, 'this is day 1 of the 30 calendar days of grace, so you can still renew. 29 days are left.'],
    [14, 'this is day 14 of the 30 calendar days of grace, so you can still renew. 16 days are left.'],
    [29, '1 day is left.'],
    [30, 'Today is the last day.'],
    [31, 'By the rule it is too late: the 30 days of grace ended yesterday.'],
    [40, 'ended 10 days ago'],
  ])('%i days after the anniversary', (daysAfterAnniversary, verdict) => {
    const answered = ask('spz.phase', { daysAfterAnniversary });
    expect(answered.verdict).toContain(verdict);
    expect(answered.facts).toEqual(expect.arrayContaining(['SPZ-15', 'SPZ-07', 'AMB-09']));
    expect(answered.text.includes('earn the specialization again')).toBe(daysAfterAnniversary > 30);
  });

  it('counts from a day of enrolment just as well', () => {
    expect(ask('spz.phase', { enrolledOn: '2024-05-20' }).text).toContain('In the grace period');
  });
});

describe('spz.keep_enrolled (SPZ-07, SPZ-08, SPZ-18)', () => {
  it('lasts until the “active through” date', () => {
    const answered = ask('spz.keep_enrolled');
    expect(answered.verdict).toContain('You don’t lose it at once');
    expect(answered.facts).toEqual(expect.arrayContaining(['SPZ-07', 'SPZ-18']));
  });

  it("is the page's own example for 1 January 2025, and for no other day", () => {
    const example = ask('spz.keep_enrolled', { enrolledOn: '2025-01-01' });
    expect(example.verdict).toContain('31 January 2026');
    expect(example.facts).toEqual(expect.arrayContaining(['SPZ-08', 'SPZ-07']));
    expect(example.text).toContain('even if you stop meeting all requirements');
    expect(ask('spz.keep_enrolled', { enrolledOn: '2025-01-02' }).facts).not.toContain('SPZ-08');
  });

  it('counts on when that day has passed', () => {
    const slots = { enrolledOn: '2023-07-01' };
    const before = ask('spz.keep_enrolled', slots, 'en', { today: '2024-07-31' });
    const after = ask('spz.keep_enrolled', slots, 'en', { today: '2024-08-01' });
    expect(before.text).not.toContain('If you have renewed');
    expect(after.verdict).toContain('31 July 2024');
    expect(after.text).toContain('If you have renewed since then, you are in until Thu, 31 July 2025');
  });
});

it('spz.reminders tells three for certain and six at most (SPZ-14, AMB-10)', () => {
  says(
    'spz.reminders',
    {},
    ['SPZ-14', 'AMB-10'],
    [
      'At least three e-mails',
      'partner admin',
      '120, 90, 60',
      'on the anniversary',
      'in Partner Center',
      'last day',
    ],
  );
});
