import { describe, expect, it, test } from 'vitest';
import type { EligibilityQuestion } from '../../../../dialogs/answers/eligibility/question.ts';
import { LOCALES } from '../../../../domain/people.ts';
import { ask } from './askEligibility.ts';
import { EXAMPLES } from './examples.ts';

describe('is there an SME?', () => {
  it.each(EXAMPLES)('%o', (question, verdict, facts, words) => {
    const answer = ask(question);
    expect(answer.verdict).toContain(verdict);
    expect(answer.facts).toEqual(expect.arrayContaining([...facts]));
    for (const word of words) expect(answer.text).toContain(word);
  });

  it('offers the form only where people can come', () => {
    const filed = (question: EligibilityQuestion): boolean =>
      ask(question).text.includes('[Request this SME]');
    expect(filed({ workload: 'MDATP', seats: 151 })).toBe(true);
    expect(filed({ workload: 'MDATP', seats: 149 })).toBe(false);
    expect(filed({ workload: 'AIP_P1' })).toBe(false);
    expect(filed({ workload: 'MIG_P1', seats: 6000 })).toBe(true);
  });
});

test.each(LOCALES)('%s: each example is drawn, for whatever was asked', locale => {
  for (const [question] of EXAMPLES) {
    for (const asked of ['eligibility', 'routing', 'language'] as const) {
      const { text, verdict } = ask({ ...question, asked }, locale);
      expect(text).not.toMatch(/[{}]|undefined/);
      expect(verdict).not.toMatch(/“”|「」|„”|\( *\)/);
      if (locale !== 'en') expect(verdict).not.toBe(ask({ ...question, asked }).verdict);
    }
  }
});
