import { existsSync } from 'node:fs';
import { userInfo } from 'node:os';
import { commandIn, USAGE } from '../admin/cli.ts';
import type { Importer } from '../admin/writing.ts';
import { systemClock } from '../clock.ts';
import { ConfigError, readStorage } from '../config.ts';
import type { StorageConfig } from '../storage/connection.ts';
import { createStores } from '../storage/stores.ts';
import { startAzurite } from './azurite.ts';
import { LOCK, TABLES } from './data.ts';
import { holderOf, takeLock } from './lock.ts';

interface OpenStorage {
  readonly config: StorageConfig;
  close(): Promise<void>;
}

const connection = (connectionString: string): StorageConfig => ({ kind: 'connection', connectionString });

/** The storage that the environment names; or that of the desk in this folder, whether it runs now or not. */
async function openStorage(): Promise<OpenStorage> {
  const configured = readStorage();
  if (configured) return { config: configured, close: async () => {} };
  const running = holderOf(LOCK)?.connectionString;
  if (running) return { config: connection(running), close: async () => {} };
  if (!existsSync(TABLES))
    throw new ConfigError(
      'There is no storage. Set DESK_STORAGE_ACCOUNT_URL or DESK_STORAGE_CONNECTION_STRING, or run this in a folder ' +
        'in which `npm start` has kept its data.',
    );
  const lock = takeLock(LOCK);
  const azurite = await startAzurite(TABLES);
  const close = async (): Promise<void> => {
    await azurite.stop();
    lock.release();
  };
  return { config: connection(azurite.connectionString), close };
}

/** The audit names the account on this machine; the desk's own people have not signed in here. */
function importer(): Importer {
  let name = 'unknown';
  try {
    name = userInfo().username;
  } catch {
    // A container may run under an account without a name.
  }
  return { at: systemClock.now().toString(), actorId: 'admin-command', actorName: name };
}

async function main(args: readonly string[]): Promise<boolean> {
  const command = commandIn(args);
  if (!command) {
    process.stdout.write(`${USAGE}\n`);
    return true;
  }
  const { config, close } = await openStorage();
  try {
    const stores = createStores(config, () => systemClock.now());
    await stores.ensure();
    return await command({ stores, importer: importer() }, process.stdout);
  } finally {
    await close();
  }
}

try {
  process.exitCode = (await main(process.argv.slice(2))) ? 0 : 1;
} catch (error) {
  // Whoever reads the export may have had enough of it, as `head` has.
  if ((error as NodeJS.ErrnoException).code !== 'EPIPE') {
    process.stderr.write(`${error instanceof ConfigError ? error.message : (error as Error).stack}\n`);
    process.exitCode = 1;
  }
}
