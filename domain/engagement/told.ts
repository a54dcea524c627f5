import type { EngagementChange, EngagementMoment, GivenHere } from './command.ts';
import type { Engagement, EngagementParty } from './record.ts';
import type { EngagementNotice } from './transitions.ts';

/**
 * Who is told of a change, and what about: everybody whom the table names, the FPM's deputies with the FPM, nobody
 * twice, and never the one who did it. One agreement of three is no news: the cards show it.
 */
export function whoIsToldHere(
  record: Engagement,
  { row, actor }: GivenHere,
  { deputies = [] }: EngagementMoment,
): EngagementChange['notices'] {
  if (row.command === 'agree' && record.state !== 'active') return [];
  const people: Readonly<Record<EngagementParty, readonly string[]>> = {
    frp: [record.frp.id],
    fpm: [record.fpm.id, ...deputies],
    sme: [record.sme.id],
  };
  const told = new Map<string, EngagementNotice>();
  for (const [party, notice] of Object.entries(row.tells) as [EngagementParty, EngagementNotice][]) {
    for (const id of people[party]) if (id !== actor.id && !told.has(id)) told.set(id, notice);
  }
  return [...told].map(([to, notice]) => ({ to, notice }));
}
