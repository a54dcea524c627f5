import { ANSWER_PREFIX, type Verb, type VerbData } from '../cards/verbs.ts';
import type { Reply } from '../dialogs/reply.ts';
import type { KnownSpeaker } from '../dialogs/speaker.ts';
import type { RecordRooms } from './commands/records/rooms.ts';
import type { Giving } from './files/giving.ts';

type RecordVerb = Extract<Verb, `${'records' | 'renewals' | 'enrolment' | 'designation'}.${string}`>;
type Handlers = {
  readonly [V in RecordVerb]: (speaker: KnownSpeaker, data: VerbData<V>) => Promise<Reply>;
};

/** What was typed into inputs, by their keys. */
const typed = (data: Readonly<Record<string, unknown>>): Record<string, string> =>
  Object.fromEntries(
    Object.entries(data)
      .filter(([key]) => key.startsWith(ANSWER_PREFIX))
      .map(([key, value]) => [key.slice(ANSWER_PREFIX.length), String(value)]),
  );

/** The buttons on cards about a partner's records. */
export const recordHandlers = (
  { book, enrolments, designations, renewals, renewing }: RecordRooms,
  giving: Giving,
): Handlers => ({
  'records.show': (speaker, { partnerId }) => book.show(speaker, partnerId),
  'records.history': (speaker, { partnerId }) => book.history(speaker, partnerId),
  'records.change': (speaker, data) => book.change(speaker, typed(data)['record']),
  'records.remove': (speaker, data) => book.remove(speaker, typed(data)['record']),
  'renewals.of': (speaker, { partnerId }) => renewals.ofPartner(speaker, partnerId),
  'renewals.calendar': (speaker, asked) => giving.offer(speaker, { kind: 'calendar', ...asked }),
  'enrolment.new': (speaker, { specId }) => enrolments.open(speaker, { specId }),
  'enrolment.edit': (speaker, { specId }) => enrolments.open(speaker, { specId }),
  'enrolment.save': (speaker, { specId, revision, ...data }) =>
    enrolments.save(speaker, { specId, revision, answers: typed(data) }),
  'enrolment.remove': (speaker, { specId }) => enrolments.confirm(speaker, specId),
  'enrolment.drop': (speaker, { specId, revision }) => enrolments.drop(speaker, specId, revision),
  'enrolment.renewed': (speaker, data) => renewing.ask(speaker, data),
  'enrolment.renew': (speaker, { specId, revision, n, ...data }) =>
    renewing.renew(speaker, { specId, revision, n }, typed(data)['manual']),
  'designation.new': speaker => designations.open(speaker, {}),
  'designation.edit': (speaker, { area }) => designations.open(speaker, { area }),
  'designation.save': (speaker, { area, revision, ...data }) =>
    designations.save(speaker, { area, revision, answers: typed(data) }),
  'designation.remove': (speaker, { area }) => designations.confirm(speaker, area),
  'designation.drop': (speaker, { area, revision }) => designations.drop(speaker, area, revision),
});

/** Whether a button is about a partner's records: then they are shown when its data cannot be read. */
export const isAboutRecords = (verb: unknown): boolean =>
  typeof verb === 'string' && /^(?:records|renewals|enrolment|designation)\./.test(verb);
