import { z } from 'zod';
import { LONGEST_FIX } from '../domain/request/fixing.ts';
import { LISTED_ROLES } from '../domain/roles.ts';

/**
 * What a button carries: which thing it is about and which state of it the person saw, and nothing that is believed.
 * Unknown keys make the data malformed; whatever was typed travels in `answer-…` and `note` inputs.
 */
const id = z.string().min(1).max(80);
const revision = z.int().min(1);

/** Inputs of the request form carry this prefix, so that no input can shadow a key of the button. */
export const ANSWER_PREFIX = 'answer-';
/** An input of the form that is no field: a request whose customer is meant again. */
export const EARLIER = 'earlierCustomer';

/** Inputs that say what to put right in a field carry this prefix. */
export const FIX_PREFIX = 'fix-';

/** Typed texts beside the keys of a button, of this many UTF-16 units at most; any other key makes it malformed. */
const typing = <S extends z.core.$ZodLooseShape>(keys: S, longest = 4000, prefix = ANSWER_PREFIX) =>
  z
    .object(keys)
    .catchall(z.string().max(longest))
    .refine(data => Object.keys(data).every(key => Object.hasOwn(keys, key) || key.startsWith(prefix)));

const onRequest = z.strictObject({ requestId: id, revision });
const deciding = z.strictObject({ requestId: id, revision, note: z.string().max(1000).optional() });
const returning = typing(
  { requestId: id, revision, note: z.string().max(1000).optional() },
  LONGEST_FIX,
  FIX_PREFIX,
);
const handingOver = z.strictObject({ requestId: id, revision, person: id.optional() });
const onForm = typing({ draftId: id, formVersion: z.string().max(20) });
/** Typed answers and nothing else: whose they are is known by who presses. */
const typed = typing({});
const onPerson = z.strictObject({ personId: id, revision, note: z.string().max(1000).optional() });
const onDraft = z.strictObject({ draftId: id });
const onEngagement = z.strictObject({ engagementId: id, revision });

const done = z.string().max(1000).optional();

const onRenewal = z.strictObject({ specId: id, n: z.int().min(1) });
/** What is typed into a form about a record: dates and choices, all short. */
const recordForm = <S extends z.core.$ZodLooseShape>(keys: S) => typing(keys, 40);
const onEnrolment = { specId: id, revision };
const onRenewalOf = { ...onEnrolment, n: z.int().min(1) };
const onDesignation = { area: id, revision };
const nothing = z.strictObject({});
/** Without a partner the reader's own company is meant. */
const ofPartner = z.strictObject({ partnerId: id.optional() });
const chosenRecord = recordForm({});

/** Without a partner the reader's own company is meant; `leaving` is the guide that the pressed card showed. */
const ofGuides = { partnerId: id.optional(), leaving: id.optional() };
const onGuide = { guideId: id, run: revision, partnerId: id.optional() };

/** Why a request is another one than those it resembles. */
const different = z.string().max(1000).optional();

/** What can be taken out of the desk as a file. */
export const EXPORTABLE = ['requests', 'engagements', 'audit'] as const;
const exporting = z.strictObject({ what: z.enum(EXPORTABLE) });

const prefilled = z.string().max(120).optional();

