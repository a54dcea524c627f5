import { fail, ok, type Result } from '../result.ts';
import { readHanNumerals } from './hanNumerals.ts';

/** What is wrong with a text that should say how many seats. */
export type SeatsError = 'not_a_number' | 'negative' | 'fraction' | 'range' | 'ambiguous' | 'too_many';

/** No customer has more seats than this; a larger number is a slip. */
export const MOST_SEATS = 99_999_999;

/** Words for "seats" that people write after the number, in five languages. */
const SEAT_WORDS = [
  'seats?|licen[cs]es?|users?',
  'licencj[aęei]|miejsc[ae]?|stanowisk[ao]?|użytkowników|szt(?:uk|\\.)?',
  '[个個]?(?:席位?|用户|用戶|使用者|许可证|授权|授權|人|名)',
  '座席|シート|ライセンス|ユーザー',
];
const SEATS_AT_END = new RegExp(`(?:${SEAT_WORDS.join('|')})$`, 'u');

const MULTIPLIERS: readonly (readonly [RegExp, number])[] = [
  [/(?:k|thousand|tys\.?|tysiąc[ae]?|tysiac[ae]?|tysięcy|tysiecy|千)$/u, 1_000],
  [/[万萬]$/u, 10_000],
];

const DIGITS_ONLY = /^\d+$/;
/** `10,000`, `1.234.567`, `10 000`, `10'000`: one separator throughout, groups of three after it. */
const GROUPED = /^[1-9]\d{0,2}([ ,.'’])\d{3}(?:\1\d{3})*$/;
const DECIMAL = /^(\d+)[.,](\d+)$/;
/** Circled, raised and Roman digits would become plain ones when normalised. 〇 is the Han zero and stays. */
const ODD_DIGITS = /(?!〇)[\p{No}\p{Nl}]/u;

type Reading = Result<number, { code: SeatsError }>;

const refuse = (code: SeatsError): Reading => fail({ code });

const atMost = (seats: number): Reading => (seats > MOST_SEATS ? refuse('too_many') : ok(seats));

/** Full-width forms become plain ones, every kind of space becomes one space, the word for "seats" goes. */
const tidy = (text: string): string =>
  text.normalize('NFKC').toLowerCase().replace(/\s+/g, ' ').trim().replace(SEATS_AT_END, '').trim();

const ungroup = (text: string): number => Number(text.replace(/\D/g, ''));

/** `1.2` times 10,000, without the rounding of binary fractions: digits first, then the point. */
function scaled(whole: string, decimals: string, factor: number): Reading {
  const seats = (Number(whole + decimals) * factor) / 10 ** decimals.length;
  return Number.isInteger(seats) ? atMost(seats) : refuse('fraction');
}

/** `12.5k`, `1,5 tys.`, `1.2万`. Three digits after the point could be a group or a fraction: asked back. */
function readMultiplied(text: string): Reading | undefined {
  const multiplier = MULTIPLIERS.find(([word]) => word.test(text));
  if (!multiplier) return undefined;
  const [word, factor] = multiplier;
  const number = text.replace(word, '').trim();
  if (DIGITS_ONLY.test(number)) return atMost(Number(number) * factor);
  if (GROUPED.test(number)) return refuse('ambiguous');
  const [, whole, decimals] = DECIMAL.exec(number) ?? [];
  return whole && decimals ? scaled(whole, decimals, factor) : undefined;
}

function readHan(text: string): Reading | undefined {
  const seats = readHanNumerals(text.replaceAll(' ', ''));
  if (seats === undefined) return undefined;
  return seats === 'ambiguous' ? refuse('ambiguous') : atMost(seats);
}

function diagnose(text: string): SeatsError {
  if (/^[-−–]\s*\d/.test(text)) return 'negative';
  if (/\d\s*(?:[-−–—~〜]|to|do|至|到|から)\s*\d/.test(text)) return 'range';
  return DECIMAL.test(text) ? 'fraction' : 'not_a_number';
}

/**
 * Reads a number of seats as people of five languages write it: 400, 10k, 12.5k, 1.2万, 1万5千, 10,000, 10.000,
 * 10 000, １５０, 一百五十, "1,5 tys.", "2 tysiące", with or without a word for "seats" after it. Seats are whole,
 * so "1.500" is 1500. Facts: SME-15 (field 4), AMB-07e.
 */
export function parseSeats(text: string): Reading {
  if (ODD_DIGITS.test(text)) return refuse('not_a_number');
  const number = tidy(text);
  if (DIGITS_ONLY.test(number)) return atMost(Number(number));
  if (GROUPED.test(number)) return atMost(ungroup(number));
  return readMultiplied(number) ?? readHan(number) ?? refuse(diagnose(number));
}
