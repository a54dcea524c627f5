import { describe, expect, it, test } from 'vitest';
import { type PlainDate, plainDate } from '../../../domain/calendar.ts';
import { likeness, NEARLY_SAME, nearlySame } from '../../../domain/request/likeness.ts';
import { gistOf, type PastRequest, similarRequests } from '../../../domain/request/similar.ts';

const TODAY = plainDate('2025-06-11');
const WHY = 'Contoso is stuck on conditional access design, we need an expert for two weeks.';

const OTHER_WORDS = 'Our new people want coaching on something that nobody here has done before.';

const past = (changes: Partial<PastRequest> = {}): PastRequest => ({
  id: 'SME-1',
  partnerId: 'northwind',
  workload: 'MDATP',
  role: 'FastTrack Engineer SME',
  justification: WHY,
  submittedOn: plainDate('2025-01-10'),
  ...changes,
});

const { submittedOn: _, ...DRAFT } = past({ id: 'SME-2' });

const hits = (history: PastRequest[], draft: Omit<PastRequest, 'submittedOn'> = DRAFT): string[] =>
  similarRequests(history, draft, TODAY).value.map(({ request }) => request.id);

describe('D2 similarRequests: same partner, workload and role within 365 days, whichever customer', () => {
  it('finds an earlier request and tells how long ago it was', () => {
    const { value, facts, caveats } = similarRequests([past()], DRAFT, TODAY);
    expect(value).toEqual([{ request: past(), daysAgo: 152, sameTopic: true, sameText: true }]);
    expect(facts).toEqual(['SME-09', 'SME-21', 'SME-23']);
    expect(caveats).toEqual(['AMB-07d']);
  });

  it('finds nothing for a migration, since data migrations are excepted', () => {
    const role = 'FastTrack Migration Resource';
    const { value, facts } = similarRequests([past({ role })], { ...DRAFT, role }, TODAY);
    expect(value).toEqual([]);
    expect(facts).toContain('SME-23');
  });

  it.each([
    ['another partner', { partnerId: 'fabrikam' }],
    ['another workload', { workload: 'MCAS' }],
    ['another role', { role: 'FastTrack Migration Resource' }],
    ['the request itself, being corrected', { id: 'SME-2' }],
  ] as const)('leaves out %s', (__, changes) =>
    expect(hits([past({ justification: OTHER_WORDS, ...changes })])).toEqual([]),
  );

  it('finds the same words for another workload: they were copied', () => {
    const [copy] = similarRequests([past({ workload: 'MCAS' })], DRAFT, TODAY).value;
    expect(copy).toMatchObject({ sameTopic: false, sameText: true });
  });

  it('tells a copy by its beginning, which is what lists keep', () => {
    const long = `${WHY} `.repeat(20);
    const kept = past({ workload: 'MCAS', justification: gistOf(long) });
    expect(hits([kept], { ...DRAFT, justification: long })).toEqual(['SME-1']);
  });

  it('looks back 365 days and not one more, and never ahead', () => {
    const ago = (days: number): PlainDate => TODAY.subtract({ days });
    const history = [-1, 0, 364, 365, 366].map(days => past({ id: `SME-${days}d`, submittedOn: ago(days) }));
    expect(hits(history)).toEqual(['SME-0d', 'SME-364d', 'SME-365d']);
  });

  it('compares free workloads by their words, not their case or width', () => {
    expect(hits([past({ workload: 'OTHER:ｉｎｔｕｎｅ' })], { ...DRAFT, workload: 'OTHER:Intune' })).toEqual([
      'SME-1',
    ]);
  });
});

const COPIES: readonly (readonly [string, string])[] = [
  [WHY, 'Fabrikam is stuck on conditional access design. We need an expert for three weeks!'],
  ['Need guidance on MCAS policies', 'need  guidance on MCAS policy'],
  [
    '客户需要部署MDATP，请安排专家协助配置攻击面减少规则',
    '客户需要部署 MDATP，请安排专家协助配置攻击面减少规则。谢谢',
  ],
  [
    '客戶有四百台裝置要上線，需要專家協助設定條件式存取',
    '客戶有六百台裝置要上線，需要專家協助設定條件式存取',
  ],
  [
    'お客様がMDATPを400台に展開するため、専門家の支援が必要です。',
    'お客様がＭＤＡＴＰを900台に展開するため、専門家の支援が必要です',
  ],
  ['Contoso potrzebuje eksperta od migracji', 'Litware potrzebuje eksperta od migracji'],
];

const DIFFERENT: readonly (readonly [string, string])[] = [
  [WHY, 'Our team is new to conditional access and the pilot fails, we want coaching.'],
  [
    'Need guidance on MCAS policies for a bank with 12000 users',
    'Need guidance on AIP labels for a hospital with 300 users',
  ],
  ['客户需要部署AATP，请安排专家协助', '客户需要部署MCAS，请安排专家指导策略'],
  ['客戶有四百台裝置要上線，需要專家協助', '第一次做這個專案，希望專家先看過我們的設計'],
  ['お客様のAADP展開のため、支援が必要です', 'お客様のMCAS導入に専門家の支援が必要です'],
  [
    'Klient potrzebuje pomocy przy wdrożeniu MDATP na 400 stacjach',
    'Klient chce migrować skrzynki z Lotus Notes, potrzebujemy wsparcia',
  ],
];

describe('nearly the same text', () => {
  it.each(COPIES)('%s = %s', (a, b) => expect(likeness(a, b)).toBeGreaterThan(0.79));
  it.each(DIFFERENT)('%s ≠ %s', (a, b) => expect(likeness(a, b)).toBeLessThan(0.6));

  test('the threshold lies in the gap, and a text is nearly the same as itself', () => {
    expect(NEARLY_SAME).toBeGreaterThan(0.6);
    expect(NEARLY_SAME).toBeLessThan(0.79);
    for (const [text] of [...COPIES, ...DIFFERENT]) expect(nearlySame(text, text.toUpperCase())).toBe(true);
  });

  test('it does not matter which text comes first', () => {
    for (const [a, b] of [...COPIES, ...DIFFERENT]) expect(likeness(a, b)).toBe(likeness(b, a));
  });

  test('nothing is like something else, and empty texts are alike', () => {
    expect(likeness('', WHY)).toBe(0);
    expect(likeness('', '!?')).toBe(1);
  });
});
