import type { TableClient } from '@azure/data-tables';
import { Temporal } from 'temporal-polyfill';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Azurite, startAzurite } from '../../bot/local/azurite.ts';
import { AuditTrail } from '../../bot/storage/auditTrail.ts';
import { packBody } from '../../bot/storage/body.ts';
import { connect } from '../../bot/storage/connection.ts';
import { EngagementLists } from '../../bot/storage/engagementLists.ts';
import { EngagementStore } from '../../bot/storage/engagementStore.ts';
import { Intents } from '../../bot/storage/intents.ts';
import type { EngagementChange } from '../../domain/engagement/command.ts';
import { engage, setUp } from '../../domain/engagement/lifecycle.ts';
import type { Engagement } from '../../domain/engagement/record.ts';
import type { Person } from '../../domain/people.ts';
import type { Result } from '../../domain/result.ts';
import { engagementSubject } from '../../domain/subject.ts';
import { BASIS, CAST, TERMS } from '../domain/engagement/samples.ts';

const NOW = Temporal.Instant.from('2025-06-11T09:00:00Z');

let azurite: Azurite;
let store: EngagementStore;
let lists: EngagementLists;
let intents: Intents;
let trail: AuditTrail;
let table: TableClient;
let count = 0;

beforeAll(async () => {
  azurite = await startAzurite();
  const connection = connect({ kind: 'connection', connectionString: azurite.connectionString });
  await connection.ensure(['requests', 'engagements', 'whereabouts', 'intents', 'lists']);
  intents = new Intents(connection, () => NOW);
  store = new EngagementStore(connection, intents);
  lists = new EngagementLists(connection);
  trail = new AuditTrail(connection);
  table = connection.table('engagements');
});

afterAll(() => azurite.stop());

const changeOf = (result: Result<EngagementChange, string>): EngagementChange => {
  if (!result.ok) throw new Error(result.error);
  return result.value;
};

let commits = 0;
const moment = () => {
  commits += 1;
  return { now: NOW.toString(), commitId: `commit-${commits}` };
};

/** A new engagement with an id of its own, as the SME sets it up. */
function begun(): EngagementChange {
  count += 1;
  const basis = { ...BASIS, id: `ENG-${count}` };
  return changeOf(setUp(basis, { type: 'set_up', terms: TERMS }, CAST['the SME'], moment()));
}

async function stored({ partnerId, id }: Engagement) {
  const found = await store.load(partnerId, id);
  if (!found) throw new Error('nothing is stored');
  return found;
}

const agreeing = ({ content }: { content: Engagement }, who: Person): EngagementChange =>
  changeOf(engage(content, { type: 'agree' }, who, content.revision, moment()));

describe('an engagement in storage', () => {
  it('is written whole: record, audit, what is owed, the trace; and is there once', async () => {
    const change = begun();
    const { record } = change;
    expect(await store.find(record.id)).toBeUndefined();
    await store.reserve(record.id, record.partnerId);
    expect(await store.commit(change)).toBe(true);
    const [first] = await store.history(record);
    const whole = JSON.parse(JSON.stringify({ ...record, auditHead: first?.hash }));
    expect((await store.find(record.id))?.content).toEqual(whole);
    const subject = engagementSubject(record);
    expect((await store.mail.owed(subject)).map(({ content }) => content.work)).toEqual([
      { kind: 'tell', to: 'anna', notice: 'agreement_wanted' },
      { kind: 'tell', to: 'frank', notice: 'agreement_wanted' },
      { kind: 'refresh' },
    ]);
    expect(await intents.get(subject, 1)).toBeDefined();

    const second = changeOf(
      setUp({ ...BASIS, id: record.id }, { type: 'set_up', terms: TERMS }, CAST['the FPM'], moment()),
    );
    expect(await store.commit(second)).toBe(false);
    expect(await store.history(record)).toHaveLength(1);
  });

  it('is guarded: of two who agree to the same revision one is written', async () => {
    const change = begun();
    const { record } = change;
    await store.commit(change);
    const before = await stored(record);
    const both = [CAST['the SME'], CAST['the FPM']].map(who => store.commit(agreeing(before, who), before));
    expect((await Promise.all(both)).sort()).toEqual([false, true]);
    const after = await stored(record);
    expect(after.content).toMatchObject({ revision: 2 });
    expect(after.content.agreements).toHaveLength(1);
    expect((await store.history(record)).map(({ revision }) => revision)).toEqual([1, 2]);
    // Its own write once more, because the answer got lost, is no lost race.
    const again = agreeing(after, CAST['the requester']);
    expect([await store.commit(again, after), await store.commit(again, after)]).toEqual([true, true]);
    expect(await store.history(record)).toHaveLength(3);
  });

  it('has an audit that is a chain: a word changed in the table is found, and where', async () => {
    const change = begun();
    const { record } = change;
    await store.commit(change);
    const before = await stored(record);
    await store.commit(agreeing(before, CAST['the SME']), before);
    const found = async () => (await trail.verify()).broken.filter(({ recordId }) => recordId === record.id);
    expect(await found()).toEqual([]);
    const [first, second] = await store.history(record);
    expect([first?.previous, second?.previous]).toEqual(['', first?.hash]);
    const rowKey = `event|${record.id}|000001`;
    const changed = { ...first, actorName: 'Somebody Else' };
    await table.upsertEntity({ partitionKey: record.partnerId, rowKey, ...packBody(changed) }, 'Replace');
    expect(await found()).toMatchObject([{ partnerId: record.partnerId, kind: 'changed', revision: 1 }]);
  });

  it('stands in the lists of its three, and no more in that of a former SME', async () => {
    const { record } = begun();
    const ids = async (personId: string) =>
      (await lists.of(personId, 50)).map(({ engagementId }) => engagementId);
    await lists.project(record);
    for (const id of ['anna', 'frank', 'sam']) expect(await ids(id)).toContain(record.id);
    const moved = { ...record, sme: { id: 'mei', name: 'MEI' }, smeIds: ['sam', 'mei'] };
    for (const _ of [1, 2]) await lists.project(moved);
    expect(await ids('mei')).toContain(record.id);
    expect(await ids('sam')).not.toContain(record.id);
  });
});
