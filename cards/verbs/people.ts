import { z } from 'zod';
import { LISTED_ROLES } from '../../domain/roles.ts';
import { id, note, nothing, revision, typing } from './payload.ts';

const deciding = z.strictObject({ personId: id, revision, note });

/** Getting access, asking one's FPM, and what a desk admin does with people. */
export const peopleVerbs = {
  'access.ask': nothing,
  /** Typed answers and nothing else: whose they are is known by who presses. */
  'access.submit': typing({}),
  'access.withdraw': nothing,
  'access.accept': z.strictObject({ revision }),
  /** From the queue of the FPM who decides it. */
  'access.show': z.strictObject({ personId: id }),
  'access.approve': deciding,
  'access.decline': deciding,
  /** `about` is what the FPM is to be asked, as a draft of a message. */
  'fpm.ask': z.strictObject({ about: z.string().max(400).optional() }),
  /** People whom a desk admin looks for: an address or a partner's name, or everybody with a role. */
  'people.find': z.strictObject({ wanted: z.string().max(200).optional() }),
  'people.with': z.strictObject({ role: z.enum(LISTED_ROLES) }),
  'person.show': z.strictObject({ personId: id }),
  /** The ticked roles, with commas between them. A record that was never changed has revision 0. */
  'person.roles': z.strictObject({
    ...{ personId: id, revision: z.int().min(0), roles: z.string().max(200).optional() },
  }),
} as const;
