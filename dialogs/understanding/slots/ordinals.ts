import { readHan } from './numbers.ts';

export interface Ordinal {
  readonly n: number;
  readonly start: number;
  readonly end: number;
}

const WORDS: readonly (readonly [RegExp, number])[] = [
  [/(?<![a-z])(?:first|1st|pierwsz[a-z]+)(?![a-z])|首次|初回|初めて|初年度|头一/g, 1],
  [/(?<![a-z])(?:second|2nd|drug(?:i|a|ie|iej|iego|im|iemu))(?![a-z])/g, 2],
  [/(?<![a-z])(?:third|3rd|trzeci[a-z]*)(?![a-z])/g, 3],
  [/(?<![a-z])(?:fourth|forth|4th|czwart[a-z]+)(?![a-z])/g, 4],
  [/(?<![a-z])(?:fifth|5th|piat(?:a|y|ej|ym|ego|e))(?![a-z])/g, 5],
  [/(?<![a-z])(?:sixth|6th|szost[a-z]+)(?![a-z])/g, 6],
  [/(?<![a-z])(?:seventh|7th|siodm[a-z]+)(?![a-z])/g, 7],
  [/(?<![a-z])(?:eighth|8th|osm(?:a|y|ej|ym))(?![a-z])/g, 8],
];

const HAN = '[一二两三四五六七八九十]';
const ANNIVERSARY_AFTER = String.raw`(?: ?(?:th|st|nd|rd|\.|-?ga|-?ta|-?sza|-?a|-?ej))? ?(?:anniversar|annual|renewal|rocznic|odnowieni)[a-z]*`;
const NUMBERED: readonly RegExp[] = [
  new RegExp(String.raw`第 ?(\d{1,2}|${HAN}{1,2}) ?(?:个|次|回|年|届|周年|週年)?`, 'g'),
  new RegExp(String.raw`(?<!\d)(\d{1,2}|${HAN}{1,2}) ?(?:周年|年目|回目|次目|度目|番目|つ目|个目|件目)`, 'g'),
  /(?<![a-z])(?:anniversary|year|yr|renewal|rocznica|rocznicy|rocznice|rok|roku|odnowienie)(?: (?:number|no|nr|numer))? ?[#.]? ?(\d{1,2})(?!\d)/g,
  new RegExp(String.raw`(?<!\d)(\d{1,2})${ANNIVERSARY_AFTER}`, 'g'),
  /(?<![a-z0-9])n ?= ?(\d{1,2})(?!\d)/g,
];

/** "second", "drugiej", 第二次, 二周年, "year 3": a place in a row, such as which anniversary. */
export function findOrdinals(folded: string): Ordinal[] {
  const words = WORDS.flatMap(([pattern, n]) => [...folded.matchAll(pattern)].map(match => at(match, n)));
  const numbered = NUMBERED.flatMap(pattern =>
    [...folded.matchAll(pattern)].flatMap(match => {
      const n = /^\d+$/.test(match[1] ?? '') ? Number(match[1]) : readHan(match[1] ?? '');
      return n === undefined || n === 0 || n > 20 ? [] : [at(match, n)];
    }),
  );
  return [...numbered, ...words].sort((a, b) => a.start - b.start);
}

const at = (match: RegExpExecArray, n: number): Ordinal => ({
  n,
  start: match.index,
  end: match.index + match[0].length,
});
