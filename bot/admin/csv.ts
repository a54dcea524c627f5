import { CsvError, parse } from 'csv-parse/sync';
import { stringify } from 'csv-stringify/sync';
import { fail, ok, type Result } from '../../domain/result.ts';

/** One record of a file, and the line that it begins on, counted from one. */
export interface Line {
  readonly line: number;
  readonly cells: readonly string[];
}

/** What is wrong with a file, where it is known: in which line and under which heading. */
export interface Fault {
  readonly line?: number;
  readonly column?: string;
  readonly why: string;
}

/** Excel takes a file for UTF-8 only when it begins with this. */
export const BOM = '\ufeff';

const NEWLINE = '\r\n';
const DELIMITERS = [',', ';', '\t'] as const;

/**
 * What a spreadsheet would take for a formula. Tab, carriage return and line feed are skipped by some of them; the
 * wide signs count where people type them. One apostrophe more or less makes the way there and back exact.
 */
const FORMULA = /^'*[=+\-@\t\r\n＝＋－＠]/;
const DISARMED = /^'+[=+\-@\t\r\n＝＋－＠]/;

export const disarm = (cell: string): string => (FORMULA.test(cell) ? `'${cell}` : cell);
export const rearm = (cell: string): string => (DISARMED.test(cell) ? cell.slice(1) : cell);

/** One record as RFC 4180 wants it, its end included. No cell can become a formula. */
export const csvLine = (cells: readonly string[]): string =>
  stringify([cells.map(disarm)], { record_delimiter: NEWLINE, quoted_match: /[\r\n\t;]|^\s|\s$/ });

/** UTF-8, or UTF-16 as Excel's “Unicode text”; anything else is refused rather than misread. */
function textIn(bytes: Uint8Array): string | undefined {
  const isUtf16 = bytes[0] === 0xff && bytes[1] === 0xfe;
  try {
    return new TextDecoder(isUtf16 ? 'utf-16le' : 'utf-8', { fatal: true }).decode(bytes);
  } catch {
    return undefined;
  }
}

/** Excel divides cells by what its country uses: the sign that cuts the first line into most cells. */
function delimiterOf(text: string): string {
  const [first = ''] = text.replace(/"[^"]*"/g, '').split('\n', 1);
  const count = (sign: string): number => first.split(sign).length;
  return [...DELIMITERS].sort((a, b) => count(b) - count(a))[0] ?? ',';
}

const WHY: Readonly<Record<string, string>> = {
  CSV_QUOTE_NOT_CLOSED: 'a quotation mark is opened and not closed',
  INVALID_OPENING_QUOTE: 'a quotation mark stands inside a cell that does not begin with one',
  CSV_INVALID_CLOSING_QUOTE: 'something follows behind a closing quotation mark',
};

/** The records of a file, blank ones left out, as spreadsheets leave them behind, and apostrophes before formulas taken back. */
export function readCsv(bytes: Uint8Array): Result<Line[], Fault> {
  const text = textIn(bytes)?.replace(/\r\n?/g, '\n');
  if (text === undefined) return fail({ why: 'is not in UTF-8. In Excel, save it as “CSV UTF-8”' });
  const options = { bom: true, info: true, relax_column_count: true } as const;
  try {
    const records: unknown = parse(text, {
      ...{ ...options, skip_records_with_empty_values: true },
      ...{ record_delimiter: '\n', delimiter: delimiterOf(text) },
    });
    return ok((records as Parsed[]).map(({ record, info }) => lineOf(record, info.lines)));
  } catch (error) {
    if (!(error instanceof CsvError)) throw error;
    return fail({ line: Number(error['lines']), why: WHY[error.code] ?? error.message });
  }
}

/** What the library gives for `info`, which its types leave out. */
interface Parsed {
  readonly record: readonly string[];
  readonly info: { readonly lines: number };
}

function lineOf(record: readonly string[], lastLine: number): Line {
  const breaks = record.join('').split('\n').length - 1;
  return { line: lastLine - breaks, cells: record.map(cell => rearm(cell).trim()) };
}
