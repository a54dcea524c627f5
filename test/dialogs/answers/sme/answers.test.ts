import { describe, expect, it, test } from 'vitest';
import { PEOPLE } from '../../../../bot/local/demoPeople.ts';
import { SME_ANSWERS } from '../../../../dialogs/answers/sme.ts';
import { INTENTS, type Intent, type Slots } from '../../../../dialogs/understanding/types.ts';
import { LOCALES } from '../../../../domain/people.ts';
import { asking } from '../asking.ts';
import { ROWS } from './rows.ts';

const ask = asking(SME_ANSWERS);

/** These lead to a dialog, a screen or the form. */
const ELSEWHERE: readonly Intent[] = [
  ...(['sme.eligibility', 'sme.routing', 'sme.language', 'sme.clarify_workload'] as const),
  ...(['sme.create_draft', 'sme.status'] as const),
];
const OWN = INTENTS.filter(intent => intent.startsWith('sme.') && !ELSEWHERE.includes(intent));

it('answers every question about SME requests that is not asked of a dialog or a screen', () => {
  expect(Object.keys(SME_ANSWERS).sort()).toEqual([...OWN].sort());
});

describe('what an answer has to say', () => {
  it.each(ROWS)('%s %o', (intent, slots, facts, words) => {
    const { text, facts: told } = ask(intent, slots);
    expect(told).toEqual(expect.arrayContaining([...facts]));
    for (const word of words) expect(text).toContain(word);
  });
});

describe('in every language', () => {
  const typical: readonly (readonly [Intent, Slots])[] = [
    ...ROWS.map(([intent, slots]) => [intent, slots] as const),
    ['sme.timeline', { submittedOn: '2025-06-06' }],
    ['sme.timeline', { submittedOn: '2025-05-06' }],
    ['sme.overdue', { elapsedBusinessDays: 3, requestId: 'SME-7KQ4-MXTC' }],
    ['sme.field_help', { field: 'tenantSegment', seats: 800 }],
    ['sme.field_help', { field: 'region', country: 'JP' }],
    ...['tenantId', 'seats', 'deliveryTeam', 'role', 'additionalInfo'].map(
      field => ['sme.field_help', { field }] as const,
    ),
  ];

  test.each(LOCALES)('%s: each answer is drawn, and in no other language', locale => {
    for (const [intent, slots] of typical) {
      const { text, verdict, facts } = ask(intent, slots, locale, { person: PEOPLE.anna });
      expect(facts.length).toBeGreaterThan(0);
      expect(text).not.toMatch(/[{}]|undefined/);
      if (locale !== 'en') expect(verdict).not.toBe(ask(intent, slots).verdict);
    }
  });
});
