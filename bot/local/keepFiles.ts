import { mkdirSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import type { KeepFile } from '../files/giving.ts';

/** Local mode has no OneDrive, and its windows cannot ask whether a file is wanted: it is put into a folder here. */
export const keepFilesIn =
  (folder: string): KeepFile =>
  async ({ name, content }) => {
    mkdirSync(folder, { recursive: true });
    const path = resolve(join(folder, name));
    writeFileSync(path, content);
    return path;
  };
