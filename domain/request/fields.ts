import { WORKLOADS } from '../eligibility/workloads.ts';
import type { FactId } from '../facts.ts';

/** The answers of the SME request form, as typed: text, an option's value, or `true` for a ticked box. */
export type Answers = { readonly [K in FieldKey]?: string | undefined };

export const SEGMENTS = ['SMC', 'Enterprise'] as const;
export const REGIONS = ['Amer', 'APJ', 'EMEA'] as const;
export const SME_ROLES = ['FastTrack Engineer SME', 'FastTrack Migration Resource'] as const;
export const DELIVERY_TEAM = 'FTP Partner';

export type Segment = (typeof SEGMENTS)[number];
export type SmeRole = (typeof SME_ROLES)[number];

/** The option of the workload list behind which people write a workload that the tables don't name. */
export const OTHER_WORKLOAD = 'OTHER';

/** The languages that the form offers for the SME (SME-15.11 and .12), as BCP-47 tags. */
export const SME_LANGUAGES = [
  ...[
    'en',
    'zh-Hans',
    'zh-Hant',
    'ja',
    'ko',
    'de',
    'fr',
    'es',
    'pt',
    'it',
    'nl',
    'pl',
    'cs',
    'sk',
    'hu',
    'ro',
  ],
  ...['sv', 'da', 'nb', 'fi', 'tr', 'uk', 'ar', 'he', 'th', 'vi', 'id', 'hi'],
] as const;

export interface Field {
  readonly kind: 'text' | 'long_text' | 'choice' | 'tick';
  /** Longest answer, in UTF-16 units. */
  readonly maxLength: number;
  readonly optional?: true;
  /** The options that stand in the source; lists that depend on the partner come with the draft. */
  readonly options?: readonly string[];
  /** Where the source lists this field; `undefined` for the ones that are ours. */
  readonly fact?: FactId;
}

/**
 * The fields of SME-15 in the order of the source, plus the e-mail source of a migration and the box that says
 * that the FPM was asked first (SME-04). The delivery team is always "FTP Partner" and is not asked.
 */
export const FIELDS = {
  tenantId: { kind: 'text', maxLength: 40, fact: 'SME-15' },
  tenantName: { kind: 'text', maxLength: 256, fact: 'SME-15' },
  tenantSegment: { kind: 'choice', maxLength: 20, options: SEGMENTS, fact: 'SME-15' },
  seats: { kind: 'text', maxLength: 20, fact: 'SME-15' },
  partnerName: { kind: 'choice', maxLength: 256, fact: 'SME-15' },
  region: { kind: 'choice', maxLength: 10, options: REGIONS, fact: 'SME-15' },
  partnerEmail: { kind: 'text', maxLength: 254, fact: 'SME-15' },
  role: { kind: 'choice', maxLength: 40, options: SME_ROLES, fact: 'SME-15' },
  workload: { kind: 'choice', maxLength: 20, options: [...WORKLOADS, OTHER_WORKLOAD], fact: 'SME-15' },
  otherWorkload: { kind: 'text', maxLength: 100, optional: true },
  primaryLanguage: { kind: 'choice', maxLength: 20, options: SME_LANGUAGES, fact: 'SME-15' },
  secondLanguage: { kind: 'choice', maxLength: 20, options: SME_LANGUAGES, optional: true, fact: 'SME-15' },
  fpmId: { kind: 'choice', maxLength: 64, fact: 'SME-15' },
  justification: { kind: 'long_text', maxLength: 2000, fact: 'SME-15' },
  emailSource: { kind: 'text', maxLength: 200, optional: true, fact: 'SME-15' },
  discussedWithFpm: { kind: 'tick', maxLength: 5, fact: 'SME-04' },
} as const satisfies Record<string, Field>;

export type FieldKey = keyof typeof FIELDS;

export const FIELD_KEYS = Object.keys(FIELDS) as FieldKey[];

export const isFieldKey = (key: string): key is FieldKey => Object.hasOwn(FIELDS, key);

/** The fields that say who the customer is, and nothing of what is wanted for them. */
export const CUSTOMER_FIELDS = [
  'tenantId',
  'tenantName',
  'tenantSegment',
  'region',
] as const satisfies FieldKey[];

export const fieldOf = (key: FieldKey): Field => FIELDS[key];

/**
 * A short fingerprint of the form's fields (FNV-1a). A card that was drawn before a field came or went carries
 * another one, so its answers are kept by name and shown again instead of being taken as complete.
 */
export const FORM_VERSION: string = [...FIELD_KEYS.join()]
  .reduce((hash, letter) => Math.imul(hash ^ letter.charCodeAt(0), 0x01000193) >>> 0, 0x811c9dc5)
  .toString(36);
