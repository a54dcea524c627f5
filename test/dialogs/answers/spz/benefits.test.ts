import { describe, expect, it } from 'vitest';
import { SPZ_ANSWERS } from '../../../../dialogs/answers/spz.ts';
import type { Slots } from '../../../../dialogs/understanding/types.ts';
import type { FactId } from '../../../../domain/facts.ts';
import { asking } from '../asking.ts';

const ask = asking(SPZ_ANSWERS);

describe('spz.cap (SPZ-19, D2)', () => {
  it.each<[Slots, string, readonly FactId[]]>([
    [{ category: 'Security', count: 3 }, 'Yes, for all 3', ['SPZ-19']],
    [{ category: 'Security', count: 4 }, 'No more than 3, not 4', ['SPZ-19', 'SPZ-20', 'AMB-16a']],
    [{ category: 'Azure', count: 5 }, 'Yes, for all 5', ['SPZ-19']],
    [{ category: 'Azure', count: 7 }, 'No more than 5, not 7', ['SPZ-19', 'AMB-16a']],
    [{ category: 'BizApps', count: 1 }, 'Yes, for that one', ['SPZ-19']],
    [{ category: 'BizApps', count: 2 }, 'No more than 1, not 2', ['SPZ-19']],
    [{ category: 'ModernWork', count: 2 }, 'Yes, for both', ['SPZ-19']],
    [{ category: 'ModernWork' }, 'at most 3 specializations and expert programs bring', ['SPZ-19', 'SPZ-06']],
    [{ category: 'BizApps' }, 'at most one specialization or expert program brings', ['SPZ-19']],
    [
      { category: 'Azure', program: 'Azure Expert MSP' },
      'Yes, Azure Expert MSP counts',
      ['SPZ-19', 'SPZ-10'],
    ],
    [
      { category: 'ModernWork', spec: 'Modernize Endpoints' },
      'The table of caps does not name Modernize Endpoints. It counts towards',
      ['AMB-15', 'SPZ-19'],
    ],
    [{ category: 'Security', spec: 'Cloud Security' }, 'Yes, Cloud Security counts', ['SPZ-19']],
    [
      { spec: 'Hybrid Operations and Management with Microsoft Azure Arc' },
      'no longer in the catalogue',
      ['AMB-15'],
    ],
    [{}, 'Azure 5, Business Applications 1, Modern Work 3 and Security 3', ['SPZ-19', 'SPZ-20']],
  ])('%o', (slots, verdict, facts) => {
    const answered = ask('spz.cap', slots);
    expect(answered.verdict).toContain(verdict);
    expect(answered.facts).toEqual(expect.arrayContaining([...facts]));
  });
});

describe('spz.benefits (SPZ-06, SPZ-21)', () => {
  it.each<[Slots, string, readonly FactId[]]>([
    [{ benefitChoice: 'legacy' }, 'Not by the rule', ['SPZ-06']],
    [{ benefitChoice: 'none' }, 'No. ', ['SPZ-06', 'SPZ-21']],
    [{ benefitChoice: 'solutions_partner' }, 'Yes, up to the cap', ['SPZ-06', 'SPZ-19']],
    [{}, 'anniversary of your Solutions Partner designation, not of', ['SPZ-06', 'AMB-16', 'AMB-35']],
  ])('%o', (slots, verdict, facts) => {
    const answered = ask('spz.benefits', slots);
    expect(answered.verdict).toContain(verdict);
    expect(answered.facts).toEqual(expect.arrayContaining([...facts]));
    expect(answered.text).toContain('next Solutions Partner designation anniversary date');
  });
});
