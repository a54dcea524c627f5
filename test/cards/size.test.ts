import { describe, expect, it } from 'vitest';
import { VERBS } from '../../cards/verbs.ts';
import { LOCALES, type Locale } from '../../domain/people.ts';
import { FIELDS } from '../../domain/request/fields.ts';
import { typedIn } from '../gallery/sample/typed.ts';
import { EVERY_CARD, faultsIn, type Sample, textsOf } from './everyCard.ts';

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

describe('the longest scenes', () => {
  const RETURNED = 'request/returned-requester';
  const sampleOf = (id: string, locale: Locale): Sample => {
    const found = EVERY_CARD.find(sample => sample.scene.id === id && sample.locale === locale);
    if (!found) throw new Error(`no scene ${id} in ${locale}`);
    return found;
  };

  /** What is read on a card, without the frame around it: that weighs the same whatever people type. */
  const readOn = (id: string, locale: Locale): string[] =>
    textsOf(sampleOf(id, locale).card).flatMap(({ place, text }) => (place === 'TextRun.text' ? [text] : []));
  const bytesReadOn = (id: string, locale: Locale): number => Buffer.byteLength(readOn(id, locale).join(''));

  const canReturn = (note: string): boolean =>
    VERBS['request.return'].safeParse({ requestId: 'SME-3XC9-PJD4', revision: 1, note }).success;

  it.each(LOCALES)('carry every text that people type at its full length in %s', locale => {
    const { note, email, ...others } = typedIn('longest_han', locale);
    for (const key of ['tenantName', 'otherWorkload', 'justification', 'emailSource'] as const)
      expect(others[key].length).toBe(FIELDS[key].maxLength);
    expect(email.length).toBe(FIELDS.partnerEmail.maxLength);
    expect(canReturn(note)).toBe(true);
    expect(canReturn(`${note}.`)).toBe(false);
    const read = readOn(`${RETURNED}~longest_han`, locale);
    const typed = [...Object.values(others), email, note];
    expect(typed.filter(text => !read.some(run => run.includes(text)))).toEqual([]);
  });

  it.each(LOCALES)('are much longer to read than the ordinary ones in %s', locale => {
    for (const manner of ['longest', 'longest_han'])
      expect(bytesReadOn(`${RETURNED}~${manner}`, locale)).toBeGreaterThan(3 * bytesReadOn(RETURNED, locale));
  });
});
