import { mkdirSync, mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest';
import { KINDS } from '../../../bot/admin/columns.ts';
import { BOM, csvLine } from '../../../bot/admin/csv.ts';
import { type Azurite, startAzurite } from '../../../bot/local/azurite.ts';
import { writeDemo } from '../../../bot/local/demoData.ts';
import { PEOPLE } from '../../../bot/local/demoPeople.ts';
import { takeLock } from '../../../bot/local/lock.ts';
import { packBody } from '../../../bot/storage/body.ts';
import { connect } from '../../../bot/storage/connection.ts';
import { createStores, type Stores } from '../../../bot/storage/stores.ts';
import { wordsIn } from '../../../cards/strings/words.ts';
import { requestSubject } from '../../../domain/subject.ts';
import { adminCommand } from '../../support/adminCommand.ts';
import { TestClock } from '../../support/testClock.ts';

/** Each command is a process of its own: some tests start eight of them. */
vi.setConfig({ testTimeout: 120_000 });

let azurite: Azurite;
let stores: Stores;
let folder: string;

const storesAt = async (connectionString: string): Promise<Stores> => {
  const clock = new TestClock();
  const opened = createStores({ kind: 'connection', connectionString }, () => clock.now());
  await opened.ensure();
  return opened;
};

beforeAll(async () => {
  azurite = await startAzurite();
  stores = await storesAt(azurite.connectionString);
  await writeDemo(stores, new TestClock().now());
  await stores.people.save({
    ...PEOPLE.sam,
    name: '=HYPERLINK("x"); \'+1',
    alternateEmail: 'sam@home.example',
  });
});

afterAll(() => azurite.stop());

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'desk-admin-'));
  return () => rmSync(folder, { recursive: true, force: true });
});

const admin = (...args: string[]) => adminCommand(azurite, ...args);
const file = (name: string): string => join(folder, name);
const put = (name: string, text: string): string => {
  writeFileSync(file(name), text);
  return file(name);
};

const HEADER = 'id,name,email,roles,partnerId,locale,zone\n';
const person = (n: number, cells: Partial<Record<'name' | 'roles' | 'zone', string>> = {}): string => {
  const { name = `New ${n}`, roles = 'requester', zone = 'Europe/Warsaw' } = cells;
  return csvLine([
    `22222222-0000-4000-8000-00000000000${n}`,
    name,
    `new${n}@x.example`,
    roles,
    'fabrikam',
    'pl',
    zone,
  ]);
};

