import type { Intent, Slots } from '../types.ts';
import * as read from './readers.ts';
import type { Sentence, SlotReader } from './readers.ts';
import { termIn } from './terms.ts';

const term: SlotReader = ({ reading }) => {
  const word = termIn(reading);
  return word === undefined ? {} : { term: word };
};

const SME_CASE = [read.workload, read.seats, read.smeRegion, read.language];

/** The slots that the answer to each intent needs; an intent that is not here needs none. */
const READERS: Partial<Record<Intent, readonly SlotReader[]>> = {
  'sme.eligibility': SME_CASE,
  'sme.routing': SME_CASE,
  'sme.clarify_workload': SME_CASE,
  'sme.language': SME_CASE,
  'sme.submit_where': [read.tableWorkload],
  'sme.field_help': [read.formField, read.seatsWithUnit],
  'sme.access': [read.mailEnabled],
  'sme.create_draft': [
    ...[read.workload, read.seats, read.smeRegion, read.languagesOfSme, read.tenant, read.tenantSegment],
    ...[read.migrationRole, read.neededBy, read.partnerEmail],
  ],
  'sme.timeline': [read.submittedOn],
  'sme.no_email': [read.elapsedMinutes],
  'sme.overdue': [read.elapsedBusinessDays, read.requestId],
  'sme.approve_action': [read.requestId],
  'sme.status': [read.requestId],
  'sme.closed_meaning': [read.requestId],
  'sme.repeat': [read.migrationRole, read.tableWorkload],
  'sme.responsibilities': [read.dutyRole],
  'sme.migration': [read.seatsWithUnit],
  'sme.escalate': [read.requestId],
  'spz.list': [read.category],
  'spz.mapping': [read.spec, read.designationsWithoutSpec],
  'spz.eligible': [read.spec, read.designations],
  'spz.enroll': [read.spec, read.category],
  'spz.renewal_dates': [read.enrolledOn, read.anniversaryOrFirst, read.specWithoutDate],
  'spz.renewal_requirements': [read.spec, read.enrolledOn, read.anniversary, read.categoryWithoutDate],
  'spz.phase': [read.daysAfterAnniversary, read.specWithoutDate],
  'spz.keep_enrolled': [read.enrolledOn, read.specWithoutDate],
  'spz.cap': [read.category, read.count, read.spec, read.program],
  'spz.benefits': [read.benefitChoice],
  'spz.names': [read.spec],
  'ir.email': [read.email],
  'ir.partnerid': [read.partnerIdCountries],
  'ir.verification': [read.elapsedBusinessDays],
  'ir.regions': [read.country],
  'ip.add_subscription': [read.licences],
  'sup.blank': [read.balance],
  'sup.activate': [read.membership],
  'sup.contact': [read.membership, read.supportPlace],
  'sup.delay': [read.daysSinceActivation],
  'sup.ids': [read.level],
  'sup.eligibility': [read.membership],
  'meta.term': [term],
  'meta.unsafe': [read.workload, read.seatsWithUnit],
  'meta.ambiguous': [read.country, read.tableWorkload],
  'desk.language': [read.language],
  'desk.record_enrolment': [read.spec, read.designationsWithoutSpec, read.enrolledOn, read.category],
};

/** The slots of a sentence, once it is known what it asks. */
export function slotsFor(sentence: Sentence): Slots {
  const readers = READERS[sentence.intent] ?? [];
  return Object.assign({}, ...readers.map(reader => reader(sentence)));
}

/** Whether an intent's answer uses a slot: a follow-up that names one keeps such an intent. */
export const readersOf = (intent: Intent): readonly SlotReader[] => READERS[intent] ?? [];
