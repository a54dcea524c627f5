import { ROLES } from '../domain/people.ts';
import type { PeopleRooms } from './commands/people/rooms.ts';
import type { Handlers, VerbsOf } from './handlers.ts';

/** The buttons of a desk admin on cards about people. */
export const peopleHandlers = ({
  finding,
  givingRoles,
}: PeopleRooms): Handlers<VerbsOf<'people' | 'person'>> => ({
  'people.find': (speaker, { wanted }) => finding.find(speaker, wanted),
  'people.with': (speaker, { role }) => finding.withRole(speaker, role),
  'person.show': (speaker, { personId }) => givingRoles.show(speaker, personId),
  'person.roles': (speaker, { roles = '', ...seen }) => {
    const ticked = roles.split(',');
    return givingRoles.save(speaker, { ...seen, roles: ROLES.filter(role => ticked.includes(role)) });
  },
});
