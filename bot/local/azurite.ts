import { once } from 'node:events';
import { createRequire } from 'node:module';
import { Worker } from 'node:worker_threads';

/** Azurite's table service on this machine: the same code that its command line starts, without telemetry. */
export interface Azurite {
  readonly connectionString: string;
  stop(): Promise<void>;
}

/** The emulator's well-known account: not a secret, and of no use anywhere else. */
const ACCOUNT = 'devstoreaccount1';
const KEY = 'Eby8vdM02xNOcqFlqUwJPLlmEtlCDXJ1OUzFT50uSRZ6IFsuFq2UVErCz4I6tq/K1SZFPTOtr/KBHBeksoGMGw==';

interface TableServer {
  start(): Promise<void>;
  close(): Promise<void>;
  getHttpServerAddress(): string;
}

/**
 * Runs in a thread of its own: restify changes Node's HTTP requests for the whole thread that it is loaded in, and
 * Azurite then no longer sees the filter of a query. Azurite has no entry point for programs; its version is pinned.
 */
async function serve(): Promise<void> {
  const { parentPort, workerData } = require('node:worker_threads');
  const { default: Server } = require(workerData.server);
  const { default: Configuration } = require(workerData.configuration);
  const { file } = workerData;
  const host = '127.0.0.1';
  const [anyFreePort, keepAliveSeconds] = [0, 5];
  // Debug log, access log with its stream and file, loose mode, API version check off, TLS, OAuth, product-style URLs.
  const plain = [false, false, undefined, undefined, false, false, '', '', '', undefined, false];
  const inMemory = file === undefined;
  const server: TableServer = new Server(
    new Configuration(host, anyFreePort, keepAliveSeconds, file ?? 'unused.json', ...plain, inMemory),
  );
  await server.start();
  parentPort.postMessage(server.getHttpServerAddress());
  parentPort.once('message', async () => {
    await server.close();
    parentPort.close();
  });
}

const require = createRequire(import.meta.url);

/** Starts Azurite on a free loopback port; in memory, or keeping its tables in `file`. */
export async function startAzurite(file?: string): Promise<Azurite> {
  const worker = new Worker(`(${serve})()`, {
    eval: true,
    workerData: {
      server: require.resolve('azurite/dist/src/table/TableServer.js'),
      configuration: require.resolve('azurite/dist/src/table/TableConfiguration.js'),
      file,
    },
  });
  const [address] = await once(worker, 'message');
  return {
    connectionString: `DefaultEndpointsProtocol=http;AccountName=${ACCOUNT};AccountKey=${KEY};TableEndpoint=${address}/${ACCOUNT};`,
    stop: async () => {
      const exit = once(worker, 'exit');
      worker.postMessage('stop');
      await exit;
    },
  };
}
