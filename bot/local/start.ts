import { mkdirSync, rmSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { Person } from '../../domain/people.ts';
import { type App, createApp } from '../app.ts';
import { ConfigError } from '../config.ts';
import { createLog } from '../log.ts';
import { untilStopped } from '../untilStopped.ts';
import { type Azurite, startAzurite } from './azurite.ts';
import { DATA, LOCK, TABLES } from './data.ts';
import { hasDemo, writeDemo } from './demoData.ts';
import { PEOPLE, STRANGER } from './demoPeople.ts';
import { writeProgress } from './demoProgress.ts';
import { keepFilesIn } from './keepFiles.ts';
import { type Lock, takeLock } from './lock.ts';
import { dateOption, portOption, readOptions } from './options.ts';
import { freePort } from './ports.ts';
import { welcomeTable } from './welcomeTable.ts';
import { openWindow, type Window } from './windows.ts';

const USAGE = 'Usage: npm start -- [--today YYYY-MM-DD] [--reset] [--no-windows] [--stranger] [--port N]';
const DESK_PORT = 3978;
const WINDOW_PORT = 56_150;

interface Running {
  readonly lock: Lock;
  readonly azurite: Azurite;
  readonly app: App;
  readonly windows: readonly Window[];
}

/** Starts everything that the desk needs on this machine: storage, demo data, the desk, two windows. */
async function start(args: string[]): Promise<Running> {
  const { values } = readOptions(
    args,
    {
      today: { type: 'string' },
      reset: { type: 'boolean' },
      'no-windows': { type: 'boolean' },
      stranger: { type: 'boolean' },
      port: { type: 'string' },
    },
    USAGE,
  );
  const today = dateOption('today', values.today);
  const wanted = portOption(values.port) ?? DESK_PORT;
  const lock = takeLock(LOCK);
  if (values.reset) rmSync(dirname(TABLES), { recursive: true, force: true });
  mkdirSync(dirname(TABLES), { recursive: true });

  const azurite = await startAzurite(TABLES);
  const port = await freePort(wanted);
  const app = createApp(
    {
      ...{ port, host: '127.0.0.1', allowedTenants: [], logLevel: 'warn', holidays: new Set(), today },
      storage: { kind: 'connection', connectionString: azurite.connectionString },
    },
    { log: createLog('warn'), keepFile: keepFilesIn(join(DATA, 'files')) },
  );
  await app.stores.ensure();
  const fresh = !(await hasDemo(app.stores));
  if (fresh) {
    await writeDemo(app.stores, app.clock.now());
    await writeProgress(app.stores, app.clock.now());
  }
  const url = await app.start();
  lock.tell(url, azurite.connectionString);
  const windows = values['no-windows'] ? [] : await openWindows(url, values.stranger === true);
  process.stdout.write(
    welcomeTable({ url, windows, today, fresh, moved: port === wanted ? undefined : wanted, data: DATA }),
  );
  return { lock, azurite, app, windows };
}

async function openWindows(url: string, withStranger: boolean): Promise<Window[]> {
  const windows: Window[] = [];
  const people: Person[] = [PEOPLE.anna, PEOPLE.frank, ...(withStranger ? [STRANGER] : [])];
  for (const person of people) {
    windows.push(await openWindow(person, url, DATA, (windows.at(-1)?.port ?? WINDOW_PORT - 1) + 1));
  }
  return windows;
}

async function stop({ windows, app, azurite, lock }: Running): Promise<void> {
  await Promise.all(windows.map(window => window.close()));
  await app.stop();
  await azurite.stop();
  lock.release();
}

try {
  const running = await start(process.argv.slice(2));
  untilStopped(() => stop(running));
} catch (error) {
  process.stderr.write(`${error instanceof ConfigError ? error.message : (error as Error).stack}\n`);
  process.exit(1);
}
