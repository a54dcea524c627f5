import type { PlainDate } from '../../domain/calendar.ts';
import type { Locale } from '../../domain/people.ts';

/** Everything that the desk can be asked, by area. The part before the dot is the area. */
export const INTENTS = [
  ...['sme.eligibility', 'sme.routing', 'sme.clarify_workload', 'sme.language', 'sme.submit_where'],
  ...['sme.fields', 'sme.field_help', 'sme.access', 'sme.create_draft', 'sme.timeline', 'sme.no_email'],
  ...['sme.overdue', 'sme.approver', 'sme.approve_action', 'sme.status', 'sme.closed_meaning', 'sme.contact'],
  ...['sme.reject_reasons', 'sme.repeat', 'sme.scope', 'sme.customer_contact', 'sme.responsibilities'],
  ...['sme.migration', 'sme.proactive', 'sme.escalate'],
  ...['spz.list', 'spz.mapping', 'spz.eligible', 'spz.enroll', 'spz.cost', 'spz.renewal_dates'],
  ...['spz.renewal_requirements', 'spz.phase', 'spz.keep_enrolled', 'spz.reminders', 'spz.cap'],
  ...['spz.benefits', 'spz.names', 'spz.role', 'spz.anniversary_which'],
  ...['ir.enroll', 'ir.when', 'ir.prereqs', 'ir.email', 'ir.partnerid', 'ir.verification', 'ir.mpa'],
  ...['ir.admin_agent', 'ir.connect', 'ir.provider_access', 'ir.customers', 'ir.regions', 'ir.status'],
  ...['ip.profile', 'ip.request', 'ip.prereq', 'ip.add_customer', 'ip.password', 'ip.add_subscription'],
  ...['ip.incentive', 'ip.support_contact', 'ip.azure', 'ip.rights', 'ip.cancel'],
  ...['sup.blank', 'sup.activate', 'sup.contact', 'sup.checklist', 'sup.delay', 'sup.abtk', 'sup.ids'],
  ...['sup.action_pack', 'sup.advisory', 'sup.csp_azure', 'sup.dashboard', 'sup.privacy'],
  ...['sup.eligibility', 'sup.legacy'],
  ...['meta.term', 'meta.out_of_scope', 'meta.unsafe', 'meta.ambiguous', 'meta.help'],
  ...['desk.my_requests', 'desk.queue', 'desk.cancel', 'desk.start_over', 'desk.submit', 'desk.language'],
  ...['desk.greet', 'desk.thanks', 'desk.resume', 'desk.discard', 'desk.one_by_one'],
  ...['desk.record_enrolment', 'desk.request_access'],
] as const;

export type Intent = (typeof INTENTS)[number];
export type Area = 'sme' | 'spz' | 'ir' | 'ip' | 'sup' | 'meta' | 'desk';

export const areaOf = (intent: Intent): Area => intent.slice(0, intent.indexOf('.')) as Area;

export type DesignationId = 'Infra' | 'DataAI' | 'DigitalApp' | 'BizApps' | 'ModernWork' | 'Security';
export type CategoryId = 'Azure' | 'BizApps' | 'ModernWork' | 'Security';

/**
 * What a sentence says beside its intent. Only what was said, or follows from it by a rule of the desk, is there;
 * each intent carries the slots that its answer needs (`slots/forIntent.ts`).
 */
export interface Slots {
  /** A workload id of the tables ('MDATP', 'AADP_P2'); with '?' where a plan or the product must be asked ('AADP?', 'ATP?', 'P1?'). */
  workload?: string;
  /** Whole licences of that workload. */
  seats?: number;
  /** SME region. Support contracts use another set (AMB-30), of which only EMEA is the same. */
  region?: 'Amer' | 'APJ' | 'EMEA';
  /** ISO 3166 code. */
  country?: string;
  /** Language wanted for the SME, or for the desk in `desk.language`; BCP-47. */
  language?: string;
  primaryLanguage?: string;
  secondLanguage?: string;
  /** The customer, as written. */
  tenantName?: string;
  tenantId?: string;
  tenantSegment?: 'SMC' | 'Enterprise';
  partnerName?: string;
  /** An address, or the bare mail service ('gmail', 'wp.pl') when no address was written. */
  email?: string;
  /** 'FRP' | 'FPM' | 'SME' where duties are asked; a role of the form where one is wanted. */
  role?: string;
  /** Key of a form field, or the English heading of a support balance. */
  field?: string;
  requestId?: string;
  /** ISO dates. */
  submittedOn?: string;
  enrolledOn?: string;
  anniversaryOn?: string;
  activatedOn?: string;
  /** "before June", "by Friday": when the help is needed. */
  neededBy?: string;
  /** Which anniversary, counted from one. */
  n?: number;
  /** English name in the catalogue, or a name that only another table uses. */
  spec?: string;
  designations?: DesignationId[];
  category?: CategoryId;
  /** How many specializations. */
  count?: number;
  program?: string;
  benefitChoice?: 'legacy' | 'solutions_partner' | 'none';
  membership?: 'gold' | 'silver' | 'action_pack' | 'network_member';
  level?: 'core' | 'abtk';
  elapsedBusinessDays?: number;
  elapsedMinutes?: number;
  daysSinceActivation?: number;
  daysAfterAnniversary?: number;
  partnerIdCountry?: string;
  cspCountry?: string;
  mailEnabled?: boolean;
  licences?: number;
  /** The word whose meaning is asked, as written. */
  term?: string;
  /** "the second one": the place in the list that the desk showed last, from one; -1 for the last. */
  choice?: number;
  /** "why?": the same answer is wanted with its reasons. */
  why?: boolean;
}

export interface Guess {
  readonly intent: Intent;
  /** Calibrated: of a hundred guesses with 0.9, ninety are right. */
  readonly confidence: number;
}

export interface Understanding extends Guess {
  readonly slots: Slots;
  /** The next best intents, best first, at most three. */
  readonly alternatives: readonly Guess[];
  /** The language that the text itself is written in. */
  readonly locale: Locale;
  /** What the sentence itself says, where it follows on another and the slots hold what was said before, too. */
  readonly said?: Slots;
  /** Slots that nobody said: "when does it renew?" is taken for the first renewal, and a date may know better. */
  readonly assumed?: readonly (keyof Slots)[];
}

export interface Context {
  readonly today: PlainDate;
  /** What the last sentence of this person was understood as, so that "and for 120 seats?" has a subject. */
  readonly previous?: { readonly intent: Intent; readonly slots: Slots };
  /** What the sentence means, as whoever wrote it has chosen: only what it says beside that is still to be read. */
  readonly meant?: Intent | undefined;
}

/** One sentence of a person, understood. Pure once the model is loaded. */
export type Understand = (text: string, locale: Locale, context: Context) => Understanding;

/**
 * A second look at a sentence that the desk by itself would ask back. Never fails and never takes long: where it
 * comes to nothing, what was understood stands.
 */
export type Reconsider = (
  text: string,
  understood: Understanding,
  today: PlainDate,
) => Promise<Understanding>;
