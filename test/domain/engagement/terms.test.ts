import { describe, expect, it } from 'vitest';
import { ENGAGEMENT_KINDS, readEngagementId } from '../../../domain/engagement/record.ts';
import {
  answersFromTerms,
  kindsFor,
  namesIn,
  readTerms,
  type TermAnswers,
} from '../../../domain/engagement/terms.ts';
import { PROACTIVE, TERMS } from './samples.ts';

const TODAY = '2025-06-11';
const errorsOf = (typed: TermAnswers, isFromRequest = true) => readTerms(typed, isFromRequest, TODAY).errors;
const FILLED = answersFromTerms(TERMS);

it.each([
  ['ENG-3XC9-PJD4', 'ENG-3XC9-PJD4'],
  [' eng 3xc9pjd4 ', 'ENG-3XC9-PJD4'],
  ['ＥＮＧ－3XC9ーPJD4', 'ENG-3XC9-PJD4'],
  ['ENG-3XC9-PJD3', undefined],
  ['SME-3XC9-PJD4', undefined],
  ['english 400', undefined],
])('reads %j as an engagement’s id: %s', (text, id) => {
  expect(readEngagementId(text)).toBe(id);
});

describe('the form of an engagement', () => {
  it('gives back what it was filled from', () => {
    expect(readTerms(FILLED, true, TODAY)).toEqual({ terms: TERMS, errors: {} });
    expect(readTerms(answersFromTerms(PROACTIVE), false, TODAY)).toEqual({ terms: PROACTIVE, errors: {} });
  });

  it('judges every field at once', () => {
    expect(errorsOf({ kind: 'assist', endDate: 'soon' })).toEqual({
      ...{ expectations: 'required', outcomes: 'required', exitCriteria: 'required' },
      ...{ timeline: 'required', learners: 'required', endDate: 'not_a_date' },
    });
  });

  it('knows no kind but those of its own sort', () => {
    expect(kindsFor(true)).toEqual(['assist', 'migration_direct']);
    expect(kindsFor(false)).toEqual(['proactive']);
    for (const kind of [...ENGAGEMENT_KINDS, 'lead'])
      expect(errorsOf({ ...FILLED, kind }).kind).toBe(
        kindsFor(true).some(each => each === kind) ? undefined : 'not_an_option',
      );
  });

  it.each([
    ['', undefined],
    ['2025-06-11', undefined],
    ['2025-06-10', 'past_date'],
    ['2025-02-30', 'not_a_date'],
    ['11.07.2025', 'not_a_date'],
  ])('takes the end date %j: %s', (endDate, error) => {
    expect(errorsOf({ ...FILLED, endDate }).endDate).toBe(error);
  });

  it('needs an end date and outcomes of a proactive one (SME-20)', () => {
    const typed = { ...answersFromTerms(PROACTIVE), endDate: '', outcomes: ' ' };
    expect(errorsOf(typed, false)).toEqual({ endDate: 'end_date_needed', outcomes: 'required' });
  });

  it.each([
    ['Ola Nowak\nPiotr Zieliński', ['Ola Nowak', 'Piotr Zieliński']],
    ['佐藤 花子、田中 健', ['佐藤 花子', '田中 健']],
    ['Ola Nowak; Ola Nowak,\n ,', ['Ola Nowak']],
  ])('reads names from %j', (text, names) => {
    expect(namesIn(text)).toEqual(names);
  });

  it.each([
    ['none but marks', ' ,;\n', 'required'],
    ['ten', Array.from({ length: 10 }, (_, n) => `N${n}`).join('\n'), undefined],
    ['eleven', Array.from({ length: 11 }, (_, n) => `N${n}`).join('\n'), 'too_many_learners'],
  ])('wants at least one learner and at most ten: %s', (_, learners, error) => {
    expect(errorsOf({ ...FILLED, learners }).learners).toBe(error);
  });

  it('keeps nothing that looks like a password, and nothing too long', () => {
    expect(errorsOf({ ...FILLED, timeline: 'password: Spring2025!' }).timeline).toBe('secret');
    expect(errorsOf({ ...FILLED, outcomes: 'x'.repeat(800) }).outcomes).toBeUndefined();
    expect(errorsOf({ ...FILLED, outcomes: 'x'.repeat(801) }).outcomes).toBe('too_long');
  });
});
