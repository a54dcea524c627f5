import { TERM_IDS } from '../../../../dialogs/answers/meta/glossary.ts';
import { ASSOCIATION_GOALS } from '../../../../domain/csp/associations.ts';
import type { partnerIdFits } from '../../../../domain/csp/mpa.ts';
import { SOURCES, type SourceId } from '../../../../domain/facts.ts';
import { SPECIALIZATIONS } from '../../../../domain/specializations/catalogue.ts';
import { CATEGORIES, DESIGNATION_IDS } from '../../../../domain/specializations/designations.ts';
import type { Enrolment, ManualStep } from '../../../../domain/specializations/enrol.ts';
import type { Phase } from '../../../../domain/specializations/renewal.ts';
import type { ManualRequirement } from '../../../../domain/specializations/renewalOutcome.ts';
import { type ActivationContact, EMEA_EMAIL_FIELDS } from '../../../../domain/support/contact.ts';
import { type Entitlement, MEMBERSHIPS } from '../../../../domain/support/entitlement.ts';
import type { LegacyStatus } from '../../../../domain/support/legacy.ts';
import type { IdRecipient } from '../../../../domain/support/recipients.ts';
import { VISIBILITY_CHECKS } from '../../../../domain/support/visibility.ts';
import { type Composed, every } from './composed.ts';

const SOURCE_IDS = Object.keys(SOURCES) as SourceId[];
const PHASES = every<Phase>({ enrolled: true, window_open: true, grace: true, lapsed: true });
const MANUAL_STEPS = every<ManualStep>({ audit: true, customer_references: true });
const LAST_STEPS = every<Enrolment['lastStep']>({ audit: true, customer_references: true, automatic: true });
const ON_EVEN = every<Exclude<ManualRequirement, 'none'>>({
  ...{ audit: true, customer_references: true, none_listed: true },
});
const FITS = every<ReturnType<typeof partnerIdFits>['value']>({ fits: true, add_location: true });
const CONTACTS = every<ActivationContact>({ program_office: true, technical_support: true });
const ACTIVATIONS = every<Entitlement['activation']>({ maybe_automatic: true, request: true, none: true });
const STATUSES = every<LegacyStatus['status']>({ available: true, running_out: true, ended: true });
const RECIPIENTS = every<IdRecipient>({
  primary_program_contact_at_headquarters: true,
  primary_program_contact_at_location: true,
  signed_in_user_or_alternate_email: true,
});

/** Keys about specializations, partnerships, support contracts, words and sources. */
export const PROGRAMME_KEYS: readonly Composed[] = [
  ['source.{}', SOURCE_IDS.map(id => `source.${id}` as const)],
  ['source.{}.age', SOURCE_IDS.map(id => `source.${id}.age` as const)],
  ['term.{}', TERM_IDS.map(id => `term.${id}` as const)],

  ['spec.{}', SPECIALIZATIONS.map(({ id }) => `spec.${id}` as const)],
  ['category.{}', CATEGORIES.map(id => `category.${id}` as const)],
  ['designation.{}', DESIGNATION_IDS.map(id => `designation.${id}` as const)],
  ['renewal.phase.{}', PHASES.map(phase => `renewal.phase.${phase}` as const)],
  ['renewal.asks.{}', (['qualification', ...ON_EVEN] as const).map(asks => `renewal.asks.${asks}` as const)],
  ['answer.spz.phase.{}', PHASES.map(phase => `answer.spz.phase.${phase}` as const)],
  ['answer.spz.enroll.{}', LAST_STEPS.map(step => `answer.spz.enroll.${step}` as const)],
  ['answer.spz.enroll.too_soon.{}', MANUAL_STEPS.map(step => `answer.spz.enroll.too_soon.${step}` as const)],
  [
    'answer.spz.requirements.{}',
    (['none', ...ON_EVEN] as const).map(step => `answer.spz.requirements.${step}` as const),
  ],
  [
    'answer.spz.requirements.every_year.{}',
    ON_EVEN.map(step => `answer.spz.requirements.every_year.${step}` as const),
  ],
  ['fact.SPZ-05.{}', LAST_STEPS.map(step => `fact.SPZ-05.${step}` as const)],
  ['fact.EXT-02.{}', MANUAL_STEPS.map(step => `fact.EXT-02.${step}` as const)],

  ['fact.IP-08.{}', ASSOCIATION_GOALS.map(goal => `fact.IP-08.${goal}` as const)],
  ['answer.ir.partnerid.{}', FITS.map(fits => `answer.ir.partnerid.${fits}` as const)],

  ['membership.{}', MEMBERSHIPS.map(membership => `membership.${membership}` as const)],
  ['sup.office.{}', CONTACTS.map(contact => `sup.office.${contact}` as const)],
  ['fact.SUP-11.{}', CONTACTS.map(contact => `fact.SUP-11.${contact}` as const)],
  ['sup.email.{}', EMEA_EMAIL_FIELDS.map(field => `sup.email.${field}` as const)],
  ['sup.ids.{}', RECIPIENTS.map(recipient => `sup.ids.${recipient}` as const)],
  ['answer.sup.activate.{}', ACTIVATIONS.map(activation => `answer.sup.activate.${activation}` as const)],
  ['answer.sup.legacy.{}', STATUSES.map(status => `answer.sup.legacy.${status}` as const)],
  ['fact.SUP-08.{}', VISIBILITY_CHECKS.map(check => `fact.SUP-08.${check}` as const)],
];
