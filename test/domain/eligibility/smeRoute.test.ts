import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { ROUTING_TABLE } from '../../../domain/eligibility/routingTable.ts';
import { routedAlike, rowsFor } from '../../../domain/eligibility/rows.ts';
import { type RouteQuestion, smeRoute, type Verdict } from '../../../domain/eligibility/smeRoute.ts';
import { WORKLOADS } from '../../../domain/eligibility/workloads.ts';
import { REGIONS } from '../../../domain/request/fields.ts';

const DOCS = 'https://docs.microsoft.com/en-us';
const INFORMATION_PROTECTION = `${DOCS}/azure/information-protection/`;
const CLOUD_APP_SECURITY = `${DOCS}/cloud-app-security/`;
const AZURE_ATP = `${DOCS}/azure-advanced-threat-protection/`;
const SECURITY = 'Security and Compliance';

type Row = readonly [
  name: string,
  question: RouteQuestion,
  expected: { verdict: Verdict; pick?: string; guide?: string },
  tells: readonly string[],
];

const asks = (
  workload: RouteQuestion['workload'],
  seats?: number,
  region?: RouteQuestion['region'],
  language?: string,
): RouteQuestion => ({ workload, seats, region, language });

/** D2, smeRoute: every worked example, in its order. */
const WORKED_EXAMPLES: readonly Row[] = [
  ['MDATP, 400, EMEA, en', asks('MDATP', 400, 'EMEA', 'en'), { verdict: 'sme', pick: 'MDATP' }, ['SME-05']],
  ['MDATP, 151, APJ, ja', asks('MDATP', 151, 'APJ', 'ja'), { verdict: 'sme', pick: 'MDATP' }, ['AMB-05']],
  ['MDATP, exactly 150', asks('MDATP', 150), { verdict: 'ask_fpm' }, ['SME-05', 'AMB-01']],
  ['MDATP, 120', asks('MDATP', 120), { verdict: 'below_threshold' }, ['SME-05', 'SME-04']],
  [
    'AADP_P2, 2000, APJ, ko',
    asks('AADP_P2', 2000, 'APJ', 'ko'),
    { verdict: 'sme', pick: 'AADP' },
    ['SME-05', 'AMB-05'],
  ],
  [
    'OATP_P1, 200, Amer, en',
    asks('OATP_P1', 200, 'Amer', 'en'),
    { verdict: 'sme', pick: 'OATP' },
    ['SME-05'],
  ],
  ['AIP_P2, 151', asks('AIP_P2', 151), { verdict: 'sme', pick: 'AIP' }, ['SME-05']],
  [
    'AIP_P1, 3000',
    asks('AIP_P1', 3000),
    { verdict: 'self_deploy', guide: INFORMATION_PROTECTION },
    ['SME-06', 'AMB-04'],
  ],
  ['MIG_P2, 200', asks('MIG_P2', 200), { verdict: 'sme', pick: SECURITY }, ['SME-05', 'AMB-07g']],
  ['MIG_P1, 6000', asks('MIG_P1', 6000), { verdict: 'exception', pick: SECURITY }, ['SME-06', 'AMB-03']],
  ['MIG_P1, 5000', asks('MIG_P1', 5000), { verdict: 'ask_fpm' }, ['SME-06', 'AMB-03']],
  ['MIG_P1, 4000', asks('MIG_P1', 4000), { verdict: 'ask_fpm' }, ['SME-06', 'AMB-03']],
  [
    'MCAS, 12000, APJ, ja',
    asks('MCAS', 12_000, 'APJ', 'ja'),
    { verdict: 'sme', pick: SECURITY },
    ['SME-05', 'AMB-05'],
  ],
  [
    'MCAS, exactly 10000',
    asks('MCAS', 10_000),
    { verdict: 'ask_fpm', guide: CLOUD_APP_SECURITY },
    ['SME-05', 'SME-06', 'AMB-02'],
  ],
  ['MCAS, 9999', asks('MCAS', 9999), { verdict: 'self_deploy', guide: CLOUD_APP_SECURITY }, ['SME-06']],
  ['MCAS, 120', asks('MCAS', 120), { verdict: 'self_deploy', guide: CLOUD_APP_SECURITY }, ['SME-06']],
  ['AATP, 10001', asks('AATP', 10_001), { verdict: 'sme', pick: SECURITY }, ['SME-05']],
  ['AATP, 9999', asks('AATP', 9999), { verdict: 'self_deploy', guide: AZURE_ATP }, ['SME-06']],
  ['OTHER:Intune, 80', asks('OTHER:Intune', 80), { verdict: 'no_seat_rule' }, ['SME-03', 'AMB-07i']],
  ['OTHER:Exchange migration', asks('OTHER:Exchange migration'), { verdict: 'no_seat_rule' }, ['AMB-07i']],
];

