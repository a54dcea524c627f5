import { createHash } from 'node:crypto';

/** An audit event as it stands in storage, with whatever another version of the desk wrote into it. */
export type RawEvent = Readonly<Record<string, unknown>>;

/** What ties an event to the one before it: that one's hash, `''` for the first, and its own. */
export interface Link {
  readonly previous: string;
  readonly hash: string;
}

/** JSON that is the same however the keys were ordered; what is `undefined` is not there. */
function canonical(value: unknown): string {
  if (typeof value !== 'object' || value === null) return JSON.stringify(value) ?? 'null';
  if (Array.isArray(value)) return `[${value.map(canonical).join(',')}]`;
  const entries = Object.entries(value).filter(([, inner]) => inner !== undefined);
  const sorted = entries.sort(([a], [b]) => (a < b ? -1 : 1));
  return `{${sorted.map(([key, inner]) => `${JSON.stringify(key)}:${canonical(inner)}`).join(',')}}`;
}

/** SHA-256, in hexadecimal digits, over everything that the event says, its `previous` included. */
export const hashOf = ({ hash: _own, ...said }: RawEvent): string =>
  createHash('sha256').update(canonical(said)).digest('hex');

/** The event as the next link behind `head`, the hash of the event before it. */
export function linked<T extends object>(event: T, head = ''): T & Link {
  const next = { ...event, previous: head };
  return { ...next, hash: hashOf(next) };
}

/** What is wrong with a chain: `changed` and `detached` name the first event that does not fit. */
export type FaultKind =
  /** What the event says is not what its hash was made from. */
  | 'changed'
  /** It does not follow the event before it: one was taken away, added or moved. */
  | 'detached'
  /** There should be an event of this revision. */
  | 'missing'
  /** An event that the record knows nothing of. */
  | 'surplus'
  /** Written without a hash although its forerunners have one. */
  | 'unlinked'
  /** The record does not end where its events do. */
  | 'other_end'
  /** Not even JSON. */
  | 'unreadable'
  /** Events without their record. */
  | 'no_record';

export interface Fault {
  readonly kind: FaultKind;
  readonly revision: number;
}

/** The row of one event: the revision that its key names, and what stands in it; `undefined` where that is no JSON. */
export interface EventRow {
  readonly revision: number;
  readonly event: RawEvent | undefined;
}

/** The first fault in the events of a record, which come in the order of their keys. */
export async function faultIn(
  record: { readonly revision?: unknown; readonly state?: unknown; readonly auditHead?: unknown },
  rows: AsyncIterable<EventRow>,
): Promise<Fault | undefined> {
  let [last, head, state]: [number, string | undefined, unknown] = [0, undefined, record.state];
  for await (const { revision, event } of rows) {
    if (revision !== last + 1) return { kind: revision > last ? 'missing' : 'surplus', revision: last + 1 };
    const kind = event ? faultOf(event, revision, head) : 'unreadable';
    if (kind) return { kind, revision };
    last = revision;
    ({ hash: head, to: state } = event as { hash?: string; to?: unknown });
  }
  const ends = Number(record.revision);
  if (last !== ends)
    return last < ends ? { kind: 'missing', revision: last + 1 } : { kind: 'surplus', revision: ends + 1 };
  const fits = record.auditHead === head && record.state === state;
  return fits ? undefined : { kind: 'other_end', revision: last };
}

/** Events from before there was a chain have no hash; the first that has one begins the chain. */
function faultOf(event: RawEvent, revision: number, head: string | undefined): FaultKind | undefined {
  if (event.hash === undefined) return head === undefined ? undefined : 'unlinked';
  if (event.hash !== hashOf(event)) return 'changed';
  return event.revision === revision && event.previous === (head ?? '') ? undefined : 'detached';
}
