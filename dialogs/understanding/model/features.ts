import { findConcepts } from '../lexicon/concepts/index.ts';
import type { Reading } from '../slots/reading.ts';
import { tokensOf } from './tokens.ts';

/**
 * How much each kind of feature weighs. Within a kind the values of a sentence have length one, so a long sentence
 * does not drown its few concepts in its many letters. The numbers were chosen by cross-validation (`npm run eval`).
 */
const WEIGHTS = {
  word: 1,
  neighbours: 0.7,
  skip: 0.5,
  letters: 0.4,
  han: 1,
  concept: 1.5,
  conceptPair: 1.5,
  shape: 1,
} as const;

type Kind = keyof typeof WEIGHTS;

/** Sparse features: hashes of what was seen, and how much each counts. */
export interface Features {
  readonly hashes: Uint32Array;
  readonly values: Float32Array;
}

export function featuresOf(reading: Reading): Features {
  const seen = featureNames(reading);
  const kinds = Object.keys(WEIGHTS) as Kind[];
  const size = kinds.reduce((sum, kind) => sum + seen[kind].size, 0);
  const hashes = new Uint32Array(size);
  const values = new Float32Array(size);
  let at = 0;
  for (const kind of kinds) {
    const value = WEIGHTS[kind] / Math.sqrt(seen[kind].size);
    for (const name of seen[kind]) {
      hashes[at] = hash(`${kind} ${name}`);
      values[at] = value;
      at += 1;
    }
  }
  return { hashes, values };
}

export function featureNames(reading: Reading): Record<Kind, Set<string>> {
  const tokens = tokensOf(reading);
  const concepts = [...new Set(findConcepts(reading.text.folded).map(({ id }) => id))].sort();
  const areas = reading.areas.length > 0 ? ['<area>'] : [];
  const named = [...areas, ...tokens.filter(token => token.startsWith('<'))];
  const things = [...concepts, ...named];
  return {
    word: new Set(tokens),
    neighbours: new Set(['^', ...tokens].map((token, i) => `${token} ${tokens[i] ?? '$'}`)),
    skip: new Set(tokens.slice(2).map((token, i) => `${tokens[i]} ${token}`)),
    letters: new Set(tokens.filter(token => /^[a-z]/.test(token)).flatMap(word => grams(`_${word}_`, 3, 5))),
    han: new Set((tokens.join('').match(/[\u2e80-\u9fff]+/g) ?? []).flatMap(run => grams(run, 1, 4))),
    concept: new Set([...concepts, ...areas]),
    conceptPair: new Set(things.flatMap((a, i) => things.slice(i + 1).map(b => `${a} ${b}`))),
    shape: shapeOf(reading.text.folded, concepts.length, named.length),
  };
}

/** About two words each: ten letters, or four of Han and kana. */
const stepsOf = (folded: string): number =>
  Math.round(folded.length / (/[\u2e80-\u9fff]/.test(folded) ? 4 : 10));

/** How long a sentence is and how much it names: what is short and names little is rather asked back than answered. */
function shapeOf(folded: string, concepts: number, named: number): Set<string> {
  const steps = stepsOf(folded);
  return new Set([
    `steps ${Math.min(steps, 6)}`,
    `concepts ${Math.min(concepts, 4)}`,
    `named ${Math.min(named, 3)}`,
    `steps ${Math.min(steps, 4)} concepts ${Math.min(concepts, 3)}`,
  ]);
}

function grams(text: string, from: number, to: number): string[] {
  const found: string[] = [];
  for (let length = from; length <= to; length += 1)
    for (let i = 0; i + length <= text.length; i += 1) found.push(text.slice(i, i + length));
  return found;
}

/** FNV-1a over UTF-16 units, 32 bits. */
export function hash(text: string): number {
  let code = 0x811c9dc5;
  for (let i = 0; i < text.length; i += 1) code = Math.imul(code ^ text.charCodeAt(i), 0x01000193);
  return code >>> 0;
}
