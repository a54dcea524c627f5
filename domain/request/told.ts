import type { Change, Given, Moment } from './command.ts';
import { decidersOf } from './parties.ts';
import type { SmeRequest } from './record.ts';
import type { Listener, Notice } from './transitions.ts';

/**
 * A change is written in one transaction with all that it owes, and a transaction has its limit. Whoever is on a larger
 * team finds the request in the team's queue.
 */
const MOST_TOLD = 80;

/**
 * Who is told of a change, and what about: everybody whom the table names, an FPM's deputies with the FPM, nobody
 * twice, and never the one who did it.
 */
export function whoIsTold(
  before: SmeRequest | undefined,
  record: SmeRequest,
  { row, actor }: Given,
  moment: Moment,
): Change['notices'] {
  const isPartial = row.command === 'approve' && record.state === 'submitted';
  const tells: Partial<Record<Listener, Notice>> = isPartial ? { fpm: 'approved_in_part' } : row.tells;
  const told = new Map<string, Notice>();
  for (const [listener, notice] of Object.entries(tells) as [Listener, Notice][]) {
    for (const id of peopleOf(listener, before, record, moment)) {
      if (id !== actor.id && !told.has(id)) told.set(id, notice);
    }
  }
  return [...told].slice(0, MOST_TOLD).map(([to, notice]) => ({ to, notice }));
}

function peopleOf(
  listener: Listener,
  before: SmeRequest | undefined,
  record: SmeRequest,
  { deputies = {}, team = [] }: Moment,
): readonly string[] {
  switch (listener) {
    case 'requester':
      return [record.requesterId];
    case 'fpm':
      return decidersOf(record).flatMap(id => [id, ...(deputies[id] ?? [])]);
    case 'former_fpm':
      return before ? [before.fpmId] : [];
    case 'assignment_team':
      return team;
    case 'sme':
      return record.assignment ? [record.assignment.smeId] : [];
    case 'former_sme':
      return before?.assignment ? [before.assignment.smeId] : [];
  }
}
