import { hasRole, type Person, type Role } from '../people.ts';
import type { Basis } from './command.ts';
import type { Engagement, EngagementParty } from './record.ts';
import {
  ENGAGEMENT_TRANSITIONS,
  type EngagementCommandType,
  type EngagementTransition,
} from './transitions.ts';

type Between = Pick<Basis, 'partnerId' | 'frp' | 'fpm' | 'sme'>;

const ROLE: Readonly<Record<EngagementParty, Role>> = { frp: 'requester', fpm: 'fpm', sme: 'sme' };

/**
 * May this person act as this party? Roles and partner come from the stored records. Nobody has a say on the
 * Microsoft side of an engagement that they agree to for their company.
 */
export function isParty(
  party: EngagementParty,
  person: Person,
  { partnerId, ...between }: Between,
  deputies: readonly string[] = [],
): boolean {
  if (!hasRole(person, ROLE[party])) return false;
  if (party === 'frp') return person.id === between.frp.id && person.partnerId === partnerId;
  if (person.id === between.frp.id) return false;
  const ids = party === 'fpm' ? [between.fpm.id, ...deputies] : [between.sme.id];
  return ids.includes(person.id);
}

/** The parties as which this person may give this command; of those who agree, first the one who has not yet. */
export function partiesHere(
  { by, command }: EngagementTransition,
  person: Person,
  between: Between & Partial<Pick<Engagement, 'agreements'>>,
  deputies: readonly string[] = [],
): EngagementParty[] {
  const parties = by.filter(party => isParty(party, person, between, deputies));
  if (command !== 'agree') return parties;
  const agreed = (party: EngagementParty): boolean =>
    between.agreements?.some(agreement => agreement.party === party) ?? false;
  return [...parties.filter(party => !agreed(party)), ...parties.filter(agreed)];
}

/** The commands that this person could give now: the buttons that a card may show. */
export const engagementCommandsFor = (
  person: Person,
  engagement: Engagement,
  deputies: readonly string[] = [],
): EngagementCommandType[] =>
  ENGAGEMENT_TRANSITIONS.filter((row: EngagementTransition) => row.from.includes(engagement.state))
    .filter(row => {
      const [party] = partiesHere(row, person, engagement, deputies);
      const isDone = row.command === 'agree' && engagement.agreements.some(given => given.party === party);
      return party !== undefined && !isDone;
    })
    .map(({ command }) => command);

/** Who may see an engagement: its partner's people, and on Microsoft's side those whom it concerns. */
export function maySeeEngagement(
  person: Person,
  engagement: Between,
  deputies: readonly string[] = [],
): boolean {
  if (person.partnerId !== undefined && person.partnerId === engagement.partnerId) return true;
  return isOnMicrosoftSide(person, engagement, deputies);
}

/** The SME's feedback is for the FPM (SME-25): the partner doesn't read it. */
export const isOnMicrosoftSide = (
  person: Person,
  engagement: Between,
  deputies: readonly string[] = [],
): boolean => (['fpm', 'sme'] as const).some(party => isParty(party, person, engagement, deputies));
