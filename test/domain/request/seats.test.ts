import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { MOST_SEATS, parseSeats, type SeatsError } from '../../../domain/request/seats.ts';

describe('one number, as five languages write it', () => {
  it.each([
    ['400', 400],
    ['0', 0],
    ['10k', 10_000],
    ['12.5k', 12_500],
    ['10 K', 10_000],
    ['1.2万', 12_000],
    ['1万5千', 15_000],
    ['1万2000', 12_000],
    ['3千5百', 3500],
    ['10,000', 10_000],
    ['10.000', 10_000],
    ['1.500', 1500],
    ['10 000', 10_000],
    ['10\u00a0000', 10_000],
    ['10\u202f000', 10_000],
    ['1 000 000', 1_000_000],
    ['１５０', 150],
    ['１０，０００', 10_000],
    ['一百五十', 150],
    ['一五〇', 150],
    ['两千', 2000],
    ['一萬兩千', 12_000],
    ['二千席', 2000],
    ['百十五', 115],
    ['一千零五十', 1050],
    ['一万零二', 10_002],
    ['1,5 tys.', 1500],
    ['2 tysiące', 2000],
    ['5 tysięcy licencji', 5000],
    ['400 seats', 400],
    ['12k users', 12_000],
    ['1.2万个席位', 12_000],
    ['５００シート', 500],
    ['250 użytkowników', 250],
    ['0400', 400],
  ])('%s', (text, seats) => expect(parseSeats(text)).toEqual({ ok: true, value: seats }));
});

describe('what is no number of seats', () => {
  it.each<[string, SeatsError]>([
    ['', 'not_a_number'],
    ['many', 'not_a_number'],
    ['k', 'not_a_number'],
    ['150+', 'not_a_number'],
    ['1e3', 'not_a_number'],
    ['0x10', 'not_a_number'],
    ['12,345.678', 'not_a_number'],
    ['10²', 'not_a_number'],
    ['①', 'not_a_number'],
    ['½', 'not_a_number'],
    ['万', 'not_a_number'],
    ['300百', 'not_a_number'],
    ['十百', 'not_a_number'],
    ['-5', 'negative'],
    ['−5', 'negative'],
    ['1.5', 'fraction'],
    ['0.500', 'fraction'],
    ['1.2345k', 'fraction'],
    ['100-200', 'range'],
    ['100~200', 'range'],
    ['100 do 200', 'range'],
    ['1.500k', 'ambiguous'],
    ['二千五', 'ambiguous'],
    ['一万二', 'ambiguous'],
    ['100000000', 'too_many'],
    ['20000万', 'too_many'],
  ])('%s: %s', (text, code) => expect(parseSeats(text)).toEqual({ ok: false, error: { code } }));
});

const DIGITS = '零一二三四五六七八九';
const UNITS = ['', '十', '百', '千'];

/** Formal Chinese below 10,000: units with every digit, one 零 for each gap. */
function chineseBelowMyriad(n: number): string {
  const digits = [...String(n)].map(Number);
  return digits
    .map((digit, i) => (digit === 0 ? '零' : (DIGITS[digit] ?? '') + (UNITS[digits.length - 1 - i] ?? '')))
    .join('')
    .replace(/零+/g, '零')
    .replace(/零$/, '');
}

function chinese(n: number): string {
  const [high, low] = [Math.floor(n / 10_000), n % 10_000];
  if (high === 0) return n === 0 ? '零' : chineseBelowMyriad(n);
  const gap = low > 0 && low < 1000 ? '零' : '';
  return `${chineseBelowMyriad(high)}万${gap}${low === 0 ? '' : chineseBelowMyriad(low)}`;
}

const traditional = (text: string): string => text.replaceAll('万', '萬');
const fullWidth = (n: number): string =>
  String(n).replace(/\d/g, digit => String.fromCharCode(digit.charCodeAt(0) + 0xfee0));
const grouped = (n: number, separator: string): string => String(n).replace(/\B(?=(?:\d{3})+$)/g, separator);

test('every number comes back from the usual ways to write it', () => {
  const ways: readonly ((n: number) => string)[] = [
    String,
    fullWidth,
    chinese,
    n => traditional(chinese(n)),
    n => [...String(n)].map(digit => '〇一二三四五六七八九'[Number(digit)]).join(''),
    ...[',', '.', ' ', '\u00a0', '\u202f', "'"].map(separator => (n: number) => grouped(n, separator)),
    ...['en', 'zh-Hans', 'zh-Hant', 'ja', 'pl'].map(
      locale => (n: number) => new Intl.NumberFormat(locale).format(n),
    ),
  ];
  fc.assert(
    fc.property(
      fc.oneof(fc.nat(12_000), fc.nat(MOST_SEATS)),
      fc.constantFrom(...ways),
      fc.constantFrom('', ' seats', '席', ' licencji', '个席位', 'ライセンス'),
      (n, write, unit) => {
        expect(parseSeats(write(n) + unit)).toEqual({ ok: true, value: n });
      },
    ),
    { numRuns: 3000 },
  );
});

test('thousands and myriads with one decimal come back too', () => {
  fc.assert(
    fc.property(fc.nat(99_999), fc.constantFrom('.', ','), (tenths, point) => {
      const number = `${Math.floor(tenths / 10)}${point}${tenths % 10}`;
      expect(parseSeats(`${number}k`)).toEqual({ ok: true, value: tenths * 100 });
      expect(parseSeats(`${number} tys.`)).toEqual({ ok: true, value: tenths * 100 });
      expect(parseSeats(`${number}万`)).toMatchObject(
        tenths * 1000 > MOST_SEATS ? { ok: false } : { ok: true, value: tenths * 1000 },
      );
    }),
  );
});

test('whatever is typed, the answer is a whole number in range or a reason', () => {
  const letters = fc.constantFrom(...'0123456789.,- k万千百十一二五〇tys席é½'.split(''));
  fc.assert(
    fc.property(
      fc.oneof(
        fc.string(),
        fc.array(letters).map(all => all.join('')),
      ),
      text => {
        const seats = parseSeats(text);
        if (seats.ok)
          expect(Number.isInteger(seats.value) && seats.value >= 0 && seats.value <= MOST_SEATS).toBe(true);
        else expect(seats.error.code).toMatch(/^[a-z_]+$/);
      },
    ),
  );
});
