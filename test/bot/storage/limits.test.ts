import { describe, expect, it, test } from 'vitest';
import {
  checkEntity,
  checkTransaction,
  type Entity,
  StorageLimitError,
} from '../../../bot/storage/limits.ts';
import { messagesOf } from '../../../bot/storage/mail.ts';
import { transition } from '../../../domain/request/lifecycle.ts';
import { changeOf, FRANK, LATER, requestIn } from '../../domain/request/samples.ts';

const at = (row: string, properties: Record<string, string | number | boolean> = {}): Entity => ({
  partitionKey: 'p',
  rowKey: row,
  ...properties,
});

const named = (count: number, value: string | number): Record<string, string | number> =>
  Object.fromEntries(Array.from({ length: count }, (_, n) => [`b${n}`, value]));

/** Whether Azure would take it, by our count. */
const passes = (check: () => unknown): boolean => {
  try {
    check();
    return true;
  } catch (error) {
    if (error instanceof StorageLimitError) return false;
    throw error;
  }
};

describe('an entity', () => {
  it.each<[string, Entity, Entity]>([
    ['a key of 512 characters', at('k'.repeat(512)), at('k'.repeat(513))],
    [
      'a partition of 512 characters',
      { partitionKey: 'k'.repeat(512), rowKey: '' },
      { partitionKey: 'k'.repeat(513), rowKey: '' },
    ],
    ['252 properties', at('r', named(252, 1)), at('r', named(253, 1))],
    ['32,768 units in a string', at('r', { b: 'x'.repeat(32_768) }), at('r', { b: 'x'.repeat(32_769) })],
    ['units, not characters', at('r', { b: '😀'.repeat(16_384) }), at('r', { b: '😀'.repeat(16_385) })],
  ])('may have %s, and not one more', (_, most, tooMuch) => {
    expect(passes(() => checkEntity(most))).toBe(true);
    expect(passes(() => checkEntity(tooMuch))).toBe(false);
  });

  it.each(['/', '\\', '#', '?', '\t', '\n', '\u0000', '\u001f', '\u007f', '\u0085', '\u009f'])(
    'has no %j in a key',
    letter => {
      expect(passes(() => checkEntity(at(`a${letter}b`)))).toBe(false);
      expect(passes(() => checkEntity({ partitionKey: letter, rowKey: 'r' }))).toBe(false);
      expect(passes(() => checkEntity(at('r', { b: letter })))).toBe(true);
    },
  );

  it.each(['', ' ', '%', '!', '|', "'", '&', '+', ':', '\u00a0', '部'])('may have %j in a key', letter =>
    expect(passes(() => checkEntity(at(letter)))).toBe(true),
  );

  it('is counted by Azure’s formula, keys like properties: 4 bytes, and 8 more, name and value in UTF-16 for each', () => {
    const keys = 4 + (8 + 'partitionKey'.length * 2 + 2) + (8 + 'rowKey'.length * 2 + 2);
    expect(checkEntity(at('r'))).toBe(keys);
    expect(checkEntity(at('r', { b0: 'zażółć' }))).toBe(keys + 8 + 4 + 12);
    expect(checkEntity(at('r', { n: 1.5, yes: true }))).toBe(keys + (8 + 2 + 8) + (8 + 6 + 1));
  });

  test('is one MiB at most, and not a byte more', () => {
    const full = at('r', named(15, 'x'.repeat(32_768)));
    const room = 1_048_576 - checkEntity(full) - (8 + 'rest'.length * 2);
    const largest = { ...full, rest: 'x'.repeat(room / 2) };
    expect(checkEntity(largest)).toBe(1_048_576);
    // A boolean property of one letter takes eleven bytes: five letters less, and one byte too much.
    const oneMore = { ...full, rest: 'x'.repeat(room / 2 - 5), b: true };
    expect(() => checkEntity(oneMore)).toThrow('1048577 bytes are more than 1 MiB');
  });

  it('is named in the fault, with what is wrong with it, but without its content', () => {
    const fault = (): unknown => checkEntity(at('r', { b0: 'secret'.repeat(6_000) }));
    expect(fault).toThrow('p / r: b0 is too long');
    expect(fault).not.toThrow('secret');
  });
});

describe('a transaction', () => {
  const rows = (count: number): Entity[] => Array.from({ length: count }, (_, n) => at(`r${n}`));

  it.each<[string, readonly Entity[]]>([
    ['one row', rows(1)],
    ['a hundred rows', rows(100)],
  ])('may have %s', (_, entities) => expect(passes(() => checkTransaction(entities))).toBe(true));

  it.each<[string, readonly Entity[], string]>([
    ['no row', [], 'an empty transaction'],
    ['a hundred and one', rows(101), 'more than 100 operations'],
    ['a row twice', [at('a'), at('b'), at('a')], 'a row twice'],
    ['two partitions', [at('a'), { partitionKey: 'q', rowKey: 'b' }], 'two partitions'],
    ['a row that is refused alone', [at('a'), at('b/c')], 'a forbidden character'],
  ])('may not have %s', (_, entities, why) => expect(() => checkTransaction(entities)).toThrow(why));

  test('is four MiB at most', () => {
    const big = (row: string): Entity => at(row, named(15, 'x'.repeat(32_768)));
    expect(checkEntity(big('a')) * 4).toBeLessThan(4_194_304);
    expect(passes(() => checkTransaction(['a', 'b', 'c', 'd'].map(big)))).toBe(true);
    expect(() => checkTransaction(['a', 'b', 'c', 'd', 'e'].map(big))).toThrow('more than 4 MiB');
  });
});

test('an approval that a team of two hundred waits for still fits in one transaction', () => {
  const team = Array.from({ length: 200 }, (_, n) => `member-${n}`);
  const request = requestIn('submitted');
  const approved = transition(request, { type: 'approve', text: '' }, FRANK, 1, { ...LATER, team });
  const { notices } = changeOf(approved);
  const messages = messagesOf(request.id, 2, notices).map(({ id }) => at(id));
  const others = ['request', 'event', 'card', 'and one for a channel'].map(row => at(row));
  expect(passes(() => checkTransaction([...others, ...messages]))).toBe(true);
  expect(notices[0]).toEqual({ to: 'anna', notice: 'approved' });
});
