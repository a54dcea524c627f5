import { createServer, type Server } from 'node:net';
import { afterEach, describe, expect, it } from 'vitest';
import { freePort } from '../../../bot/local/ports.ts';

const servers: Server[] = [];

afterEach(async () => {
  for (const server of servers.splice(0)) await new Promise<void>(resolve => server.close(() => resolve()));
});

/** Takes a port of this machine, and keeps it until the test is over; `undefined` when somebody has it. */
function occupy(port: number): Promise<number | undefined> {
  const server = createServer();
  return new Promise(resolve => {
    server.once('error', () => resolve(undefined));
    server.listen(port, '127.0.0.1', () => {
      servers.push(server);
      const address = server.address();
      resolve(typeof address === 'object' && address ? address.port : undefined);
    });
  });
}

/** A free port below those that the system hands out, so that no other test is given it meanwhile. */
async function somePort(): Promise<number> {
  for (let port = 20_000 + (process.pid % 5_000); ; port += 1) {
    if ((await occupy(port)) === undefined) continue;
    await new Promise<void>(resolve => servers.pop()?.close(() => resolve()));
    return port;
  }
}

describe('a port', () => {
  it('is the wanted one while it is free, and stays free for its user', async () => {
    const wanted = await somePort();
    const port = await freePort(wanted);
    expect(port).toBe(wanted);
    expect(await occupy(port)).toBe(port);
  });

  it('is a later one when the wanted one is busy', async () => {
    const busy = (await occupy(0)) ?? 0;
    const port = await freePort(busy);
    expect(port).toBeGreaterThan(busy);
    expect(await occupy(port)).toBe(port);
  });

  it('is none beyond the last', async () => {
    await occupy(65_535);
    await expect(freePort(65_535)).rejects.toThrow('no free port from 65535 on');
  });
});
