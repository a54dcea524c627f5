import { carriesSecret } from '../secrets.ts';
import { ENGAGEMENT_KINDS, type EngagementKind, type Terms, termsSchema } from './record.ts';

/** The answers of the engagement's form, as typed. */
export type TermAnswers = { readonly [K in TermField]?: string | undefined };

interface Field {
  readonly kind: 'choice' | 'long_text' | 'date' | 'names';
  /** Longest answer, in UTF-16 units. */
  readonly maxLength: number;
  readonly optional?: true;
}

/** What FRP, FPM and SME set out (SME-22) and who learns (SME-24), in that order. */
export const TERM_FIELDS = {
  kind: { kind: 'choice', maxLength: 20 },
  expectations: { kind: 'long_text', maxLength: 800 },
  outcomes: { kind: 'long_text', maxLength: 800 },
  exitCriteria: { kind: 'long_text', maxLength: 800 },
  timeline: { kind: 'long_text', maxLength: 400 },
  endDate: { kind: 'date', maxLength: 10, optional: true },
  learners: { kind: 'names', maxLength: 600 },
} as const satisfies Record<string, Field>;

export type TermField = keyof typeof TERM_FIELDS;
export const TERM_FIELD_KEYS = Object.keys(TERM_FIELDS) as TermField[];
export const isTermField = (key: string): key is TermField => Object.hasOwn(TERM_FIELDS, key);

/** More than this many people don't sit down with one SME (ours). */
export const MOST_LEARNERS = 10;

export type TermError =
  | ('required' | 'too_long' | 'not_an_option' | 'secret' | 'not_a_date' | 'past_date')
  | ('end_date_needed' | 'too_many_learners');

export interface TermsReading {
  /** Complete and checked, or `undefined` while anything is missing or wrong. */
  readonly terms: Terms | undefined;
  readonly errors: Readonly<Partial<Record<TermField, TermError>>>;
}

/** The kinds that an engagement can be of: a request's is never proactive, one without a request always (SME-20). */
export const kindsFor = (isFromRequest: boolean): readonly EngagementKind[] =>
  ENGAGEMENT_KINDS.filter(kind => (kind === 'proactive') !== isFromRequest);

/** Names as people write them down: one on a line, or behind commas and semicolons of any script. */
export const namesIn = (text: string): string[] => [
  ...new Set(
    text
      .split(/[\n\r,;，；、]+/u)
      .map(name => name.trim())
      .filter(Boolean),
  ),
];

const ISO_DATE = /^\d{4}-\d{2}-\d{2}$/;
const isDate = (text: string): boolean =>
  ISO_DATE.test(text) && new Date(`${text}T00:00:00Z`).toJSON()?.startsWith(text) === true;

function errorIn(
  key: TermField,
  answers: TermAnswers,
  kinds: readonly string[],
  today: string,
): TermError | undefined {
  const { kind, maxLength, optional }: Field = TERM_FIELDS[key];
  const text = answers[key] ?? '';
  if (carriesSecret(text)) return 'secret';
  if (text === '') {
    if (key === 'endDate' && answers.kind === 'proactive') return 'end_date_needed';
    return optional ? undefined : 'required';
  }
  if (text.length > maxLength) return 'too_long';
  if (kind === 'choice') return kinds.includes(text) ? undefined : 'not_an_option';
  if (kind === 'date') return isDate(text) ? (text < today ? 'past_date' : undefined) : 'not_a_date';
  if (kind !== 'names') return undefined;
  const { length } = namesIn(text);
  return length === 0 ? 'required' : length > MOST_LEARNERS ? 'too_many_learners' : undefined;
}

/**
 * Reads a whole form: every field is judged, so that all errors show at once. `today` is an ISO date where the writer
 * is. Facts: SME-20, SME-22, SME-24.
 */
export function readTerms(typed: TermAnswers, isFromRequest: boolean, today: string): TermsReading {
  const answers: TermAnswers = Object.fromEntries(TERM_FIELD_KEYS.map(key => [key, typed[key]?.trim()]));
  const kinds = kindsFor(isFromRequest);
  const found = TERM_FIELD_KEYS.flatMap(key => {
    const error = errorIn(key, answers, kinds, today);
    return error ? [[key, error] as const] : [];
  });
  if (found.length > 0) return { terms: undefined, errors: Object.fromEntries(found) };
  const { learners = '', endDate, ...rest } = answers;
  const terms = termsSchema.parse({ ...rest, learners: namesIn(learners), ...(endDate && { endDate }) });
  return { terms, errors: {} };
}

/** Terms as the form shows them again. */
export const answersFromTerms = ({ learners, ...rest }: Terms): TermAnswers => ({
  ...rest,
  learners: learners.join('\n'),
});
