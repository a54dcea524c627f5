import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { resolve } from 'node:path';

/** A bot in a process of its own. */
export interface ChildDesk {
  readonly url: string;
  readonly process: ChildProcess;
  /** SIGKILL: no handler runs, nothing is finished. */
  kill(): Promise<void>;
}

const ENTRY = resolve('dist/bot/index.js');

/** The desk as production runs it: `node dist/bot/index.js`; `options` of Node's come before. */
export const spawnDesk = (connectionString: string, options: readonly string[] = []): Promise<ChildDesk> =>
  spawnBot([...options, ENTRY], { DESK_STORAGE_CONNECTION_STRING: connectionString, LOG_LEVEL: 'info' });

/** Any bot that prints its address in a line of JSON, as the desk does. */
export async function spawnBot(
  args: readonly string[],
  env: Record<string, string> = {},
): Promise<ChildDesk> {
  const child = spawn(process.execPath, args, {
    env: { ...process.env, PORT: '0', ...env },
    stdio: ['ignore', 'pipe', 'inherit', 'ipc'],
  });
  return { url: await urlOf(child), process: child, kill: () => killed(child) };
}

async function urlOf(child: ChildProcess): Promise<string> {
  let printed = '';
  child.stdout?.on('data', chunk => {
    printed += String(chunk);
  });
  for (;;) {
    const url = /"url":"(http:[^"]+)"/.exec(printed)?.[1];
    if (url) return url;
    await Promise.race([once(child.stdout ?? child, 'data'), once(child, 'exit')]);
    if (child.exitCode !== null) throw new Error(`the desk did not start: ${printed}`);
  }
}

async function killed(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return;
  child.kill('SIGKILL');
  await once(child, 'exit');
}
