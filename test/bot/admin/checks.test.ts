import { describe, expect, it } from 'vitest';
import { checkPlan } from '../../../bot/admin/checks.ts';
import type { Directory } from '../../../bot/admin/directory.ts';
import { type NamedSheet, planOf } from '../../../bot/admin/plan.ts';
import { plainDate } from '../../../domain/calendar.ts';
import type { Partner, Person, Role } from '../../../domain/people.ts';

const person = (id: string, roles: Role[], changes: Partial<Person> = {}): Person => ({
  ...{ id, name: id.toUpperCase(), email: `${id}@x.example`, roles, locale: 'en', zone: 'UTC' },
  ...changes,
});
const partner = (id: string, changes: Partial<Partner> = {}): Partner => ({
  ...{ id, name: id.toUpperCase(), country: 'PL', isFrp: true },
  ...changes,
});

const KNOWN = {
  people: [
    ...[person('frank', ['fpm']), person('ken', ['fpm']), person('dana', ['desk_admin'])],
    person('anna', ['requester'], { partnerId: 'fabrikam' }),
  ],
  partners: [partner('fabrikam', { fpmId: 'frank' }), partner('adatum', { fpmId: 'ken' })],
};

/** A directory that holds these, each of them changed three times. */
const directoryWith = ({ people, partners }: typeof KNOWN): Directory => {
  const [found, firm] = [
    people.map(each => ({ person: each, revision: 3 })),
    partners.map(each => ({ partner: each, revision: 3 })),
  ];
  return {
    person: async id => found.find(each => each.person.id === id),
    partner: async id => firm.find(each => each.partner.id === id),
    withEmail: async email => people.filter(each => each.email === email.toLowerCase()),
    // Like the list in the storage: of whom they once were too.
    partnersOf: async () => partners.map(({ id }) => id),
    admins: async () => people.filter(({ roles }) => roles.includes('desk_admin')),
    enrolment: async () => undefined,
    designation: async () => undefined,
    today: plainDate('2025-06-11'),
  };
};

const fields = ['id', 'name', 'email', 'roles', 'partnerId', 'locale', 'zone', 'leadId'] as const;
const sheetOf = (file: string, ...people: Person[]): NamedSheet => ({
  ...{ kind: 'people', file, fields: [...fields] },
  rows: people.map((values, n) => ({ line: n + 2, values })),
});
const partnerSheet = (...partners: Partner[]): NamedSheet => ({
  ...{ kind: 'partners', file: 'partners.csv', fields: ['id', 'name', 'country', 'isFrp', 'fpmId', 'panel'] },
  rows: partners.map((values, n) => ({ line: n + 2, values })),
});

const faultsIn = async (sheets: NamedSheet[], known = KNOWN) => {
  const directory = directoryWith(known);
  const faults = await checkPlan(await planOf(sheets, directory), directory);
  return faults.map(({ file, line, column, why }) => `${file} ${line ?? '-'} ${column}: ${why}`);
};

const people = (...rows: Person[]) => sheetOf('people.csv', ...rows);
const newcomer = (roles: Role[], changes: Partial<Person> = {}) => person('new', roles, changes);

