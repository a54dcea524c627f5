import { isEmailAddress } from '../emailAddress.ts';
import { fail, ok, type Result } from '../result.ts';
import { type Answers, DELIVERY_TEAM, FIELD_KEYS, type FieldKey, fieldOf, OTHER_WORKLOAD } from './fields.ts';
import { type RequestFields, requestFieldsSchema } from './record.ts';
import { parseSeats } from './seats.ts';

export type FieldError =
  | 'required'
  | 'too_long'
  | 'not_an_option'
  | 'not_a_guid'
  | 'own_tenant'
  | 'not_a_seat_count'
  | 'not_an_email'
  | 'too_thin'
  | 'same_language'
  | 'role_does_not_fit'
  | 'not_ticked';

/** The lists that depend on who files: a partner sees its own name and its own FPMs only. */
export interface FormOptions {
  readonly partnerNames: readonly string[];
  readonly fpmIds: readonly string[];
  /** The partner's own tenant, which is never the customer's (SME-15.1). */
  readonly ownTenantId?: string;
}

export interface FormReading {
  /** Complete and checked, or `undefined` while anything is missing or wrong. */
  readonly fields: RequestFields | undefined;
  readonly errors: Readonly<Partial<Record<FieldKey, FieldError>>>;
}

/** Below this weight a justification is too thin to decide on (20 is ours, SME-21 only says "blank"). */
const LEAST_JUSTIFICATION = 20;
const GUID = /^\{?([0-9a-f]{8}-(?:[0-9a-f]{4}-){3}[0-9a-f]{12})\}?$/i;
/** An ideograph or a kana says about as much as two letters. */
const WIDE = /[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}\p{sc=Hangul}]/gu;

const weight = (text: string): number => text.length + (text.match(WIDE)?.length ?? 0);

type Reading = Result<string, FieldError>;
type Check = (text: string, answers: Answers, options: FormOptions) => Reading;

const when = (fits: boolean, text: string, error: FieldError): Reading => (fits ? ok(text) : fail(error));

/** What a field asks beyond being there, short enough, and one of its options. */
const CHECKS: Partial<Record<FieldKey, Check>> = {
  tenantId: (text, _, { ownTenantId }) => {
    const guid = GUID.exec(text)?.[1]?.toLowerCase();
    return guid ? when(guid !== ownTenantId?.toLowerCase(), guid, 'own_tenant') : fail('not_a_guid');
  },
  seats: text => {
    const seats = parseSeats(text);
    return seats.ok ? ok(String(seats.value)) : fail('not_a_seat_count');
  },
  partnerName: (text, _, { partnerNames }) => when(partnerNames.includes(text), text, 'not_an_option'),
  fpmId: (text, _, { fpmIds }) => when(fpmIds.includes(text), text, 'not_an_option'),
  partnerEmail: text => when(isEmailAddress(text), text, 'not_an_email'),
  role: (text, { workload }) => {
    const migration = text === 'FastTrack Migration Resource';
    return when(!migration || !workload || workload === OTHER_WORKLOAD, text, 'role_does_not_fit');
  },
  secondLanguage: (text, { primaryLanguage }) => when(text !== primaryLanguage, text, 'same_language'),
  justification: text => when(weight(text) >= LEAST_JUSTIFICATION, text, 'too_thin'),
  discussedWithFpm: text => when(text === 'true', text, 'not_ticked'),
};

/** Optional fields that another answer makes necessary: the e-mail source of a migration (SME-15.13). */
function isRequired(key: FieldKey, answers: Answers): boolean {
  if (key === 'emailSource') return answers.role === 'FastTrack Migration Resource';
  if (key === 'otherWorkload') return answers.workload === OTHER_WORKLOAD;
  return !fieldOf(key).optional;
}

function readField(key: FieldKey, answers: Answers, options: FormOptions): Reading {
  const text = answers[key] ?? '';
  const field = fieldOf(key);
  if (text === '')
    return when(!isRequired(key, answers), text, field.kind === 'tick' ? 'not_ticked' : 'required');
  if (text.length > field.maxLength) return fail('too_long');
  if (field.options && !field.options.includes(text)) return fail('not_an_option');
  return CHECKS[key]?.(text, answers, options) ?? ok(text);
}

/**
 * Reads a whole form. Every field is judged, so that all errors show at once; the answers themselves are never
 * changed, so that a wrong one can be shown again as it was typed. Facts: SME-15, SME-21, AMB-07e, AMB-07h.
 */
export function readAnswers(answers: Answers, options: FormOptions): FormReading {
  const trimmed = withoutBlanks(answers);
  const errors: Partial<Record<FieldKey, FieldError>> = {};
  const values: { [K in FieldKey]?: string } = {};
  for (const key of FIELD_KEYS) {
    const reading = readField(key, trimmed, options);
    if (!reading.ok) errors[key] = reading.error;
    else if (reading.value !== '') values[key] = reading.value;
  }
  return { fields: Object.keys(errors).length === 0 ? compose(values) : undefined, errors };
}

/** Blanks go before anything is judged, because fields are judged by other fields too. */
const withoutBlanks = (answers: Answers): Answers =>
  Object.fromEntries(FIELD_KEYS.map(key => [key, answers[key]?.trim()]));

function compose({ discussedWithFpm, otherWorkload, ...values }: Answers): RequestFields {
  return requestFieldsSchema.parse({
    ...values,
    seats: Number(values.seats),
    deliveryTeam: DELIVERY_TEAM,
    workload: values.workload === OTHER_WORKLOAD ? `${OTHER_WORKLOAD}:${otherWorkload}` : values.workload,
  });
}

/**
 * The question to ask next when the fields are asked one by one, or `undefined` when all is answered, or left for later.
 */
export const nextMissing = (
  answers: Answers,
  options: FormOptions,
  later: readonly FieldKey[] = [],
): FieldKey | undefined => {
  const { errors } = readAnswers(answers, options);
  return FIELD_KEYS.find(key => errors[key] && !later.includes(key));
};
