import { randomUUID } from 'node:crypto';
import { createWriteStream } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { Readable, type Writable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { parseArgs } from 'node:util';
import { Temporal } from 'temporal-polyfill';
import { localeOf } from '../../cards/strings/locales.ts';
import { wordsIn } from '../../cards/strings/words.ts';
import { dateIn } from '../../domain/calendar.ts';
import { LOCALES, type Locale } from '../../domain/people.ts';
import { ConfigError } from '../config.ts';
import type { Stores } from '../storage/stores.ts';
import { KINDS } from './columns.ts';
import { directoryOf } from './directory.ts';
import { EXPORTS, type ExportKind, FORMATS, type Format, recordsOf, textOf } from './exporting.ts';
import { faultLines, judge, planLines } from './importing.ts';
import { asideLines, verifiedLines } from './verifying.ts';
import { type Importer, writePlan } from './writing.ts';

export const USAGE = `Usage: npm run --silent admin -- COMMAND
  import FILE.csv …        checks ${KINDS.join(', ')}; writes nothing
    --apply                writes them, if nothing at all is wrong
  export KIND              writes ${EXPORTS.join(', ')}
    --format ${FORMATS.join('|')}      csv without this
    --out FILE             to the terminal without this
    --partner ID           of one partner only
    --locale TAG           the language of the headings, such as pl; en without this
  verify                   checks the audit of every request and engagement, and says which is broken and where,
                           and names what is owed about a record and could not be delivered
  --help                   this

Files are CSV with a line of headings, in any of the desk's languages; export a kind to see one. The
storage is the one that the environment names, or else the one of \`npm start\` in this folder.`;

/** What a command works with. */
export interface Desk {
  readonly stores: Stores;
  readonly importer: Importer;
}

/** A command that was understood: it runs on an open desk, writes what it has to say and tells whether all is well. */
export type Command = (desk: Desk, out: Writable) => Promise<boolean>;

const TEXT = { type: 'string' } as const;
const FLAG = { type: 'boolean' } as const;
const OPTIONS = {
  ...{ import: { apply: FLAG }, verify: {} },
  export: { format: TEXT, out: TEXT, partner: TEXT, locale: TEXT },
} as const;

/** Reads the command line; `undefined` asks for the usage. A `ConfigError` says what is not understood. */
export function commandIn([name = '--help', ...args]: readonly string[]): Command | undefined {
  if ([name, ...args].some(word => word === '--help' || word === '-h')) return undefined;
  if (name === 'import') return importing(optionsIn(args, OPTIONS.import));
  if (name === 'export') return exporting(optionsIn(args, OPTIONS.export));
  if (name === 'verify') return verifying(optionsIn(args, OPTIONS.verify));
  throw new ConfigError(`“${name}” is no command.\n${USAGE}`);
}

interface Given {
  readonly values: { readonly [option: string]: string | boolean | undefined };
  readonly positionals: readonly string[];
}

function optionsIn(args: string[], options: Readonly<Record<string, typeof TEXT | typeof FLAG>>): Given {
  try {
    return parseArgs({ args, options: { ...options }, allowPositionals: true });
  } catch (error) {
    throw new ConfigError(`${(error as Error).message}\n${USAGE}`);
  }
}

function importing({ values, positionals: names }: Given): Command {
  if (names.length === 0) throw new ConfigError(`import takes one file or more.\n${USAGE}`);
  return async ({ stores, importer }, out) => {
    const today = dateIn(Temporal.Instant.from(importer.at), 'UTC');
    const files = await Promise.all(names.map(async name => ({ name, bytes: await bytesOf(name) })));
    const { plan, faults } = await judge(files, directoryOf(stores, today));
    const lines = faults.length > 0 ? faultLines(faults) : planLines(plan);
    for (const line of lines) out.write(`${line}\n`);
    if (faults.length > 0) return false;
    if (values['apply'] !== true) {
      out.write('Nothing was written. Say the same with --apply to write this.\n');
      return true;
    }
    const { count, stopped } = await writePlan(plan, stores, importer, randomUUID);
    out.write(`${count} written.\n`);
    if (stopped) out.write(`Stopped at ${stopped.file}, line ${stopped.line}: ${STOPPED[stopped.why]}\n`);
    return stopped === undefined;
  };
}

const STOPPED = {
  stale: 'somebody changed that record meanwhile. Import the file once more.',
  last_admin: 'that would leave the desk without a desk_admin.',
} as const;

async function bytesOf(name: string): Promise<Uint8Array> {
  try {
    return await readFile(name);
  } catch (error) {
    throw new ConfigError(`${name} cannot be read: ${(error as Error).message}`);
  }
}

function exporting({ values, positionals: [kind, ...more] }: Given): Command {
  const what = oneOf<ExportKind>('export', EXPORTS, kind);
  if (more.length > 0) throw new ConfigError(`export takes one kind, not “${more.join(' ')}” too.\n${USAGE}`);
  const format = oneOf<Format>('--format', FORMATS, values['format'] ?? 'csv');
  const words = wordsIn(localeIn(String(values['locale'] ?? 'en')));
  const [file, partner] = [values['out'], values['partner']];
  return async ({ stores }, out) => {
    const records = recordsOf(stores.archive, what, partner === undefined ? undefined : String(partner));
    const text = Readable.from(textOf(what, format, records, words));
    // A file holds people's names and addresses, so it is for its owner only.
    if (file !== undefined) await pipeline(text, createWriteStream(String(file), { mode: 0o600 }));
    else await pipeline(text, out, { end: false });
    return true;
  };
}

function localeIn(tag: string): Locale {
  const locale = localeOf(tag);
  if (locale) return locale;
  throw new ConfigError(`--locale is one of ${LOCALES.join(', ')}, not “${tag}”.`);
}

function oneOf<T extends string>(name: string, all: readonly T[], given: unknown): T {
  const found = all.find(each => each === given);
  if (found) return found;
  throw new ConfigError(`${name} is one of ${all.join(', ')}, not “${given ?? ''}”.\n${USAGE}`);
}

function verifying({ positionals }: Given): Command {
  if (positionals.length > 0)
    throw new ConfigError(`verify takes nothing, not “${positionals.join(' ')}”.\n${USAGE}`);
  return async ({ stores }, out) => {
    const verified = await stores.auditTrail.verify();
    const aside = (await stores.intents.aside()).map(({ content }) => content);
    for (const line of [...asideLines(aside), ...verifiedLines(verified)]) out.write(`${line}\n`);
    return verified.broken.length + aside.length === 0;
  };
}
