import { describe, expect, it } from 'vitest';
import { evaluate, workloadOf } from '../../../domain/request/evaluate.ts';
import type { Answers } from '../../../domain/request/fields.ts';
import { ANSWERS } from './samples.ts';

describe('the workload that a form names', () => {
  it.each<[Answers, string | undefined]>([
    [{}, undefined],
    [{ workload: '' }, undefined],
    [{ workload: 'MDATP' }, 'MDATP'],
    [{ workload: 'MDATP', otherWorkload: 'Intune' }, 'MDATP'],
    [{ workload: 'Intune' }, undefined],
    [{ workload: 'OTHER' }, undefined],
    [{ workload: 'OTHER', otherWorkload: '  ' }, undefined],
    [{ workload: 'OTHER', otherWorkload: ' Intune ' }, 'OTHER:Intune'],
    [{ otherWorkload: 'Intune' }, undefined],
  ])('%j: %s', (answers, workload) => expect(workloadOf(answers)).toBe(workload));
});

describe('what the tables say while a form is being filled in', () => {
  it('is nothing before a workload is named', () => {
    expect(evaluate({ seats: '400', region: 'EMEA', primaryLanguage: 'en' })).toBeUndefined();
  });

  it('is that seats are wanted, before there are any', () => {
    expect(evaluate({ workload: 'MDATP' })).toMatchObject({
      workload: 'MDATP',
      ruling: { value: { verdict: 'seats_needed', regionStatus: 'not_asked', languageStatus: 'not_asked' } },
    });
  });

  it('is a verdict as soon as workload and seats are there, and more with region and language', () => {
    expect(evaluate({ workload: 'MDATP', seats: '400' })?.ruling.value.verdict).toBe('sme');
    expect(evaluate(ANSWERS)).toMatchObject({
      ...{ workload: 'MDATP', seats: 400, language: 'en' },
      ruling: { value: { verdict: 'sme', regionStatus: 'included', languageStatus: 'listed' } },
    });
  });

  it.each([
    ['149', 'below_threshold'],
    ['150', 'ask_fpm'],
    ['151', 'sme'],
    ['0', 'below_threshold'],
    ['1万5千', 'sme'],
  ])('takes %s seats as they are written: %s', (seats, verdict) => {
    expect(evaluate({ workload: 'MDATP', seats })?.ruling.value.verdict).toBe(verdict);
  });

  it.each(['lots', '', '-5', '100-200'])('does not guess from “%s” how many seats there are', seats => {
    const evaluation = evaluate({ workload: 'MDATP', seats });
    expect(evaluation?.ruling.value.verdict).toBe('seats_needed');
    expect(evaluation).not.toHaveProperty('seats');
  });

  it('takes a region that the form does not have for none', () => {
    expect(evaluate({ ...ANSWERS, region: 'Mars' })?.ruling.value.regionStatus).toBe('not_asked');
  });

  it('has no rule for a workload outside the tables, and says so (AMB-07i)', () => {
    expect(evaluate({ ...ANSWERS, workload: 'OTHER', otherWorkload: 'Intune' })).toMatchObject({
      workload: 'OTHER:Intune',
      ruling: { value: { verdict: 'no_seat_rule' }, caveats: ['AMB-07i'] },
    });
  });
});
