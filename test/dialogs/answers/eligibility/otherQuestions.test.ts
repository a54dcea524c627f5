import { describe, expect, it } from 'vitest';
import { cardText } from '../../../../bot/local/cardText.ts';
import type { EligibilityQuestion } from '../../../../dialogs/answers/eligibility/question.ts';
import { workloadQuestion } from '../../../../dialogs/answers/eligibility.ts';
import { candidatesFor } from '../../../../domain/eligibility/ambiguousNames.ts';
import { ask, speaker } from './askEligibility.ts';

describe('what to choose in the tool', () => {
  it.each<[EligibilityQuestion, string]>([
    [
      { workload: 'MCAS', seats: 12_000 },
      'Choose “Security and Compliance” in the FTC Resource Request tool.',
    ],
    [
      { workload: 'MIG_P2' },
      'Choose “Security and Compliance” in the FTC Resource Request tool, if there are more',
    ],
    [{ workload: 'MIG_P1', seats: 6000 }, 'as an exception agreed with your FPM'],
    [{ workload: 'AIP_P1' }, 'Self-deployment only'],
    [{ workload: 'MDATP', seats: 150 }, 'Neither yes nor no'],
  ])('%o', (question, verdict) => {
    const answer = ask({ ...question, asked: 'routing' });
    expect(answer.verdict).toContain(verdict);
  });

  it('is the same page under two names (AMB-07g)', () => {
    const { text, facts } = ask({ workload: 'MIG_P2', asked: 'routing' });
    expect(facts).toContain('AMB-07g');
    expect(text).toContain('I treat them as one');
  });
});

describe('which language', () => {
  it.each<[EligibilityQuestion, string]>([
    [{ workload: 'MDATP', language: 'en-US' }, 'Yes, English is the language in the table'],
    [{ workload: 'MDATP', language: 'de' }, 'I promise no German'],
    [{ workload: 'AADP_P2', seats: 2000, language: 'ko' }, 'Perhaps'],
    [{ workload: 'MCAS', language: 'fr' }, 'I promise no French: for MCAS'],
    [{ workload: 'MDATP' }, 'the table says “English”'],
    [{ workload: 'AIP_P1', language: 'fr' }, 'Self-deployment only'],
  ])('%o', (question, verdict) => {
    expect(ask({ ...question, asked: 'language' }).verdict).toContain(verdict);
  });
});

describe('a name that could be several workloads', () => {
  const text = (name: string): string =>
    cardText(workloadQuestion(speaker(), candidatesFor(name)).card).join('\n');

  it.each([
    ['Defender', ['MDATP', 'AATP', 'OATP', 'MCAS']],
    ['ATP?', ['OATP', 'MDATP', 'AATP']],
    ['AIP?', ['AIP P1', 'AIP P2']],
  ])('%s is asked back with its candidates as buttons', (name, buttons) => {
    for (const button of buttons) expect(text(name)).toContain(`[${button}]`);
  });

  it('without any hint lists all workloads and presses none', () => {
    expect(text('compliance')).toContain('any other workload');
    expect(text('compliance')).not.toContain('[');
  });
});
