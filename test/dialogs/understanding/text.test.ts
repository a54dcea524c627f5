import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { fold, readText, without } from '../../../dialogs/understanding/text.ts';

describe('folding', () => {
  test.each([
    ['ＭＤＡＴＰ　４００席', 'mdatp 400席'],
    ['Zażółć GĘŚLĄ jaźń', 'zazolc gesla jazn'],
    ['專用化的週年日', '专用化的周年日'],
    ['専門化の権利', '专门化の权利'],
    ['ﾃﾅﾝﾄ名', 'テナント名'],
    ['がぎぐ', 'がぎぐ'],
    ['“Contoso” – 1\u00a0200', '"contoso" - 1 200'],
  ])('%s is read as %s', (written, folded) => {
    expect(readText(written).folded).toBe(folded);
  });

  test('keeps the place of every letter, whatever is written', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), text => {
        const { written, folded } = readText(text);
        return written.length === folded.length && fold(folded).length === folded.length;
      }),
    );
  });

  test('what was read once is blanked out in place', () => {
    const rest = without('mdatp 400', [{ start: 0, end: 5 }]);
    expect(rest).toHaveLength(9);
    expect(rest).toMatch(/^[^a-z]{5} 400$/);
  });
});
