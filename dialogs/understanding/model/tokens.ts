import type { Reading } from '../slots/reading.ts';

interface Span {
  readonly start: number;
  readonly end: number;
}

/**
 * The words of a sentence, with what was read replaced by its kind: to the model any country is the same word, and
 * what it learned about MDATP holds for AATP. A run of Han or kana without spaces is one word here.
 */
export function tokensOf(reading: Reading): string[] {
  const tokens: string[] = [];
  let at = 0;
  for (const { start, end, mask } of masksOf(reading)) {
    tokens.push(...words(reading.text.folded.slice(at, start)), mask);
    at = end;
  }
  return [...tokens, ...words(reading.text.folded.slice(at))];
}

const words = (text: string): string[] => text.match(/[a-z']+|[0-9]+|[\u2e80-\u9fff]+|[?!&=/#]/g) ?? [];

/** Bare names that have to be asked back, unlike a product whose plan is missing. */
const UNCLEAR = /^(?:ATP|Defender|MIP|Purview|P1|P2)\?$/;

function masksOf(reading: Reading): (Span & { mask: string })[] {
  const masks = [
    ...reading.emails.map(span => ({ ...span, mask: '<mail>' })),
    ...reading.requestIds.map(span => ({ ...span, mask: '<request>' })),
    ...reading.tenantIds.map(span => ({ ...span, mask: '<tenant>' })),
    ...reading.specializations.map(span => ({ ...span, mask: '<spec>' })),
    ...reading.programs.map(span => ({ ...span, mask: '<program>' })),
    ...reading.workloads.map(span => ({
      ...span,
      mask: UNCLEAR.test(span.id) ? '<workload?>' : '<workload>',
    })),
    ...reading.dates.map(span => ({ ...span, mask: '<date>' })),
    ...reading.stretches.map(span => ({ ...span, mask: `<${span.unit}>` })),
    ...reading.places.map(span => ({ ...span, mask: `<${span.kind}>` })),
    ...reading.numbers.map(span => ({ ...span, mask: '<number>' })),
  ];
  const kept: (Span & { mask: string })[] = [];
  for (const mask of masks)
    if (kept.every(other => mask.end <= other.start || other.end <= mask.start)) kept.push(mask);
  return kept.sort((a, b) => a.start - b.start);
}
