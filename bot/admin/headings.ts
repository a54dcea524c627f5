import { CATALOGUE } from '../../cards/strings/catalogue.ts';
import { LOCALES } from '../../domain/people.ts';
import { fail, ok, type Result } from '../../domain/result.ts';
import { type AnyColumn, COLUMNS, KINDS, type Kind } from './columns.ts';
import type { Fault, Line } from './csv.ts';

/** Capitals, blanks and punctuation make no difference: `Partner ID`, `partner_id` and `partnerId` are one. */
const fold = (heading: string): string =>
  heading
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[\s\p{P}]/gu, '');

/** A column's own name, and what it is called in each of the five languages. */
const namesOf = ({ field, heading }: AnyColumn): string[] => [
  fold(field),
  ...LOCALES.map(locale => fold(CATALOGUE[locale][heading])),
];

/** The columns of a file in its own order, and what it is a file of. */
export interface Header {
  readonly kind: Kind;
  readonly columns: readonly AnyColumn[];
}

/** What kind of file the first line makes it: the one of which it has the most columns. */
export function headerIn({ line, cells }: Line): Result<Header, Fault[]> {
  const readings = KINDS.map(kind => readingAs(kind, cells));
  const [best] = readings.sort((a, b) => b.known - a.known);
  if (!best || best.known < 2) {
    const each = KINDS.map(kind => `${kind} have ${COLUMNS[kind].map(({ field }) => field).join(', ')}`);
    return fail([{ line, why: `is no header: ${each.join('; ')}` }]);
  }
  const faults = best.faults.map(fault => ({ line, ...fault }));
  return faults.length > 0 ? fail(faults) : ok(best.header);
}

function readingAs(kind: Kind, cells: readonly string[]) {
  const all: readonly AnyColumn[] = COLUMNS[kind];
  const found = cells.map(cell => all.find(column => namesOf(column).includes(fold(cell))));
  const columns = found.filter(column => column !== undefined);
  const faults = [
    ...cells.flatMap((cell, n) => whyNot(cell, n, found, kind)),
    ...all
      .filter(column => column.required && !columns.includes(column))
      .map(({ field }) => ({ column: field, why: `is missing: a file of ${kind} needs it` })),
  ];
  return { known: columns.length, faults, header: { kind, columns } };
}

function whyNot(cell: string, n: number, found: readonly unknown[], kind: Kind): Fault[] {
  if (found[n] === undefined) return [{ column: cell || `no. ${n + 1}`, why: `is no column of ${kind}` }];
  return found.indexOf(found[n]) < n ? [{ column: cell, why: 'stands there twice' }] : [];
}
