import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { appVersion, contentsFor, ROOT, zipped } from './contents.ts';
import { PackageError } from './packageError.ts';
import { EXAMPLE_APP_ID, readSettings, USAGE } from './settings.ts';

const TARGET = 'dist/sme-desk.zip';

/** Writes the package that Teams installs. Throws `PackageError` when it can't be made, and writes nothing. */
function main(args: readonly string[]): void {
  const settings = readSettings(args);
  const zip = zipped(contentsFor(settings));
  const file = join(ROOT, TARGET);
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, zip);
  print(`${TARGET}: SME Desk ${appVersion()} for ${settings.domain}, ${Math.ceil(zip.length / 1000)} kB.`);
  print('In Teams: Apps > Manage your apps > Upload an app.');
  if (settings.appId === EXAMPLE_APP_ID) {
    print('It carries an example id, so no bot answers in it. For yours: --app-id GUID --domain HOST.');
  }
}

function print(line: string): void {
  process.stdout.write(`${line}\n`);
}

try {
  const args = process.argv.slice(2);
  if (args.includes('--help')) print(USAGE);
  else main(args);
} catch (error) {
  if (!(error instanceof PackageError)) throw error;
  process.stderr.write(`${error.message}\n`);
  process.exitCode = 1;
}
