import type { PlainDate } from '../../domain/calendar.ts';
import { hasRole, type Partner, type Person } from '../../domain/people.ts';
import { lacksPartner, stopsDeciding } from '../../domain/roles.ts';
import {
  askedRenewals,
  type DateError,
  EARLIEST_YEAR,
  readAnniversary,
  readEnrolledOn,
} from '../../domain/specializations/readRecord.ts';
import type { EnrolmentFacts } from '../../domain/specializations/records.ts';
import type { DesignationLine, EnrolmentLine } from '../storage/recordLines.ts';
import { KINDS } from './columns.ts';
import type { Directory } from './directory.ts';
import type { FileFault, Plan, Planned } from './plan.ts';

type Why = { readonly column: string; readonly why: string };

/** People and partners as they will be when the plan is carried out. */
class Future {
  readonly #people: ReadonlyMap<string, Person>;
  readonly #partners: ReadonlyMap<string, Partner>;
  readonly #directory: Directory;

  constructor({ people, partners }: Plan, directory: Directory) {
    this.#people = new Map(people.map(({ after }) => [after.id, after]));
    this.#partners = new Map(partners.map(({ after }) => [after.id, after]));
    this.#directory = directory;
  }

  async person(id: string): Promise<Person | undefined> {
    return this.#people.get(id) ?? (await this.#directory.person(id))?.person;
  }

  async partner(id: string): Promise<Partner | undefined> {
    return this.#partners.get(id) ?? (await this.#directory.partner(id))?.partner;
  }

