import { readdirSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { gzipSync } from 'node:zlib';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { silentLog } from '../../bot/log.ts';
import { createServer } from '../../bot/server.ts';

/** The HTTP in front of the desk, as somebody meets it who sends whatever they like. */

const received: unknown[] = [];
const server = createServer({
  receive: async body => {
    received.push(body);
    return { status: 200 };
  },
  ready: async () => true,
  linkTo: () => undefined,
  log: silentLog,
});

beforeAll(() => new Promise<void>(resolve => server.listen(0, '127.0.0.1', resolve)));
afterAll(() => new Promise<void>(resolve => server.close(() => resolve())));

const post = async (
  body: string | Uint8Array | FormData,
  headers: Record<string, string>,
): Promise<number> => {
  const response = await fetch(`${server.url}/api/messages`, { method: 'POST', body, headers });
  await response.text();
  return response.status;
};
const json = { 'content-type': 'application/json; charset=utf-8' };

test('an activity is JSON, whatever its charset parameter says', async () => {
  expect(await post('{"type":"message"}', json)).toBe(200);
  expect(received.splice(0)).toEqual([{ type: 'message' }]);
});

test.each([
  ['a broken archive', Buffer.from('no archive')],
  ['an archive that holds far more than a body may', gzipSync(`{"a":"${'x'.repeat(3_000_000)}"}`)],
])('%s is not opened', async (_what, body) => {
  expect(await post(body, { ...json, 'content-encoding': 'gzip' })).toBe(415);
  expect(await post('{}', json)).toBe(200);
  expect(received.splice(0)).toEqual([{}]);
});

test('nobody leaves files on this machine', async () => {
  const form = new FormData();
  form.append('file', new Blob(['kept']), 'upload.txt');
  const before = readdirSync(tmpdir()).filter(name => name.startsWith('upload_'));
  expect(await post(form, {})).toBe(415);
  expect(readdirSync(tmpdir()).filter(name => name.startsWith('upload_'))).toEqual(before);
});

test.each(['application/x-www-form-urlencoded', 'text/tab-separated-values', 'application/octet-stream'])(
  'a body of type %s is none of ours',
  async type => {
    expect(await post('type=message', { 'content-type': type })).toBe(415);
    expect(received).toEqual([]);
  },
);
