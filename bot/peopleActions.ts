import type { Verb, VerbData } from '../cards/verbs.ts';
import type { Reply } from '../dialogs/reply.ts';
import type { KnownSpeaker } from '../dialogs/speaker.ts';
import { ROLES } from '../domain/people.ts';
import type { PeopleRooms } from './commands/people/rooms.ts';

type PeopleVerb = Extract<Verb, `${'people' | 'person'}.${string}`>;
type Handlers = {
  readonly [V in PeopleVerb]: (speaker: KnownSpeaker, data: VerbData<V>) => Promise<Reply>;
};

/** The buttons of a desk admin on cards about people. */
export const peopleHandlers = ({ finding, givingRoles }: PeopleRooms): Handlers => ({
  'people.find': (speaker, { wanted }) => finding.find(speaker, wanted),
  'people.with': (speaker, { role }) => finding.withRole(speaker, role),
  'person.show': (speaker, { personId }) => givingRoles.show(speaker, personId),
  'person.roles': (speaker, { roles = '', ...seen }) => {
    const ticked = roles.split(',');
    return givingRoles.save(speaker, { ...seen, roles: ROLES.filter(role => ticked.includes(role)) });
  },
});
