import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { type Answers, FIELD_KEYS, type FieldKey, fieldOf } from '../../../domain/request/fields.ts';
import { nextMissing, readAnswers } from '../../../domain/request/readAnswers.ts';
import { ANSWERS, FIELDS, OPTIONS } from './samples.ts';

const read = (changes: Answers = {}) => readAnswers({ ...ANSWERS, ...changes }, OPTIONS);

/** What is wrong with one answer of a form that is otherwise right. */
const errorOf = (key: FieldKey, answer: string, others: Answers = {}) =>
  read({ ...others, [key]: answer }).errors[key];

const OPTIONAL: readonly FieldKey[] = ['otherWorkload', 'secondLanguage', 'emailSource'];
const REQUIRED = FIELD_KEYS.filter(key => !OPTIONAL.includes(key));

describe('a whole form', () => {
  it('comes to checked fields, with the delivery team that nobody is asked for', () => {
    expect(read()).toEqual({ fields: FIELDS, errors: {} });
  });

  it('shows all errors at once, and gives no fields', () => {
    const { fields, errors } = read({
      tenantId: 'abc',
      seats: 'lots',
      fpmId: 'somebody',
      discussedWithFpm: '',
    });
    expect(fields).toBeUndefined();
    expect(errors).toEqual({
      tenantId: 'not_a_guid',
      seats: 'not_a_seat_count',
      fpmId: 'not_an_option',
      discussedWithFpm: 'not_ticked',
    });
  });

  it('has an error for every required field while it is empty', () => {
    expect(Object.keys(readAnswers({}, OPTIONS).errors)).toEqual(REQUIRED);
  });

  it('changes no answer: a wrong one can be shown again as it was typed', () => {
    const typed = Object.freeze({ ...ANSWERS, tenantId: ' {ABC} ', seats: ' lots ' });
    expect(() => readAnswers(typed, OPTIONS)).not.toThrow();
  });

  test('blanks around an answer never matter', () => {
    const blank = fc.stringMatching(/^[ \t\n\u00a0\u3000]{0,2}$/);
    const forms = fc.constantFrom<Answers>(
      ANSWERS,
      { ...ANSWERS, workload: 'OTHER' },
      { ...ANSWERS, workload: 'OTHER', otherWorkload: 'Intune', role: 'FastTrack Migration Resource' },
      { ...ANSWERS, secondLanguage: 'en', seats: 'lots' },
    );
    fc.assert(
      fc.property(forms, blank, blank, (form, before, after) => {
        const padded = Object.entries(form).map(([key, text]) => [key, before + text + after]);
        expect(readAnswers(Object.fromEntries(padded), OPTIONS)).toEqual(readAnswers(form, OPTIONS));
      }),
    );
  });
});

describe('what must be there', () => {
  test.each(REQUIRED)('%s', key => {
    const missing = key === 'discussedWithFpm' ? 'not_ticked' : 'required';
    expect(errorOf(key, '')).toBe(missing);
    expect(errorOf(key, ' \t\u3000')).toBe(missing);
  });

  test.each(OPTIONAL)('%s may stay empty', key => expect(read({ [key]: ' ' }).fields).toEqual(FIELDS));

  it('the workload itself, behind "other workload" only', () => {
    expect(errorOf('otherWorkload', '', { workload: 'OTHER' })).toBe('required');
    expect(read({ workload: 'OTHER', otherWorkload: ' Intune ' }).fields?.workload).toBe('OTHER:Intune');
    expect(read({ workload: 'MDATP', otherWorkload: 'Intune' }).fields?.workload).toBe('MDATP');
  });

  it('the e-mail source, of a migration only (SME-15.13)', () => {
    const migration = { role: 'FastTrack Migration Resource', workload: 'OTHER', otherWorkload: 'Exchange' };
    expect(errorOf('emailSource', '', migration)).toBe('required');
    expect(read({ ...migration, emailSource: 'Lotus Notes' }).fields?.emailSource).toBe('Lotus Notes');
  });
});

describe('how long an answer may be', () => {
  test.each(FIELD_KEYS)('%s: as long as its field, in UTF-16 units, and no unit longer', key => {
    const { maxLength } = fieldOf(key);
    expect(errorOf(key, 'x'.repeat(maxLength))).not.toBe('too_long');
    expect(errorOf(key, 'x'.repeat(maxLength + 1))).toBe('too_long');
    expect(errorOf(key, '😀'.repeat(maxLength / 2 + 1))).toBe('too_long');
  });

  test.each(['tenantName', 'justification'] as const)('%s takes its longest answer whole', key => {
    const longest = 'ż'.repeat(fieldOf(key).maxLength);
    expect(read({ [key]: longest }).fields?.[key]).toBe(longest);
  });
});

describe('the next question', () => {
  it('is the first that is missing or wrong, in the order of the form', () => {
    expect(nextMissing({}, OPTIONS)).toBe('tenantId');
    expect(nextMissing({ ...ANSWERS, seats: 'lots', fpmId: '' }, OPTIONS)).toBe('seats');
    expect(nextMissing({ ...ANSWERS, workload: 'OTHER' }, OPTIONS)).toBe('otherWorkload');
  });

  it('is none when the form is complete', () => expect(nextMissing(ANSWERS, OPTIONS)).toBeUndefined());

  test('answered again and again, in whatever state the form was left, completes it', () => {
    const left = fc
      .subarray(FIELD_KEYS)
      .map(keys => Object.fromEntries(keys.map(key => [key, 'left behind'])));
    const right: Answers = { ...ANSWERS, secondLanguage: '', otherWorkload: '', emailSource: '' };
    fc.assert(
      fc.property(left, start => {
        let answers: Answers = start;
        const asked: FieldKey[] = [];
        for (let key = nextMissing(answers, OPTIONS); key; key = nextMissing(answers, OPTIONS)) {
          expect(asked).not.toContain(key);
          asked.push(key);
          answers = { ...answers, [key]: right[key] };
        }
        expect(asked).toEqual(FIELD_KEYS.filter(key => asked.includes(key)));
        expect(readAnswers(answers, OPTIONS).fields).toBeDefined();
      }),
    );
  });
});
