import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { newRequestId, parseRequestId } from '../../../domain/request/requestId.ts';

const LETTERS = '34679ACDEFGHJKMNPQRTWXY';
const SHAPE = /^SME-[34679ACDEFGHJKMNPQRTWXY]{4}-[34679ACDEFGHJKMNPQRTWXY]{4}$/;

/** An id from seven throws of the dice. */
const anyId: fc.Arbitrary<string> = fc
  .array(fc.double({ min: 0, max: 1, maxExcluded: true, noNaN: true }), { minLength: 7, maxLength: 7 })
  .map(throws => {
    const left = [...throws];
    return newRequestId(() => left.shift() ?? 0);
  });

/** Where the eight letters stand in `SME-7KQ4-MXTC`. */
const PLACES = [4, 5, 6, 7, 9, 10, 11, 12];

const replaced = (id: string, at: number, letter: string): string =>
  id.slice(0, at) + letter + id.slice(at + 1);

function swapped(id: string, first: number, second: number): string {
  const [a = '', b = ''] = [id[first], id[second]];
  return replaced(replaced(id, first, b), second, a);
}

describe('a new request id', () => {
  test('has the shape that people are shown, and is read back as it is', () => {
    fc.assert(
      fc.property(anyId, id => {
        expect(id).toMatch(SHAPE);
        expect(parseRequestId(id)).toEqual({ ok: true, value: id });
      }),
    );
  });

  it.each([
    ['the smallest', 0, 'SME-3333-3333'],
    ['the largest', 1 - 2 ** -32, 'SME-YYYY-YYYR'],
  ])('comes from %s numbers that chance gives, too', (_, number, id) => {
    expect(newRequestId(() => number)).toBe(id);
  });

  it('uses every letter in every place', () => {
    const ids = [...LETTERS].map((_, n) => newRequestId(() => (n + 0.5) / LETTERS.length));
    for (const place of PLACES.slice(0, 7)) {
      expect(ids.map(id => id[place]).join('')).toBe(LETTERS);
    }
  });

  it('leaves out the letters that a photograph or a telephone confuses', () => {
    expect(LETTERS).not.toMatch(/[0O1IL5S8B2ZUV]/);
  });
});

describe('a slip of the pen', () => {
  test('every wrong letter, in every place, is noticed', () => {
    fc.assert(
      fc.property(anyId, id => {
        for (const place of PLACES) {
          for (const letter of [...LETTERS].filter(other => other !== id[place])) {
            expect(parseRequestId(replaced(id, place, letter))).toEqual({
              ok: false,
              error: { code: 'mistyped' },
            });
          }
        }
      }),
      { numRuns: 30 },
    );
  });

  test('every swap of two different neighbours is noticed, across the dash too', () => {
    fc.assert(
      fc.property(anyId, fc.nat(6), (id, n) => {
        const [first, second] = [PLACES[n] ?? 0, PLACES[n + 1] ?? 0];
        fc.pre(id[first] !== id[second]);
        expect(parseRequestId(swapped(id, first, second))).toEqual({
          ok: false,
          error: { code: 'mistyped' },
        });
      }),
      { numRuns: 1000 },
    );
  });

  it.each(['SME-7KQ4-MXTO', 'SME-0KQ4-MXTC', 'sme 7kq4 mxt1'])('%s has a letter that no id has', text =>
    expect(parseRequestId(text)).toEqual({ ok: false, error: { code: 'mistyped' } }),
  );
});

describe('an id as people type it', () => {
  const ID = newRequestId(() => 0.37);

  it.each([
    ['small letters', (id: string) => id.toLowerCase()],
    ['without the prefix', (id: string) => id.replace('SME-', '')],
    ['without dashes', (id: string) => id.replaceAll('-', '')],
    ['neither', (id: string) => id.replace('SME', '').replaceAll('-', '')],
    ['blanks', (id: string) => ` ${id.replaceAll('-', ' ')}\n`],
    ['ideographic blanks', (id: string) => id.replaceAll('-', '\u3000')],
    ['a phone\u2019s long dashes', (id: string) => id.replaceAll('-', '–')],
    ['a word processor\u2019s', (id: string) => id.replaceAll('-', '—')],
    ['non-breaking hyphens', (id: string) => id.replaceAll('-', '\u2011')],
    ['minus signs', (id: string) => id.replaceAll('-', '\u2212')],
    ['a Japanese keyboard\u2019s long vowel', (id: string) => id.replaceAll('-', 'ー')],
    ['underscores', (id: string) => id.replaceAll('-', '_')],
    ['dots', (id: string) => id.replaceAll('-', '.')],
    [
      'full-width letters',
      (id: string) => id.replace(/[!-~]/g, letter => String.fromCharCode(letter.charCodeAt(0) + 0xfee0)),
    ],
  ])('%s', (_, typed) => expect(parseRequestId(typed(ID))).toEqual({ ok: true, value: ID }));

  it.each([
    '',
    'SME',
    'SME-',
    'SME-7KQ4',
    'SME-7KQ4-MXT',
    'SME-7KQ4-MXTCC',
    '12345678',
    'CONTOSO1',
    'my request',
    '申請番号',
  ])('“%s” is none', text =>
    expect(parseRequestId(text)).toEqual({ ok: false, error: { code: 'malformed' } }),
  );

  test('whatever is typed, the answer is an id of the right shape or a reason', () => {
    fc.assert(
      fc.property(
        fc.oneof(
          fc.string({ unit: 'binary' }),
          fc.string().map(text => `sme-${text}`),
        ),
        text => {
          const parsed = parseRequestId(text);
          if (parsed.ok) expect(parsed.value).toMatch(SHAPE);
          else expect(['malformed', 'mistyped']).toContain(parsed.error.code);
        },
      ),
    );
  });
});
