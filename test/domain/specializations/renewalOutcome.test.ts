import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { CATEGORIES } from '../../../domain/specializations/designations.ts';
import {
  manualRequirement,
  type Outcome,
  type RenewalState,
  renewalOutcome,
} from '../../../domain/specializations/renewalOutcome.ts';

describe('D2 manualRequirement', () => {
  it.each(CATEGORIES)('%s, odd anniversaries: none', category => {
    for (const n of [1, 3, 5]) expect(manualRequirement(category, n).value).toBe('none');
  });

  it.each([
    ['Azure', 'audit'],
    ['ModernWork', 'customer_references'],
    ['Security', 'customer_references'],
    ['BizApps', 'none_listed'],
  ] as const)('%s, even anniversaries: %s', (category, expected) => {
    for (const n of [2, 4, 6]) {
      const { value, facts } = manualRequirement(category, n);
      expect(value).toBe(expected);
      expect(facts).toContain('SPZ-16');
    }
  });

  it('warns that Business Applications lists no manual step (AMB-13)', () => {
    expect(manualRequirement('BizApps', 2).caveats).toEqual(['AMB-13']);
    expect(manualRequirement('BizApps', 1).caveats).toEqual([]);
  });
});

const BASE: RenewalState = {
  category: 'Security',
  n: 1,
  qualified: true,
  manualDone: false,
  phase: 'window_open',
};

describe('D2 renewalOutcome', () => {
  it.each<[string, Partial<RenewalState>, Outcome, readonly string[]]>([
    ['odd and qualified in the window', {}, 're_enrolled_automatically', []],
    ['odd and qualified in grace', { phase: 'grace' }, 're_enrolled_automatically', []],
    ['even, qualified, references done', { n: 2, manualDone: true }, 're_enrolled', []],
    ['even, qualified, references missing', { n: 2 }, 'open', ['customer_references']],
    ['even, references missing in grace', { n: 2, phase: 'grace' }, 'at_risk', ['customer_references']],
    ['not qualified', { qualified: false }, 'open', ['qualification']],
    [
      'nothing done for an even Azure anniversary',
      { category: 'Azure', n: 2, qualified: false },
      'open',
      ['qualification', 'audit'],
    ],
    ['even Business Applications, qualified', { category: 'BizApps', n: 2 }, 're_enrolled_automatically', []],
    ['before the window', { phase: 'enrolled' }, 'too_early', []],
    ['after day 30', { phase: 'lapsed' }, 'lapsed', []],
  ])('%s', (_, changes, outcome, missing) => {
    expect(renewalOutcome({ ...BASE, ...changes }).value).toEqual({ outcome, missing });
  });
});

test('nobody is re-enrolled without qualification, or outside window and grace', () => {
  const state = fc.record<RenewalState>({
    category: fc.constantFrom(...CATEGORIES),
    n: fc.integer({ min: 1, max: 10 }),
    qualified: fc.boolean(),
    manualDone: fc.boolean(),
    phase: fc.constantFrom('enrolled', 'window_open', 'grace', 'lapsed'),
  });
  fc.assert(
    fc.property(state, given => {
      const { outcome } = renewalOutcome(given).value;
      if (outcome !== 're_enrolled' && outcome !== 're_enrolled_automatically') return;
      expect(given.qualified).toBe(true);
      expect(['window_open', 'grace']).toContain(given.phase);
    }),
  );
});
