import type { Engagement } from '../../domain/engagement/record.ts';
import { decidersOf } from '../../domain/request/parties.ts';
import type { SmeRequest } from '../../domain/request/record.ts';
import { AUDIT_COLUMNS } from '../admin/auditColumns.ts';
import type { Told } from '../admin/told.ts';
import type { Audited } from '../storage/archive.ts';
import type { Stores } from '../storage/stores.ts';
import { ENGAGEMENT_COLUMNS } from './engagementColumns.ts';
import { REQUEST_COLUMNS } from './requestColumns.ts';

/** One kind of records that can be taken out, and how they are found. */
export interface Source<R> {
  readonly columns: readonly Told<R>[];
  /** As many as a spreadsheet is read with, and as can be read while somebody waits for a file. */
  readonly most: number;
  /** By this the newest come first: an ISO instant. */
  at(record: R): string;
  all(stores: Stores): AsyncIterable<R>;
  /** Of these FPMs. Parties are read from the records, not from the lists. */
  of(stores: Stores, fpms: readonly string[]): Promise<Part<R>>;
}

/** Records, and whether there are older ones that were not read. */
export interface Part<R> {
  readonly records: readonly R[];
  readonly isCut: boolean;
}

/** Few enough at once to leave the storage to the others. */
const AT_ONCE = 25;
const MOST_RECORDS = 2_000;
/** Of this many requests and engagements of an FPM the events are told. */
const MOST_AUDITED = 200;
const MOST_EVENTS = 20_000;

const requests: Source<SmeRequest> = {
  columns: REQUEST_COLUMNS,
  most: MOST_RECORDS,
  at: ({ submittedAt }) => submittedAt,
  all: ({ archive }) => archive.requests(),
  of: (stores, fpms) => requestsOf(stores, fpms, MOST_RECORDS),
};

const engagements: Source<Engagement> = {
  columns: ENGAGEMENT_COLUMNS,
  most: MOST_RECORDS,
  at: ({ createdAt }) => createdAt,
  all: ({ archive }) => archive.engagements(),
  of: (stores, fpms) => engagementsOf(stores, fpms, MOST_RECORDS),
};

const audit: Source<Audited> = {
  columns: AUDIT_COLUMNS,
  most: MOST_EVENTS,
  at: ({ at }) => at,
  all: ({ archive }) => withoutNotes(archive.audit()),
  of: async (stores, fpms) => {
    const [decided, agreed] = await Promise.all([
      requestsOf(stores, fpms, MOST_AUDITED),
      engagementsOf(stores, fpms, MOST_AUDITED),
    ]);
    const ofRequests = await inTurns(decided.records, async request =>
      (await stores.requests.history(request)).map(event =>
        withoutNote({ kind: 'request', partnerId: request.partnerId, ...event }),
      ),
    );
    const ofEngagements = await inTurns(agreed.records, async engagement =>
      (await stores.engagements.history(engagement)).map(event => ({
        ...{ kind: 'engagement' as const, partnerId: engagement.partnerId, ...event },
      })),
    );
    return {
      records: [...ofRequests.flat(), ...ofEngagements.flat()],
      isCut: decided.isCut || agreed.isCut,
    };
  },
};

/** What FPMs note for each other stays in the desk: that there was a note is told, and not what it says. */
function withoutNote(event: Audited): Audited {
  if (event.kind !== 'request' || event.command !== 'note') return event;
  const { text: _text, ...rest } = event;
  return rest;
}

async function* withoutNotes(events: AsyncIterable<Audited>): AsyncGenerator<Audited> {
  for await (const event of events) yield withoutNote(event);
}

/** What can be taken out, by name. */
export const SOURCES = { requests, engagements, audit };
export type Exportable = keyof typeof SOURCES;

async function requestsOf(stores: Stores, fpms: readonly string[], most: number): Promise<Part<SmeRequest>> {
  const pages = await Promise.all(fpms.map(id => stores.lists.ofFpm(id, most + 1)));
  const lines = [...new Map(pages.flat().map(line => [line.requestId, line])).values()];
  const found = await inTurns(lines, line => stores.requests.load(line.partnerId, line.requestId));
  const records = found
    .flatMap(stored => (stored ? [stored.content] : []))
    .filter(request => decidersOf(request).some(id => fpms.includes(id)));
  return { records, isCut: pages.some(({ length }) => length > most) };
}

async function engagementsOf(
  stores: Stores,
  fpms: readonly string[],
  most: number,
): Promise<Part<Engagement>> {
  const pages = await Promise.all(fpms.map(id => stores.engagementLists.of(id, most + 1)));
  const lines = [...new Map(pages.flat().map(line => [line.engagementId, line])).values()];
  const found = await inTurns(lines, line => stores.engagements.load(line.partnerId, line.engagementId));
  const records = found
    .flatMap(stored => (stored ? [stored.content] : []))
    .filter(({ fpm }) => fpms.includes(fpm.id));
  return { records, isCut: pages.some(({ length }) => length > most) };
}

async function inTurns<T, R>(items: readonly T[], read: (item: T) => Promise<R>): Promise<R[]> {
  const found: R[] = [];
  for (let at = 0; at < items.length; at += AT_ONCE) {
    found.push(...(await Promise.all(items.slice(at, at + AT_ONCE).map(read))));
  }
  return found;
}
