import { createServer } from 'node:net';

const HOST = '127.0.0.1';

const isFree = (port: number): Promise<boolean> =>
  new Promise(resolve => {
    const probe = createServer();
    probe.once('error', () => resolve(false));
    probe.listen(port, HOST, () => probe.close(() => resolve(true)));
  });

/** The wanted port, or the next free one after it. */
export async function freePort(wanted: number): Promise<number> {
  for (let port = wanted; port < 65_536; port += 1) if (await isFree(port)) return port;
  throw new Error(`no free port from ${wanted} on`);
}
