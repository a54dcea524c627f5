import type { PlainDate } from '../../domain/calendar.ts';
import type { Person } from '../../domain/people.ts';
import type { KeptDesignation, KeptEnrolment } from '../../domain/specializations/records.ts';
import type { KnownPartner } from '../storage/partnerStore.ts';
import type { KnownPerson } from '../storage/peopleStore.ts';
import type { Stores } from '../storage/stores.ts';

/** What the desk knows of people and partners, as an import looks it up. */
export interface Directory {
  person(id: string): Promise<KnownPerson | undefined>;
  partner(id: string): Promise<KnownPartner | undefined>;
  withEmail(email: string): Promise<readonly Person[]>;
  /** The ids of the partners that an FPM looks after, or once did. */
  partnersOf(fpmId: string): Promise<readonly string[]>;
  admins(): Promise<readonly Person[]>;
  /** What is kept of a partner's enrolment or designation, also when it was taken off the record. */
  enrolment(partnerId: string, specId: string): Promise<KeptEnrolment | undefined>;
  designation(partnerId: string, area: string): Promise<KeptDesignation | undefined>;
  /** The day of the import, in UTC. */
  readonly today: PlainDate;
}

export const directoryOf = (
  { people, partners, records }: Pick<Stores, 'people' | 'partners' | 'records'>,
  today: PlainDate,
): Directory => ({
  person: id => people.get(id),
  partner: id => partners.find(id),
  withEmail: async email => (await people.withEmail(email)).map(({ person }) => person),
  partnersOf: async fpmId => (await partners.assignedTo(fpmId)).map(({ partnerId }) => partnerId),
  admins: () => people.withRole('desk_admin'),
  enrolment: async (partnerId, specId) => (await records.enrolment(partnerId, specId))?.content,
  designation: async (partnerId, area) => (await records.designation(partnerId, area))?.content,
  today,
});
