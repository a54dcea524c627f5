import { describe, expect, it } from 'vitest';
import { projectionsOf } from '../../../bot/storage/projections.ts';
import { APPROVED_LIST, fpmList, partnerList } from '../../../bot/storage/searchLists.ts';
import { type SmeRequest, STATES } from '../../../domain/request/record.ts';
import { requestIn } from '../../domain/request/samples.ts';

const listsOf = (request: SmeRequest) => {
  const { present, absent } = projectionsOf(request);
  const searched = (partition: string): boolean => /^(?:partner|fpm|approved)(?:\||$)/.test(partition);
  const names = (places: readonly { partition: string }[]): string[] =>
    places
      .map(({ partition }) => partition)
      .filter(searched)
      .sort();
  return { present: names(present), absent: names(absent) };
};

describe('where a request is searched for', () => {
  it.each(STATES)('%s: with its partner and its FPM', state => {
    const { present } = listsOf(requestIn(state));
    expect(present).toEqual(expect.arrayContaining([partnerList('fabrikam'), fpmList('frank')]));
  });

  it('with the assignment team once it is approved, and not before', () => {
    expect(listsOf(requestIn('approved')).present).toContain(APPROVED_LIST);
    for (const state of ['submitted', 'returned', 'rejected'] as const)
      expect(listsOf(requestIn(state)).present).not.toContain(APPROVED_LIST);
  });

  it('no longer with an FPM who decided it before', () => {
    const queuePlaces = [
      { fpmId: 'ken', due: '2025-06-08' },
      { fpmId: 'frank', due: '2025-06-10' },
    ];
    const { present, absent } = listsOf(requestIn('submitted', { queuePlaces }));
    expect(present).not.toContain(fpmList('ken'));
    expect(absent).toEqual([fpmList('ken')]);
  });

  it('under the moment of its filing, so that the newest stand first', () => {
    const rowAt = (firstSubmittedAt: string): string =>
      projectionsOf(requestIn('submitted', { firstSubmittedAt })).present.at(-1)?.row ?? '';
    expect(rowAt('2025-06-04T09:00:00Z') < rowAt('2025-06-03T09:00:00Z')).toBe(true);
  });
});
