import { fail, ok, type Result } from '../../domain/result.ts';
import { KEYS, type Kind, type Records, readCell } from './columns.ts';
import { type Fault, type Line, readCsv } from './csv.ts';
import { type Header, headerIn } from './headings.ts';

/** One record of a file: what its line says, and nothing of what it does not say. */
export interface SheetRow<K extends Kind> {
  readonly line: number;
  readonly values: Partial<Records[K]> & { readonly id: string };
}

/** A file in which every line can be read. */
export interface Sheet<K extends Kind = Kind> {
  readonly kind: K;
  /** The fields that the file has a column for: what a blank cell there takes away. */
  readonly fields: readonly (keyof Records[K] & string)[];
  readonly rows: readonly SheetRow<K>[];
}
export type AnySheet = { readonly [K in Kind]: Sheet<K> }[Kind];

/** Reads a file of one kind of records, or names everything in it that cannot be read. */
export function readSheet(bytes: Uint8Array): Result<AnySheet, Fault[]> {
  const lines = readCsv(bytes);
  if (!lines.ok) return fail([lines.error]);
  const [first, ...rest] = lines.value;
  if (!first) return fail([{ why: 'is empty' }]);
  const header = headerIn(first);
  if (!header.ok) return header;
  const rows = rest.map(line => readRow(line, header.value));
  const faults = [...rows.flatMap(row => (row.ok ? [] : row.error)), ...repeated(rest, header.value)];
  if (faults.length > 0) return fail(faults.sort((a, b) => (a.line ?? 0) - (b.line ?? 0)));
  const fields = header.value.columns.map(({ field }) => field);
  return ok({
    kind: header.value.kind,
    fields,
    rows: rows.flatMap(row => (row.ok ? [row.value] : [])),
  } as AnySheet);
}

function readRow({ line, cells }: Line, { kind, columns }: Header): Result<SheetRow<Kind>, Fault[]> {
  const surplus = cells.slice(columns.length).some(cell => cell !== '');
  if (surplus) return fail([{ line, why: `has ${cells.length} cells under ${columns.length} headings` }]);
  const faults: Fault[] = [];
  const values: Record<string, unknown> = {};
  columns.forEach((column, n) => {
    const value = readCell(column, cells[n] ?? '');
    if (!value.ok) faults.push({ line, column: column.field, why: value.error });
    else if (value.value !== undefined) values[column.field] = value.value;
  });
  if (faults.length > 0) return fail(faults);
  const id = KEYS[kind].map(field => values[field]).join('/');
  return ok({ line, values: { id, ...values } as SheetRow<Kind>['values'] });
}

/** The lines that are about a record which a line above is about. */
function repeated(lines: readonly Line[], { kind, columns }: Header): Fault[] {
  const keys: readonly string[] = KEYS[kind];
  const at = keys.map(key => columns.findIndex(({ field }) => field === key));
  const first = new Map<string, number>();
  return lines.flatMap(({ line, cells }) => {
    const parts = at.map(n => (cells[n] ?? '').toLowerCase());
    const id = parts.join('/');
    const before = first.get(id);
    if (before === undefined) first.set(id, line);
    return before === undefined || parts.includes('')
      ? []
      : [{ line, column: keys.at(-1) ?? '', why: `stands on line ${before} already` }];
  });
}
