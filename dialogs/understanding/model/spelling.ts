import { type Features, hash } from './features.ts';

/** What tells the two languages in Latin letters apart: whole words and groups of three letters. */
export function spellingOf(written: string): Features {
  const words = written.toLowerCase().match(/\p{Script=Latin}+/gu) ?? [];
  const seen = new Set(words.flatMap(word => [`=${word}`, ...trigrams(`_${word}_`)]));
  return {
    hashes: Uint32Array.from(seen, name => hash(`spelling ${name}`)),
    values: new Float32Array(seen.size).fill(1 / Math.sqrt(seen.size || 1)),
  };
}

const trigrams = (text: string): string[] =>
  Array.from({ length: Math.max(0, text.length - 2) }, (_, i) => text.slice(i, i + 3));
