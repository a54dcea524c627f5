import { hasRole } from '../../domain/people.ts';
import { keepDesignation, keepEnrolment } from '../../domain/specializations/records.ts';
import type { Author, NotChanged } from '../storage/directoryChange.ts';
import type { DesignationLine, EnrolmentLine } from '../storage/recordLines.ts';
import type { RecordStore } from '../storage/recordStore.ts';
import type { Stores } from '../storage/stores.ts';
import type { Plan, Planned } from './plan.ts';

/** Who imports, and when: in the audit of every line. */
export type Importer = Omit<Author, 'commitId' | 'via'>;

/** How far an import came: how many records were written, and at which line it stopped, if it did. */
export interface Written {
  readonly count: number;
  readonly stopped?: { readonly file: string; readonly line: number; readonly why: NotChanged };
}

const isChange = ({ changes }: Planned<unknown>): boolean => changes.length > 0;

/**
 * Carries out a checked plan, one guarded transaction a record. It stops at the first record that somebody changed
 * meanwhile; the same file imported again goes on from there, because what is written then counts as unchanged.
 */
export async function writePlan(
  plan: Plan,
  stores: Pick<Stores, 'people' | 'partners' | 'records'>,
  importer: Importer,
  newCommitId: () => string,
): Promise<Written> {
  const { people, partners, enrolments, designations } = plan;
  let count = 0;
  const author = (): Author => ({ ...importer, via: 'import', commitId: newCommitId() });
  // Whoever will run the desk comes before whoever stops, so that there is somebody at every moment.
  const admins = people.filter(({ after }) => hasRole(after, 'desk_admin'));
  const others = people.filter(({ after }) => !hasRole(after, 'desk_admin'));
  for (const row of [...admins, ...others]) {
    if (!isChange(row)) await stores.people.repair(row.after);
    else {
      const done = await stores.people.change(row.after, row.revision, author());
      if (!done.ok) return { count, stopped: { file: row.file, line: row.line, why: done.error } };
      count += 1;
    }
  }
  for (const row of partners.filter(isChange)) {
    const done = await stores.partners.change(row.after, row.revision, author());
    if (!done.ok) return { count, stopped: { file: row.file, line: row.line, why: done.error } };
    count += 1;
  }
  // A partner has to be there before its records.
  for (const row of [...enrolments, ...designations].filter(isChange)) {
    const done = await writeRecord(row, stores.records, importer, newCommitId());
    if (!done) return { count, stopped: { file: row.file, line: row.line, why: 'stale' } };
    count += 1;
  }
  return { count };
}

/** One record with its line of history; `false` when it is no longer as it was seen. */
async function writeRecord(
  { after, revision }: Planned<EnrolmentLine | DesignationLine>,
  records: RecordStore,
  { actorId: id, actorName: name, at: now }: Importer,
  commitId: string,
): Promise<boolean> {
  const { partnerId } = after;
  const [by, moment] = [
    { id, name },
    { now, commitId },
  ];
  if ('specId' in after) {
    const before = await records.enrolment(partnerId, after.specId);
    if ((before?.content.revision ?? 0) !== revision) return false;
    const { specId, enrolledOn, renewals = [] } = after;
    const change = keepEnrolment(before?.content, specId, { enrolledOn, renewals }, by, moment);
    return records.commit(partnerId, change, before);
  }
  const before = await records.designation(partnerId, after.area);
  if ((before?.content.revision ?? 0) !== revision) return false;
  const { area, anniversary, benefitChoice, paid } = after;
  const change = keepDesignation(before?.content, area, { anniversary, benefitChoice, paid }, by, moment);
  return records.commit(partnerId, change, before);
}
