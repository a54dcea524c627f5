import { describe, expect, it, test } from 'vitest';
import {
  FIELD_KEYS,
  FIELDS,
  FORM_VERSION,
  fieldOf,
  isFieldKey,
  SME_LANGUAGES,
} from '../../../domain/request/fields.ts';

describe('the fields of SME-15', () => {
  it('stand in the order of the source, with ours where they belong', () => {
    expect(FIELD_KEYS).toEqual([
      ...['tenantId', 'tenantName', 'tenantSegment', 'seats', 'partnerName', 'region', 'partnerEmail'],
      ...['role', 'workload', 'otherWorkload', 'primaryLanguage', 'secondLanguage'],
      ...['fpmId', 'justification', 'emailSource', 'discussedWithFpm'],
    ]);
  });

  it('name their source, but for the box behind "other workload", which is ours', () => {
    const sources = FIELD_KEYS.map(key => [key, fieldOf(key).fact]);
    expect(sources.filter(([, fact]) => fact !== 'SME-15')).toEqual([
      ['otherWorkload', undefined],
      ['discussedWithFpm', 'SME-04'],
    ]);
  });

  it('are all asked, but for three that may stay empty', () => {
    const optional = FIELD_KEYS.filter(key => fieldOf(key).optional);
    expect(optional).toEqual(['otherWorkload', 'secondLanguage', 'emailSource']);
  });

  it('offer a list for every choice, but for the two whose list depends on the partner', () => {
    const without = FIELD_KEYS.filter(key => fieldOf(key).kind === 'choice' && !fieldOf(key).options);
    expect(without).toEqual(['partnerName', 'fpmId']);
  });

  test.each(FIELD_KEYS.filter(key => fieldOf(key).options))(
    '%s offers each option once, and none too long',
    key => {
      const { options = [], maxLength } = fieldOf(key);
      expect(new Set(options).size).toBe(options.length);
      expect(Math.max(...options.map(({ length }) => length))).toBeLessThanOrEqual(maxLength);
    },
  );

  it('names languages by tags that every machine knows', () => {
    expect(Intl.getCanonicalLocales([...SME_LANGUAGES])).toEqual([...SME_LANGUAGES]);
    const names = new Intl.DisplayNames('en', { type: 'language', fallback: 'none' });
    expect(SME_LANGUAGES.filter(tag => names.of(tag) === undefined)).toEqual([]);
  });
});

describe('what counts as a field', () => {
  it.each(FIELD_KEYS)('%s does', key => expect(isFieldKey(key)).toBe(true));

  it.each(['', 'TenantId', 'deliveryTeam', 'constructor', 'toString', '__proto__', 'hasOwnProperty'])(
    '“%s” does not',
    key => expect(isFieldKey(key)).toBe(false),
  );
});

/** FNV-1a as its authors state it, on whole numbers without end instead of 32 bits. */
const fnv1a = (text: string): bigint =>
  [...Buffer.from(text)].reduce(
    (hash, byte) => ((hash ^ BigInt(byte)) * 16_777_619n) % 4_294_967_296n,
    2_166_136_261n,
  );

describe('the version of the form', () => {
  it('is the fingerprint of the names of its fields', () => {
    expect(FORM_VERSION).toBe(fnv1a(Object.keys(FIELDS).join(',')).toString(36));
  });

  it('fits where a card carries it', () => expect(FORM_VERSION).toMatch(/^[a-z\d]{1,7}$/));
});
