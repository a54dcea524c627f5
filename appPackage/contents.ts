import { existsSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { type Zippable, zipSync } from 'fflate';
import { iconProblems, manifestProblems, translationProblems } from './checks.ts';
import { manifestFor, translations } from './manifest.ts';
import { PackageError } from './packageError.ts';
import type { Settings } from './settings.ts';

/** The files of a package by their names in it. */
export type Contents = Readonly<Record<string, Uint8Array>>;

/** Icons and the pixels of their sides. */
const ICONS = { 'color.png': 192, 'outline.png': 32 } as const;

/** The project's own folder, found upwards from here: compiled code stands one level deeper than its source. */
export const ROOT = rootAbove(import.meta.dirname);

function rootAbove(folder: string): string {
  if (existsSync(join(folder, 'appPackage/icons'))) return folder;
  const parent = dirname(folder);
  if (parent === folder) throw new Error('No folder above this one has appPackage/icons.');
  return rootAbove(parent);
}

/** The app's version: Teams updates an installed app only when it has risen. */
export function appVersion(): string {
  const { version } = JSON.parse(readFileSync(join(ROOT, 'package.json'), 'utf8')) as { version: string };
  return version;
}

/** Every file of the package, checked. Throws `PackageError` naming all that Teams would refuse. */
export function contentsFor(settings: Settings, version = appVersion()): Contents {
  const manifest = manifestFor(settings, version);
  const languages = [...translations()];
  const icons = Object.entries(ICONS).map(([name, size]) => {
    return { name, size, bytes: iconFile(name) };
  });
  const problems = [
    ...manifestProblems(manifest),
    ...languages.flatMap(([file, texts]) => translationProblems(file, texts)),
    ...icons.flatMap(({ name, size, bytes }) => iconProblems(name, bytes, size)),
  ];
  if (problems.length > 0) throw new PackageError(problems.join('\n'));
  return {
    'manifest.json': jsonFile(manifest),
    ...Object.fromEntries(icons.map(({ name, bytes }) => [name, bytes])),
    ...Object.fromEntries(languages.map(([file, texts]) => [file, jsonFile(texts)])),
  };
}

function iconFile(name: string): Uint8Array {
  const file = join(ROOT, 'appPackage/icons', name);
  if (!existsSync(file)) throw new PackageError(`${name} is missing in appPackage/icons.`);
  return new Uint8Array(readFileSync(file));
}

const jsonFile = (value: unknown): Uint8Array =>
  new TextEncoder().encode(`${JSON.stringify(value, null, 2)}\n`);

/**
 * One file as Teams takes it. The same contents give the same bytes on any day and any machine: zip writes the local
 * time, so every file gets the first moment that zip knows, in whatever zone.
 */
export function zipped(contents: Contents): Uint8Array {
  const files: Zippable = { ...contents };
  return zipSync(files, { mtime: new Date(1980, 0, 1), level: 9 });
}
