import { describe, expect, it } from 'vitest';
import { spokenLanguages } from '../../../../dialogs/answers/sme/language.ts';
import { asking } from '../asking.ts';

describe('languages in general', () => {
  const languages = asking({ 'sme.language': spokenLanguages });

  it('are listed row by row, and none is promised', () => {
    const { text, facts } = languages('sme.language', { language: 'pl' });
    expect(text).toContain('I promise no Polish');
    expect(text).toContain('MCAS and AATP above 10,000 seats: “English/limited”');
    expect(facts).toEqual(expect.arrayContaining(['SME-05', 'SME-06', 'AMB-05']));
  });

  it('need no warning where English is asked for', () => {
    expect(languages('sme.language', { language: 'en-GB' }).verdict).toContain(
      'That depends on the workload',
    );
  });
});
