import { describe, expect, test } from 'vitest';
import { lastWordTo } from '../../../domain/request/lastWord.ts';
import type { SmeRequest } from '../../../domain/request/record.ts';

const said = (by: string, at: string, isPrivate = false) => ({
  ...{ by, byName: by, at: `2025-06-0${at}T09:00:00Z` },
  ...{ text: 'And P2?', isPrivate },
});
const anna = { id: 'anna' } as Parameters<typeof lastWordTo>[0];
const word = (about: Partial<SmeRequest>) =>
  lastWordTo(anna, { state: 'submitted', decision: undefined, remarks: [], ...about })?.at.slice(8, 10);

describe('what others said last of a request', () => {
  test('a comment', () => expect(word({ remarks: [said('frank', '3')] })).toBe('03'));
  test('why it came back', () =>
    expect(word({ state: 'returned', decision: said('frank', '4') })).toBe('04'));
  test('nothing once it was answered', () =>
    expect(word({ remarks: [said('frank', '3'), said('anna', '4')] })).toBeUndefined());
  test('nothing that is among FPMs', () =>
    expect(word({ remarks: [said('frank', '3', true)] })).toBeUndefined());
  test('no return that was corrected since', () =>
    expect(word({ decision: said('frank', '4') })).toBeUndefined());
});