describe('what is exported', () => {
  // The headings of every language are read in test/bot/admin/sheet.test.ts.
  it.each(['ja'] as const)('in %s, and imported into an empty desk, is the same there', async locale => {
    for (const kind of KINDS)
      expect((await admin('export', kind, '--locale', locale, '--out', file(`${kind}.csv`))).code).toBe(0);
    const people = readFileSync(file('people.csv'), 'utf8');
    expect(people.startsWith(BOM + wordsIn(locale).say('column.person.id'))).toBe(true);
    expect(people).not.toMatch(/[,\n]"?=/);
    expect(statSync(file('people.csv')).mode & 0o077).toBe(0);

    const other = await startAzurite();
    const there = (...args: string[]) => adminCommand(other, ...args);
    const files = KINDS.map(kind => file(`${kind}.csv`));
    const imported = await there('import', ...files, '--apply');
    expect(imported).toMatchObject({ code: 0, err: '' });
    const count = Object.keys(PEOPLE).length;
    expect(imported.out).toContain(`${count} people: ${count} new, 0 changed, 0 as before`);
    for (const kind of KINDS) {
      const [here, copy] = [
        await admin('export', kind, '--format', 'json'),
        await there('export', kind, '--format', 'json'),
      ];
      expect(JSON.parse(copy.out)).toEqual(JSON.parse(here.out));
    }
    const again = await there('import', ...files.toReversed());
    expect(again.out).toContain(
      `${count} people: 0 new, 0 changed, ${count} as before\n3 partners: 0 new, 0 changed, 3 as before`,
    );
    await other.stop();
  });

  it('of requests is one line each, for one partner if that is asked', async () => {
    const all = await admin('export', 'requests');
    expect(all.out.trim().split('\r\n')).toHaveLength(4);
    const ours = await admin('export', 'requests', '--partner', 'adatum', '--locale', 'ja');
    expect(ours.out).toContain('申請番号');
    expect(ours.out).toContain('コントソ商事');
    expect(ours.out).not.toContain('Northwind');
  });

  it('of an empty desk is a line of headings, or an empty list', async () => {
    const other = await startAzurite();
    expect((await adminCommand(other, 'export', 'audit')).out.split('\r\n')).toHaveLength(2);
    expect((await adminCommand(other, 'export', 'audit', '--format', 'json')).out).toBe('[]\n');
    await other.stop();
  });
});

describe('an import', () => {
  it('without --apply writes nothing; with it, what it said, and the audit says who', async () => {
    const sheet = put('people.csv', HEADER + person(1, { name: 'Zażółć 花子', roles: 'requester;sme' }));
    const dry = await admin('import', sheet);
    expect(dry).toMatchObject({ code: 0, err: '' });
    expect(dry.out).toContain(
      '1 people: 1 new, 0 changed, 0 as before\n  line 2  new      Zażółć 花子 (22222222',
    );
    expect(dry.out).toContain('Nothing was written.');
    const id = '22222222-0000-4000-8000-000000000001';
    expect(await stores.people.get(id)).toBeUndefined();

    expect((await admin('import', sheet, '--apply')).out).toContain('1 written.');
    put('people.csv', HEADER + person(1, { name: 'Zażółć 花子', roles: 'sme' }));
    const changed = await admin('import', sheet, '--apply');
    expect(changed.out).toContain(`line 2  changed  Zażółć 花子 (${id})  roles: requester;sme → sme`);
    expect((await stores.people.get(id))?.person.roles).toEqual(['sme']);

    const audit = JSON.parse(
      (await admin('export', 'audit', '--format', 'json', '--partner', 'fabrikam')).out,
    );
    const own = audit.filter((line: { id?: string }) => line.id === id);
    expect(own).toMatchObject([
      {
        kind: 'person',
        revision: 1,
        via: 'import',
        actorId: 'admin-command',
        after: { roles: ['requester', 'sme'] },
      },
      { kind: 'person', revision: 2, before: { roles: ['requester', 'sme'] }, after: { roles: ['sme'] } },
    ]);
    const table = (await admin('export', 'audit')).out;
    expect(table).toContain(`"{""roles"":[""requester"",""sme""]}","{""roles"":[""sme""]}"`);
  });

  it('with one bad line writes none, and names every bad line with column and reason', async () => {
    const rows = [person(2), person(3, { zone: 'Mars' }), person(4, { roles: 'boss' }), person(2)];
    const ran = await admin('import', put('people.csv', HEADER + rows.join('')), '--apply');
    expect(ran.code).toBe(1);
    expect(ran.out.split('\n').map(line => line.replace(folder, ''))).toEqual([
      '3 things are wrong, so nothing was written:',
      '  /people.csv, line 3, zone: is not an IANA time zone such as Europe/Warsaw',
      '  /people.csv, line 4, roles: “boss” is not a role: requester, partner_admin, fpm, assignment_team, sme, desk_admin',
      '  /people.csv, line 5, id: stands on line 2 already',
      '',
    ]);
    expect(await stores.people.get('22222222-0000-4000-8000-000000000002')).toBeUndefined();
  });

  it('that contradicts what the desk knows writes nothing', async () => {
    const frank = `${PEOPLE.frank.id},Frank Miller,frank@fpm.example,sme,,en,UTC\n`;
    const ran = await admin('import', put('people.csv', HEADER + person(5) + frank), '--apply');
    expect(ran.code).toBe(1);
    expect(ran.out).toContain(
      'line 3, roles: lacks fpm, and this is the FPM of Fabrikam Polska (fabrikam), 泰普資訊 (tailspin)',
    );
    expect((await stores.people.get(PEOPLE.frank.id))?.person.roles).toEqual(['fpm']);
  });
});

describe('verify', () => {
  it('says that all is well, and otherwise which request is broken and where, and what could not be delivered', async () => {
    expect(await admin('verify')).toMatchObject({
      code: 0,
      out: expect.stringContaining('The audit of 3 requests and 0 engagements holds'),
    });
    const table = connect({ kind: 'connection', connectionString: azurite.connectionString }).table(
      'requests',
    );
    const { value: row } = await stores.archive.requests().next();
    const [event] = await stores.requests.history(row);
    const changed = { ...event, actorName: 'Somebody Else' };
    await table.upsertEntity(
      { partitionKey: row.partnerId, rowKey: `event|${row.id}|000001`, ...packBody(changed) },
      'Replace',
    );
    await stores.intents.announce(requestSubject(row), 1);
    const owed = await stores.intents.get(requestSubject(row), 1);
    if (owed) await stores.intents.putAside(owed, 'the row cannot be read');
    const ran = await admin('verify');
    expect(ran.code).toBe(1);
    expect(ran.out).toContain(`${row.id} (${row.partnerId}): event 1 was changed`);
    expect(ran.out).toContain(`${row.id} (${row.partnerId}): what revision 1 owes is put aside`);
  });
});

describe('the storage of a desk in this folder', () => {
  it('is used while that desk runs', async () => {
    const lock = takeLock(file('.desk/lock'));
    lock.tell('http://127.0.0.1:1', azurite.connectionString);
    expect((await adminCommand({ folder }, 'export', 'partners')).out).toContain('Fabrikam Polska');
  });

  it('and while it does not, which leaves the folder free', async () => {
    mkdirSync(file('.desk/tables'), { recursive: true });
    const kept = await startAzurite(file('.desk/tables/tables.json'));
    await writeDemo(await storesAt(kept.connectionString), new TestClock().now());
    await kept.stop();
    expect((await adminCommand({ folder }, 'export', 'partners')).out).toContain('Fabrikam Polska');
    takeLock(file('.desk/lock')).release();
  });

  it('or it says that there is none', async () => {
    const ran = await adminCommand({ folder }, 'verify');
    expect(ran).toMatchObject({ code: 1, out: '', err: expect.stringContaining('There is no storage.') });
  });
});

describe('a command that is not understood', () => {
  it.each<[string[], string]>([
    [['foo'], '“foo” is no command.'],
    [['import'], 'import takes one file or more.'],
    [['import', 'nowhere.csv'], 'nowhere.csv cannot be read'],
    [['import', 'x.csv', '--force'], '--force'],
    [['export'], 'export is one of people, partners, enrolments, designations, requests'],
    [['export', 'people', '--format', 'xml'], '--format is one of csv, json'],
    [['export', 'people', '--locale', 'de'], '--locale is one of en'],
  ])('%j is answered with what would be', async (args, said) => {
    const ran = await admin(...args);
    expect(ran).toMatchObject({ code: 1, out: '', err: expect.stringContaining(said) });
  });

  it('and --help, or nothing at all, is the usage', async () => {
    for (const args of [[], ['--help'], ['export', '--help']])
      expect(await admin(...args)).toMatchObject({ code: 0, out: expect.stringContaining('Usage: npm run') });
  });
});
