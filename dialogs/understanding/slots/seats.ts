import { HEAD_WORDS, SEAT_WORDS } from '../lexicon/seats.ts';
import { TAKEN, without } from '../text.ts';
import { matcher } from './lexicon.ts';
import type { NumberFound } from './numbers.ts';
import type { Reading } from './reading.ts';

const words = matcher({ seats: SEAT_WORDS });
const heads = matcher({ heads: HEAD_WORDS });

/** What may stand between a number and "seats": a product, "active", a counting word. */
const TIE_AFTER = new RegExp(
  `^[ +${TAKEN}-]*(?:x|active|aktywnych|paid|assigned|e[35]|m365|个|多个?|余个?|来个?|左右|有效|の)?[ ${TAKEN}]*$`,
);
/** "seats: about 400", 席位数是400. */
const TIE_BEFORE = /^ ?(?:(?:is|are|=|:|of|count|about|approx|~|to|jest|约|大约|是|为|は|が|数量?) ?)*$/;

/**
 * The number of seats: one that is said to count them, else the first that is large enough and no year. "Is 150 the
 * least? We have 90" speaks of the table's number, and then says its own.
 */
export function seatsIn(reading: Reading): number | undefined {
  const large = reading.numbers
    .map(({ value }) => value)
    .filter(value => isWhole(value) && value >= 10 && !isYear(value));
  const said = namedSeats(reading) ?? large[0];
  const own = large.filter(value => !THRESHOLDS.has(value));
  return said !== undefined && THRESHOLDS.has(said) && own.length === 1 ? own[0] : said;
}

/** The numbers of SME-05 and SME-06. */
const THRESHOLDS: ReadonlySet<number> = new Set([150, 5_000, 10_000]);

/** The first number that is said to count seats. */
export function namedSeats({ text, workloads, numbers }: Reading): number | undefined {
  const rest = without(text.folded, workloads);
  const units = words.find(rest);
  const counted = ({ start, end }: NumberFound): boolean =>
    units.some(unit =>
      unit.start >= end
        ? TIE_AFTER.test(rest.slice(end, unit.start))
        : TIE_BEFORE.test(rest.slice(unit.end, start)) && unit.end <= start,
    );
  const said = numbers.filter(number => isWhole(number.value) && !isArticle(rest, number) && counted(number));
  // "2200 staff, but 130 licences": who works there owns no seat by that.
  const isHeads = ({ end }: NumberFound): boolean => heads.find(rest.slice(end, end + 16))[0]?.start === 1;
  return (said.find(number => !isHeads(number)) ?? said[0])?.value;
}

/** 一份, 一位: "a", and no number. */
const isArticle = (folded: string, { start, end }: NumberFound): boolean => folded.slice(start, end) === '一';

const isWhole = (value: number): boolean => Number.isInteger(value) && value >= 0;
const isYear = (value: number): boolean => value >= 2020 && value <= 2035;
