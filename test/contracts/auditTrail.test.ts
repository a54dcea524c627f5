import type { TableClient } from '@azure/data-tables';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { type Azurite, startAzurite } from '../../bot/local/azurite.ts';
import { packBody } from '../../bot/storage/body.ts';
import { hashOf, type RawEvent } from '../../bot/storage/chain.ts';
import { connect } from '../../bot/storage/connection.ts';
import { createStores, type Stores } from '../../bot/storage/stores.ts';
import { file, transition } from '../../domain/request/lifecycle.ts';
import type { SmeRequest } from '../../domain/request/record.ts';
import { ANNA, changeOf, FRANK, filingDue } from '../domain/request/samples.ts';
import { TestClock } from '../support/testClock.ts';

let azurite: Azurite;
let stores: Stores;
let table: TableClient;
let count = 0;
let id: string;

beforeAll(async () => {
  azurite = await startAzurite();
  const storage = { kind: 'connection', connectionString: azurite.connectionString } as const;
  const clock = new TestClock();
  stores = createStores(storage, () => clock.now());
  await stores.ensure();
  table = connect(storage).table('requests');
});

afterAll(() => azurite.stop());

/** Every test has a request of its own: filed, returned, filed again and approved. */
beforeEach(async () => {
  count += 1;
  id = `SME-${count}`;
  let second = 0;
  const moment = () => ({ now: `2025-06-03T09:00:0${second}Z`, commitId: `${id}-${second++}` });
  const filed = file({ id, partnerId: 'fabrikam' }, filingDue('2025-06-08'), ANNA, moment());
  await stores.requests.commit(changeOf(filed));
  const commands = [
    [{ type: 'return', text: 'Which tenant?' }, FRANK],
    [{ type: 'resubmit', filing: filingDue('2025-06-10') }, ANNA],
    [{ type: 'approve', text: '' }, FRANK],
  ] as const;
  for (const [command, actor] of commands) {
    const before = await stored();
    const next = transition(before.content, command, actor, before.content.revision, moment());
    await stores.requests.commit(changeOf(next), before);
  }
});

async function stored() {
  const found = await stores.requests.load('fabrikam', id);
  if (!found) throw new Error('the request is gone');
  return found;
}

const rowOf = (revision: number): string => `event|${id}|00000${revision}`;
const read = async (rowKey: string): Promise<RawEvent> => {
  const { b0 } = await table.getEntity<{ b0: string }>('fabrikam', rowKey);
  return JSON.parse(b0);
};
const write = (rowKey: string, content: object) =>
  table.upsertEntity({ partitionKey: 'fabrikam', rowKey, ...packBody(content) }, 'Replace');
const remove = (rowKey: string) => table.deleteEntity('fabrikam', rowKey);
const change = async (rowKey: string, changes: object): Promise<void> => {
  await write(rowKey, { ...(await read(rowKey)), ...changes });
};

/** What is found wrong with this test's request. */
const found = async () => {
  const { broken } = await stores.auditTrail.verify();
  return broken.filter(({ recordId }) => recordId === id).map(({ kind, revision }) => `${kind} ${revision}`);
};

describe('the audit of a request', () => {
  it('holds through its whole life, each event tied to the one before', async () => {
    const history = await stores.requests.history((await stored()).content);
    expect(history.map(({ command }) => command)).toEqual(['submit', 'return', 'resubmit', 'approve']);
    expect(history.map(({ previous }) => previous)).toEqual([
      '',
      ...history.slice(0, 3).map(({ hash }) => hash),
    ]);
    expect((await stored()).content.auditHead).toBe(history[3]?.hash);
    expect(await found()).toEqual([]);
  });

  it.each<[string, () => Promise<unknown>, string]>([
    ['a word changed', () => change(rowOf(2), { text: 'Which customer?' }), 'changed 2'],
    ['somebody else named', () => change(rowOf(4), { actorName: 'Anna' }), 'changed 4'],
    [
      'a word changed and its hash made anew',
      async () => {
        const { hash: _, ...said } = await read(rowOf(2));
        await write(rowOf(2), { ...said, text: 'x', hash: hashOf({ ...said, text: 'x' }) });
      },
      'detached 3',
    ],
    ['the first event removed', () => remove(rowOf(1)), 'missing 1'],
    ['one removed', () => remove(rowOf(2)), 'missing 2'],
    ['the last one removed', () => remove(rowOf(4)), 'missing 4'],
    [
      'the last one removed and the record set back',
      async () => {
        await remove(rowOf(4));
        await change(`request|${id}`, { revision: 3, state: 'submitted' });
      },
      'other_end 3',
    ],
    [
      'two in each other’s place',
      async () => {
        const [two, three] = [await read(rowOf(2)), await read(rowOf(3))];
        await write(rowOf(2), { ...three, revision: 2 });
        await write(rowOf(3), { ...two, revision: 3 });
      },
      'changed 2',
    ],
    ['one inserted at the end', async () => write(rowOf(5), await read(rowOf(4))), 'detached 5'],
    ['a row between', async () => write(`event|${id}|000002a`, await read(rowOf(2))), 'surplus 3'],
    ['the record decided otherwise', () => change(`request|${id}`, { state: 'rejected' }), 'other_end 4'],
    [
      'an event that is no JSON',
      () => table.upsertEntity({ partitionKey: 'fabrikam', rowKey: rowOf(3), b0: '{' }, 'Replace'),
      'unreadable 3',
    ],
    ['the record removed', () => remove(`request|${id}`), 'no_record 1'],
  ])('%s in the table: it says what and where', async (_name, tamper, fault) => {
    await tamper();
    expect(await found()).toEqual([fault]);
  });

  it('counts what is older than chains, and goes on from there', async () => {
    const before = await stores.auditTrail.verify();
    const bare = async (rowKey: string) => {
      const { hash: _hash, previous: _previous, auditHead: _head, ...said } = await read(rowKey);
      await write(rowKey, said);
    };
    for (const revision of [1, 2, 3, 4]) await bare(rowOf(revision));
    await bare(`request|${id}`);
    expect(await found()).toEqual([]);
    const request: SmeRequest = (await stored()).content;
    expect(request.auditHead).toBeUndefined();
    const { unlinked, events } = await stores.auditTrail.verify();
    expect([unlinked, events]).toEqual([4, before.events]);
  });
});
