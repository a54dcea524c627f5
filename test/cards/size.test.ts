import { expect, it } from 'vitest';
import { EVERY_CARD, faultsIn, type Sample } from './everyCard.ts';

/** Invariant 12: 28 KB is what the narrowest way into Teams takes, 40 KB what an older limit counted in UTF-16. */
const MOST_UTF8_BYTES = 28 * 1024;
const MOST_UTF16_BYTES = 40 * 1024;

const sizeOf = ({ card }: Pick<Sample, 'card'>): { utf8: number; utf16: number } => {
  const json = JSON.stringify(card);
  return { utf8: Buffer.byteLength(json), utf16: json.length * 2 };
};

it('every card, with the longest values that the form allows, is small enough to be sent', () => {
  const tooLarge = (sample: Sample): string[] => {
    const { utf8, utf16 } = sizeOf(sample);
    return utf8 <= MOST_UTF8_BYTES && utf16 <= MOST_UTF16_BYTES ? [] : [`${utf8} and ${utf16} bytes`];
  };
  expect(faultsIn(tooLarge)).toEqual([]);
});

it('the longest scenes are much longer than the ordinary ones', () => {
  const largest = (manner: string): number =>
    Math.max(
      ...EVERY_CARD.filter(({ scene }) => scene.id.endsWith(manner)).map(sample => sizeOf(sample).utf8),
    );
  expect(largest('request/returned-requester~longest_han')).toBeGreaterThan(
    3 * largest('request/returned-requester'),
  );
});