export const VERBS = {
  'draft.new': z.strictObject({
    ...{
      workload: prefilled,
      otherWorkload: prefilled,
      seats: prefilled,
      region: prefilled,
      primaryLanguage: prefilled,
    },
  }),
  'draft.check': onForm,
  'draft.review': onForm,
  /** Opens the fields of a correction that nobody asked to correct. */
  'draft.whole': onForm,
  'draft.edit': z.strictObject({ draftId: id, different }),
  'draft.submit': z.strictObject({ draftId: id, formVersion: z.string().max(20), different }),
  'draft.discard': onDraft,
  'access.ask': z.strictObject({}),
  'access.submit': typed,
  'access.withdraw': z.strictObject({}),
  'access.accept': z.strictObject({ revision }),
  /** From the queue of the FPM who decides it. */
  'access.show': z.strictObject({ personId: id }),
  'access.approve': onPerson,
  'access.decline': onPerson,
  /** People whom a desk admin looks for: an address or a partner's name, or everybody with a role. */
  'people.find': z.strictObject({ wanted: z.string().max(200).optional() }),
  'people.with': z.strictObject({ role: z.enum(LISTED_ROLES) }),
  'person.show': z.strictObject({ personId: id }),
  /** The ticked roles, with commas between them. */
  'person.roles': z.strictObject({
    personId: id,
    revision: z.int().min(0),
    roles: z.string().max(200).optional(),
  }),
  'request.show': z.strictObject({ requestId: id, revision: revision.optional() }),
  /** On the card that stands in a chat with others: the presser's own view. */
  'request.view': z.strictObject({ requestId: id }),
  'request.correct': onRequest,
  'request.approve': deciding,
  'request.reject': deciding,
  /** Which fields are to be put right. */
  'request.fixes': deciding,
  'request.return': returning,
  'request.withdraw': deciding,
  'request.remark': deciding,
  'request.note': deciding,
  'request.contact': deciding,
  'request.decline': deciding,
  'request.close': deciding,
  /** Whom it could go to: an SME, or another FPM. */
  'request.smes': onRequest,
  'request.fpms': onRequest,
  'request.assign': handingOver,
  'request.move': handingOver,
  'request.story': onRequest,
  /** The engagement of a request: as it stands, or the form that sets it up. */
  'engagement.open': onRequest,
  'engagement.set_up': typing({ requestId: id }),
  'engagement.show': onEngagement,
  /** The request that it comes from. */
  'engagement.request': onEngagement,
  'engagement.terms': onEngagement,
  'engagement.revise': typing({ engagementId: id, revision }),
  'engagement.agree': onEngagement,
  'engagement.complete': z.strictObject({ engagementId: id, revision, summary: done, feedback: done }),
  'engagement.archive': onEngagement,
  'engagement.contact': onEngagement,
  'engagement.proactive': z.strictObject({}),
  'engagement.partner': z.strictObject({ partner: z.string().max(80).optional() }),
  'engagement.start': typing({ partnerId: id, engagementId: id }),
  /** From a request of the queue to the one beside it. */
  'queue.next': z.strictObject({ requestId: id }),
  'queue.previous': z.strictObject({ requestId: id }),
  'queue.show': z.strictObject({
    ...{
      partner: id.optional(),
      state: z.string().max(20).optional(),
      late: z.enum(['true', 'false']).optional(),
    },
  }),
  'away.save': z.strictObject({
    ...{
      person: z.string().max(80).optional(),
      from: z.string().max(20).optional(),
      until: z.string().max(20).optional(),
    },
  }),
  'away.end': z.strictObject({}),
  'queue.choose': z.strictObject({}),
  /** Several at once: pairs of id and revision, with commas between them. */
  'queue.move': z.strictObject({
    requests: z.string().max(2000).optional(),
    person: z.string().max(80).optional(),
  }),
  'renewal.snooze': onRenewal,
  'renewal.done': onRenewal,
  'renewal.stop': z.strictObject({}),
  'records.show': ofPartner,
  'records.history': ofPartner,
  'renewals.of': z.strictObject({ partnerId: id }),
  'export.csv': exporting,
  'export.json': exporting,
  'renewals.calendar': z.strictObject({ partnerId: id, specId: id.optional() }),
  'records.change': chosenRecord,
  'records.remove': chosenRecord,
  'enrolment.new': z.strictObject({ specId: id.optional() }),
  'enrolment.edit': z.strictObject({ specId: id }),
  'enrolment.save': recordForm({ specId: id.optional(), revision: revision.optional() }),
  'enrolment.remove': z.strictObject({ specId: id }),
  'enrolment.drop': z.strictObject(onEnrolment),
  'enrolment.renewed': z.strictObject(onRenewalOf),
  'enrolment.renew': recordForm(onRenewalOf),
  'designation.new': nothing,
  'designation.edit': z.strictObject({ area: id }),
  'designation.save': recordForm({ area: id.optional(), revision: revision.optional() }),
  'designation.remove': z.strictObject({ area: id }),
  'designation.drop': z.strictObject(onDesignation),
  'guide.list': z.strictObject(ofGuides),
  'guide.open': z.strictObject({ guideId: id, ...ofGuides }),
  'guide.done': typing({ ...onGuide, stepId: id }, 254),
  'guide.undo': z.strictObject({ ...onGuide, stepId: id }),
  'guide.restart': z.strictObject(onGuide),
  /** What comes next for somebody who cannot get on by themselves: a request with what is known. */
  'guide.stuck': z.strictObject({ guideId: id, stepId: id, partnerId: id.optional() }),
} as const;

export type Verb = keyof typeof VERBS;
export type VerbData<V extends Verb> = z.infer<(typeof VERBS)[V]>;

export const isVerb = (name: unknown): name is Verb => typeof name === 'string' && Object.hasOwn(VERBS, name);
