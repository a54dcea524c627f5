import { describe, expect, it } from 'vitest';
import { PARTNERS, PEOPLE } from '../../../bot/local/demoPeople.ts';
import { mayKeepRecords, maySeeRecords } from '../../../domain/specializations/recordAccess.ts';
import {
  dropDesignation,
  dropEnrolment,
  enrolmentSchema,
  type KeptDesignation,
  type KeptEnrolment,
  keepDesignation,
  keepEnrolment,
} from '../../../domain/specializations/records.ts';

const MOMENT = { now: '2025-06-11T09:00:00Z', commitId: 'c1' };
const FACTS = { enrolledOn: '2024-03-15', renewals: [{ n: 1, on: '2025-03-10' }] };
const SECURITY = { anniversary: '2026-01-01', benefitChoice: 'solutions_partner', paid: true } as const;

const enrolled = (before?: KeptEnrolment): KeptEnrolment => {
  const { record } = keepEnrolment(before, 'sap', FACTS, PEOPLE.piotr, MOMENT);
  return enrolmentSchema.parse(record);
};

describe('every change of a record leaves a line of history', () => {
  it('when it is made', () => {
    const { record, event } = keepEnrolment(undefined, 'sap', FACTS, PEOPLE.piotr, MOMENT);
    expect(record).toEqual({
      ...{ specId: 'sap', ...FACTS, revision: 1, changedAt: MOMENT.now, commitId: 'c1' },
    });
    expect(event).toEqual({
      ...{ kind: 'enrolment', id: 'sap', at: MOMENT.now, byId: PEOPLE.piotr.id, byName: PEOPLE.piotr.name },
      ...{ revision: 1, before: undefined, after: FACTS },
    });
  });

  it('when it is corrected, with what stood there before', () => {
    const corrected = { ...FACTS, enrolledOn: '2024-03-16' };
    const { record, event } = keepEnrolment(enrolled(), 'sap', corrected, PEOPLE.piotr, MOMENT);
    expect(record).toMatchObject({ revision: 2, enrolledOn: '2024-03-16' });
    expect(event).toMatchObject({ revision: 2, before: FACTS, after: corrected });
  });

  it('when it is removed, and when it comes back: the revisions go on', () => {
    const { record: gone, event } = dropEnrolment(enrolled(), PEOPLE.piotr, MOMENT);
    expect(gone).toMatchObject({ revision: 2, removed: true });
    expect(event).toMatchObject({ before: FACTS });
    expect(event.after).toBeUndefined();
    const back = keepEnrolment(gone as KeptEnrolment, 'sap', FACTS, PEOPLE.piotr, MOMENT);
    expect(back.record).toMatchObject({ revision: 3 });
    expect(back.record.removed).toBeUndefined();
    expect(back.event.before).toBeUndefined();
  });

  it('of a designation, too', () => {
    const { record, event } = keepDesignation(undefined, 'Security', SECURITY, PEOPLE.piotr, MOMENT);
    expect(record).toMatchObject({ area: 'Security', revision: 1, ...SECURITY });
    expect(event).toMatchObject({ kind: 'designation', id: 'Security', after: SECURITY });
    const gone = dropDesignation(record as KeptDesignation, PEOPLE.piotr, MOMENT);
    expect(gone.record).toMatchObject({ revision: 2, removed: true });
    expect(gone.event.before).toEqual(SECURITY);
  });
});

describe('who', () => {
  const [fabrikam, adatum] = PARTNERS;

  it('keeps the records: the partner admins of that partner', () => {
    const keepers = Object.values(PEOPLE).filter(person => mayKeepRecords(person, 'fabrikam'));
    expect(keepers).toEqual([PEOPLE.piotr]);
  });

  it('sees them: its people and its FPM', () => {
    const readers = Object.values(PEOPLE).filter(person => maySeeRecords(person, fabrikam));
    expect(readers).toEqual([PEOPLE.anna, PEOPLE.piotr, PEOPLE.frank]);
    expect(maySeeRecords(PEOPLE.frank, adatum)).toBe(false);
    expect(maySeeRecords({ ...PEOPLE.frank, roles: [] }, fabrikam)).toBe(false);
    expect(maySeeRecords(PEOPLE.dana, { id: 'x' })).toBe(false);
  });
});
