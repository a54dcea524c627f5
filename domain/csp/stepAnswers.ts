import { Temporal } from 'temporal-polyfill';
import { type PlainDate, plainDate } from '../calendar.ts';
import type { GuideStep, StepQuestion } from '../guide.ts';
import { fail, ok, type Result } from '../result.ts';
import { carriesSecret } from '../secrets.ts';
import { emailAcceptable } from './email.ts';
import { canSignMpa } from './mpa.ts';

/** What was typed, by question. */
export type StepAnswers = { readonly [Q in StepQuestion]?: string | undefined };

export const STEP_ANSWER_ERRORS = [
  ...(['answer_needed', 'not_a_day', 'day_to_come', 'long_ago'] as const),
  ...(['web_mail', 'no_address', 'secret', 'other_country', 'no_global_admin'] as const),
] as const;
export type StepAnswerError = (typeof STEP_ANSWER_ERRORS)[number];

/** Whether a refusal is about an answer: then it is told at the answer's own input. */
export const isStepAnswerError = (code: string): code is StepAnswerError =>
  STEP_ANSWER_ERRORS.some(error => error === code);

/** Whoever confirmed earlier than this is not waiting any more: an older day is a slip (ours). */
const LONGEST_AGO = { months: 6 } as const;

const { compare } = Temporal.PlainDate;

/**
 * The day on which a step was done, by what was answered to its question: today, if it asks for no day. `done` are the
 * ids of the steps done so far. Facts: IR-10, IR-12 to IR-14; AMB-19, AMB-20, AMB-33.
 */
export function answered(
  { asks }: GuideStep,
  answers: StepAnswers,
  done: readonly string[],
  today: PlainDate,
): Result<PlainDate, StepAnswerError> {
  const typed = (asks ? (answers[asks] ?? '') : '').trim();
  if (carriesSecret(typed)) return fail('secret');
  switch (asks) {
    case 'day':
      return readDay(typed, today);
    case 'email':
      return readAddress(typed, today);
    case 'country':
      if (typed === 'yes') return ok(today);
      return fail(typed === 'no' ? 'other_country' : 'answer_needed');
    case 'signer':
      return signable(typed, done, today);
    default:
      return ok(today);
  }
}

function readDay(typed: string, today: PlainDate): Result<PlainDate, StepAnswerError> {
  if (typed === '') return fail('answer_needed');
  if (!/^\d{4}-\d{2}-\d{2}$/.test(typed)) return fail('not_a_day');
  try {
    const day = plainDate(typed);
    if (compare(day, today) > 0) return fail('day_to_come');
    return compare(day, today.subtract(LONGEST_AGO)) < 0 ? fail('long_ago') : ok(day);
  } catch {
    return fail('not_a_day');
  }
}

/** Whoever would rather not tell the address may leave it out: it is judged and not kept. */
function readAddress(typed: string, today: PlainDate): Result<PlainDate, StepAnswerError> {
  if (typed === '') return ok(today);
  const { acceptable, because } = emailAcceptable(typed).value;
  if (acceptable) return ok(today);
  return fail(because === 'malformed' ? 'no_address' : 'web_mail');
}

/** What comes before the signature is there when the step can be done at all; the source asks who signs, too. */
function signable(
  typed: string,
  done: readonly string[],
  today: PlainDate,
): Result<PlainDate, StepAnswerError> {
  if (typed !== 'yes' && typed !== 'no') return fail('answer_needed');
  const { allowed } = canSignMpa({
    partnerIdAssociated: done.includes('associate_partner_id'),
    verified: done.includes('microsoft_verification'),
    globalAdmin: typed === 'yes',
  }).value;
  return allowed ? ok(today) : fail('no_global_admin');
}
