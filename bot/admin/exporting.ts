import type { Words } from '../../cards/strings/words.ts';
import { ENGAGEMENT_COLUMNS } from '../files/engagementColumns.ts';
import { REQUEST_COLUMNS } from '../files/requestColumns.ts';
import type { Archive } from '../storage/archive.ts';
import { AUDIT_COLUMNS } from './auditColumns.ts';
import { type AnyColumn, COLUMNS, KINDS, type Kind } from './columns.ts';
import { headings, type Told, toldLine } from './told.ts';

export const EXPORTS = [...KINDS, 'requests', 'engagements', 'audit'] as const;
export type ExportKind = (typeof EXPORTS)[number];
export const FORMATS = ['csv', 'json'] as const;
export type Format = (typeof FORMATS)[number];

/** A file's text piece by piece: however much there is, no more than a page of it is in memory. */
export function textOf<R>(
  kind: ExportKind,
  format: Format,
  records: AsyncIterable<R>,
  words: Words,
): AsyncGenerator<string> {
  return format === 'json' ? jsonOf(records) : csvOf(records, columnsOf(kind) as readonly Told<R>[], words);
}

/** The records of an export, of one partner or all of them. */
export const recordsOf = (archive: Archive, kind: ExportKind, partnerId?: string): AsyncGenerator<unknown> =>
  archive[kind](partnerId);

async function* csvOf<R>(
  records: AsyncIterable<R>,
  columns: readonly Told<R>[],
  words: Words,
): AsyncGenerator<string> {
  yield headings(columns, words);
  for await (const record of records) yield toldLine(columns, record, words);
}

async function* jsonOf(records: AsyncIterable<unknown>): AsyncGenerator<string> {
  let lead = '[\n';
  for await (const record of records) {
    yield lead + JSON.stringify(record);
    lead = ',\n';
  }
  yield lead === '[\n' ? '[]\n' : '\n]\n';
}

/** People and partners are told as they are read, so that what was exported can be imported. */
function columnsOf(kind: ExportKind): readonly Told<never>[] {
  if (kind === 'requests') return REQUEST_COLUMNS;
  if (kind === 'engagements') return ENGAGEMENT_COLUMNS;
  if (kind === 'audit') return AUDIT_COLUMNS;
  const columns: readonly AnyColumn[] = COLUMNS[KINDS.find(each => each === kind) as Kind];
  return columns.map(({ field, heading, write }) => ({ key: field, heading, tell: write }));
}
