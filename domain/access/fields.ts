import { isEmailAddress } from '../emailAddress.ts';
import { carriesSecret } from '../secrets.ts';
import { type Application, applicationSchema, WANTED_ROLES } from './record.ts';

/** The answers of the access form, as typed. A toggle holds `true` or `false`. */
export type AccessAnswers = { readonly [K in AccessField]?: string | undefined };

interface Field {
  readonly kind: 'text' | 'choice' | 'tick';
  /** Longest answer, in UTF-16 units. */
  readonly maxLength: number;
  readonly options?: readonly string[];
  readonly optional?: true;
}

/** What SME-13 calls the required info of step 2, with the role that our register needs. */
export const ACCESS_FIELDS = {
  company: { kind: 'text', maxLength: 120 },
  role: { kind: 'choice', maxLength: 20, options: WANTED_ROLES },
  email: { kind: 'text', maxLength: 254 },
  mailEnabled: { kind: 'tick', maxLength: 5, options: ['true', 'false'] },
  alternateEmail: { kind: 'text', maxLength: 254, optional: true },
} as const satisfies Record<string, Field>;

export type AccessField = keyof typeof ACCESS_FIELDS;

export const ACCESS_FIELD_KEYS = Object.keys(ACCESS_FIELDS) as AccessField[];

export const isAccessField = (key: string): key is AccessField => Object.hasOwn(ACCESS_FIELDS, key);

export type AccessError =
  | ('required' | 'too_long' | 'not_an_option' | 'not_an_email' | 'same_email' | 'secret')
  | ('alternate_needed' | 'not_listed');

export interface ApplicationReading {
  /** Complete and checked, or `undefined` while anything is missing or wrong. */
  readonly application: Application | undefined;
  readonly errors: Readonly<Partial<Record<AccessField, AccessError>>>;
}

function errorIn(key: AccessField, answers: AccessAnswers): AccessError | undefined {
  const { maxLength, options, optional }: Field = ACCESS_FIELDS[key];
  const text = answers[key] ?? '';
  if (carriesSecret(text)) return 'secret';
  if (text === '') {
    // Without a mailbox behind the user name, notifications need another way (SME-13).
    if (key === 'alternateEmail') return answers.mailEnabled === 'false' ? 'alternate_needed' : undefined;
    return optional ? undefined : 'required';
  }
  if (text.length > maxLength) return 'too_long';
  if (options && !options.includes(text)) return 'not_an_option';
  if (key === 'email' || key === 'alternateEmail') {
    if (!isEmailAddress(text)) return 'not_an_email';
  }
  const isSame = key === 'alternateEmail' && text.toLowerCase() === answers.email?.toLowerCase();
  return isSame ? 'same_email' : undefined;
}

/** Reads a whole form: every field is judged, so that all errors show at once. Facts: SME-13. */
export function readApplication(typed: AccessAnswers): ApplicationReading {
  const answers: AccessAnswers = Object.fromEntries(ACCESS_FIELD_KEYS.map(key => [key, typed[key]?.trim()]));
  const found = ACCESS_FIELD_KEYS.flatMap(key => {
    const error = errorIn(key, answers);
    return error ? [[key, error] as const] : [];
  });
  if (found.length > 0) return { application: undefined, errors: Object.fromEntries(found) };
  const { mailEnabled, alternateEmail, ...rest } = answers;
  const application = applicationSchema.parse({
    ...rest,
    mailEnabled: mailEnabled === 'true',
    ...(alternateEmail && { alternateEmail }),
  });
  return { application, errors: {} };
}

/** What somebody typed when they applied before: where they go on when they ask again. */
export const answersFrom = ({ mailEnabled, ...rest }: Application): AccessAnswers => ({
  ...rest,
  mailEnabled: String(mailEnabled),
});
