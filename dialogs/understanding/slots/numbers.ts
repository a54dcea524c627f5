import { readHanNumerals } from '../../../domain/request/hanNumerals.ts';
import { parseSeats } from '../../../domain/request/seats.ts';
import { NUMBER_WORDS, TEN_IN_ENGLISH } from '../lexicon/numbers.ts';

export interface NumberFound {
  readonly value: number;
  readonly start: number;
  readonly end: number;
}

const GROUPED = String.raw`\d{1,3}(?:([ ,.'])\d{3})(?:\1\d{3})*(?!\d)`;
const MULTIPLIER = String.raw`(?: ?(?:k|tys\.?|tysi[a-z]+|thousand)(?![a-z])|[百千万][\d百千零一二三四五六七八九十]*)?`;
/** "10k+1": people say so that it is one more than the threshold. */
const PLUS = String.raw`(?:\+\d{1,3}(?![\d.,]))?`;
const FIGURES = new RegExp(
  String.raw`(?<![a-z]|\d[.,:]?)(?:${GROUPED}|\d+(?:[.,]\d+)?)${MULTIPLIER}${PLUS}`,
  'g',
);
/** A number is none in 哪一套: which one. */
const HAN = /(?<!哪)[〇零一二两三四五六七八九十百千万]+/g;
const WORD = new Map(Object.entries(NUMBER_WORDS));

/** Every number of folded text, in its order: `1.2万`, `10 000`, `一万两千`, "about four hundred", "półtora tysiąca". */
export function findNumbers(folded: string): NumberFound[] {
  const found = [
    ...[...folded.matchAll(FIGURES)].flatMap(match => numberAt(match, readFigures)),
    ...[...folded.matchAll(HAN)].flatMap(match => numberAt(match, readHan)),
    ...numberWords(folded),
  ].sort((a, b) => a.start - b.start || b.end - a.end);
  return found.filter(({ start }, i) => !found.slice(0, i).some(earlier => start < earlier.end));
}

function numberAt(match: RegExpExecArray, read: (text: string) => number | undefined): NumberFound[] {
  const value = read(match[0]);
  const start = match.index;
  return value === undefined ? [] : [{ value, start, end: start + match[0].length }];
}

function readFigures(text: string): number | undefined {
  const [, sum, more] = /^(.+)\+(\d+)$/.exec(text) ?? [];
  if (sum !== undefined) return (readFigures(sum) ?? 0) + Number(more);
  const seats = parseSeats(text);
  if (seats.ok) return seats.value;
  return readHan(text) ?? (/^\d+[.,]\d+$/.test(text) ? Number(text.replace(',', '.')) : undefined);
}

const UNIT_BELOW: Readonly<Record<string, string>> = { 百: '十', 千: '百', 万: '千' };

/** In speech 一万二 is 12,000 and 三百五 is 350: the unit below is left out. */
export function readHan(text: string): number | undefined {
  const reading = readHanNumerals(text);
  if (reading !== 'ambiguous') return reading;
  const spoken = readHanNumerals(text + (UNIT_BELOW[text.at(-2) ?? ''] ?? ''));
  return spoken === 'ambiguous' ? undefined : spoken;
}

interface Run {
  total: number;
  value: number;
  start: number;
  end: number;
}

/** Runs of English or Polish number words; "and", "a", "i" and hyphens hold a run together. */
function numberWords(folded: string): NumberFound[] {
  const runs: Run[] = [];
  for (const { 0: word, index } of folded.matchAll(/[a-z]+/g)) {
    const value = WORD.get(word);
    if (value === undefined || (word === 'ten' && !TEN_IN_ENGLISH.test(folded.slice(index)))) continue;
    let run = runs.at(-1);
    if (run === undefined || !/^[ -]+(?:(?:and|a|i) )*$/.test(folded.slice(run.end, index))) {
      run = { total: 0, value: 0, start: index, end: index };
      runs.push(run);
    }
    add(run, value);
    run.end = index + word.length;
  }
  return runs.map(({ total, value, start, end }) => ({
    value: Math.round((total + value) * 100) / 100,
    start,
    end,
  }));
}

function add(run: Run, value: number): void {
  if (value >= 1000) {
    run.total += (run.value || 1) * value;
    run.value = 0;
  } else if (value === 100 && run.value > 0 && run.value < 100) run.value *= value;
  else run.value += value;
}