test.each(WORKED_EXAMPLES)('D2 smeRoute: %s', (_, question, expected, tells) => {
  const { value, facts, caveats } = smeRoute(question);
  expect({ verdict: value.verdict, pick: value.pick, guide: value.guide }).toEqual({
    pick: undefined,
    guide: undefined,
    ...expected,
  });
  expect([...facts, ...caveats]).toEqual(expect.arrayContaining([...tells]));
});

describe('the day before, the day and the day after, in seats', () => {
  test.each(['AADP_P1', 'AADP_P2', 'OATP_P1', 'OATP_P2', 'MDATP', 'AIP_P2', 'MIG_P2'] as const)(
    '%s wants more than 150',
    workload => {
      const verdicts = [149, 150, 151].map(seats => smeRoute({ workload, seats }).value.verdict);
      expect(verdicts).toEqual(['below_threshold', 'ask_fpm', 'sme']);
    },
  );

  test.each(['MCAS', 'AATP'] as const)('%s leaves a gap at 10,000', workload => {
    const verdicts = [9999, 10_000, 10_001].map(seats => smeRoute({ workload, seats }).value.verdict);
    expect(verdicts).toEqual(['self_deploy', 'ask_fpm', 'sme']);
  });

  test('MIG P1 is an exception above 5,000 and undocumented below', () => {
    const verdicts = [0, 4999, 5000, 5001].map(
      seats => smeRoute({ workload: 'MIG_P1', seats }).value.verdict,
    );
    expect(verdicts).toEqual(['ask_fpm', 'ask_fpm', 'ask_fpm', 'exception']);
  });
});

describe('before the number of seats is known', () => {
  it('says what people need and where they would choose it', () => {
    const { value, facts } = smeRoute({ workload: 'MIG_P2' });
    expect(value).toMatchObject({ verdict: 'seats_needed', threshold: 150, pick: SECURITY });
    expect(facts).toContain('SME-15');
  });

  it('already knows that AIP P1 has no people, whatever the number', () => {
    const { value } = smeRoute({ workload: 'AIP_P1' });
    expect(value).toMatchObject({ verdict: 'self_deploy', guide: INFORMATION_PROTECTION });
    expect(value.threshold).toBeUndefined();
  });

  it('never shows MIG P1 as a normal entitlement', () => {
    const { value, caveats } = smeRoute({ workload: 'MIG_P1' });
    expect(value).toMatchObject({ threshold: 5000, regionStatus: 'limited' });
    expect(caveats).toContain('AMB-03');
  });
});

