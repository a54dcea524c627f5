import { describe, expect, it } from 'vitest';
import { type EventRow, faultIn, hashOf, linked } from '../../../bot/storage/chain.ts';

const said = (revision: number) => ({
  requestId: 'SME-TEST',
  revision,
  to: 'submitted',
  text: 'żółć 専門家',
});

/** A chain of this many events, as rows. */
function chain(length: number): { rows: EventRow[]; head: string } {
  const rows: EventRow[] = [];
  let head = '';
  for (let revision = 1; revision <= length; revision += 1) {
    const event = linked(said(revision), head);
    rows.push({ revision, event: { ...event } });
    head = event.hash;
  }
  return { rows, head };
}

const judge = (rows: EventRow[], record: object) => faultIn(record, iterate(rows));

async function* iterate<T>(items: readonly T[]): AsyncGenerator<T> {
  yield* items;
}

const { rows, head } = chain(3);
const record = { revision: 3, state: 'submitted', auditHead: head };
const [one, two, three] = rows as [EventRow, EventRow, EventRow];
const changedIn = (row: EventRow, changes: object): EventRow => ({
  ...row,
  event: { ...row.event, ...changes },
});

/** As somebody would write it who knows how the hash is made. */
const rehashed = (row: EventRow, changes: object): EventRow => {
  const { event = {} } = changedIn(row, changes);
  return { ...row, event: { ...event, hash: hashOf(event) } };
};

describe('a hash', () => {
  it('is the same however the keys are ordered, and whatever is undefined', () => {
    expect(hashOf({ b: [1, { d: 2, c: null }], a: 'x', e: undefined })).toBe(
      hashOf({ a: 'x', b: [1, { c: null, d: 2 }] }),
    );
  });

  it.each<[object, object]>([
    [{ a: '1' }, { a: 1 }],
    [{ a: ['x', 'y'] }, { a: ['y', 'x'] }],
    [{ a: 'x', b: 'y' }, { a: 'x","b":"y' }],
    [{ a: {} }, { a: [] }],
  ])('%j and %j differ', (left, right) => {
    expect(hashOf({ ...left })).not.toBe(hashOf({ ...right }));
  });
});

describe('a chain', () => {
  it('holds', async () => expect(await judge(rows, record)).toBeUndefined());

  it('holds where its beginning is older than chains are', async () => {
    const late = linked(said(3));
    const older = [1, 2].map(revision => ({ revision, event: said(revision) }));
    const mixed = [...older, { revision: 3, event: late }];
    expect(await judge(mixed, { ...record, auditHead: late.hash })).toBeUndefined();
    expect(await judge(older, { revision: 2, state: 'submitted' })).toBeUndefined();
  });

  it.each<[string, EventRow[], object, { kind: string; revision: number }]>([
    ['a word changed', [one, changedIn(two, { text: 'x' }), three], {}, { kind: 'changed', revision: 2 }],
    ['a word added', [one, changedIn(two, { actorName: 'X' }), three], {}, { kind: 'changed', revision: 2 }],
    [
      'changed, and hashed anew',
      [one, rehashed(two, { text: 'x' }), three],
      {},
      { kind: 'detached', revision: 3 },
    ],
    [
      'the last changed, and hashed anew',
      [one, two, rehashed(three, { text: 'x' })],
      {},
      { kind: 'other_end', revision: 3 },
    ],
    ['the first taken away', [two, three], {}, { kind: 'missing', revision: 1 }],
    ['one in the middle taken away', [one, three], {}, { kind: 'missing', revision: 2 }],
    ['the last taken away', [one, two], {}, { kind: 'missing', revision: 3 }],
    [
      'the last taken away, and the record set back',
      [one, two],
      { revision: 2 },
      { kind: 'other_end', revision: 2 },
    ],
    ['all taken away', [], {}, { kind: 'missing', revision: 1 }],
    [
      'one taken away, the next moved up',
      [one, { ...three, revision: 2 }],
      { revision: 2 },
      { kind: 'detached', revision: 2 },
    ],
    [
      'two changed places',
      [one, { ...three, revision: 2 }, { ...two, revision: 3 }],
      {},
      { kind: 'detached', revision: 2 },
    ],
    [
      'one inserted at the end',
      [...rows, { revision: 4, event: linked(said(4), head) }],
      {},
      { kind: 'surplus', revision: 4 },
    ],
    [
      'a row that is no event of ours',
      [...rows, { revision: Number.NaN, event: {} }],
      {},
      { kind: 'surplus', revision: 4 },
    ],
    [
      'the hashes taken off one',
      [one, { ...two, event: said(2) }, three],
      {},
      { kind: 'unlinked', revision: 2 },
    ],
    [
      'one that is no JSON',
      [one, { ...two, event: undefined }, three],
      {},
      { kind: 'unreadable', revision: 2 },
    ],
    ['the record’s state changed', rows, { state: 'approved' }, { kind: 'other_end', revision: 3 }],
    ['the record’s end taken away', rows, { auditHead: undefined }, { kind: 'other_end', revision: 3 }],
  ])('%s: it says where', async (_name, tampered, changes, fault) => {
    expect(await judge(tampered, { ...record, ...changes })).toEqual(fault);
  });
});
