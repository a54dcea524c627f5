import type { MessageKey } from '../../cards/strings/catalogue.ts';
import type { Partner, Person } from '../../domain/people.ts';
import { fail, ok, type Result } from '../../domain/result.ts';
import type { DesignationLine, EnrolmentLine } from '../storage/recordLines.ts';
import * as cells from './cells.ts';
import * as recordCells from './recordCells.ts';

/** The records that come from a file. */
export interface Records {
  readonly people: Person;
  readonly partners: Partner;
  readonly enrolments: EnrolmentLine;
  readonly designations: DesignationLine;
}
export type Kind = keyof Records;
export const KINDS = ['people', 'partners', 'enrolments', 'designations'] as const satisfies readonly Kind[];

/** The fields that tell the records of a kind apart. */
export const KEYS: { readonly [K in Kind]: readonly (keyof Records[K] & string)[] } = {
  people: ['id'],
  partners: ['id'],
  enrolments: ['partnerId', 'specId'],
  designations: ['partnerId', 'area'],
};

/** One column: a field of a record as text, there and back. */
export interface Column<R> {
  readonly field: keyof R & string;
  /** The heading, in the language of the one who exports. */
  readonly heading: MessageKey;
  /** The column has to be there. A blank cell in one that is not required takes the value away. */
  readonly required: boolean;
  /** A blank cell is a value too: no roles, no other names. */
  readonly mayBeBlank: boolean;
  read(cell: string): Result<unknown, string>;
  write(record: R): string;
}

/** A column of either kind of file. */
export type AnyColumn = Column<never>;

type Need = 'required' | 'blank' | 'optional';

/** Makes columns of one kind of records; without a `write` of its own a value stands as it is. */
const columnsOf =
  <R>() =>
  <F extends keyof R & string>(
    field: F,
    heading: MessageKey,
    need: Need,
    read: cells.ReadCell<NonNullable<R[F]>>,
  ): Column<R> => ({
    ...{ field, heading, read },
    ...{ required: need !== 'optional', mayBeBlank: need !== 'required' },
    write: record => {
      const value = record[field];
      return Array.isArray(value) ? value.join(';') : String(value ?? '');
    },
  });

const person = columnsOf<Person>();
const partner = columnsOf<Partner>();
const enrolment = columnsOf<EnrolmentLine>();
const designation = columnsOf<DesignationLine>();

/** What a file of each kind may hold, in the order of an export. */
export const COLUMNS: { readonly [K in Kind]: readonly Column<Records[K]>[] } = {
  people: [
    person('id', 'column.person.id', 'required', cells.guid),
    person('name', 'column.person.name', 'required', cells.text),
    person('email', 'column.person.email', 'required', cells.email),
    person('roles', 'column.person.roles', 'blank', cells.listOf(cells.role)),
    person('partnerId', 'column.person.partnerId', 'optional', cells.partnerId),
    person('locale', 'column.person.locale', 'required', cells.locale),
    person('zone', 'column.person.zone', 'required', cells.zone),
    person('alternateEmail', 'column.person.alternateEmail', 'optional', cells.email),
    person('leadId', 'column.person.leadId', 'optional', cells.guid),
    {
      ...person('skills', 'column.person.skills', 'optional', cells.skills),
      write: ({ skills }) =>
        skills
          ? [skills.workloads, skills.languages, skills.regions].map(list => list.join(';')).join(' / ')
          : '',
    },
  ],
  partners: [
    partner('id', 'column.partner.id', 'required', cells.partnerId),
    partner('name', 'column.partner.name', 'required', cells.text),
    partner('country', 'column.partner.country', 'required', cells.country),
    partner('isFrp', 'column.partner.isFrp', 'required', cells.yesOrNo),
    partner('fpmId', 'column.partner.fpmId', 'optional', cells.guid),
    partner('tenantId', 'column.partner.tenantId', 'optional', cells.guid),
    partner('aliases', 'column.partner.aliases', 'optional', cells.listOf(cells.text)),
    {
      ...partner('panel', 'column.partner.panel', 'optional', cells.panel),
      write: ({ panel }) => (panel ? `${panel.needed}: ${panel.ids.join(';')}` : ''),
    },
  ],
  enrolments: [
    enrolment('partnerId', 'column.partner.id', 'required', cells.partnerId),
    enrolment('specId', 'record.field.specId', 'required', recordCells.spec),
    enrolment('enrolledOn', 'record.field.enrolledOn', 'required', recordCells.date),
    {
      ...enrolment('renewals', 'column.renewals', 'optional', recordCells.renewals),
      write: ({ renewals }) => recordCells.renewalsText(renewals),
    },
  ],
  designations: [
    designation('partnerId', 'column.partner.id', 'required', cells.partnerId),
    designation('area', 'record.field.area', 'required', recordCells.area),
    designation('anniversary', 'record.field.anniversary', 'required', recordCells.date),
    designation('benefitChoice', 'record.field.benefitChoice', 'required', recordCells.benefits),
    designation('paid', 'record.field.paid', 'required', cells.yesOrNo),
  ],
};

/** A cell's value, or why it is none; `undefined` for a blank one that may be. */
export function readCell<R>(
  { read, mayBeBlank, required }: Column<R>,
  cell: string,
): Result<unknown, string> {
  if (cell !== '') return read(cell);
  if (!mayBeBlank) return fail('is blank');
  return required ? read('') : ok(undefined);
}
