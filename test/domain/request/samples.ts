import fc from 'fast-check';
import { WORKLOADS } from '../../../domain/eligibility/workloads.ts';
import type { Person } from '../../../domain/people.ts';
import {
  type Answers,
  DELIVERY_TEAM,
  OTHER_WORKLOAD,
  REGIONS,
  SEGMENTS,
  SME_LANGUAGES,
} from '../../../domain/request/fields.ts';
import {
  type Change,
  type Command,
  type Filing,
  file,
  type Refusal,
  transition,
} from '../../../domain/request/lifecycle.ts';
import type { FormOptions } from '../../../domain/request/readAnswers.ts';
import type { RequestFields, SmeRequest } from '../../../domain/request/record.ts';
import type { Result } from '../../../domain/result.ts';

const person = (id: string, more: Partial<Person>): Person => ({
  ...{ id, name: id.toUpperCase(), email: `${id}@example.com`, roles: [], locale: 'en', zone: 'UTC' },
  ...more,
});

export const ANNA = person('anna', { roles: ['requester'], partnerId: 'fabrikam' });
export const FRANK = person('frank', { roles: ['fpm'] });

/** Everybody who might stand before a request of Anna's at Fabrikam, which Frank decides. */
export const CAST = {
  'the requester': ANNA,
  'a colleague': person('piotr', { roles: ['requester', 'partner_admin'], partnerId: 'fabrikam' }),
  'the requester, role lost': { ...ANNA, roles: [] },
  'another partner': person('hanako', { roles: ['requester', 'partner_admin'], partnerId: 'adatum' }),
  'its FPM': FRANK,
  'its FPM, role lost': { ...FRANK, roles: [] },
  'another FPM': person('ken', { roles: ['fpm'] }),
  'the assignment team': person('asha', { roles: ['assignment_team'] }),
  'its SME': person('sam', { roles: ['sme'] }),
  'another SME': person('kim', { roles: ['sme'] }),
  'a desk admin': person('dana', { roles: ['desk_admin'] }),
} as const satisfies Record<string, Person>;

export type Role = keyof typeof CAST;
export const ROLES_IN_CAST = Object.keys(CAST) as Role[];

export const OPTIONS: FormOptions = {
  partnerNames: ['Fabrikam', 'N'.repeat(256)],
  fpmIds: ['frank', 'ken'],
  ownTenantId: 'aaaaaaaa-0000-4000-8000-00000000000F',
};

/** A form that is filled in completely and rightly. */
export const ANSWERS = {
  tenantId: '1f2e3d4c-0000-4000-8000-123456789abc',
  tenantName: 'Contoso',
  tenantSegment: 'SMC',
  seats: '400',
  partnerName: 'Fabrikam',
  region: 'EMEA',
  partnerEmail: 'anna@example.com',
  role: 'FastTrack Engineer SME',
  workload: 'MDATP',
  primaryLanguage: 'en',
  fpmId: 'frank',
  justification: 'Review of the rollout',
  discussedWithFpm: 'true',
} as const satisfies Answers;

/** What `ANSWERS` come to. */
export const FIELDS: RequestFields = {
  ...{ tenantId: ANSWERS.tenantId, tenantName: 'Contoso', tenantSegment: 'SMC', seats: 400 },
  ...{ deliveryTeam: DELIVERY_TEAM, partnerName: 'Fabrikam', region: 'EMEA' },
  ...{ partnerEmail: 'anna@example.com', role: 'FastTrack Engineer SME', workload: 'MDATP' },
  ...{ primaryLanguage: 'en', fpmId: 'frank', justification: 'Review of the rollout' },
};

/** A filing whose decision is due on a date; the same fields every time. */
export const filingDue = (decision: string, fpmId = 'frank'): Filing => ({
  fields: { ...FIELDS, fpmId },
  fpmName: fpmId.toUpperCase(),
  evaluation: {
    route: { verdict: 'sme', regionStatus: 'included', languageStatus: 'listed' },
    facts: ['SME-05'],
    caveats: [],
  },
  deadlines: { triage: '2025-06-04', decision, escalation: '2025-06-10' },
});

