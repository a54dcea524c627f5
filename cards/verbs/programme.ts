import { z } from 'zod';
import { id, nothing, revision, typing } from './payload.ts';

const n = z.int().min(1);
const onRenewal = z.strictObject({ specId: id, n });
const onEnrolment = { specId: id, revision };
const onRenewalOf = { ...onEnrolment, n };
const onSpec = z.strictObject({ specId: id });
const onArea = z.strictObject({ area: id });
/** Without a partner the reader's own company is meant. */
const partnerId = id.optional();
const ofPartner = z.strictObject({ partnerId });
/** What is typed into a form about a record: dates and choices, all short. */
const recordForm = <S extends z.core.$ZodLooseShape>(keys: S) => typing(keys, 40);
const chosenRecord = recordForm({});

/** `leaving` is the run of a guide that the pressed card showed, as the id of its subject. */
const ofGuides = { partnerId, leaving: id.optional() };
const ofGuide = { guideId: id, partnerId };
const onRun = { ...ofGuide, run: n };

/** A partner's records, their renewals, and the guides. */
export const programmeVerbs = {
  'renewal.snooze': onRenewal,
  'renewal.done': onRenewal,
  'renewal.stop': nothing,
  'records.show': ofPartner,
  'records.history': ofPartner,
  'records.change': chosenRecord,
  'records.remove': chosenRecord,
  'renewals.of': z.strictObject({ partnerId: id }),
  'renewals.calendar': z.strictObject({ partnerId: id, specId: id.optional() }),
  'enrolment.new': z.strictObject({ specId: id.optional() }),
  'enrolment.edit': onSpec,
  'enrolment.save': recordForm({ specId: id.optional(), revision: revision.optional() }),
  'enrolment.remove': onSpec,
  'enrolment.drop': z.strictObject(onEnrolment),
  'enrolment.renewed': z.strictObject(onRenewalOf),
  'enrolment.renew': recordForm(onRenewalOf),
  'designation.new': nothing,
  'designation.edit': onArea,
  'designation.save': recordForm({ area: id.optional(), revision: revision.optional() }),
  'designation.remove': onArea,
  'designation.drop': z.strictObject({ area: id, revision }),
  'guide.list': z.strictObject(ofGuides),
  'guide.open': z.strictObject({ guideId: id, run: n.optional(), ...ofGuides }),
  'guide.runs': z.strictObject({ guideId: id, ...ofGuides }),
  'guide.choose': typing(ofGuide, 254),
  /** `last` is the number of the run begun last; 0 before the first. */
  'guide.begin': typing({ ...ofGuide, last: z.int().min(0) }, 254),
  'guide.name': typing(onRun, 254),
  'guide.close': z.strictObject(onRun),
  'guide.done': typing({ ...onRun, stepId: id, revision: revision.optional() }, 254),
  'guide.undo': z.strictObject({ ...onRun, stepId: id }),
  /** What comes next for somebody who cannot get on by themselves: a request with what is known. */
  'guide.stuck': z.strictObject({ ...onRun, stepId: id }),
} as const;
