import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { resolve } from 'node:path';

/** What a command of an admin came to, in a process of its own as `npm run admin` starts it. */
export interface Ran {
  readonly code: number | null;
  readonly out: string;
  readonly err: string;
}

const ENTRY = resolve('dist/bot/local/admin.js');

/** Runs it on the storage that is named, or in a folder where `npm start` has kept its data. */
export async function adminCommand(
  where: { readonly connectionString?: string; readonly folder?: string },
  ...args: string[]
): Promise<Ran> {
  const { DESK_STORAGE_ACCOUNT_URL: _url, DESK_STORAGE_CONNECTION_STRING: _string, ...env } = process.env;
  const child = spawn(process.execPath, [ENTRY, ...args], {
    cwd: where.folder ?? process.cwd(),
    env: {
      ...env,
      ...(where.connectionString && { DESK_STORAGE_CONNECTION_STRING: where.connectionString }),
    },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  const [out, err]: [Buffer[], Buffer[]] = [[], []];
  child.stdout.on('data', chunk => out.push(chunk));
  child.stderr.on('data', chunk => err.push(chunk));
  const [code] = await once(child, 'close');
  return { code, out: Buffer.concat(out).toString('utf8'), err: Buffer.concat(err).toString('utf8') };
}
