import type { RecordRooms } from './commands/records/rooms.ts';
import type { Giving } from './files/giving.ts';
import type { Handlers, VerbsOf } from './handlers.ts';
import { typedIn } from './typed.ts';

type RecordVerb = VerbsOf<'records' | 'renewals' | 'enrolment' | 'designation'>;

/** The buttons on cards about a partner's records. */
export const recordHandlers = (
  { book, enrolments, designations, renewals, renewing }: RecordRooms,
  giving: Giving,
): Handlers<RecordVerb> => ({
  'records.show': (speaker, { partnerId }) => book.show(speaker, partnerId),
  'records.history': (speaker, { partnerId }) => book.history(speaker, partnerId),
  'records.change': (speaker, data) => book.change(speaker, typedIn(data)['record']),
  'records.remove': (speaker, data) => book.remove(speaker, typedIn(data)['record']),
  'renewals.of': (speaker, { partnerId }) => renewals.ofPartner(speaker, partnerId),
  'renewals.calendar': (speaker, asked) => giving.offer(speaker, { kind: 'calendar', ...asked }),
  'enrolment.new': (speaker, { specId }) => enrolments.open(speaker, { specId }),
  'enrolment.edit': (speaker, { specId }) => enrolments.open(speaker, { specId }),
  'enrolment.save': (speaker, { specId, revision, ...data }) =>
    enrolments.save(speaker, { specId, revision, answers: typedIn(data) }),
  'enrolment.remove': (speaker, { specId }) => enrolments.confirm(speaker, specId),
  'enrolment.drop': (speaker, { specId, revision }) => enrolments.drop(speaker, specId, revision),
  'enrolment.renewed': (speaker, data) => renewing.ask(speaker, data),
  'enrolment.renew': (speaker, { specId, revision, n, ...data }) =>
    renewing.renew(speaker, { specId, revision, n }, typedIn(data)['manual']),
  'designation.new': speaker => designations.open(speaker, {}),
  'designation.edit': (speaker, { area }) => designations.open(speaker, { area }),
  'designation.save': (speaker, { area, revision, ...data }) =>
    designations.save(speaker, { area, revision, answers: typedIn(data) }),
  'designation.remove': (speaker, { area }) => designations.confirm(speaker, area),
  'designation.drop': (speaker, { area, revision }) => designations.drop(speaker, area, revision),
});

/** Whether a button is about a partner's records: then they are shown when its data cannot be read. */
export const isAboutRecords = (verb: unknown): boolean =>
  typeof verb === 'string' && /^(?:records|renewals|enrolment|designation)\./.test(verb);
