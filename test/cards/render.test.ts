// biome-ignore-all lint/suspicious/noTemplateCurlyInString: the bindings of card templates look like this
import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { compile, compileCard, LeftoverBindingError } from '../../cards/render.ts';
import { plainDate } from '../../domain/calendar.ts';

const line = compile<{ name: unknown }, { text: unknown }>({ type: 'TextBlock', text: 'Hello ${name}!' });
const alone = compile<{ name: unknown }, { text: unknown }>({ type: 'TextBlock', text: '${name}' });

describe('a filled template', () => {
  it('has the words where the bindings were', () => {
    expect(line({ name: 'Anna' })).toEqual({ type: 'TextBlock', text: 'Hello Anna!' });
  });

  it('repeats what stands for each of a list, and leaves out what has no reason to be there', () => {
    const card = compileCard<{ rows: { text: string }[]; note: boolean }>({
      type: 'AdaptiveCard',
      version: '1.5',
      body: [
        { $data: '${rows}', type: 'TextBlock', text: '${text}' },
        { $when: '${note}', type: 'TextBlock', text: 'a note' },
      ],
    });
    const texts = (view: Parameters<typeof card>[0]): unknown =>
      (card(view)['body'] as { text: string }[]).map(({ text }) => text);
    expect(texts({ rows: [{ text: 'one' }, { text: 'two' }], note: true })).toEqual(['one', 'two', 'a note']);
    expect(texts({ rows: [], note: false })).toEqual([]);
  });

  it('is filled afresh each time, and nothing of one reader is left for the next', () => {
    expect([line({ name: 'Anna' }).text, line({ name: 'Piotr' }).text]).toEqual([
      'Hello Anna!',
      'Hello Piotr!',
    ]);
  });

  it('takes values that know how to write themselves', () => {
    expect(line({ name: plainDate('2026-02-28') }).text).toBe('Hello 2026-02-28!');
  });

  it('changes nothing in what it was filled with', () => {
    const view = Object.freeze({ name: '${name}' });
    expect(() => line(view)).not.toThrow();
  });
});

describe('what people wrote is never expanded (invariant 8)', () => {
  it.each([
    '${name}',
    '${$root}',
    '${1 + 1}',
    '${toUpper(name)}',
    '$${name}',
    '${${name}}',
    '${',
    '${unclosed',
    '{name}',
    '"quoted" \\ and \n broken',
    '<at>everyone</at>',
    'true',
    '0',
  ])('%j appears as it was typed', words => {
    expect(line({ name: words }).text).toBe(`Hello ${words}!`);
    expect(alone({ name: words }).text).toBe(words);
  });

  it('also deep in lists and objects', () => {
    const deep = compile<{ rows: { cell: string }[] }, { items: { text: string }[] }>({
      items: [{ $data: '${rows}', text: '${cell}' }],
    });
    expect(deep({ rows: [{ cell: '${rows[0].cell}' }, { cell: '${$index}' }] }).items).toEqual([
      { text: '${rows[0].cell}' },
      { text: '${$index}' },
    ]);
  });

  test('whatever it is', () => {
    const pieces = fc.constantFrom(
      '$',
      '{',
      '}',
      '${',
      'name',
      '$root',
      "'",
      '"',
      '\\',
      ' ',
      'ż',
      '佐',
      '😀',
    );
    const words = fc.oneof(
      fc.string({ unit: 'grapheme' }),
      fc.array(pieces).map(all => all.join('')),
    );
    fc.assert(
      fc.property(words, text => {
        expect(line({ name: text }).text).toBe(`Hello ${text}!`);
      }),
      { numRuns: 500 },
    );
  });
});

describe('a binding that finds nothing', () => {
  it('throws, and says which, instead of reaching a person', () => {
    expect(() => line({ name: undefined })).toThrow(LeftoverBindingError);
    expect(() => line({ name: undefined })).toThrow('${name}');
  });

  it.each([
    ['misspelt', { text: '${nmae}' }],
    ['deep down', { items: [{ columns: [{ text: 'a ${b.c} d' }] }] }],
    ['in a list of one', { items: [{ $data: '${[1]}', text: '${nobody}' }] }],
  ])('%s, too', (_, template) => {
    expect(() => compile<{ name: string }, object>(template)({ name: 'Anna' })).toThrow(LeftoverBindingError);
  });

  it('is told from the same letters in what somebody wrote', () => {
    expect(() => line({ name: '${nobody}' })).not.toThrow();
  });
});
