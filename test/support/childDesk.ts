import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { resolve } from 'node:path';

/** A desk in a process of its own, as production runs it: `node dist/bot/index.js`. */
export interface ChildDesk {
  readonly url: string;
  /** SIGKILL: no handler runs, nothing is finished. */
  kill(): Promise<void>;
}

const ENTRY = resolve('dist/bot/index.js');

export async function spawnDesk(connectionString: string): Promise<ChildDesk> {
  const child = spawn(process.execPath, [ENTRY], {
    env: { ...process.env, PORT: '0', DESK_STORAGE_CONNECTION_STRING: connectionString, LOG_LEVEL: 'info' },
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  return { url: await urlOf(child), kill: () => killed(child) };
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
