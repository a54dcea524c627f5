import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { fpmQueue, lineOf, projectionsOf, requesterList } from '../../../bot/storage/projections.ts';
import { requestLineSchema } from '../../../bot/storage/rows.ts';
import type { Place } from '../../../bot/storage/searchLists.ts';
import { type SmeRequest, STATES } from '../../../domain/request/record.ts';
import { requestIn } from '../../domain/request/samples.ts';

const textOf = ({ partition, row }: Place): string => `${partition} / ${row}`;

/** The lists that are searched are told apart in `searchLists.test.ts`. */
const isShownWhole = ({ partition }: Place): boolean => !/^(?:partner|fpm|approved)(?:\||$)/.test(partition);

const placesOf = (request: SmeRequest) => {
  const { present, absent } = projectionsOf(request);
  return {
    present: present.filter(isShownWhole).map(textOf),
    absent: absent.filter(isShownWhole).map(textOf),
  };
};

const OWN = expect.stringMatching(/^requester\|anna \/ \d{15}\|SME-TEST$/);

describe('where a request stands', () => {
  it('while it waits: in its requester’s list, and in its FPM’s queue by due date', () => {
    expect(placesOf(requestIn('submitted'))).toEqual({
      present: [OWN, 'queue|frank / 2025-06-08|SME-TEST'],
      absent: [],
    });
  });

  it.each(['returned', 'rejected', 'withdrawn'] as const)('%s: in no queue any more', state => {
    expect(placesOf(requestIn(state))).toEqual({
      present: [OWN],
      absent: ['queue|frank / 2025-06-08|SME-TEST'],
    });
  });

  it('corrected: where it is due now, and not where it was due before', () => {
    const queuePlaces = [
      { fpmId: 'frank', due: '2025-06-08' },
      { fpmId: 'ken', due: '2025-06-10' },
    ];
    expect(placesOf(requestIn('submitted', { queuePlaces, fpmId: 'ken' }))).toEqual({
      present: [OWN, 'queue|ken / 2025-06-10|SME-TEST'],
      absent: ['queue|frank / 2025-06-08|SME-TEST'],
    });
  });

  it('corrected on the day it was filed: once, and not taken away again', () => {
    const place = { fpmId: 'frank', due: '2025-06-08' };
    expect(placesOf(requestIn('submitted', { queuePlaces: [place, place] }))).toEqual({
      present: [OWN, 'queue|frank / 2025-06-08|SME-TEST'],
      absent: [],
    });
  });

  const decision = { by: 'frank', byName: 'FRANK', at: '2025-06-04T08:00:00Z', text: '' };
  const QUEUE = 'queue|frank / 2025-06-08|SME-TEST';
  const TEAM = 'assignment / 2025-06-04T08:00:00Z|SME-TEST';
  const OF_SAM = expect.stringMatching(/^sme\|sam /);

  it('approved: with the assignment team', () => {
    expect(placesOf(requestIn('approved', { decision }))).toEqual({ present: [OWN, TEAM], absent: [QUEUE] });
  });

  it('assigned: with its SME, and with the team no more', () => {
    const assigned = requestIn('assigned', { decision });
    expect(placesOf(assigned)).toEqual({ present: [OWN, OF_SAM], absent: [QUEUE, TEAM] });
  });

  it('given back by its SME: with the team again, and with that SME no more', () => {
    const declined = requestIn('approved', { decision, smeIds: ['sam'] });
    expect(placesOf(declined)).toEqual({ present: [OWN, TEAM], absent: [QUEUE, OF_SAM] });
  });

  it('where a panel decides: with each of its FPMs who has not approved yet', () => {
    const panel = { ids: ['frank', 'ken'], needed: 2 };
    const approvals = [{ by: 'frank', byName: 'FRANK', at: '2025-06-04T08:00:00Z' }];
    const { present, absent } = placesOf(requestIn('submitted', { panel, approvals }));
    expect(present).toEqual([OWN, 'queue|ken / 2025-06-08|SME-TEST']);
    expect(absent).toContain(QUEUE);
  });

  it('keeps its place in the requester’s list, whatever becomes of it', () => {
    const later = { submittedAt: '2025-07-01T00:00:00Z', changedAt: '2025-07-02T00:00:00Z' };
    const own = STATES.map(state => placesOf(requestIn(state, later)).present[0]);
    expect(new Set([...own, placesOf(requestIn('submitted')).present[0]]).size).toBe(1);
  });
});

test('whatever its history, it stands nowhere and not there at once, and every old place is taken away', () => {
  const place = fc.record({
    fpmId: fc.constantFrom('frank', 'ken'),
    due: fc.constantFrom('2025-06-08', '2025-06-09', '2025-06-10'),
  });
  fc.assert(
    fc.property(
      fc.constantFrom(...STATES),
      fc.array(place, { minLength: 1, maxLength: 5 }),
      (state, queuePlaces) => {
        const { fpmId, due } = queuePlaces.at(-1) ?? { fpmId: '', due: '' };
        const { present, absent } = placesOf(requestIn(state, { queuePlaces, fpmId }));
        expect(absent.filter(where => present.includes(where))).toEqual([]);
        const inQueues = (places: readonly string[]) => places.filter(where => where.startsWith('queue|'));
        const everIn = queuePlaces.map(place => `queue|${place.fpmId} / ${place.due}|SME-TEST`);
        expect(new Set(inQueues([...present, ...absent]))).toEqual(new Set(everIn));
        const waits = `queue|${fpmId} / ${due}|SME-TEST`;
        expect(inQueues(present)).toEqual(state === 'submitted' ? [waits] : []);
      },
    ),
  );
});

describe('lists of people', () => {
  it('stand in a partition of their own, whatever an id looks like', () => {
    expect(requesterList('a|b')).toBe('requester|a!007cb');
    expect(fpmQueue('a/b')).toBe('queue|a!002fb');
  });

  it('show the newest first', () => {
    const rowAt = (firstSubmittedAt: string) =>
      projectionsOf(requestIn('submitted', { firstSubmittedAt })).present[0]?.row ?? '';
    expect(rowAt('2025-06-03T09:00:00.001Z') < rowAt('2025-06-03T09:00:00Z')).toBe(true);
  });
});

it('is drawn from a line that has what a list shows and what tells repeats apart, and nothing else', () => {
  const line = lineOf(requestIn('approved'));
  expect(line).toEqual({
    ...{ requestId: 'SME-TEST', partnerId: 'fabrikam', partnerName: 'Fabrikam', revision: 1 },
    ...{ state: 'approved', tenantName: 'Contoso', workload: 'MDATP', seats: 400 },
    ...{ submittedAt: '2025-06-03T09:00:00Z', due: '2025-06-08' },
    ...{ role: 'FastTrack Engineer SME', gist: 'Review of the rollout' },
  });
  expect(requestLineSchema.parse(line)).toEqual(line);
});
