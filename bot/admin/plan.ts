import type { Partner, Person } from '../../domain/people.ts';
import { COLUMNS, type Kind, type Records } from './columns.ts';
import type { Fault } from './csv.ts';
import type { Directory } from './directory.ts';
import type { AnySheet, Sheet } from './sheet.ts';

/** A fault, and the file that it is in. */
export interface FileFault extends Fault {
  readonly file: string;
}

/** A sheet, and the name of the file that it was read from. */
export type NamedSheet = AnySheet & { readonly file: string };

export interface FieldChange {
  readonly field: string;
  readonly before: string;
  readonly after: string;
}

/** What one line comes to: the record as it is, as it will be, and what that changes. */
export interface Planned<R> {
  readonly file: string;
  readonly line: number;
  readonly before: R | undefined;
  readonly after: R;
  /** The revision that the record was read at. */
  readonly revision: number;
  readonly changes: readonly FieldChange[];
}

export interface Plan {
  readonly people: readonly Planned<Person>[];
  readonly partners: readonly Planned<Partner>[];
}

/** Compares every line with what the desk knows. Nothing is judged and nothing is written here. */
export async function planOf(sheets: readonly NamedSheet[], directory: Directory): Promise<Plan> {
  const people: Planned<Person>[] = [];
  const partners: Planned<Partner>[] = [];
  for (const sheet of sheets) {
    if (sheet.kind === 'people') {
      const known = async (id: string) => {
        const found = await directory.person(id);
        return found && { record: found.person, revision: found.revision };
      };
      people.push(...(await planned(sheet, known)));
    } else {
      const known = async (id: string) => {
        const found = await directory.partner(id);
        return found && { record: found.partner, revision: found.revision };
      };
      partners.push(...(await planned(sheet, known)));
    }
  }
  return { people, partners };
}

async function planned<K extends Kind>(
  { kind, fields, rows, file }: Sheet<K> & { readonly file: string },
  known: (id: string) => Promise<{ record: Records[K]; revision: number } | undefined>,
): Promise<Planned<Records[K]>[]> {
  const plan: Planned<Records[K]>[] = [];
  for (const { line, values } of rows) {
    const { record: before, revision = 0 } = (await known(values.id)) ?? {};
    const kept = Object.entries(before ?? {}).filter(([key]) => !(fields as readonly string[]).includes(key));
    const after = { ...Object.fromEntries(kept), ...values } as Records[K];
    plan.push({ file, line, before, after, revision, changes: changesIn(kind, before, after) });
  }
  return plan;
}

/** Each field that is not as before, as a file writes it. */
export const changesIn = <K extends Kind>(
  kind: K,
  before: Records[K] | undefined,
  after: Records[K],
): FieldChange[] =>
  COLUMNS[kind]
    .map(({ field, write }) => ({ field, before: before ? write(before) : '', after: write(after) }))
    .filter(change => change.before !== change.after);
