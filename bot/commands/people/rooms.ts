import type { Stores } from '../../storage/stores.ts';
import { FindingPeople } from './finding.ts';
import { GivingRoles } from './givingRoles.ts';

/** What a desk admin does with people: finds them, and says what they may do. */
export interface PeopleRooms {
  readonly finding: FindingPeople;
  readonly givingRoles: GivingRoles;
}

export const peopleRooms = (stores: Stores): PeopleRooms => ({
  finding: new FindingPeople(stores),
  givingRoles: new GivingRoles(stores),
});
