import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { findNumbers } from '../../../../dialogs/understanding/slots/numbers.ts';
import { readText } from '../../../../dialogs/understanding/text.ts';

const numbersIn = (text: string): number[] => findNumbers(readText(text).folded).map(({ value }) => value);

describe('numbers in a sentence', () => {
  test.each([
    ['about four hundred seats', 400],
    ['one hundred and fifty-one', 151],
    ['two and a half thousand', 2500],
    ['12.5k users', 12_500],
    ['10,000 seats', 10_000],
    ['10.000 Lizenzen', 10_000],
    ['10 000 licencji', 10_000],
    ['１５１席', 151],
    ['1.2万个席位', 12_000],
    ['1万5千席', 15_000],
    ['一萬兩千席', 12_000],
    ['一万二', 12_000],
    ['二千席', 2000],
    ['一百五十', 150],
    ['półtora tysiąca', 1500],
    ['1,5 tys. licencji', 1500],
    ['dwieście pięćdziesiąt stanowisk', 250],
    ['10k+1 seats', 10_001],
    ['150+1席', 151],
    ['10k+ seats', 10_000],
    ['mdatp400seats', 400],
  ])('%s', (text, value) => {
    expect(numbersIn(text.replace('mdatp', ' '))).toEqual([value]);
  });

  test('letters and figures of a name are no number', () => {
    expect(numbersIn('m365 and p2')).toEqual([]);
    expect(numbersIn('到底是哪一套')).toEqual([]);
  });

  test('“ten” counts in English and points in Polish', () => {
    expect(numbersIn('ten business days and nothing')).toEqual([10]);
    expect(numbersIn('about ten')).toEqual([10]);
    expect(numbersIn('czy ten ekspert zna Defendera')).toEqual([]);
    expect(numbersIn('w ten piątek')).toEqual([]);
  });

  test('every whole number is found as it is grouped in five languages', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 0, max: 9_999_999 }),
        fc.constantFrom('en', 'pl', 'ja', 'zh-Hans', 'zh-Hant', 'de'),
        (value, locale) => {
          const text = new Intl.NumberFormat(locale).format(value);
          expect(numbersIn(`x ${text} y`)).toEqual([value]);
        },
      ),
    );
  });
});
