import { hasRole, type Partner, type Person } from '../people.ts';
import { fail, ok, type Result } from '../result.ts';
import { actsAs, actsFor, type Deputies, NO_DEPUTIES } from './parties.ts';
import type { SmeRequest } from './record.ts';

/** States that the SME assignment team works on; before an approval there is nothing for them to see. */
const PAST_APPROVAL: ReadonlySet<string> = new Set<SmeRequest['state']>(['approved', 'assigned', 'closed']);

export const isPastApproval = (state: SmeRequest['state']): boolean => PAST_APPROVAL.has(state);

/**
 * Who may see a request: its partner's people, the FPMs who decide it and whoever stands in for them, its SME, and
 * after approval the assignment team.
 */
export function maySee(person: Person, request: SmeRequest, deputies: Deputies = NO_DEPUTIES): boolean {
  if (person.partnerId !== undefined && person.partnerId === request.partnerId) return true;
  if (actsFor(person, request, deputies) !== undefined) return true;
  if (actsAs('sme', person, request)) return true;
  return hasRole(person, 'assignment_team') && isPastApproval(request.state);
}

/** Who may take requests out of the desk as a file: FPMs what they decide, desk admins all of them. */
export const mayExport = (person: Person): boolean => hasRole(person, 'fpm') || hasRole(person, 'desk_admin');

export type FilingBar = 'not_a_requester' | 'no_partner' | 'not_frp' | 'no_fpm';

/** May this person file for this partner at all? Facts: SME-01, SME-02, SME-10. */
export function mayFile(
  person: Person,
  partner: Partner | undefined,
): Result<Partner & { fpmId: string }, FilingBar> {
  if (!hasRole(person, 'requester')) return fail('not_a_requester');
  if (!partner || partner.id !== person.partnerId) return fail('no_partner');
  if (!partner.isFrp) return fail('not_frp');
  if (!partner.fpmId) return fail('no_fpm');
  return ok({ ...partner, fpmId: partner.fpmId });
}
