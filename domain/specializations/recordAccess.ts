import { hasRole, type Partner, type Person } from '../people.ts';

/** Who keeps a partner's records: its own partner admins, by the roles on record and nothing that is said (SPZ-01). */
export const mayKeepRecords = (person: Person, partnerId: string): boolean =>
  hasRole(person, 'partner_admin') && person.partnerId === partnerId;

/** Who sees them: the partner's own people, and the FPM who is assigned to it. */
export const maySeeRecords = (person: Person, partner: Pick<Partner, 'id' | 'fpmId'>): boolean =>
  person.partnerId === partner.id || (hasRole(person, 'fpm') && person.id === partner.fpmId);
