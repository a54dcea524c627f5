import { Temporal } from 'temporal-polyfill';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { type Azurite, startAzurite } from '../../bot/local/azurite.ts';
import { type Connection, connect } from '../../bot/storage/connection.ts';
import { type Author, CHANGES, personChangeSchema } from '../../bot/storage/directoryChange.ts';
import { DueStore } from '../../bot/storage/dueStore.ts';
import { startingWith } from '../../bot/storage/keys.ts';
import { PartnerStore } from '../../bot/storage/partnerStore.ts';
import { PeopleStore } from '../../bot/storage/peopleStore.ts';
import { Table } from '../../bot/storage/table.ts';
import type { Partner, Person, Role } from '../../domain/people.ts';

let azurite: Azurite;
let connection: Connection;
let people: PeopleStore;
let partners: PartnerStore;
let count = 0;
let id: string;

beforeAll(async () => {
  azurite = await startAzurite();
  connection = connect({ kind: 'connection', connectionString: azurite.connectionString });
  await connection.ensure(['people', 'partners', 'lists', 'due']);
  people = new PeopleStore(connection);
  partners = new PartnerStore(
    connection,
    new DueStore(connection, () => Temporal.Instant.from('2025-06-11T09:00:00Z')),
  );
});

afterAll(() => azurite.stop());

/** Every test has people of its own. */
beforeEach(() => {
  count += 1;
  id = `person-${count}`;
});

const author = (n = 1): Author => ({
  ...{
    at: `2025-06-03T09:00:0${n}Z`,
    actorId: 'dana',
    actorName: 'Dana Weiss',
    via: 'chat',
    commitId: `${id}-${n}`,
  },
});

const somebody = (roles: Role[], changes: Partial<Person> = {}): Person => ({
  ...{ id, name: '陳怡君', email: `${id}@tailspin.example`, roles, locale: 'zh-Hant', zone: 'Asia/Taipei' },
  ...changes,
});

const CONTACT = {
  ...{ conversationId: 'chat', serviceUrl: 'https://smba.example/', channelId: 'msteams' },
  ...{ botId: '28:desk', userId: '29:x' },
};

async function auditOf(person: string) {
  const changes = new Table(connection.table('people'), personChangeSchema);
  const rows = await changes.page(person, { ...startingWith(CHANGES), limit: 10 });
  return rows.map(({ content }) => content);
}

describe('a change of a person', () => {
  it('is written with who made it, when, and what it changed', async () => {
    const [before, after] = [somebody([]), somebody(['sme'], { alternateEmail: 'x@home.example' })];
    expect(await people.change(before, 0, author(1))).toMatchObject({ ok: true });
    expect(await people.change(after, 1, author(2))).toMatchObject({ ok: true });
    expect(await people.get(id)).toEqual({ person: after, contact: undefined, revision: 2 });
    const by = { kind: 'person', id, actorId: 'dana', actorName: 'Dana Weiss', via: 'chat' };
    expect(await auditOf(id)).toEqual([
      { ...by, revision: 1, at: '2025-06-03T09:00:01Z', after: before },
      { ...by, revision: 2, at: '2025-06-03T09:00:02Z', before, after },
    ]);
  });

  it('made from an older record is not made, and leaves no audit', async () => {
    await people.change(somebody(['sme']), 0, author(1));
    for (const seen of [0, 2])
      expect(await people.change(somebody([]), seen, author(2))).toEqual({ ok: false, error: 'stale' });
    expect((await people.get(id))?.person.roles).toEqual(['sme']);
    expect(await auditOf(id)).toHaveLength(1);
  });

  it('of ten at once is made once', async () => {
    await people.change(somebody([]), 0, author(1));
    const tries = Array.from({ length: 10 }, (_, n) =>
      people.change(somebody(['sme'], { name: `${n}` }), 1, { ...author(2), commitId: `${id}-${n + 10}` }),
    );
    expect((await Promise.all(tries)).filter(({ ok }) => ok)).toHaveLength(1);
    expect(await auditOf(id)).toHaveLength(2);
  });

  it('whose answer got lost is not made twice', async () => {
    await people.change(somebody([]), 0, author(1));
    expect(await people.change(somebody([]), 0, author(1))).toMatchObject({ ok: true });
    expect(await auditOf(id)).toHaveLength(1);
  });

  it('does not touch where somebody is reached, nor do the language and the whereabouts touch the roles', async () => {
    await people.change(somebody([]), 0, author(1));
    await people.reachableAt(id, CONTACT);
    await people.change(somebody(['sme']), 1, author(2));
    await people.speaks(id, 'ja');
    expect(await people.get(id)).toEqual({
      ...{ person: somebody(['sme'], { locale: 'ja' }), contact: CONTACT, revision: 2 },
    });
    await people.lost(id);
    expect((await people.get(id))?.contact).toBeUndefined();
    await people.speaks('nobody', 'ja');
    expect(await people.get('nobody')).toBeUndefined();
  });
});

