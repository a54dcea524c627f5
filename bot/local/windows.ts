import { type ChildProcess, spawn } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import type { Person } from '../../domain/people.ts';
import { PEOPLE } from './demoPeople.ts';
import { freePort } from './ports.ts';

/** One Microsoft 365 Agents Playground: a chat window in which the user is one person of the demo. */
export interface Window {
  readonly url: string;
  readonly person: Person;
  readonly port: number;
  close(): Promise<void>;
}

const TENANT = '00000000-0000-4000-8000-000000000000';
const BOT = { id: '00000000-0000-4000-8000-000000000001', name: 'SME Desk' };
/** The Playground's schema wants exactly this many people beside the current user. */
const OTHERS = 5;

const require = createRequire(import.meta.url);

// The misspelt key is the Playground's own.
const account = ({ id, name, email }: Person) => {
  const [givenName = name, surname = name] = name.split(' ');
  return { id: `29:${id}`, name, aadObjectId: id, userPrincipleName: email, email, givenName, surname };
};

function settings(person: Person): object {
  const others = Object.values(PEOPLE).filter(({ id }) => id !== person.id);
  return {
    version: '0.1.1',
    tenantId: TENANT,
    bot: BOT,
    currentUser: account(person),
    users: others.slice(0, OTHERS).map(account),
    personalChat: { id: `personal-${person.id}` },
    groupChat: { id: 'group-chat', name: 'Group Chat' },
    team: {
      ...{ id: 'team', name: 'Team', aadGroupId: '00000000-0000-4000-8000-000000000031' },
      channels: [{ id: 'channel', name: 'Announcements' }],
    },
  };
}

/** Opens a window for a person, on `wanted` or the next free port. Resolves when it answers. */
export async function openWindow(
  person: Person,
  bot: string,
  folder: string,
  wanted: number,
): Promise<Window> {
  const port = await freePort(wanted);
  const config = join(folder, `window-${port}.yml`);
  writeFileSync(config, JSON.stringify(settings(person), null, 2));
  const child = spawn(
    process.execPath,
    [
      ...['--import', new URL('./loopbackOnly.js', import.meta.url).href],
      ...[require.resolve('@microsoft/m365agentsplayground/cli.js'), '-e', `${bot}/api/messages`],
      ...['-c', 'msteams', '-p', `${port}`, '--dt'],
    ],
    {
      env: {
        ...process.env,
        M365_AGENTS_PLAYGROUND_CONFIG_PATH: config,
        M365_AGENTS_PLAYGROUND_LOGFILE: join(folder, `window-${port}.log`),
        TEAMSAPPTESTER_BROWSER: 'none',
      },
      // Its end of this pipe closes when this process ends, however it ends; then the window ends too.
      stdio: ['pipe', 'pipe', 'ignore'],
    },
  );
  await listening(child, port);
  return { url: `http://localhost:${port}`, person, port, close: () => ended(child) };
}

function listening(child: ChildProcess, port: number): Promise<void> {
  return new Promise((resolve, reject) => {
    child.stdout?.on('data', chunk => /Listening on/.test(String(chunk)) && resolve());
    child.once('exit', code => reject(new Error(`the window on port ${port} ended at once (code ${code})`)));
  });
}

function ended(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return Promise.resolve();
  const exit = new Promise<void>(resolve => child.once('exit', () => resolve()));
  child.kill();
  return exit;
}
