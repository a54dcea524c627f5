import { describe, expect, it } from 'vitest';
import { SME_ANSWERS } from '../../../../dialogs/answers/sme.ts';
import { asking } from '../asking.ts';

const ask = asking(SME_ANSWERS);

describe('dates', () => {
  it.each([
    ['2025-06-03', '2025-06-03', 'Wed, 4 June 2025', 'Sun, 8 June 2025', 'Tue, 10 June 2025'],
    ['2025-06-06', '2025-06-06', 'Mon, 9 June 2025', 'Wed, 11 June 2025', 'Fri, 13 June 2025'],
    [
      '2025-09-12',
      '2025-09-12',
      'Mon, 15 September 2025',
      'Wed, 17 September 2025',
      'Fri, 19 September 2025',
    ],
  ])('of a request submitted on %s', (submittedOn, today, triage, decision, businessDays) => {
    const { verdict, text } = ask('sme.timeline', { submittedOn }, 'en', { today });
    expect(verdict).toContain(`expect the decision by ${decision}`);
    expect(text).toContain(`Triage is done by ${triage} (1 business day)`);
    expect(text).toContain(`Five business days would be ${businessDays}`);
  });

  it('are told as past from the day after the decision was due', () => {
    const on = (today: string): string =>
      ask('sme.timeline', { submittedOn: '2025-06-06' }, 'en', { today }).verdict;
    expect(on('2025-06-11')).toContain('expect the decision by');
    expect(on('2025-06-12')).toContain('the decision was due by Wed, 11 June 2025');
  });

  it.each([
    [5, 'Not overdue'],
    [6, 'Yes, that is too long: 6 business days'],
    [undefined, 'If more than 5 business days have passed'],
  ])('%s business days without a decision', (elapsedBusinessDays, verdict) => {
    const slots = elapsedBusinessDays === undefined ? {} : { elapsedBusinessDays };
    expect(ask('sme.overdue', slots).verdict).toContain(verdict);
  });

  it.each([
    [5, 'Give it a moment'],
    [6, 'the e-mail is late'],
    [undefined, 'It comes within 5 minutes'],
  ])('%s minutes without an e-mail', (elapsedMinutes, verdict) => {
    expect(ask('sme.no_email', elapsedMinutes === undefined ? {} : { elapsedMinutes }).verdict).toContain(
      verdict,
    );
  });
});