describe('languages (AMB-05)', () => {
  const statusOf = (question: RouteQuestion) => smeRoute(question).value.languageStatus;

  it.each([
    ['English on an English row', asks('MDATP', 400, 'EMEA', 'en-GB'), 'listed'],
    ['another language on an English row', asks('MDATP', 400, 'EMEA', 'pl'), 'not_listed'],
    ['another language for AADP', asks('AADP_P1', 400, 'APJ', 'ko'), 'list_not_in_source'],
    ['another language for MCAS with people', asks('MCAS', 12_000, 'APJ', 'zh'), 'limited'],
    ['another language for the MCAS guide', asks('MCAS', 100, 'APJ', 'zh'), 'not_listed'],
    ['no language named', asks('MDATP', 400), 'not_asked'],
    ['a workload without a row', asks('OTHER:Teams', 400, 'EMEA', 'pl'), 'no_rule'],
  ] as const)('%s', (_, question, status) => expect(statusOf(question)).toBe(status));

  it('is silent when English was asked for', () => {
    expect(smeRoute(asks('MDATP', 400, 'EMEA', 'en')).caveats).not.toContain('AMB-05');
  });

  it('warns of the rows that have people even before somebody names a language', () => {
    expect(smeRoute(asks('MDATP', 400, 'EMEA')).caveats).toContain('AMB-05');
    expect(smeRoute(asks('MCAS', 100, 'EMEA')).caveats).not.toContain('AMB-05');
  });
});

test('regions: all three stand in every row but that of MIG P1', () => {
  for (const workload of WORKLOADS.filter(id => id !== 'MIG_P1')) {
    for (const region of REGIONS) {
      expect(smeRoute({ workload, seats: 20_000, region }).value.regionStatus).toBe('included');
    }
  }
  expect(smeRoute({ workload: 'MIG_P1', seats: 6000, region: 'Amer' }).value.regionStatus).toBe('limited');
  expect(smeRoute({ workload: 'MDATP', seats: 6000 }).value.regionStatus).toBe('not_asked');
});

test('a product whose plans share a row answers without the plan; AIP and MIG have to be asked', () => {
  expect(routedAlike('AADP')).toBe('AADP_P1');
  expect(routedAlike('OATP')).toBe('OATP_P1');
  expect(routedAlike('MCAS')).toBe('MCAS');
  expect(routedAlike('AIP')).toBeUndefined();
  expect(routedAlike('MIG')).toBeUndefined();
});

test('seats that are no count are a fault', () => {
  for (const seats of [-1, 1.5, Number.NaN]) {
    expect(() => smeRoute({ workload: 'MDATP', seats })).toThrow(RangeError);
  }
});

describe('properties', () => {
  const workload = fc.constantFrom(...WORKLOADS);
  const seats = fc.oneof(fc.nat(200), fc.nat(12_000), fc.nat());
  const HELP: Readonly<Record<Verdict, number>> = {
    below_threshold: 0,
    self_deploy: 0,
    ask_fpm: 1,
    exception: 2,
    sme: 2,
    no_seat_rule: 0,
    seats_needed: 0,
  };

  it('no two rows of a workload cover the same number of seats', () => {
    fc.assert(
      fc.property(workload, seats, (id, count) => {
        const covering = rowsFor(id).filter(
          ({ moreThan = -1, fewerThan = Number.POSITIVE_INFINITY }) => count > moreThan && count < fewerThan,
        );
        expect(covering.length).toBeLessThanOrEqual(1);
      }),
    );
  });

  it('more seats never bring less help', () => {
    fc.assert(
      fc.property(workload, seats, seats, (id, a, b) => {
        const [fewer, more] = a < b ? [a, b] : [b, a];
        const helpFor = (count: number) => HELP[smeRoute({ workload: id, seats: count }).value.verdict];
        expect(helpFor(fewer)).toBeLessThanOrEqual(helpFor(more));
      }),
    );
  });

  it('whoever is sent to the tool is told what to choose, whoever is on their own gets a guide', () => {
    fc.assert(
      fc.property(workload, seats, (id, count) => {
        const { verdict, pick, guide } = smeRoute({ workload: id, seats: count }).value;
        expect(pick !== undefined).toBe(verdict === 'sme' || verdict === 'exception');
        if (verdict === 'self_deploy') expect(guide).toMatch(/^https:\/\/docs\.microsoft\.com\//);
      }),
    );
  });

  it('every workload has a row', () => {
    expect(WORKLOADS.flatMap(rowsFor).length).toBeGreaterThanOrEqual(WORKLOADS.length);
    expect(new Set(ROUTING_TABLE.rows.flatMap(row => row.workloads))).toEqual(new Set(WORKLOADS));
  });
});
