import { designationLine, enrolmentLine } from '../storage/recordLines.ts';
import { COLUMNS, type Kind, type Records } from './columns.ts';
import type { Fault } from './csv.ts';
import type { Directory } from './directory.ts';
import type { AnySheet, Sheet, SheetRow } from './sheet.ts';

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

export type Plan = { readonly [K in Kind]: readonly Planned<Records[K]>[] };

export const NOTHING: Plan = { people: [], partners: [], enrolments: [], designations: [] };

/** A record as the desk knows it, and how often it was changed. */
interface Known<R> {
  readonly record: R | undefined;
  readonly revision: number;
}

/** How the desk looks up what a line is about. */
const LOOKUPS: {
  readonly [K in Kind]: (
    directory: Directory,
    values: SheetRow<K>['values'],
  ) => Promise<Known<Records[K]> | undefined>;
} = {
  people: async (directory, { id }) => {
    const found = await directory.person(id);
    return found && { record: found.person, revision: found.revision };
  },
  partners: async (directory, { id }) => {
    const found = await directory.partner(id);
    return found && { record: found.partner, revision: found.revision };
  },
  enrolments: async (directory, { partnerId = '', specId }) => {
    const found = await directory.enrolment(partnerId, specId ?? '');
    return (
      found && {
        record: found.removed ? undefined : enrolmentLine(partnerId, found),
        revision: found.revision,
      }
    );
  },
  designations: async (directory, { partnerId = '', area }) => {
    const found = await directory.designation(partnerId, area ?? '');
    return (
      found && {
        record: found.removed ? undefined : designationLine(partnerId, found),
        revision: found.revision,
      }
    );
  },
};

/** Compares every line with what the desk knows. Nothing is judged and nothing is written here. */
export async function planOf(sheets: readonly NamedSheet[], directory: Directory): Promise<Plan> {
  const plan: { [K in Kind]: Planned<Records[K]>[] } = {
    ...{ people: [], partners: [], enrolments: [], designations: [] },
  };
  for (const sheet of sheets) {
    const rows: Planned<never>[] = plan[sheet.kind] as Planned<never>[];
    rows.push(...((await planned(sheet as Named<Kind>, directory)) as Planned<never>[]));
  }
  return plan;
}

type Named<K extends Kind> = Sheet<K> & { readonly file: string };

async function planned<K extends Kind>(
  { kind, fields, rows, file }: Named<K>,
  directory: Directory,
): Promise<Planned<Records[K]>[]> {
  const plan: Planned<Records[K]>[] = [];
  for (const { line, values } of rows) {
    const { record: before, revision = 0 } = (await LOOKUPS[kind](directory, values)) ?? {};
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
