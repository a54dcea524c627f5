import { addBusinessDays, type Holidays, type PlainDate } from '../calendar.ts';
import type { Ruling } from '../facts.ts';

/** Microsoft's verification of an enrolment takes three to five business days (IR-14). */
export const VERIFICATION = { earliestBusinessDays: 3, latestBusinessDays: 5 } as const;

/** When verification should be done, counted from the day the primary contact confirmed the e-mail (AMB-18). */
export const verificationDue = (
  confirmedOn: PlainDate,
  holidays?: Holidays,
): Ruling<{ earliest: PlainDate; latest: PlainDate }> => ({
  value: {
    earliest: addBusinessDays(confirmedOn, VERIFICATION.earliestBusinessDays, holidays),
    latest: addBusinessDays(confirmedOn, VERIFICATION.latestBusinessDays, holidays),
  },
  facts: ['IR-13', 'IR-14'],
  caveats: ['AMB-18'],
});

/** Whether to wait or to read the article on account verification: from the sixth business day on (IR-14). */
export const verificationAdvice = (
  elapsedBusinessDays: number,
): Ruling<'wait' | 'read_verification_article'> => ({
  value: elapsedBusinessDays > VERIFICATION.latestBusinessDays ? 'read_verification_article' : 'wait',
  facts: ['IR-14'],
  caveats: ['AMB-18'],
});
