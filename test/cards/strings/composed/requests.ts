import { INTENTS } from '../../../../dialogs/understanding/types.ts';
import { ACCESS_FIELD_KEYS, type AccessError } from '../../../../domain/access/fields.ts';
import { WANTED_ROLES } from '../../../../domain/access/record.ts';
import type { LanguageStatus } from '../../../../domain/eligibility/language.ts';
import type { LanguageRule } from '../../../../domain/eligibility/routingTable.ts';
import type { Verdict } from '../../../../domain/eligibility/verdict.ts';
import type { TermError } from '../../../../domain/engagement/terms.ts';
import type { RequestNotice } from '../../../../domain/reminder.ts';
import type { FilingBar } from '../../../../domain/request/access.ts';
import { FIELD_KEYS, REGIONS, SEGMENTS } from '../../../../domain/request/fields.ts';
import type { FieldError } from '../../../../domain/request/readAnswers.ts';
import { STATES } from '../../../../domain/request/record.ts';
import { type Composed, every, known } from './composed.ts';

const VERDICTS = every<Verdict>({
  ...{ sme: true, exception: true, self_deploy: true, ask_fpm: true, below_threshold: true },
  ...{ no_seat_rule: true, seats_needed: true },
});
/** An SME that is available is told in words of its own, by its language (`answer.sme.eligible`). */
const UNFIT = VERDICTS.filter(verdict => verdict !== 'sme');
const LANGUAGES = every<Exclude<LanguageStatus, 'not_asked' | 'no_rule'>>({
  ...{ listed: true, not_listed: true, list_not_in_source: true, limited: true },
});
const LANGUAGE_RULES = every<LanguageRule>({
  ...{ ftc_supported: true, english: true, english_limited: true, english_only: true },
});
const ERRORS = every<FieldError | AccessError | TermError | 'secret'>({
  ...{ required: true, too_long: true, not_an_option: true, not_a_guid: true, own_tenant: true },
  ...{ not_a_seat_count: true, not_an_email: true, too_thin: true, same_language: true },
  ...{ role_does_not_fit: true, not_ticked: true, secret: true },
  ...{ same_email: true, alternate_needed: true, not_listed: true },
  ...{ not_a_date: true, past_date: true, end_date_needed: true, too_many_learners: true },
});
const BARS = every<FilingBar>({ not_a_requester: true, no_partner: true, not_frp: true, no_fpm: true });
/** What the requester is told after five business days stands in the state of their request. */
const REMINDERS = every<Exclude<RequestNotice, 'escalate'>>({
  ...{ half: true, soon: true, due: true, escalated: true },
});
const DECIDED = STATES.filter(state => state !== 'submitted');
const ON_THE_FORM = [...FIELD_KEYS, 'deliveryTeam'] as const;

/** The fields as the source counts them (SME-15): the last one holds what the form asks in three. */
const IN_THE_SOURCE = [
  ...(['tenantId', 'tenantName', 'tenantSegment', 'seats', 'deliveryTeam', 'partnerName', 'region'] as const),
  ...(['partnerEmail', 'role', 'workload', 'primaryLanguage', 'secondLanguage', 'additionalInfo'] as const),
];

/** Keys about requests, the form and eligibility. */
export const REQUEST_KEYS: readonly Composed[] = [
  ['intent.{}', known(INTENTS.map(intent => `intent.${intent}`))],
  ['meant.{}', known(INTENTS.map(intent => `meant.${intent}`))],
  ['verdict.{}', VERDICTS.map(verdict => `verdict.${verdict}` as const)],
  ['answer.sme.{}', UNFIT.map(verdict => `answer.sme.${verdict}` as const)],
  ['language.{}', LANGUAGES.map(status => `language.${status}` as const)],
  ['cell.{}', LANGUAGE_RULES.map(rule => `cell.${rule}` as const)],
  ['state.{}', STATES.map(state => `state.${state}` as const)],
  ['request.{}', DECIDED.map(state => `request.${state}` as const)],
  ['request.{}.next', DECIDED.map(state => `request.${state}.next` as const)],
  [
    'request.submitted.{}',
    (['fpm', 'requester', 'deputy', 'other'] as const).map(who => `request.submitted.${who}` as const),
  ],
  [
    'form.group.{}',
    (['customer', 'need', 'partner', 'more'] as const).map(group => `form.group.${group}` as const),
  ],
  ['reminder.{}', REMINDERS.map(notice => `reminder.${notice}` as const)],
  ['field.{}', ON_THE_FORM.map(key => `field.${key}` as const)],
  ['field.{}.hint', FIELD_KEYS.map(key => `field.${key}.hint` as const)],
  ['access.field.{}', ACCESS_FIELD_KEYS.map(key => `access.field.${key}` as const)],
  ['access.field.{}.hint', ACCESS_FIELD_KEYS.map(key => `access.field.${key}.hint` as const)],
  ['access.role.{}', WANTED_ROLES.map(role => `access.role.${role}` as const)],
  ['error.{}', ERRORS.map(error => `error.${error}` as const)],
  ['option.{}', [...REGIONS, ...SEGMENTS].map(option => `option.${option}` as const)],
  ['file.{}', BARS.map(bar => `file.${bar}` as const)],
  ['fact.SME-15.{}', IN_THE_SOURCE.map(field => `fact.SME-15.${field}` as const)],
  ['answer.field.{}', IN_THE_SOURCE.map(field => `answer.field.${field}` as const)],
  [
    'answer.sme.responsibilities.{}',
    (['FRP', 'FPM', 'SME'] as const).map(duty => `answer.sme.responsibilities.${duty}` as const),
  ],
];
