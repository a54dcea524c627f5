import { Temporal } from 'temporal-polyfill';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { type Azurite, startAzurite } from '../../bot/local/azurite.ts';
import { PEOPLE } from '../../bot/local/demoPeople.ts';
import { connect } from '../../bot/storage/connection.ts';
import { DueStore } from '../../bot/storage/dueStore.ts';
import { PartnerStore } from '../../bot/storage/partnerStore.ts';
import { RecordStore } from '../../bot/storage/recordStore.ts';
import {
  dropEnrolment,
  type KeptEnrolment,
  keepDesignation,
  keepEnrolment,
} from '../../domain/specializations/records.ts';

let azurite: Azurite;
let records: RecordStore;
let partners: PartnerStore;
let partner = 0;
let id: string;

beforeAll(async () => {
  azurite = await startAzurite();
  const connection = connect({ kind: 'connection', connectionString: azurite.connectionString });
  await connection.ensure(['partners', 'lists', 'due']);
  const dues = new DueStore(connection, () => Temporal.Instant.from('2025-06-11T09:00:00Z'));
  records = new RecordStore(connection, dues);
  partners = new PartnerStore(connection, dues);
});

afterAll(() => azurite.stop());

/** Every test has a partner of its own. */
beforeEach(() => {
  partner += 1;
  id = `partner-${partner}`;
});

const FACTS = { enrolledOn: '2024-03-15', renewals: [] };
const moment = (second: number) => ({
  ...{ now: `2025-06-11T09:00:${String(second).padStart(2, '0')}Z`, commitId: `c${second}` },
});
const enrolling = (second: number, before?: KeptEnrolment) =>
  keepEnrolment(before, 'sap', FACTS, PEOPLE.piotr, moment(second));

async function stored() {
  const row = await records.enrolment(id, 'sap');
  if (!row) throw new Error('nothing is stored');
  return row;
}

describe("a partner's records", () => {
  it('are written with their line of history, or not at all', async () => {
    expect(await records.commit(id, enrolling(1))).toBe(true);
    expect(await records.commit(id, enrolling(2))).toBe(false);
    expect(await records.enrolments(id)).toHaveLength(1);
    expect(await records.history(id, 10)).toHaveLength(1);
  });

  it('are guarded: of two changes of the same state one is written', async () => {
    await records.commit(id, enrolling(1));
    const before = await stored();
    const both = [2, 3].map(second => records.commit(id, enrolling(second, before.content), before));
    expect((await Promise.all(both)).sort()).toEqual([false, true]);
    expect((await stored()).content.revision).toBe(2);
    expect(await records.history(id, 10)).toHaveLength(2);
  });

  it('take the same commit twice for one', async () => {
    expect(await records.commit(id, enrolling(1))).toBe(true);
    expect(await records.commit(id, enrolling(1))).toBe(true);
    expect(await records.history(id, 10)).toHaveLength(1);
  });

  it('are gone once they are removed, and their history stays, the newest line first', async () => {
    await records.commit(id, enrolling(1));
    const before = await stored();
    await records.commit(id, dropEnrolment(before.content, PEOPLE.piotr, moment(2)), before);
    expect(await records.enrolments(id)).toEqual([]);
    expect(await partners.enrolments(id)).toEqual([]);
    expect(await partners.enrolment(id, 'sap')).toBeUndefined();
    const lines = await records.history(id, 10);
    expect(lines.map(({ revision, after }) => [revision, after !== undefined])).toEqual([
      [2, false],
      [1, true],
    ]);
    expect(await records.history(id, 1)).toEqual(lines.slice(0, 1));
    const removed = await stored();
    expect(await records.commit(id, enrolling(3, removed.content), removed)).toBe(true);
    expect((await partners.enrolment(id, 'sap'))?.revision).toBe(3);
  });

  it('hold designations beside enrolments', async () => {
    const facts = { anniversary: '2026-01-01', benefitChoice: 'legacy', paid: false } as const;
    await records.commit(id, enrolling(1));
    await records.commit(id, keepDesignation(undefined, 'Security', facts, PEOPLE.piotr, moment(2)));
    expect((await records.designations(id)).map(({ area }) => area)).toEqual(['Security']);
    expect((await records.enrolments(id)).map(({ specId }) => specId)).toEqual(['sap']);
  });

  it('that were written before there were revisions begin with the first', async () => {
    await partners.saveEnrolment(id, { specId: 'sap', ...FACTS, changedAt: '2025-01-01T00:00:00Z' });
    expect((await stored()).content.revision).toBe(1);
  });
});

describe("an FPM's partners", () => {
  it('are in one list, which takes up every partner that is saved', async () => {
    const fpmId = `fpm-${partner}`;
    await partners.save({ id, name: 'Contoso Partner', country: 'PL', isFrp: true, fpmId });
    await partners.save({ id, name: 'Contoso & Co', country: 'PL', isFrp: true, fpmId });
    expect(await partners.assignedTo(fpmId)).toEqual([{ partnerId: id, name: 'Contoso & Co' }]);
    expect(await partners.assignedTo('nobody')).toEqual([]);
  });
});
