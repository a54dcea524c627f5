import { describe, expect, it, test } from 'vitest';
import { WORKLOADS } from '../../../domain/eligibility/workloads.ts';
import { type Answers, FIELD_KEYS, type FieldKey, fieldOf } from '../../../domain/request/fields.ts';
import { readAnswers } from '../../../domain/request/readAnswers.ts';
import { ANSWERS, OPTIONS } from './samples.ts';

const read = (changes: Answers) => readAnswers({ ...ANSWERS, ...changes }, OPTIONS);

/** What is wrong with one answer of a form that is otherwise right. */
const errorOf = (key: FieldKey, answer: string, others: Answers = {}) =>
  read({ ...others, [key]: answer }).errors[key];

test.each(FIELD_KEYS.filter(key => fieldOf(key).kind === 'choice'))('%s takes its own options only', key => {
  for (const stranger of ['none', 'emea', 'Amer;EMEA', '__proto__']) {
    expect(errorOf(key, stranger)).toBe('not_an_option');
  }
});

describe('the tenant ID', () => {
  const GUID = '1f2e3d4c-0000-4000-8000-123456789abc';

  it.each([GUID, GUID.toUpperCase(), `{${GUID}}`, `  ${GUID}\n`, '00000000-0000-0000-0000-000000000000'])(
    '“%s” is one, and is kept in small letters without braces',
    text => expect(read({ tenantId: text }).fields?.tenantId).toBe(text.replace(/[{}\s]/g, '').toLowerCase()),
  );

  it.each([
    ['contoso.onmicrosoft.com', 'a name'],
    [GUID.replaceAll('-', ''), 'no dashes'],
    [GUID.slice(1), 'a digit short'],
    [`${GUID}0`, 'a digit long'],
    [GUID.replace('f', 'g'), 'a letter that is no digit'],
    [`(${GUID})`, 'other brackets'],
    [`${GUID} x`, 'something behind it'],
  ])('%s is none: %s', text => expect(errorOf('tenantId', text)).toBe('not_a_guid'));

  it("is the customer's, never the partner's own, however it is written (SME-15.1)", () => {
    const own = OPTIONS.ownTenantId ?? '';
    for (const way of [own, own.toLowerCase(), own.toUpperCase(), `{${own}}`])
      expect(errorOf('tenantId', way)).toBe('own_tenant');
    const { ownTenantId: _unknown, ...options } = OPTIONS;
    expect(readAnswers({ ...ANSWERS, tenantId: own }, options).errors).toEqual({});
  });
});

describe('the seats', () => {
  it.each([
    ['0', 0],
    ['10k', 10_000],
    ['1.2万', 12_000],
    ['10 000', 10_000],
    ['99999999', 99_999_999],
  ])('%s', (text, seats) => expect(read({ seats: text }).fields?.seats).toBe(seats));

  it.each(['many', '-1', '1.5', '100-200', '1.500k', '100000000'])('not %s', text =>
    expect(errorOf('seats', text)).toBe('not_a_seat_count'),
  );
});

describe('the role', () => {
  const MIGRATION = 'FastTrack Migration Resource';

  it.each(WORKLOADS)('is no migration for %s', workload => {
    expect(errorOf('role', MIGRATION, { workload })).toBe('role_does_not_fit');
    expect(errorOf('role', 'FastTrack Engineer SME', { workload })).toBeUndefined();
  });

  it.each(['OTHER', '', ' '])('may be a migration for the workload “%s”', workload =>
    expect(errorOf('role', MIGRATION, { workload })).toBeUndefined(),
  );
});

describe('the e-mail address', () => {
  it.each(['a@b.cc', "o'neil+sme@sub.example.co.uk", 'żółw@przykład.pl', '太郎@例え.テスト'])(
    '%s is one',
    text => expect(errorOf('partnerEmail', text)).toBeUndefined(),
  );

  it.each([
    'anna',
    'anna@',
    '@b.cc',
    'a@b',
    'a@b.c',
    'a@b.',
    'a@@b.cc',
    'a b@c.dd',
    'a@b.cc; d@e.ff',
    '<a@b.cc>',
  ])('%s is none', text => expect(errorOf('partnerEmail', text)).toBe('not_an_email'));
});

it('wants another second language than the first', () => {
  expect(errorOf('secondLanguage', 'en')).toBe('same_language');
  expect(read({ secondLanguage: 'pl' }).fields?.secondLanguage).toBe('pl');
});

describe('a justification is too thin below twenty letters, or ten ideographs or kana', () => {
  it.each([
    ['Latin', 'a'.repeat(19), 'a'.repeat(20)],
    ['Polish', 'ż'.repeat(19), 'ż'.repeat(20)],
    ['Chinese', '需要专家协助部署计', '需要专家协助部署计划'],
    ['kana', 'てすとのためのおね', 'てすとのためのおねが'],
    ['Hangul', '전문가지원이필요합', '전문가지원이필요합니'],
    ['both', `MDATP 部署${'x'.repeat(9)}`, `MDATP 部署${'x'.repeat(10)}`],
  ])('%s', (_, thin, enough) => {
    expect(errorOf('justification', thin)).toBe('too_thin');
    expect(errorOf('justification', enough)).toBeUndefined();
  });

  it('and blanks around it are not counted', () =>
    expect(errorOf('justification', ` ${'a'.repeat(19)} `)).toBe('too_thin'));
});

it('has the box "discussed with the FPM" ticked, and nothing else will do (SME-04)', () => {
  for (const answer of ['false', 'yes', '1', 'True', 'TRUE']) {
    expect(errorOf('discussedWithFpm', answer)).toBe('not_ticked');
  }
});
