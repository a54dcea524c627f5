import { hasRole, type Person } from '../people.ts';
import type { SmeRequest } from './record.ts';
import { type CommandType, type Party, TRANSITIONS, type Transition } from './transitions.ts';

/** Who may act in the place of an FPM now, by the FPM's id. Loaded from stored records, never from a card. */
export type Deputies = Readonly<Record<string, readonly string[]>>;

export const NO_DEPUTIES: Deputies = {};

/** The FPMs who decide a request: the partner's own, and a panel where its settings ask for one. */
export const decidersOf = ({ fpmId, panel }: Pick<SmeRequest, 'fpmId' | 'panel'>): string[] => [
  ...new Set([fpmId, ...(panel?.ids ?? [])]),
];

/** Those of them whose decision is still awaited: who has approved, or had it done in their place, is done. */
export const undecided = (request: SmeRequest): string[] =>
  decidersOf(request).filter(id => !request.approvals.some(given => (given.for ?? given.by) === id));

/** In whose place this person acts as FPM: their own id, an FPM's whom they stand in for, or nobody's. */
export function actsFor(person: Person, request: SmeRequest, deputies: Deputies): string | undefined {
  if (!hasRole(person, 'fpm')) return undefined;
  const deciders = decidersOf(request);
  if (deciders.includes(person.id)) return person.id;
  return [...undecided(request), ...deciders].find(id => deputies[id]?.includes(person.id));
}

/** Nobody approves twice, and of one FPM's approvals, their own or in their place, only one counts. */
export const hasApproved = (id: string, placeOf: string | undefined, request: SmeRequest): boolean =>
  request.approvals.some(({ by }) => by === id) ||
  (placeOf !== undefined && !undecided(request).includes(placeOf));

/** May this person act as this party on this request? Roles come from the stored records, never from a card. */
export function actsAs(party: Party, person: Person, request: SmeRequest, deputies = NO_DEPUTIES): boolean {
  switch (party) {
    case 'requester':
      // Whoever works for another company now has left their requests to the one they filed them for.
      return (
        hasRole(person, 'requester') &&
        person.id === request.requesterId &&
        person.partnerId === request.partnerId
      );
    case 'fpm':
      return actsFor(person, request, deputies) !== undefined;
    case 'assignment_team':
      return hasRole(person, 'assignment_team');
    case 'sme':
      return hasRole(person, 'sme') && person.id === request.assignment?.smeId;
  }
}

/**
 * Nobody has a say on the Microsoft side of their own request (D1): not as its FPM, its SME or on the team. What the
 * requester may do as requester stays.
 */
export const isOwn = (person: Person, request: SmeRequest): boolean => person.id === request.requesterId;

/** The parties as which this person may give this command. */
export function partiesFor(
  row: Transition,
  person: Person,
  request: SmeRequest,
  deputies = NO_DEPUTIES,
): Party[] {
  return row.by
    .filter(party => party === 'requester' || !isOwn(person, request))
    .filter(party => actsAs(party, person, request, deputies));
}

/** The commands that this person could give now: the buttons that a card may show. */
export const commandsFor = (person: Person, request: SmeRequest, deputies = NO_DEPUTIES): CommandType[] =>
  TRANSITIONS.filter((row: Transition) => row.from.includes(request.state))
    .filter(row => partiesFor(row, person, request, deputies).length > 0)
    .filter(row => isTheirTurn(row, person.id, request, actsFor(person, request, deputies)))
    .map(({ command }) => command);

/** Leaves out what its own record says is done: a second approval, a second first contact. */
function isTheirTurn(
  { command }: Transition,
  id: string,
  request: SmeRequest,
  placeOf: string | undefined,
): boolean {
  const { assignment } = request;
  if (command === 'approve') return !hasApproved(id, placeOf, request);
  if (command === 'contact' || command === 'decline') return assignment?.contactedAt === undefined;
  return command !== 'close' || assignment?.contactedAt !== undefined;
}
