import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { ConfigError } from '../config.ts';

/** Who holds a data folder, where that desk is, and how its storage is reached. */
export interface Holder {
  readonly pid: number;
  readonly url?: string;
  readonly connectionString?: string;
}

function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    // EPERM: it lives, and belongs to somebody else.
    return (error as NodeJS.ErrnoException).code === 'EPERM';
  }
}

/** The living process that holds a data folder, if there is one. */
export function holderOf(file: string): Holder | undefined {
  try {
    const holder: Holder = JSON.parse(readFileSync(file, 'utf8'));
    return isAlive(holder.pid) ? holder : undefined;
  } catch {
    return undefined;
  }
}

export interface Lock {
  /** Lets the next one who tries know where this desk is, and the commands of an admin where its storage is. */
  tell(url: string, connectionString?: string): void;
  release(): void;
}

/** Makes a folder this process's. Throws a `ConfigError` that names the process which has it. */
export function takeLock(file: string): Lock {
  mkdirSync(dirname(file), { recursive: true });
  const holder = holderOf(file);
  if (holder) {
    const where = holder.url ? ` at ${holder.url}` : '';
    throw new ConfigError(
      `A desk is already running in this folder${where} (process ${holder.pid}). Stop it with Ctrl-C there, or use it.`,
    );
  }
  rmSync(file, { force: true });
  writeFileSync(file, JSON.stringify({ pid: process.pid }), { flag: 'wx' });
  return {
    tell: (url, connectionString) =>
      writeFileSync(file, JSON.stringify({ pid: process.pid, url, connectionString })),
    release: () => rmSync(file, { force: true }),
  };
}