/** Anna's request in a given state, as its own history would have left it. */
export function requestIn(state: SmeRequest['state'], changes: Partial<SmeRequest> = {}): SmeRequest {
  const moment = { now: '2025-06-03T09:00:00Z', commitId: 'commit-1' };
  const filed = file({ id: 'SME-TEST', partnerId: 'fabrikam' }, filingDue('2025-06-08'), ANNA, moment);
  if (!filed.ok) throw new Error(filed.error);
  const given = state === 'assigned' || state === 'closed' ? { assignment: ASSIGNED, smeIds: ['sam'] } : {};
  return { ...filed.value.record, state, ...given, ...changes };
}

/** Sam as the SME, who has not been in contact yet. */
export const ASSIGNED = {
  ...{ smeId: 'sam', smeName: 'SAM', by: 'asha', byName: 'ASHA', at: '2025-06-04T10:00:00Z' },
};
export const IN_CONTACT = { ...ASSIGNED, contactedAt: '2025-06-04T12:00:00Z' };

/** Two days after the request was filed. */
export const LATER = { now: '2025-06-05T12:00:00Z', commitId: 'commit-2' };
/** The commands that a filed request may be given. */
export const COMMANDS = [
  ...(['approve', 'reject', 'return', 'resubmit', 'withdraw', 'move', 'assign', 'decline'] as const),
  ...(['contact', 'close', 'remark', 'note'] as const),
];
export type CommandName = (typeof COMMANDS)[number];

export function commandOf(type: CommandName, text = 'Because.'): Command {
  if (type === 'resubmit') return { type, filing: filingDue('2025-06-10') };
  if (type === 'move') return { type, to: CAST['another FPM'], text };
  if (type === 'assign') return { type, sme: CAST['another SME'], text };
  return { type, text };
}

/** What comes of a command that this person gives with the current card in hand. */
export const give = (
  request: SmeRequest,
  type: CommandName,
  actor: Person,
  text?: string,
): Result<Change, Refusal> => transition(request, commandOf(type, text), actor, request.revision, LATER);

export function changeOf(result: Result<Change, Refusal>): Change {
  if (!result.ok) throw new Error(`refused: ${result.error}`);
  return result.value;
}

/** Text as a reading leaves it: no blanks around it, `min` to `max` UTF-16 units. */
const textOf = (min: number, max: number): fc.Arbitrary<string> =>
  fc
    .string({ unit: 'grapheme', minLength: min, maxLength: Math.min(max, 60) })
    .filter(text => text.trim() === text && text.length >= min && text.length <= max);

const anyLanguages = fc
  .uniqueArray(fc.constantFrom(...SME_LANGUAGES), { minLength: 1, maxLength: 2 })
  .map(([primaryLanguage = 'en', secondLanguage]) => ({
    primaryLanguage,
    ...(secondLanguage && { secondLanguage }),
  }));

const anyWork = fc.oneof(
  fc.record({
    role: fc.constant('FastTrack Engineer SME' as const),
    workload: fc.constantFrom(...WORKLOADS),
  }),
  fc.record({
    role: fc.constantFrom('FastTrack Engineer SME' as const, 'FastTrack Migration Resource' as const),
    workload: textOf(1, 100).map(text => `${OTHER_WORKLOAD}:${text}`),
    emailSource: textOf(1, 200),
  }),
);

/** Any fields that a reading can come to, under `OPTIONS`. */
export const anyFields: fc.Arbitrary<RequestFields> = fc
  .tuple(
    fc.record({
      tenantId: fc.uuid(),
      tenantName: textOf(1, 256),
      tenantSegment: fc.constantFrom(...SEGMENTS),
      seats: fc.nat(99_999_999),
      deliveryTeam: fc.constant(DELIVERY_TEAM),
      partnerName: fc.constantFrom(...OPTIONS.partnerNames),
      region: fc.constantFrom(...REGIONS),
      partnerEmail: fc.constantFrom('anna@example.com', "o'neil+sme@sub.example.co.uk"),
      fpmId: fc.constantFrom(...OPTIONS.fpmIds),
      justification: textOf(20, 2000),
    }),
    anyLanguages,
    anyWork,
  )
  .map(([rest, languages, work]) => ({ ...rest, ...languages, ...work }));
