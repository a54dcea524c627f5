import type { Storage } from 'botbuilder';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Azurite, startAzurite } from '../../bot/local/azurite.ts';
import { BotStorage, StaleItemError } from '../../bot/storage/botStorage.ts';
import { connect } from '../../bot/storage/connection.ts';

let azurite: Azurite;
let storage: BotStorage;

beforeAll(async () => {
  azurite = await startAzurite();
  const connection = connect({ kind: 'connection', connectionString: azurite.connectionString });
  await connection.ensure(['botstate']);
  storage = new BotStorage(connection);
});

afterAll(() => azurite.stop());

describe("botbuilder's storage contract on a table", () => {
  it('has the shape of the interface', () => {
    const asBotbuilderSeesIt: Storage = storage;
    expect(asBotbuilderSeesIt).toBe(storage);
  });

  it('reads nothing for unknown keys and for no keys', async () => {
    expect(await storage.read(['unknown'])).toEqual({});
    expect(await storage.read([])).toEqual({});
  });

  it('writes nothing when there is nothing to write', async () => {
    await storage.write({});
    expect(await storage.read([])).toEqual({});
  });

  it('creates, reads and updates an item', async () => {
    await storage.write({ item: { count: 1 } });
    const { item } = await storage.read(['item']);
    expect(item).toMatchObject({ count: 1, eTag: expect.any(String) });
    await storage.write({ item: { ...item, count: 2 } });
    expect((await storage.read(['item'])).item).toMatchObject({ count: 2 });
  });

  it('keeps keys of any characters apart', async () => {
    const crazy = '!@#$%^&*()~/\\><,.?\';"`~';
    await storage.write({ [crazy]: { count: 1 }, '!0040': { count: 2 } });
    const found = await storage.read([crazy, '!0040', '@']);
    expect(found[crazy]).toMatchObject({ count: 1 });
    expect(found['!0040']).toMatchObject({ count: 2 });
    expect(found).not.toHaveProperty('@');
  });

  it('refuses an old ETag, and an empty one', async () => {
    await storage.write({ guarded: { count: 1 } });
    const { guarded: old } = await storage.read(['guarded']);
    await storage.write({ guarded: { ...old, count: 2 } });
    await expect(storage.write({ guarded: { ...old, count: 3 } })).rejects.toThrow(StaleItemError);
    await expect(storage.write({ guarded: { count: 3, eTag: '' } })).rejects.toThrow(RangeError);
    expect((await storage.read(['guarded'])).guarded).toMatchObject({ count: 2 });
  });

  it('writes over anything with the ETag *', async () => {
    await storage.write({ star: { count: 1 } });
    await storage.write({ star: { count: 2, eTag: '*' } });
    expect((await storage.read(['star'])).star).toMatchObject({ count: 2 });
  });

  it('refuses to bring a deleted item back under its old ETag', async () => {
    await storage.write({ gone: { count: 1 } });
    const { gone } = await storage.read(['gone']);
    await storage.delete(['gone']);
    await expect(storage.write({ gone: { ...gone, count: 2 } })).rejects.toThrow(StaleItemError);
  });

  it('deletes items, and is silent about unknown ones', async () => {
    await storage.write({ deleted: { count: 1 } });
    await storage.delete(['deleted', 'never there']);
    expect(await storage.read(['deleted'])).toEqual({});
  });

  it('reads and writes several items at once', async () => {
    await storage.write({ one: { n: 1 }, two: { n: 2 }, three: { n: 3 } });
    expect(Object.keys(await storage.read(['one', 'two', 'three', 'four'])).sort()).toEqual([
      'one',
      'three',
      'two',
    ]);
  });

  it('keeps a value of more than 64 K', async () => {
    const text = '長い'.repeat(20_000);
    await storage.write({ large: { text } });
    expect((await storage.read(['large'])).large).toMatchObject({ text });
  });

  it('keeps a nested dialog stack as it was', async () => {
    const dialogs = { dialogStack: [{ id: 'a', state: { known: { seats: 400 }, asking: 'workload' } }] };
    await storage.write({ stack: { dialogs } });
    expect((await storage.read(['stack'])).stack).toMatchObject({ dialogs });
  });
});
