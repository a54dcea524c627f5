import { describe, expect, test } from 'vitest';
import { distance } from '../../../../dialogs/understanding/slots/fuzzy.ts';
import { matcher } from '../../../../dialogs/understanding/slots/lexicon.ts';

const names = matcher({
  endpoint: 'defender for endpoint, mde',
  defender: 'defender*',
  sap: 'azure 上的 sap',
  kubernetes: 'kubernetes',
});
const idsIn = (text: string): string[] => names.find(text).map(({ id }) => id);

describe('a lexicon', () => {
  test('takes the longest name at each place', () => {
    expect(idsIn('defender for endpoint and defender')).toEqual(['endpoint', 'defender']);
  });

  test('reads a name with any spacing', () => {
    for (const text of [
      'defenderforendpoint',
      'defender-for-endpoint',
      'defender  for endpoint',
      'azure上的sap',
    ])
      expect(names.find(text)).toHaveLength(1);
  });

  test('a name ends where its kind of letter ends', () => {
    expect(idsIn('mde400')).toEqual(['endpoint']);
    expect(idsIn('mdex')).toEqual([]);
    expect(idsIn('amde')).toEqual([]);
  });

  test('an open name takes its endings along', () => {
    expect(names.find('do defendera.')).toEqual([{ id: 'defender', start: 3, end: 12 }]);
    expect(names.find('defendera')).toEqual([{ id: 'defender', start: 0, end: 9 }]);
  });

  test('finds a slip only where nothing is written right', () => {
    expect(names.findNear('kuberentes please').map(({ id }) => id)).toEqual(['kubernetes']);
    expect(names.findNear('defender for endpont').map(({ id }) => id)).toEqual(['defender']);
    expect(names.near('defender for endpont').map(({ id }) => id)).toEqual(['endpoint']);
  });
});

describe('the distance of two words', () => {
  test.each([
    ['endpoint', 'endpoint', 0],
    ['endpont', 'endpoint', 1],
    ['enpdoint', 'endpoint', 1],
    ['endpoints', 'endpoint', 1],
    ['endpin', 'endpoint', 2],
  ])('%s, %s: %i', (a, b, edits) => {
    expect(distance(a, b, 2)).toBe(edits);
  });

  test('is not told beyond the limit', () => {
    expect(distance('exchange', 'endpoint', 2)).toBeUndefined();
  });
});
