import fc from 'fast-check';
import { Temporal } from 'temporal-polyfill';
import { describe, expect, it, test } from 'vitest';
import { decodeKey, encodeKey, joinKey, newestFirst, pad, startingWith } from '../../../bot/storage/keys.ts';

/** Any text, halves of surrogate pairs and control characters among it. */
const anyText = fc.oneof(
  fc.string(),
  fc.string({ unit: 'binary' }),
  fc.array(fc.nat(0xffff).map(unit => String.fromCharCode(unit))).map(units => units.join('')),
  fc.array(fc.constantFrom(...'/\\#?%!|0027c'.split(''))).map(letters => letters.join('')),
);

// biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what must not reach a key
const REFUSED_BY_AZURE = /[/\\#?\u0000-\u001f\u007f-\u009f]/;

describe('any text as a key', () => {
  it.each([
    ['SME-7KQ4-MXTC', 'SME-7KQ4-MXTC'],
    ['a/b', 'a!002fb'],
    ['19:abc@thread.v2', '19:abc@thread.v2'],
    ['100% sure!', '100!0025 sure!0021'],
    ['部署 ż', '部署 ż'],
    ['tab\t', 'tab!0009'],
    ['', ''],
  ])('%j: %j', (text, key) => expect(encodeKey(text)).toBe(key));

  test('comes back as it was, and has nothing in it that Azure refuses', () => {
    fc.assert(
      fc.property(anyText, text => {
        expect(decodeKey(encodeKey(text))).toBe(text);
        expect(encodeKey(text)).not.toMatch(REFUSED_BY_AZURE);
      }),
      { numRuns: 2000 },
    );
  });
});

describe('parts of a key', () => {
  it('are divided by a stroke, which no part can smuggle in', () => {
    expect(joinKey('request', 'a|b')).toBe('request|a!007cb');
  });

  test('come back one by one', () => {
    fc.assert(
      fc.property(fc.array(anyText, { minLength: 1, maxLength: 4 }), parts => {
        expect(
          joinKey(...parts)
            .split('|')
            .map(decodeKey),
        ).toEqual(parts);
      }),
      { numRuns: 1000 },
    );
  });
});

describe('the bounds of all keys that begin alike', () => {
  const isWithin = (key: string, { from, before }: { from: string; before: string }): boolean =>
    key >= from && key < before;

  /** U+FFFF is no character: it occurs in no text, and so it can stand behind all of them. */
  const anyKey = anyText.filter(text => !text.includes('\uffff')).map(encodeKey);

  test('hold those keys', () => {
    fc.assert(
      fc.property(anyKey, anyKey, (prefix, rest) => {
        expect(isWithin(prefix + rest, startingWith(prefix))).toBe(true);
      }),
      { numRuns: 1000 },
    );
  });

  test('and no other', () => {
    const neighbours = fc.tuple(anyKey, anyKey, fc.nat(3)).map(([prefix, key, cut]) => ({
      prefix,
      key: prefix.slice(0, Math.max(0, prefix.length - cut)) + key,
    }));
    fc.assert(
      fc.property(neighbours, ({ prefix, key }) => {
        expect(isWithin(key, startingWith(prefix))).toBe(key.startsWith(prefix));
      }),
      { numRuns: 1000 },
    );
  });

  it('end where the next request begins', () => {
    const bounds = startingWith(`${joinKey('event', 'SME-1')}|`);
    expect(isWithin(joinKey('event', 'SME-1', '000001'), bounds)).toBe(true);
    expect(isWithin(joinKey('event', 'SME-10', '000001'), bounds)).toBe(false);
    expect(isWithin(joinKey('event', 'SME-1'), bounds)).toBe(false);
  });
});

describe('what must sort as text', () => {
  it.each([
    [0, undefined, '000000'],
    [7, undefined, '000007'],
    [999_999, undefined, '999999'],
    [3, 2, '03'],
  ])('%i in %s places: %s', (value, width, text) => expect(pad(value, width)).toBe(text));

  test('numbers do', () => {
    fc.assert(
      fc.property(fc.nat(999_999), fc.nat(999_999), (a, b) => {
        expect(pad(a) < pad(b)).toBe(a < b);
      }),
    );
  });

  test('instants do, the later ones first', () => {
    const instant = fc
      .date({
        min: new Date('1970-01-01T00:00:00Z'),
        max: new Date('9999-12-31T00:00:00Z'),
        noInvalidDate: true,
      })
      .map(date => Temporal.Instant.fromEpochMilliseconds(date.getTime()));
    fc.assert(
      fc.property(instant, instant, (a, b) => {
        const order = Temporal.Instant.compare(a, b);
        expect(newestFirst(a) < newestFirst(b)).toBe(order > 0);
        expect(newestFirst(a)).toHaveLength(15);
      }),
    );
  });
});