  /** Somebody else who will have this address. */
  async namesake({ id, email }: Person): Promise<Person | undefined> {
    const address = email.toLowerCase();
    const inFile = [...this.#people.values()].filter(other => other.email.toLowerCase() === address);
    const known = (await this.#directory.withEmail(email)).filter(other => !this.#people.has(other.id));
    return [...inFile, ...known].find(other => other.id !== id);
  }

  /** The partners whose FPM this person will be. */
  async decidesFor(id: string): Promise<Partner[]> {
    const ids = new Set([...this.#partners.keys(), ...(await this.#directory.partnersOf(id))]);
    const partners = await Promise.all([...ids].map(partner => this.partner(partner)));
    return partners.filter((partner): partner is Partner => partner?.fpmId === id);
  }
}

/** Everything that the lines of a plan contradict: each other, or what the desk knows. */
export async function checkPlan(plan: Plan, directory: Directory): Promise<FileFault[]> {
  const future = new Future(plan, directory);
  const faults: FileFault[] = KINDS.flatMap(kind => repeated<{ readonly id: string }>(plan[kind]));
  const judge = async <R>(rows: readonly Planned<R>[], judged: (row: Planned<R>) => Promise<Why[]>) => {
    for (const row of rows) {
      const { file, line } = row;
      faults.push(...(await judged(row)).map(why => ({ file, line, ...why })));
    }
  };
  await judge(plan.people, row => personFaults(row, future));
  await judge(plan.partners, row => partnerFaults(row, future));
  await judge(plan.enrolments, row => enrolmentFaults(row, future, directory.today));
  await judge(plan.designations, row => designationFaults(row, future, directory.today));
  return [...faults, ...(await adminFaults(plan, directory))];
}

async function personFaults({ before, after }: Planned<Person>, future: Future): Promise<Why[]> {
  const { partnerId, leadId } = after;
  const faults: Why[] = [];
  const needs = lacksPartner(after);
  if (needs) faults.push({ column: 'partnerId', why: `is blank, and the role ${needs} needs it` });
  if (partnerId !== undefined) faults.push(...(await unknownPartner(partnerId, future)));
  const namesake = await future.namesake(after);
  if (namesake)
    faults.push({ column: 'email', why: `is the address of ${namesake.name} (${namesake.id}) too` });
  if (leadId !== undefined) faults.push(...(await fpmFaults('leadId', leadId, future)));
  if (stopsDeciding(before, after)) {
    const names = (await future.decidesFor(after.id)).map(({ name, id }) => `${name} (${id})`);
    if (names.length > 0)
      faults.push({ column: 'roles', why: `lacks fpm, and this is the FPM of ${names.join(', ')}` });
  }
  return faults;
}

async function partnerFaults({ after: { fpmId, panel } }: Planned<Partner>, future: Future): Promise<Why[]> {
  const [fpm, ...others] = await Promise.all([
    fpmId === undefined ? [] : fpmFaults('fpmId', fpmId, future),
    ...(panel?.ids ?? []).map(id => fpmFaults('panel', id, future)),
  ]);
  return [...(fpm ?? []), ...others.flat()];
}

const DATE_FAULTS: Readonly<Record<DateError, string>> = {
  required: 'is blank',
  not_a_date: 'is not a date such as 2024-03-15',
  future: 'is a day to come',
  too_early: `is before ${EARLIEST_YEAR}`,
  too_far: 'is more than a year ahead: the next anniversary is meant',
};

async function enrolmentFaults(
  { after }: Planned<EnrolmentLine>,
  future: Future,
  today: PlainDate,
): Promise<Why[]> {
  const { partnerId, enrolledOn, renewals = [] } = after;
  const enrolled = readEnrolledOn(enrolledOn, today);
  return [
    ...(await unknownPartner(partnerId, future)),
    ...(enrolled.ok ? [] : [{ column: 'enrolledOn', why: DATE_FAULTS[enrolled.error] }]),
    ...(enrolled.ok ? renewalFaults(renewals, enrolled.value, today) : []),
  ];
}

function renewalFaults(renewals: EnrolmentFacts['renewals'], enrolledOn: PlainDate, today: PlainDate): Why[] {
  const possible = askedRenewals(enrolledOn, today, renewals).map(({ n }) => n);
  const whys = renewals.flatMap(({ n, on }, i) => [
    ...(possible.includes(n) ? [] : [`names renewal ${n}, whose window has not opened`]),
    ...(renewals.findIndex(other => other.n === n) < i ? [`names renewal ${n} twice`] : []),
    ...(on > today.toString() ? [`names renewal ${n} on a day to come`] : []),
  ]);
  return whys.map(why => ({ column: 'renewals', why }));
}

async function designationFaults(
  { after }: Planned<DesignationLine>,
  future: Future,
  today: PlainDate,
): Promise<Why[]> {
  const anniversary = readAnniversary(after.anniversary, today);
  return [
    ...(await unknownPartner(after.partnerId, future)),
    ...(anniversary.ok ? [] : [{ column: 'anniversary', why: DATE_FAULTS[anniversary.error] }]),
  ];
}

const unknownPartner = async (partnerId: string, future: Future): Promise<Why[]> =>
  (await future.partner(partnerId)) ? [] : [{ column: 'partnerId', why: `names no partner: ${partnerId}` }];

async function fpmFaults(column: string, id: string, future: Future): Promise<Why[]> {
  const person = await future.person(id);
  if (!person) return [{ column, why: `names nobody whom the desk knows: ${id}` }];
  return hasRole(person, 'fpm') ? [] : [{ column, why: `names ${person.name}, who has not the role fpm` }];
}

/** The same record in two files. */
function repeated<R extends { readonly id: string }>(rows: readonly Planned<R>[]): FileFault[] {
  const first = new Map<string, Planned<R>>();
  return rows.flatMap(row => {
    const { file, line, after } = row;
    const before = first.get(after.id);
    if (!before) first.set(after.id, row);
    return before
      ? [{ file, line, column: 'id', why: `stands in ${before.file} on line ${before.line} already` }]
      : [];
  });
}

/** A desk that has admins keeps one. */
async function adminFaults({ people }: Plan, directory: Directory): Promise<FileFault[]> {
  const now = await directory.admins();
  const planned = new Map(people.map(({ after }) => [after.id, after]));
  const staying = now.filter(({ id }) => hasRole(planned.get(id) ?? { roles: ['desk_admin'] }, 'desk_admin'));
  const coming = people.filter(({ after }) => hasRole(after, 'desk_admin'));
  if (now.length === 0 || staying.length + coming.length > 0) return [];
  const [{ file = '' } = {}] = people;
  return [{ file, column: 'roles', why: 'would leave the desk without a desk_admin' }];
}
