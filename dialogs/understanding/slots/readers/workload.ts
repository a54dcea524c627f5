import { namedSeats, seatsIn } from '../seats.ts';
import { first, given, type SlotReader } from './sentence.ts';

// Where both plans share a row of the table nobody has to be asked which it is (SME-05).
const SHARED_ROW = new Set(['AADP?', 'OATP?']);

export const workload: SlotReader = ({ reading, intent }) => {
  const named = first(reading.workloads)?.id;
  if (named !== undefined) {
    const settled = (intent === 'sme.eligibility' || intent === 'sme.routing') && SHARED_ROW.has(named);
    return given('workload', settled ? named.slice(0, -1) : named);
  }
  const other = first(reading.otherWorkloads)?.id;
  if (other === undefined) return {};
  const migration = other === 'Exchange' && MIGRATION.test(reading.text.folded);
  return given('workload', `OTHER:${other}${migration ? ' migration' : ''}`);
};

/** A workload of the tables only. */
export const tableWorkload: SlotReader = ({ reading }) => given('workload', first(reading.workloads)?.id);

export const seats: SlotReader = ({ reading }) => given('seats', seatsIn(reading));

export const seatsWithUnit: SlotReader = ({ reading }) => given('seats', namedSeats(reading));

/** The number that is true, in a wish to write another one: the seats of a named workload need no unit. */
export const trueSeats: SlotReader = sentence =>
  sentence.reading.workloads.length > 0 ? seats(sentence) : seatsWithUnit(sentence);

export const licences: SlotReader = ({ reading }) => given('licences', seatsIn(reading));

const MIGRATION = /migrat|migrac|migrow|przenies|przenosz|迁移|移转|搬迁|移行|マイグレ|引っ越し/;

const ENGINEER = /fasttrack engineer|engineer sme/;

export const migrationRole: SlotReader = ({ reading }) => {
  if (MIGRATION.test(reading.text.folded)) return { role: 'FastTrack Migration Resource' };
  return ENGINEER.test(reading.text.folded) ? { role: 'FastTrack Engineer SME' } : {};
};

const MIGRATION_ROLE =
  /migration resource|fasttrack migration|fasttrack ?迁移资源|マイグレーション ?リソース/;

/** The role itself, where it is named: "does the Migration Resource move files?" */
export const roleNamed: SlotReader = ({ reading }) =>
  MIGRATION_ROLE.test(reading.text.folded) ? { role: 'FastTrack Migration Resource' } : {};
