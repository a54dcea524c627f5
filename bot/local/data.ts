import { join } from 'node:path';

/** What `npm start` keeps in the folder that it is started in. */
export const DATA = '.desk';
/** Held by the one process that may use the tables, see `lock.ts`. */
export const LOCK = join(DATA, 'lock');
export const TABLES = join(DATA, 'tables', 'tables.json');
