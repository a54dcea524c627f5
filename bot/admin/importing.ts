import { checkPlan } from './checks.ts';
import { KINDS } from './columns.ts';
import type { Directory } from './directory.ts';
import { type FileFault, type NamedSheet, NOTHING, type Plan, type Planned, planOf } from './plan.ts';
import { readSheet } from './sheet.ts';

/** A file as it was named and read. */
export interface NamedFile {
  readonly name: string;
  readonly bytes: Uint8Array;
}

export interface Judged {
  readonly plan: Plan;
  /** Everything that is wrong; the plan is carried out only when nothing is. */
  readonly faults: readonly FileFault[];
}

/** Reads files of all kinds together, so that they may refer to each other. */
export async function judge(files: readonly NamedFile[], directory: Directory): Promise<Judged> {
  const sheets: NamedSheet[] = [];
  const faults: FileFault[] = [];
  for (const { name, bytes } of files) {
    const sheet = readSheet(bytes);
    if (sheet.ok) sheets.push({ ...sheet.value, file: name });
    else faults.push(...sheet.error.map(fault => ({ file: name, ...fault })));
  }
  if (faults.length > 0) return { plan: NOTHING, faults };
  const plan = await planOf(sheets, directory);
  return { plan, faults: await checkPlan(plan, directory) };
}

const faultLine = ({ file, line, column, why }: FileFault): string =>
  `  ${[file, line === undefined ? '' : `line ${line}`, column ?? ''].filter(Boolean).join(', ')}: ${why}`;

/** What is wrong, line by line. */
export const faultLines = (faults: readonly FileFault[]): string[] => [
  `${faults.length === 1 ? 'One thing is' : `${faults.length} things are`} wrong, so nothing was written:`,
  ...faults.map(faultLine),
];

/** What a plan comes to: how many are new, changed and as before, and each change from what to what. */
export const planLines = (plan: Plan): string[] => KINDS.flatMap(kind => summary(kind, plan[kind]));

interface Named {
  readonly id: string;
  readonly name?: string;
}

/** A person and a partner have a name beside their id. */
const labelOf = ({ id, name }: Named): string => (name === undefined ? id : `${name} (${id})`);

function summary(kind: string, rows: readonly Planned<Named>[]): string[] {
  if (rows.length === 0) return [];
  const fresh = rows.filter(({ before }) => before === undefined);
  const changed = rows.filter(({ before, changes }) => before !== undefined && changes.length > 0);
  const same = rows.length - fresh.length - changed.length;
  return [
    `${rows.length} ${kind}: ${fresh.length} new, ${changed.length} changed, ${same} as before`,
    ...fresh.map(({ line, after }) => `  line ${line}  new      ${labelOf(after)}`),
    ...changed.map(({ line, after: record, changes }) => {
      const what = changes.map(({ field, before, after }) => `${field}: ${before || '–'} → ${after || '–'}`);
      return `  line ${line}  changed  ${labelOf(record)}  ${what.join(' · ')}`;
    }),
  ];
}
