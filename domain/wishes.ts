import { hasRole, type Person } from './people.ts';

/** What somebody said about being written to; what they never spoke of is absent. */
export interface Wishes {
  readonly digest?: boolean | undefined;
  readonly renewals?: boolean | undefined;
}

export type WishTopic = keyof Wishes;

/** FPMs get the morning digest until they stop it. */
export const wantsDigest = (person: Person, { digest = true }: Wishes): boolean =>
  hasRole(person, 'fpm') && digest;

/** Partner admins are reminded of renewals until they stop it, their colleagues once they ask for it (SPZ-14). */
export const wantsRenewals = (person: Person, { renewals }: Wishes): boolean =>
  person.partnerId !== undefined && (renewals ?? hasRole(person, 'partner_admin'));