describe('what people contradict', () => {
  it.each<[string, NamedSheet[], string[]]>([
    ['nothing', [people(newcomer(['requester'], { partnerId: 'adatum' }))], []],
    [
      'a partner of the same import',
      [people(newcomer(['sme'], { partnerId: 'next' })), partnerSheet(partner('next'))],
      [],
    ],
    [
      'a partner that nobody knows',
      [people(newcomer(['sme'], { partnerId: 'next' }))],
      ['people.csv 2 partnerId: names no partner: next'],
    ],
    [
      'a role that needs a partner',
      [people(newcomer(['sme', 'requester']))],
      ['people.csv 2 partnerId: is blank, and the role requester needs it'],
    ],
    [
      'the address of somebody known',
      [people(newcomer([], { email: 'Anna@X.example' }))],
      ['people.csv 2 email: is the address of ANNA (anna) too'],
    ],
    [
      'the address of the next line',
      [people(newcomer([], { email: 'a@x.example' }), person('other', [], { email: 'A@x.example' }))],
      [
        'people.csv 2 email: is the address of OTHER (other) too',
        'people.csv 3 email: is the address of NEW (new) too',
      ],
    ],
    [
      'an address that its owner gives up in the same import',
      [
        people(
          newcomer([], { email: 'anna@x.example' }),
          person('anna', ['requester'], { partnerId: 'fabrikam', email: 'a.kowalska@x.example' }),
        ),
      ],
      [],
    ],
    [
      'a lead who is no FPM',
      [people(person('frank', ['fpm'], { leadId: 'anna' }))],
      ['people.csv 2 leadId: names ANNA, who has not the role fpm'],
    ],
    [
      'an FPM who stops being one and still has a partner',
      [people(person('frank', ['sme']))],
      ['people.csv 2 roles: lacks fpm, and this is the FPM of FABRIKAM (fabrikam)'],
    ],
    [
      'an FPM who stops being one and hands the partner over',
      [people(person('frank', ['sme'])), partnerSheet(partner('fabrikam', { fpmId: 'ken' }))],
      [],
    ],
    [
      'the same person in two files',
      [people(newcomer(['sme'])), sheetOf('more.csv', newcomer(['fpm']))],
      ['more.csv 2 id: stands in people.csv on line 2 already'],
    ],
    [
      'the last desk admin',
      [people(person('dana', ['fpm']))],
      ['people.csv - roles: would leave the desk without a desk_admin'],
    ],
    ['the last desk admin, with a successor', [people(person('dana', []), newcomer(['desk_admin']))], []],
  ])('%s', async (_name, sheets, faults) => expect(await faultsIn(sheets)).toEqual(faults));

  it('a desk without admins may begin without one', async () => {
    expect(await faultsIn([people(newcomer(['sme']))], { people: [], partners: [] })).toEqual([]);
  });
});

describe('what partners contradict', () => {
  it.each<[string, NamedSheet[], string[]]>([
    [
      'an FPM of the same import',
      [partnerSheet(partner('p', { fpmId: 'new' })), people(newcomer(['fpm']))],
      [],
    ],
    ['no FPM yet', [partnerSheet(partner('p'))], []],
    [
      'an FPM whom nobody knows',
      [partnerSheet(partner('p', { fpmId: 'new' }))],
      ['partners.csv 2 fpmId: names nobody whom the desk knows: new'],
    ],
    [
      'an FPM who is none',
      [partnerSheet(partner('p', { fpmId: 'anna' }))],
      ['partners.csv 2 fpmId: names ANNA, who has not the role fpm'],
    ],
    [
      'an FPM who stops being one in the same import',
      [partnerSheet(partner('p', { fpmId: 'ken' }), partner('adatum')), people(person('ken', []))],
      [
        'people.csv 2 roles: lacks fpm, and this is the FPM of P (p)',
        'partners.csv 2 fpmId: names KEN, who has not the role fpm',
      ],
    ],
    [
      'a panel with somebody who is no FPM',
      [partnerSheet(partner('p', { fpmId: 'frank', panel: { ids: ['ken', 'dana'], needed: 1 } }))],
      ['partners.csv 2 panel: names DANA, who has not the role fpm'],
    ],
  ])('%s', async (_name, sheets, faults) => expect(await faultsIn(sheets)).toEqual(faults));
});

describe('a plan', () => {
  const plan = async (...sheets: NamedSheet[]) => planOf(sheets, directoryWith(KNOWN));

  it('says what each line changes, and from which revision', async () => {
    const { people: rows } = await plan(people(person('frank', ['fpm', 'sme']), newcomer(['sme'])));
    expect(rows[0]).toMatchObject({
      revision: 3,
      changes: [{ field: 'roles', before: 'fpm', after: 'fpm;sme' }],
    });
    expect(rows[1]?.before).toBeUndefined();
    expect(rows[1]?.changes.map(({ field }) => field)).toEqual([
      'id',
      'name',
      'email',
      'roles',
      'locale',
      'zone',
    ]);
    expect(rows[1]?.revision).toBe(0);
  });

  it('keeps what a file has no column for, and takes away what is blank under one', async () => {
    const anna = {
      ...person('anna', ['requester']),
      away: { delegateId: 'x', delegateName: 'X', from: '', until: '' },
    };
    const known = {
      ...KNOWN,
      people: [{ ...anna, partnerId: 'fabrikam', alternateEmail: 'a@home.example' }],
    };
    const { people: rows } = await planOf([people(person('anna', []))], directoryWith(known));
    expect(rows[0]?.after).toEqual({ ...anna, roles: [], alternateEmail: 'a@home.example' });
  });

  it('changes nothing where a line says what is known', async () => {
    const { people: rows } = await plan(people(person('frank', ['fpm'])));
    expect(rows[0]?.changes).toEqual([]);
  });
});
