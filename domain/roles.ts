import { hasRole, type Partner, type Person, ROLES, type Role } from './people.ts';

/** Roles of a partner's people: they are nothing without the partner. */
const PARTNER_ROLES: readonly Role[] = ['requester', 'partner_admin'];

/** Roles whose people are looked up together: who is told of an approval, who can be given a request, who runs the desk. */
export const LISTED_ROLES = [
  'fpm',
  'assignment_team',
  'sme',
  'desk_admin',
] as const satisfies readonly Role[];
export type ListedRole = (typeof LISTED_ROLES)[number];

/** The role that needs a partner which this person does not have. */
export const lacksPartner = (person: Pick<Person, 'roles' | 'partnerId'>): Role | undefined =>
  person.partnerId === undefined ? PARTNER_ROLES.find(role => hasRole(person, role)) : undefined;

/** Whether somebody stops being an FPM: then no partner may be left with them (SME-02). */
export const stopsDeciding = (
  before: Pick<Person, 'roles'> | undefined,
  after: Pick<Person, 'roles'>,
): boolean => before !== undefined && hasRole(before, 'fpm') && !hasRole(after, 'fpm');

export type RolesFault =
  | { readonly code: 'needs_partner'; readonly role: Role }
  | { readonly code: 'still_decides'; readonly partners: readonly Partner[] };

/** Why somebody can't have these roles; `decides` are the partners whose FPM they are. */
export function rolesFault(
  before: Person,
  after: Person,
  decides: readonly Partner[],
): RolesFault | undefined {
  const role = lacksPartner(after);
  if (role) return { code: 'needs_partner', role };
  if (stopsDeciding(before, after) && decides.length > 0) return { code: 'still_decides', partners: decides };
  return undefined;
}

/** Which roles came and which went, in their own order. */
export const rolesChanged = (
  before: readonly Role[],
  after: readonly Role[],
): { readonly added: readonly Role[]; readonly removed: readonly Role[] } => ({
  added: ROLES.filter(role => after.includes(role) && !before.includes(role)),
  removed: ROLES.filter(role => before.includes(role) && !after.includes(role)),
});
