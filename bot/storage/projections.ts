import { Temporal } from 'temporal-polyfill';
import type { SmeRequest } from '../../domain/request/record.ts';
import { joinKey, newestFirst } from './keys.ts';
import type { RequestLine } from './rows.ts';
import { searchPlaces } from './searchLists.ts';

/** Where a line stands in the `lists` table. */
export interface Place {
  readonly partition: string;
  readonly row: string;
}

export const requesterList = (personId: string): string => joinKey('requester', personId);
export const fpmQueue = (personId: string): string => joinKey('queue', personId);

const queuePlace = (requestId: string, { fpmId, due }: SmeRequest['queuePlaces'][number]): Place => ({
  partition: fpmQueue(fpmId),
  row: joinKey(due, requestId),
});

export const lineOf = (request: SmeRequest): RequestLine => ({
  requestId: request.id,
  partnerId: request.partnerId,
  partnerName: request.fields.partnerName,
  revision: request.revision,
  state: request.state,
  tenantName: request.fields.tenantName,
  workload: request.fields.workload,
  seats: request.fields.seats,
  submittedAt: request.submittedAt,
  due: request.deadlines.decision,
});

/**
 * All places in lists where this request must stand now, and all where it may have stood before and must not.
 * Computed from the record alone, so a list can be repaired at any time by writing what this says.
 */
export function projectionsOf(request: SmeRequest): { present: Place[]; absent: Place[] } {
  const filed = Temporal.Instant.from(request.firstSubmittedAt);
  const row = joinKey(newestFirst(filed), request.id);
  const own: Place = { partition: requesterList(request.requesterId), row };
  const found = searchPlaces(request, row);
  const places = request.queuePlaces.map(place => queuePlace(request.id, place));
  const open = request.state === 'submitted' ? places.slice(-1) : [];
  const [current] = open;
  const past = places.filter(({ partition, row }) => partition !== current?.partition || row !== current.row);
  return { present: [own, ...open, ...found.present], absent: [...past, ...found.absent] };
}
