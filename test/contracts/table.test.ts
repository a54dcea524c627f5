import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { z } from 'zod';
import { type Azurite, startAzurite } from '../../bot/local/azurite.ts';
import { type Connection, connect } from '../../bot/storage/connection.ts';
import { StorageLimitError } from '../../bot/storage/limits.ts';
import { Table } from '../../bot/storage/table.ts';

const note = z.object({ text: z.string() });

let azurite: Azurite;
let connection: Connection;
let notes: Table<{ text: string }>;

beforeAll(async () => {
  azurite = await startAzurite();
  connection = connect({ kind: 'connection', connectionString: azurite.connectionString });
  await connection.ensure(['notes']);
  notes = new Table(connection.table('notes'), note);
});

afterAll(() => azurite.stop());

describe('a table', () => {
  it('gives back what was inserted, and nothing for what was not', async () => {
    await notes.insert('p', 'a', { text: 'żółć 専門家' });
    expect((await notes.get('p', 'a'))?.content).toEqual({ text: 'żółć 専門家' });
    expect(await notes.get('p', 'missing')).toBeUndefined();
  });

  it('inserts a row once', async () => {
    expect(await notes.insert('p', 'once', { text: 'first' })).toBeDefined();
    expect(await notes.insert('p', 'once', { text: 'second' })).toBeUndefined();
    expect((await notes.get('p', 'once'))?.content.text).toBe('first');
  });

  it('replaces only the row that was read', async () => {
    await notes.insert('p', 'guarded', { text: 'one' });
    const [mine, theirs] = await Promise.all([notes.get('p', 'guarded'), notes.get('p', 'guarded')]);
    if (!mine || !theirs) throw new Error('not read');
    expect(await notes.replace(mine, { text: 'mine' })).toBeDefined();
    expect(await notes.replace(theirs, { text: 'theirs' })).toBeUndefined();
    expect((await notes.get('p', 'guarded'))?.content.text).toBe('mine');
  });

  it('removes only the row that was read', async () => {
    await notes.insert('p', 'removed', { text: 'one' });
    const read = await notes.get('p', 'removed');
    if (!read) throw new Error('not read');
    await notes.replace(read, { text: 'two' });
    expect(await notes.remove(read)).toBe(false);
    expect(await notes.remove({ ...read, etag: '*' })).toBe(true);
    expect(await notes.remove({ ...read, etag: '*' })).toBe(false);
  });

  it('pages one partition in key order, within its bounds', async () => {
    for (const row of ['c', 'a', 'b', 'd']) await notes.insert('page', row, { text: row });
    await notes.insert('pagf', 'a', { text: 'another partition' });
    const rows = await notes.page('page', { from: 'b', before: 'd', limit: 10 });
    expect(rows.map(({ row }) => row)).toEqual(['b', 'c']);
    expect((await notes.page('page', { limit: 3 })).map(({ row }) => row)).toEqual(['a', 'b', 'c']);
  });

  it('scans a range of keys, page by page, in every partition or in one', async () => {
    const [many, few] = ['scan-a', 'scan-b'];
    for (const start of [0, 100, 200, 300, 400, 500]) {
      const rows = Array.from({ length: 100 }, (_, n) => `note|${String(start + n).padStart(3, '0')}`);
      await notes.transact(
        rows.map(row => ({ kind: 'insert' as const, partition: many, row, content: { text: row } })),
      );
    }
    await notes.insert(few, 'note|000', { text: 'x' });
    await notes.insert(few, 'other', { text: 'x' });
    const range = { from: 'note|', before: 'note|\uffff' };
    const scanned = async (partition?: string) => {
      const places: string[] = [];
      for await (const { partition: where, row, read } of notes.scan(range, partition))
        places.push(`${where} ${row} ${read().text === row}`);
      return places;
    };
    const all = await scanned();
    expect(all).toHaveLength(601);
    expect(all).toEqual([...new Set(all)].sort());
    expect(await scanned(few)).toEqual(['scan-b note|000 false']);
  });

  it('scans past a row that does not fit, which throws only when it is read', async () => {
    await notes.insert('scan-c', 'misfit', { text: 1 } as never);
    await notes.insert('scan-c', 'sound', { text: 'x' });
    const rows = [];
    for await (const row of notes.scan({}, 'scan-c')) rows.push(row);
    expect(rows[0]?.read).toThrow();
    expect(rows[1]?.read()).toEqual({ text: 'x' });
  });

  it("finds keys with quotes and other people's letters", async () => {
    await notes.insert("o'neil", "ż'ó|專 家", { text: 'found' });
    expect((await notes.page("o'neil", { limit: 2 }))[0]?.content.text).toBe('found');
  });

  it('writes all changes of a transaction or none', async () => {
    await notes.insert('tx', 'old', { text: 'old' });
    const old = await notes.get('tx', 'old');
    if (!old) throw new Error('not read');
    const change = (etag: string) => [
      { kind: 'replace' as const, partition: 'tx', row: 'old', content: { text: 'new' }, etag },
      { kind: 'insert' as const, partition: 'tx', row: 'event', content: { text: 'event' } },
    ];
    expect(await notes.transact(change('W/"stale"'))).toBe(false);
    expect(await notes.get('tx', 'event')).toBeUndefined();
    expect(await notes.transact(change(old.etag))).toBe(true);
    expect((await notes.get('tx', 'old'))?.content.text).toBe('new');
    expect(await notes.transact(change(old.etag))).toBe(false);
  });

  it('lets one of twenty simultaneous writers win', async () => {
    await notes.insert('race', 'r', { text: 'start' });
    const read = await notes.get('race', 'r');
    if (!read) throw new Error('not read');
    const tries = Array.from({ length: 20 }, (_, n) => notes.replace(read, { text: `${n}` }));
    const won = (await Promise.all(tries)).filter(etag => etag !== undefined);
    expect(won).toHaveLength(1);
  });

  it('keeps texts of more than one property, whole to the last emoji', async () => {
    const text = 'ab😀'.repeat(20_000);
    await notes.insert('p', 'long', { text });
    expect((await notes.get('p', 'long'))?.content.text).toBe(text);
  });
});

describe('the limits that Azure has and the emulator has not', () => {
  it.each([
    ['an entity of more than 1 MiB', 'p', 'r', 'x'.repeat(600_000)],
    ['a key with a slash', 'p', 'a/b', 'x'],
    ['a key with a control character', 'p', 'a\u0007', 'x'],
    ['a key of more than 512 characters', 'p', 'k'.repeat(513), 'x'],
  ])('%s is refused before it is sent', async (_name, partition, row, text) => {
    await expect(notes.insert(partition, row, { text })).rejects.toThrow(StorageLimitError);
  });

  it('a transaction over two partitions, twice the same row, or of 101 operations is refused', async () => {
    const insert = (partition: string, row: string) => ({
      ...{ kind: 'insert' as const, partition, row },
      content: { text: 'x' },
    });
    await expect(notes.transact([insert('a', '1'), insert('b', '1')])).rejects.toThrow('two partitions');
    await expect(notes.transact([insert('a', '1'), insert('a', '1')])).rejects.toThrow('a row twice');
    const many = Array.from({ length: 101 }, (_, n) => insert('a', `${n}`));
    await expect(notes.transact(many)).rejects.toThrow('more than 100 operations');
  });
});
