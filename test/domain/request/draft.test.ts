import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import {
  answersFrom,
  answersOf,
  correctionOf,
  type Draft,
  draftSchema,
  withAnswers,
} from '../../../domain/request/draft.ts';
import { FORM_VERSION } from '../../../domain/request/fields.ts';
import { readAnswers } from '../../../domain/request/readAnswers.ts';
import { ANSWERS, anyFields, FIELDS, OPTIONS, requestIn } from './samples.ts';

const NOW = '2025-06-03T10:00:00Z';

/** What "an MDATP SME for Contoso, 400 seats" leaves, before anybody typed into the form. */
const DRAFT: Draft = {
  id: 'SME-TEST',
  ownerId: 'anna',
  partnerId: 'fabrikam',
  answers: { tenantName: 'Contoso', seats: '400', workload: 'MDATP' },
  understood: ['tenantName', 'seats', 'workload'],
  formVersion: FORM_VERSION,
  updatedAt: '2025-06-03T09:00:00Z',
};

describe('typing into a draft', () => {
  it('keeps what was there, takes what is new, and says when', () => {
    const draft = withAnswers(DRAFT, { region: 'EMEA' }, NOW);
    expect(draft.answers).toEqual({ ...DRAFT.answers, region: 'EMEA' });
    expect(draft.updatedAt).toBe(NOW);
  });

  it('takes the mark "understood" off the field that was typed over, and off no other', () => {
    expect(withAnswers(DRAFT, { seats: '450' }, NOW).understood).toEqual(['tenantName', 'workload']);
    expect(withAnswers(DRAFT, { seats: '' }, NOW).understood).toEqual(['tenantName', 'workload']);
  });

  it('leaves the mark where the form came back with the same answer', () => {
    expect(withAnswers(DRAFT, DRAFT.answers, NOW).understood).toEqual(DRAFT.understood);
  });

  it('does not take the mark back when the understood answer is typed again', () => {
    const changed = withAnswers(DRAFT, { seats: '450' }, NOW);
    expect(withAnswers(changed, { seats: '400' }, NOW).understood).toEqual(['tenantName', 'workload']);
  });

  it('can empty an answer', () => {
    expect(withAnswers(DRAFT, { seats: '' }, NOW).answers['seats']).toBe('');
  });

  it('is not touched by a field that the card did not send', () => {
    const draft = withAnswers(DRAFT, { seats: undefined, region: 'EMEA' }, NOW);
    expect(draft.answers).toEqual({ ...DRAFT.answers, region: 'EMEA' });
    expect(draft.understood).toEqual(DRAFT.understood);
  });

  it('makes another draft, and leaves the one it had as it was', () => {
    const before = structuredClone(DRAFT);
    withAnswers(DRAFT, { seats: '1', tenantName: 'Other' }, NOW);
    expect(DRAFT).toEqual(before);
  });
});

describe('a draft from before a field was taken out of the form', () => {
  const OLD: Draft = {
    ...DRAFT,
    answers: { ...DRAFT.answers, budget: '12,000', __proto__x: 'odd' },
    formVersion: 'older',
  };

  it('is read without it, and nothing else moves', () => expect(answersOf(OLD)).toEqual(DRAFT.answers));

  it('loses it, and becomes a draft of the form of today, when somebody types', () => {
    const draft = withAnswers(OLD, { region: 'EMEA' }, NOW);
    expect(draft.answers).toEqual({ ...DRAFT.answers, region: 'EMEA' });
    expect(draft.formVersion).toBe(FORM_VERSION);
  });
});

describe('the draft that corrects a returned request', () => {
  const RETURNED = requestIn('returned', { revision: 2 });

  it('begins with what was filed, and nothing counts as understood', () => {
    const draft = correctionOf(RETURNED, 'anna', NOW);
    expect(draft.answers).toEqual(ANSWERS);
    expect(draft).toMatchObject({ ownerId: 'anna', partnerId: 'fabrikam', understood: [], updatedAt: NOW });
    expect(draftSchema.parse(draft)).toEqual(draft);
  });

  it('names the request and the revision that it corrects, and who asked for what', () => {
    const decision = { by: 'ken', byName: 'KEN', at: NOW, text: 'Which region?' };
    const about = { requestId: 'SME-TEST', revision: 2 };
    expect(correctionOf({ ...RETURNED, decision }, 'anna', NOW).corrects).toEqual({
      ...about,
      ...{ by: 'KEN', remark: 'Which region?' },
    });
    expect(correctionOf(RETURNED, 'anna', NOW).corrects).toEqual({ ...about, by: 'FRANK', remark: '' });
  });

  it('is the same draft for every click, and another one for every return', () => {
    const idAt = (revision: number, now: string): string =>
      correctionOf({ ...RETURNED, revision }, 'anna', now).id;
    expect(idAt(2, NOW)).toBe(idAt(2, '2026-01-01T00:00:00Z'));
    expect(idAt(4, NOW)).not.toBe(idAt(2, NOW));
  });
});

describe('from fields back to answers', () => {
  it('gives what somebody would have typed', () => expect(answersFrom(FIELDS)).toEqual(ANSWERS));

  it('parts a workload outside the tables in the option and the words behind it', () => {
    expect(answersFrom({ ...FIELDS, workload: 'OTHER:Teams: Phone' })).toMatchObject({
      workload: 'OTHER',
      otherWorkload: 'Teams: Phone',
    });
  });

  test('and forth: reading them gives the same fields, whatever they are', () => {
    fc.assert(
      fc.property(anyFields, fields => {
        expect(readAnswers(answersFrom(fields), OPTIONS)).toEqual({ fields, errors: {} });
      }),
      { numRuns: 500 },
    );
  });
});
