import { Temporal } from 'temporal-polyfill';
import { undecided } from '../../domain/request/parties.ts';
import type { SmeRequest } from '../../domain/request/record.ts';
import { gistOf } from '../../domain/request/similar.ts';
import { joinKey, newestFirst } from './keys.ts';
import type { RequestLine } from './rows.ts';
import { type Place, searchPlaces } from './searchLists.ts';

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
  role: request.fields.role,
  gist: gistOf(request.fields.justification),
});

/** Requests that wait for an SME: one list for the whole team, the one approved first on top. */
export const TEAM_QUEUE: string = joinKey('assignment');
export const smeList = (personId: string): string => joinKey('sme', personId);

/**
 * All places in lists where this request must stand now, and all where it may have stood before and must not.
 * Computed from the record alone, so a list can be repaired at any time by writing what this says.
 */
export function projectionsOf(request: SmeRequest): { present: Place[]; absent: Place[] } {
  const byFiling = joinKey(newestFirst(Temporal.Instant.from(request.firstSubmittedAt)), request.id);
  const own: Place = { partition: requesterList(request.requesterId), row: byFiling };
  const found = searchPlaces(request, byFiling);
  const here = [...queuesOf(request), ...teamQueueOf(request), ...smeListOf(request, byFiling)];
  const present = [own, ...here, ...found.present];
  const isPresent = (place: Place): boolean =>
    present.some(({ partition, row }) => partition === place.partition && row === place.row);
  const before = [...everBefore(request, byFiling), ...found.absent];
  return { present, absent: before.filter(place => !isPresent(place)) };
}

/** With every FPM who decides it, while it waits for a decision; those who have approved are done. */
function queuesOf(request: SmeRequest): Place[] {
  if (request.state !== 'submitted') return [];
  const { due } = request.queuePlaces.at(-1) ?? { due: request.deadlines.decision };
  return undecided(request).map(fpmId => queuePlace(request.id, { fpmId, due }));
}

const teamPlace = ({ id }: SmeRequest, approvedAt: string): Place => ({
  partition: TEAM_QUEUE,
  row: joinKey(approvedAt, id),
});

const teamQueueOf = (request: SmeRequest): Place[] =>
  request.state === 'approved' && request.decision ? [teamPlace(request, request.decision.at)] : [];

const smeListOf = ({ state, assignment }: SmeRequest, row: string): Place[] =>
  assignment && (state === 'assigned' || state === 'closed')
    ? [{ partition: smeList(assignment.smeId), row }]
    : [];

/** Wherever it may ever have stood beside its requester's list. */
function everBefore(request: SmeRequest, byFiling: string): Place[] {
  const { queuePlaces, panel, state, decision, smeIds } = request;
  const panels = queuePlaces.flatMap(({ due }) => (panel?.ids ?? []).map(fpmId => ({ fpmId, due })));
  const left = (state === 'assigned' || state === 'closed') && decision;
  return [
    ...[...queuePlaces, ...panels].map(place => queuePlace(request.id, place)),
    ...(left ? [teamPlace(request, left.at)] : []),
    ...smeIds.map(id => ({ partition: smeList(id), row: byFiling })),
  ];
}
