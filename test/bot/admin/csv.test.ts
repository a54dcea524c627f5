import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { BOM, csvLine, disarm, readCsv, rearm } from '../../../bot/admin/csv.ts';

const utf8 = (text: string): Uint8Array => new TextEncoder().encode(text);

const linesIn = (text: string) => {
  const lines = readCsv(utf8(text));
  if (!lines.ok) throw new Error(lines.error.why);
  return lines.value.map(({ line, cells }) => [line, ...cells]);
};

describe('a file', () => {
  it.each(['\n', '\r\n', '\r'])('has the same lines with %j at their ends', end => {
    const text = ['id,name', '1,"a', 'b"', '', '2,x', '3,"q""z"', '4,"p', '', 'q"', '5,'].join(end);
    expect(linesIn(text)).toEqual([
      ...[
        [1, 'id', 'name'],
        [2, '1', 'a\nb'],
        [5, '2', 'x'],
        [6, '3', 'q"z'],
        [7, '4', 'p\n\nq'],
        [10, '5', ''],
      ],
    ]);
  });

  it.each([',', ';', '\t'])('may divide its cells by %j, as spreadsheets of the country do', sign => {
    expect(linesIn(`id${sign}roles${sign}name\n1${sign}"requester;fpm,\tsme"${sign}x`)[1]).toEqual([
      ...[2, '1', 'requester;fpm,\tsme', 'x'],
    ]);
  });

  it('may hold records in which nothing stands, which are left out', () => {
    expect(linesIn('id,name\n,\n , \n1,x\n,"",\n\n,y\n')).toEqual([
      ...[
        [1, 'id', 'name'],
        [4, '1', 'x'],
        [7, '', 'y'],
      ],
    ]);
  });

  it('may begin with the mark of UTF-8, or be in UTF-16', () => {
    expect(linesIn(`${BOM}id,name\n`)).toEqual([[1, 'id', 'name']]);
    const wide = Uint8Array.from([0xff, 0xfe, ...Buffer.from('id\tname\n1\tŻółć', 'utf16le')]);
    const lines = readCsv(wide);
    expect(lines.ok && lines.value[1]?.cells).toEqual(['1', 'Żółć']);
  });

  it.each<[string, Uint8Array, RegExp, number | undefined]>([
    ['in another encoding', Uint8Array.from([0x69, 0x64, 0x0a, 0xa3, 0xf3]), /UTF-8/, undefined],
    ['with a quotation mark left open', utf8('id,name\n1,"x\n2,y'), /not closed/, 3],
    ['with a quotation mark inside', utf8('id,name\n1,x"y'), /does not begin/, 2],
    ['with something behind a quotation', utf8('id,name\n1,"x"y'), /behind a closing/, 2],
  ])('%s is refused with the reason', (_name, bytes, why, line) => {
    const lines = readCsv(bytes);
    expect(lines.ok).toBe(false);
    if (lines.ok) return;
    expect(lines.error.why).toMatch(why);
    if (line !== undefined) expect(lines.error.line).toBeLessThanOrEqual(line);
  });
});

describe('a cell that a spreadsheet would run', () => {
  it.each([
    '=1+1',
    '+48 22',
    '-1',
    '@SUM(A1)',
    '\t=1',
    '\r=1',
    '\n=1',
    '＝1',
    '＋1',
    '－1',
    '＠x',
    "'=1",
    "''=1",
  ])('%j gets an apostrophe, and loses it again', cell => {
    expect(disarm(cell)).toBe(`'${cell}`);
    expect(rearm(disarm(cell))).toBe(cell);
  });

  it.each(['', 'a=1', "'quoted'", "O'Neil", '1-2', '田中 健', ' =1'])('%j stays as it is', cell => {
    expect(disarm(cell)).toBe(cell);
    expect(rearm(cell)).toBe(cell);
  });
});

test('what is written is read again, whatever it is, and begins with no formula', () => {
  const cell = fc.oneof(
    fc.string({ unit: 'grapheme' }),
    fc.string({ unit: fc.constantFrom(...`=+-@'"\t,;a專Ż `) }),
  );
  // A record in which nothing stands is left out.
  const isSaid = (row: readonly string[]) => row.some(text => text !== '');
  const printable = cell.map(text => text.replace(/[\r\ufeff]/g, '').trim());
  fc.assert(
    fc.property(fc.array(fc.tuple(printable, printable).filter(isSaid), { minLength: 1 }), rows => {
      const lines = [['id', 'name'], ...rows].map(csvLine);
      const read = linesIn(BOM + lines.join('')).map(([, ...cells]) => cells);
      expect(read).toEqual([['id', 'name'], ...rows]);
      for (const text of rows.flat()) expect(disarm(text)).not.toMatch(/^[=+\-@\t\n＝＋－＠]/);
    }),
  );
});
