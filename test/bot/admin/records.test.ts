import { describe, expect, it } from 'vitest';
import type { Directory } from '../../../bot/admin/directory.ts';
import { judge, planLines } from '../../../bot/admin/importing.ts';
import { plainDate } from '../../../domain/calendar.ts';
import type { KeptDesignation, KeptEnrolment } from '../../../domain/specializations/records.ts';

const KEPT = { revision: 4, changedAt: '2025-01-01T00:00:00Z' };
const ENROLLED: KeptEnrolment = {
  ...{ specId: 'threat_protection', enrolledOn: '2023-03-15', ...KEPT },
  renewals: [{ n: 1, on: '2024-03-10' }],
};
const HELD: KeptDesignation = {
  ...{ area: 'Security', anniversary: '2025-10-01', benefitChoice: 'solutions_partner', paid: true, ...KEPT },
};

/** One partner, enrolled in Threat Protection and holding Security; the 11th of June 2025. */
const directory: Directory = {
  person: async () => undefined,
  partner: async id =>
    id === 'fabrikam'
      ? { partner: { id, name: 'Fabrikam', country: 'PL', isFrp: true }, revision: 1 }
      : undefined,
  withEmail: async () => [],
  partnersOf: async () => [],
  admins: async () => [],
  enrolment: async (partnerId, specId) =>
    partnerId === 'fabrikam' && specId === ENROLLED.specId ? ENROLLED : undefined,
  designation: async (partnerId, area) => (partnerId === 'fabrikam' && area === HELD.area ? HELD : undefined),
  today: plainDate('2025-06-11'),
};

const judged = (text: string) =>
  judge([{ name: 'records.csv', bytes: new TextEncoder().encode(text) }], directory);
const faultsIn = async (text: string): Promise<string[]> =>
  (await judged(text)).faults.map(({ line, column, why }) => `${line} ${column}: ${why}`);
const linesOf = async (text: string): Promise<string[]> => {
  const { plan, faults } = await judged(text);
  expect(faults).toEqual([]);
  return planLines(plan);
};

describe('a file of enrolments', () => {
  it('is read in any language, specializations by code or by name', async () => {
    expect(
      await linesOf(
        'Partner ID,専門化,Enrolled on\nfabrikam,Threat Protection,2023-03-15\nfabrikam,information_protection,2024-02-29\n',
      ),
    ).toEqual([
      '2 enrolments: 1 new, 0 changed, 1 as before',
      '  line 3  new      fabrikam/information_protection',
    ]);
  });

  it('tells what it changes, and leaves renewals alone that it says nothing of', async () => {
    const head = 'partnerId,specId,enrolledOn';
    expect(await linesOf(`${head}\nfabrikam,threat_protection,2023-03-16\n`)).toEqual([
      '1 enrolments: 0 new, 1 changed, 0 as before',
      '  line 2  changed  fabrikam/threat_protection  enrolledOn: 2023-03-15 → 2023-03-16',
    ]);
    expect(
      await linesOf(`${head},renewals\nfabrikam,threat_protection,2023-03-15,1 2024-03-10;2* 2025-03-12\n`),
    ).toContain(
      '  line 2  changed  fabrikam/threat_protection  renewals: 1 2024-03-10 → 1 2024-03-10;2* 2025-03-12',
    );
  });

  it('may tell of a renewal that was done in its window, before the anniversary, as an export does', async () => {
    expect(
      await linesOf(
        'partnerId,specId,enrolledOn,renewals\nfabrikam,cloud_security,2023-08-10,2* 2025-06-11\n',
      ),
    ).toEqual(['1 enrolments: 1 new, 0 changed, 0 as before', '  line 2  new      fabrikam/cloud_security']);
  });

  it.each<[string, string]>([
    ['nobody,threat_protection,2023-03-15,', '2 partnerId: names no partner: nobody'],
    [
      'fabrikam,threat,2023-03-15,',
      '2 specId: is no specialization of the catalogue, such as threat_protection',
    ],
    ['fabrikam,threat_protection,2023-02-30,', '2 enrolledOn: is not a date such as 2024-03-15'],
    ['fabrikam,threat_protection,2025-06-12,', '2 enrolledOn: is a day to come'],
    ['fabrikam,threat_protection,2014-12-31,', '2 enrolledOn: is before 2015'],
    [
      'fabrikam,threat_protection,2023-08-11,2 2025-06-01',
      '2 renewals: names renewal 2, whose window has not opened',
    ],
    ['fabrikam,threat_protection,2023-03-15,1 2024-03-10;1* 2024-03-12', '2 renewals: names renewal 1 twice'],
    ['fabrikam,threat_protection,2023-03-15,1 2026-03-10', '2 renewals: names renewal 1 on a day to come'],
    [
      'fabrikam,threat_protection,2023-03-15,once',
      '2 renewals: “once” is not the number of a renewal and its day, such as “1 2025-03-10”, “2* …” with its audit',
    ],
    [
      'fabrikam,threat_protection,2023-03-15,\nfabrikam,Threat_Protection,2023-03-15,',
      '3 specId: stands on line 2 already',
    ],
    [
      'fabrikam,threat_protection,2023-03-15,\nfabrikam,Threat Protection,2023-03-15,',
      '3 id: stands in records.csv on line 2 already',
    ],
  ])('%s is refused, by line and reason', async (row, fault) => {
    expect(await faultsIn(`partnerId,specId,enrolledOn,renewals\n${row}\n`)).toEqual([fault]);
  });
});

describe('a file of designations', () => {
  const head = 'partnerId,area,anniversary,benefitChoice,paid';

  it('is read, and tells what it changes', async () => {
    expect(
      await linesOf(
        `${head}\nfabrikam,Security,2025-10-01,solutions_partner,tak\nfabrikam,Infra,2025-12-24,No benefits,no\n`,
      ),
    ).toEqual(['2 designations: 1 new, 0 changed, 1 as before', '  line 3  new      fabrikam/Infra']);
  });

  it.each<[string, string]>([
    ['fabrikam,Surface,2025-10-01,none,no', 'is no designation'],
    ['fabrikam,Security,2026-07-12,none,no', '2 anniversary: is more than a year ahead'],
    ['fabrikam,Security,2025-10-01,some,no', 'is none of'],
    ['adatum,Security,2025-10-01,none,no', '2 partnerId: names no partner: adatum'],
  ])('%s is refused', async (row, fault) => {
    expect((await faultsIn(`${head}\n${row}\n`)).join()).toContain(fault);
  });
});
