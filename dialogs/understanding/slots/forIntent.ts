import type { Intent, Slots } from '../types.ts';
import * as csp from './readers/csp.ts';
import * as elapsed from './readers/elapsed.ts';
import * as form from './readers/form.ts';
import * as place from './readers/place.ts';
import * as renewal from './readers/renewal.ts';
import type { Sentence, SlotReader } from './readers/sentence.ts';
import * as spz from './readers/specialization.ts';
import * as support from './readers/support.ts';
import * as work from './readers/workload.ts';
import { termIn } from './terms.ts';

const term: SlotReader = ({ reading }) => {
  const word = termIn(reading);
  return word === undefined ? {} : { term: word };
};

const SME_CASE = [work.workload, work.seats, place.smeRegion, place.language];

/** The slots that the answer to each intent needs; an intent that is not here needs none. */
const READERS: Partial<Record<Intent, readonly SlotReader[]>> = {
  'sme.eligibility': SME_CASE,
  'sme.routing': SME_CASE,
  'sme.clarify_workload': SME_CASE,
  'sme.language': SME_CASE,
  'sme.submit_where': [work.tableWorkload],
  'sme.field_help': [form.formField, place.placeAskedFor, form.seatsNamed],
  'sme.access': [form.mailEnabled],
  'sme.create_draft': [
    ...[work.workload, work.seats, place.smeRegion, place.languagesOfSme, form.tenant, form.tenantSegment],
    ...[work.migrationRole, form.neededBy, form.partnerEmail],
  ],
  'sme.timeline': [form.submittedOn],
  'sme.no_email': [elapsed.elapsedMinutes],
  'sme.overdue': [elapsed.elapsedBusinessDays, form.requestId],
  'sme.approve_action': [form.requestId],
  'sme.status': [form.requestId],
  'sme.closed_meaning': [form.requestId],
  'sme.repeat': [work.migrationRole, work.tableWorkload],
  'sme.responsibilities': [form.dutyRole],
  'sme.migration': [work.seatsWithUnit, work.roleNamed],
  'sme.escalate': [form.requestId],
  'spz.list': [spz.category],
  'spz.mapping': [spz.spec, spz.designationsWithoutSpec],
  'spz.eligible': [spz.spec, spz.designations],
  'spz.enroll': [spz.spec, spz.category],
  'spz.renewal_dates': [
    ...[renewal.enrolledOn, renewal.anniversaryOn, renewal.anniversaryOrFirst, spz.specWithoutDate],
  ],
  'spz.renewal_requirements': [spz.spec, renewal.enrolledOn, renewal.anniversary, spz.categoryWithoutDate],
  'spz.phase': [renewal.daysAfterAnniversary, spz.specWithoutDate],
  'spz.keep_enrolled': [renewal.enrolledOnDay, spz.specWithoutDate],
  'spz.cap': [spz.category, spz.count, spz.specUnlessSeveral, spz.program],
  'spz.benefits': [spz.benefitChoice],
  'spz.names': [spz.spec],
  'ir.email': [csp.email],
  'ir.partnerid': [csp.partnerIdCountries],
  'ir.verification': [elapsed.submittedOrWaiting],
  'ir.regions': [place.country],
  'ip.add_subscription': [work.licences],
  'sup.blank': [support.balance],
  'sup.activate': [support.membership],
  'sup.contact': [support.membership, place.supportPlace],
  'sup.advisory': [support.membership],
  'sup.delay': [elapsed.daysSinceActivation],
  'sup.ids': [support.level],
  'sup.eligibility': [support.membership],
  'meta.term': [term],
  'meta.unsafe': [work.workload, work.trueSeats],
  'meta.ambiguous': [place.country, place.bareRegion, work.tableWorkload],
  'desk.language': [place.language],
  'desk.record_enrolment': [
    ...[spz.spec, spz.designationsWithoutSpec, renewal.enrolledOnThatDay, spz.category, spz.benefitChoice],
  ],
};

/** The slots of a sentence, once it is known what it asks. */
export function slotsFor(sentence: Sentence): Slots {
  const readers = READERS[sentence.intent] ?? [];
  return Object.assign({}, ...readers.map(reader => reader(sentence)));
}

/** Whether an intent's answer uses a slot: a follow-up that names one keeps such an intent. */
export const readersOf = (intent: Intent): readonly SlotReader[] => READERS[intent] ?? [];

/** Which of these slots were put in without having been said. */
export const assumedIn = (sentence: Sentence, { n }: Slots): (keyof Slots)[] =>
  sentence.intent === 'spz.renewal_dates' && n !== undefined && renewal.anniversary(sentence).n === undefined
    ? ['n']
    : [];