describe('somebody is found', () => {
  it('by address, however it is spelt, and by the new one after a change', async () => {
    await people.change(somebody([]), 0, author(1));
    const found = async (email: string) => (await people.withEmail(email)).map(({ person }) => person.id);
    expect(await found(` ${id.toUpperCase()}@Tailspin.Example `)).toEqual([id]);
    await people.change(somebody([], { email: `new-${id}@tailspin.example` }), 1, author(2));
    expect(await found(`${id}@tailspin.example`)).toEqual([]);
    expect(await found(`new-${id}@tailspin.example`)).toEqual([id]);
    expect(await found('nobody@tailspin.example')).toEqual([]);
  });

  it('by role, as long as they have it', async () => {
    await people.change(somebody(['sme']), 0, author(1));
    const smes = async () => (await people.withRole('sme')).map(({ id: sme }) => sme);
    expect(await smes()).toContain(id);
    await people.change(somebody([]), 1, author(2));
    expect(await smes()).not.toContain(id);
    await people.change(somebody(['sme']), 2, author(3));
    expect(await smes()).toContain(id);
  });
});

describe('the last desk admin', () => {
  const admin = (name: string, roles: Role[] = ['desk_admin']): Person => ({ ...somebody(roles), id: name });

  it('stays one, also when two take the role off each other at once', async () => {
    await people.change(admin('ada'), 0, author(1));
    expect(await people.change(admin('ada', []), 1, author(2))).toEqual({ ok: false, error: 'last_admin' });
    await people.change(admin('bob'), 0, author(3));
    for (let round = 0; round < 5; round += 1) {
      const revisions = await Promise.all(
        ['ada', 'bob'].map(async name => (await people.get(name))?.revision ?? 0),
      );
      const outcomes = await Promise.all(
        ['ada', 'bob'].map((name, n) =>
          people.change(admin(name, []), revisions[n] ?? 0, { ...author(4), commitId: `${name}-${round}` }),
        ),
      );
      expect(outcomes.filter(({ ok }) => ok)).toHaveLength(1);
      expect(outcomes.filter(each => !each.ok)).toEqual([{ ok: false, error: 'last_admin' }]);
      const lost = outcomes[0]?.ok ? 'ada' : 'bob';
      const revision = (await people.get(lost))?.revision ?? 0;
      await people.change(admin(lost), revision, { ...author(5), commitId: `back-${round}` });
      expect((await people.withRole('desk_admin')).map(({ id: name }) => name)).toEqual(['ada', 'bob']);
    }
  });
});

describe('a change of a partner', () => {
  const partner = (changes: Partial<Partner> = {}): Partner => ({
    ...{ id, name: '泰普資訊', country: 'TW', isFrp: true, fpmId: 'frank', aliases: ['Tailspin'] },
    ...changes,
  });

  it('is guarded and audited like that of a person, and follows the FPM', async () => {
    expect(await partners.change(partner(), 0, author(1))).toMatchObject({ ok: true });
    expect(await partners.change(partner({ isFrp: false }), 0, author(2))).toEqual({
      ok: false,
      error: 'stale',
    });
    expect(await partners.change(partner({ fpmId: 'ken' }), 1, author(3))).toMatchObject({ ok: true });
    expect(await partners.change(partner({ fpmId: 'ken' }), 1, author(3))).toEqual({
      ok: false,
      error: 'stale',
    });
    expect(await partners.find(id)).toEqual({ partner: partner({ fpmId: 'ken' }), revision: 2 });
    expect(await partners.get(id)).toEqual(partner({ fpmId: 'ken' }));
    expect((await partners.assignedTo('ken')).map(({ partnerId }) => partnerId)).toContain(id);
  });
});
