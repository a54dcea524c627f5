import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { z } from 'zod';
import { type Body, packBody, unpackBody } from '../../../bot/storage/body.ts';
import { MAX_STRING_UNITS } from '../../../bot/storage/limits.ts';

const anything = z.unknown();

/** What JSON makes of a value: the only thing that a row can promise to keep. */
const throughJson = (value: unknown): unknown => JSON.parse(JSON.stringify(value));

const anyLetters = fc
  .array(fc.nat(0xffff).map(unit => String.fromCharCode(unit)))
  .map(units => units.join(''));

describe('a row’s content', () => {
  it('is JSON in ASCII, in one property while it fits', () => {
    expect(packBody({ name: 'Zieliński 佐藤' })).toEqual({ b0: '{"name":"Zieli\\u0144ski \\u4f50\\u85e4"}' });
  });

  test('comes back as it was: every JSON value, and every letter that a person can type', () => {
    fc.assert(
      fc.property(fc.oneof(fc.jsonValue(), anyLetters), value => {
        const body = packBody(value);
        expect(unpackBody(anything, body)).toEqual(throughJson(value));
        // biome-ignore lint/suspicious/noControlCharactersInRegex: ASCII is what the test asks for
        for (const text of Object.values(body)) expect(text).toMatch(/^[\u0000-\u007f]*$/);
      }),
      { numRuns: 1000 },
    );
  });

  test.each([
    [MAX_STRING_UNITS - 1, 1],
    [MAX_STRING_UNITS, 1],
    [MAX_STRING_UNITS + 1, 2],
    [3 * MAX_STRING_UNITS, 3],
    [3 * MAX_STRING_UNITS + 1, 4],
  ])('of %i units stands in %i properties', (units, properties) => {
    const value = 'x'.repeat(units - 2);
    const body = packBody(value);
    expect(Object.keys(body)).toEqual(Array.from({ length: properties }, (_, n) => `b${n}`));
    expect(Math.max(...Object.values(body).map(({ length }) => length))).toBeLessThanOrEqual(
      MAX_STRING_UNITS,
    );
    expect(unpackBody(anything, body)).toBe(value);
  });

  test('is whole again even where a letter was cut in two', () => {
    for (let shift = 0; shift < 6; shift += 1) {
      const value = 'x'.repeat(shift) + '佐😀'.repeat(MAX_STRING_UNITS / 4);
      expect(unpackBody(anything, packBody(value))).toBe(value);
    }
  });

  it('is read from a row beside whatever else the storage put there', () => {
    const row = { ...packBody([1, 2]), partitionKey: 'p', rowKey: 'r', etag: 'W/"1"', timestamp: 'now' };
    expect(unpackBody(anything, row)).toEqual([1, 2]);
  });
});

describe('a row that does not fit is a fault', () => {
  const person = z.object({ name: z.string() });

  it.each<[string, Body | object]>([
    ['of another shape', packBody({ title: 'x' })],
    ['empty', {}],
    ['cut off', { b0: '{"name":"An' }],
    ['with a piece missing', { b1: '{"name":"Anna"}' }],
    ['with a number for a piece', { b0: 7 }],
  ])('%s', (_, row) => expect(() => unpackBody(person, row as Body)).toThrow());
});
