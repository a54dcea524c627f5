import { describe, expect, it } from 'vitest';
import { skills } from '../../../bot/admin/cells.ts';
import { COLUMNS, KINDS } from '../../../bot/admin/columns.ts';
import { csvLine } from '../../../bot/admin/csv.ts';
import { readSheet } from '../../../bot/admin/sheet.ts';
import { wordsIn } from '../../../cards/strings/words.ts';
import { LOCALES } from '../../../domain/people.ts';

const GUID = '1f2e3d4c-0000-4000-8000-123456789abc';
const PERSON = {
  ...{ id: GUID, name: '陳怡君', email: 'yijun@tailspin.example', roles: 'requester;partner_admin' },
  ...{ partnerId: 'tailspin', locale: 'zh-Hant', zone: 'Asia/Taipei', alternateEmail: 'yijun@home.example' },
  leadId: GUID,
};
const PARTNER = {
  ...{ id: 'tailspin', name: '泰普資訊', country: 'TW', isFrp: 'true', fpmId: GUID, tenantId: GUID },
  ...{ aliases: 'Tailspin;泰普', panel: `1: ${GUID}` },
};

const ENROLMENT = {
  partnerId: 'tailspin',
  specId: 'threat_protection',
  enrolledOn: '2024-03-15',
  renewals: '',
};
const DESIGNATION = {
  ...{ partnerId: 'tailspin', area: 'Security', anniversary: '2025-10-01', benefitChoice: 'none' },
  paid: 'no',
};
const SAMPLES = { people: PERSON, partners: PARTNER, enrolments: ENROLMENT, designations: DESIGNATION };

/** A file with one row of these cells under their own names. */
const fileOf = (...rows: Readonly<Record<string, string>>[]): string =>
  [Object.keys(rows[0] ?? {}), ...rows.map(row => Object.values(row))].map(csvLine).join('');

const read = (file: string) => readSheet(new TextEncoder().encode(file));

const faultsIn = (file: string): string[] => {
  const sheet = read(file);
  if (sheet.ok) throw new Error('nothing is wrong');
  return sheet.error.map(({ line, column, why }) => [line, column, why].filter(Boolean).join(' · '));
};

const rowOf = (file: string) => {
  const sheet = read(file);
  if (!sheet.ok) throw new Error(JSON.stringify(sheet.error));
  return sheet.value.rows[0]?.values;
};

describe('a file of people', () => {
  it('gives what its cells say', () => {
    expect(rowOf(fileOf(PERSON))).toEqual({ ...PERSON, roles: ['requester', 'partner_admin'] });
  });

  it('may leave out what nobody has to have, and may leave roles blank', () => {
    const { partnerId: _p, alternateEmail: _a, leadId: _l, ...rest } = PERSON;
    expect(rowOf(fileOf({ ...rest, roles: '' }))).toEqual({ ...rest, roles: [] });
    expect(rowOf(fileOf({ ...PERSON, partnerId: '', alternateEmail: '', leadId: '' }))).toEqual({
      ...{ ...rest, roles: ['requester', 'partner_admin'] },
    });
  });

  it.each<[keyof typeof PERSON, string, unknown]>([
    ['id', `{${GUID.toUpperCase()}}`, GUID],
    ['name', '=Anna', '=Anna'],
    ['name', 'Zażółć Gęślą-Jaźń O’Neil', 'Zażółć Gęślą-Jaźń O’Neil'],
    ['roles', ' FPM ；desk admin;; fpm ', ['fpm', 'desk_admin']],
    ['locale', 'zh-TW', 'zh-Hant'],
    ['locale', 'pl-PL', 'pl'],
    ['zone', 'europe/warsaw', 'Europe/Warsaw'],
    ['zone', 'UTC', 'UTC'],
  ])('%s “%s” is understood', (field, cell, value) => {
    expect(rowOf(fileOf({ ...PERSON, [field]: cell }))).toMatchObject({ [field]: value });
  });

  it.each<[string, unknown]>([
    [
      'mdatp; AATP / en;PL / emea',
      { workloads: ['MDATP', 'AATP'], languages: ['en', 'pl'], regions: ['EMEA'] },
    ],
    ['MDATP／／', { workloads: ['MDATP'], languages: [], regions: [] }],
    ['MDATP', 'is not workloads / languages / regions, such as “MDATP;AATP / en;pl / EMEA”'],
    ['XYZ / en / EMEA', expect.stringContaining('“XYZ” is none of AADP_P1')],
    ['MDATP / xx / EMEA', expect.stringContaining('“xx” is none of en')],
    ['MDATP / en / Mars', '“Mars” is none of Amer, APJ, EMEA'],
  ])('skills “%s”', (cell, value) => {
    const read = skills(cell);
    expect(read.ok ? read.value : read.error).toEqual(value);
  });

  it.each<[keyof typeof PERSON, string, string]>([
    ['id', '', 'is blank'],
    ['id', 'anna', 'is not a GUID such as 1f2e3d4c-0000-4000-8000-123456789abc'],
    ['id', `${GUID}0`, 'is not a GUID such as 1f2e3d4c-0000-4000-8000-123456789abc'],
    ['name', '', 'is blank'],
    ['name', 'x'.repeat(257), 'is longer than 256 characters'],
    ['name', 'Anna\nKowalska', 'holds a line break or another control character'],
    ['name', 'password: hunter22', 'looks like a password or a key, which the desk does not keep'],
    ['email', 'anna', 'is not an e-mail address'],
    ['email', 'a@b.example, c@d.example', 'is not an e-mail address'],
    [
      'roles',
      'requester;boss',
      '“boss” is not a role: requester, partner_admin, fpm, assignment_team, sme, desk_admin',
    ],
    ['partnerId', 'a/b', 'is not a partner id: letters, digits, dots and dashes, 64 characters at most'],
    ['locale', 'de', 'is not a language of the desk: en, zh-Hans, zh-Hant, ja, pl'],
    ['locale', '', 'is blank'],
    ['zone', '+02:00', 'is not an IANA time zone such as Europe/Warsaw'],
    ['zone', 'Europe/Warszawa', 'is not an IANA time zone such as Europe/Warsaw'],
    ['alternateEmail', 'at home', 'is not an e-mail address'],
  ])('%s “%s” is refused with line, column and reason', (field, cell, why) => {
    expect(faultsIn(fileOf({ ...PERSON, [field]: cell }))).toEqual([`2 · ${field} · ${why}`]);
  });
});

describe('a file of partners', () => {
  it('gives what its cells say', () => {
    expect(rowOf(fileOf(PARTNER))).toEqual({
      ...PARTNER,
      isFrp: true,
      aliases: ['Tailspin', '泰普'],
      panel: { ids: [GUID], needed: 1 },
    });
  });

  it.each<[string, boolean]>([
    ...(['true', 'TRUE', 'yes', '1', '是', 'はい', 'Tak'] as const).map(
      cell => [cell, true] as [string, boolean],
    ),
    ...(['false', 'No', '0', '否', 'いいえ', 'nie'] as const).map(cell => [cell, false] as [string, boolean]),
  ])('“%s” under isFrp is %s', (cell, value) => {
    expect(rowOf(fileOf({ ...PARTNER, isFrp: cell }))).toMatchObject({ isFrp: value });
  });

  it.each<[keyof typeof PARTNER, string, string]>([
    ['country', 'POL', 'is not an ISO 3166 country code such as PL'],
    ['country', 'XX', 'is not an ISO 3166 country code such as PL'],
    ['isFrp', 'maybe', 'is neither true nor false'],
    ['isFrp', '', 'is blank'],
    [
      'panel',
      `${GUID}`,
      'is not a number of approvals and the FPMs who may give them, such as “2: id;id;id”',
    ],
    [
      'panel',
      `2: ${GUID};${GUID}`,
      'is not a number of approvals and the FPMs who may give them, such as “2: id;id;id”',
    ],
    [
      'panel',
      `0: ${GUID}`,
      'is not a number of approvals and the FPMs who may give them, such as “2: id;id;id”',
    ],
    ['panel', '1: frank', '“frank” is not a GUID such as 1f2e3d4c-0000-4000-8000-123456789abc'],
    ['fpmId', 'frank', 'is not a GUID such as 1f2e3d4c-0000-4000-8000-123456789abc'],
  ])('%s “%s” is refused with line, column and reason', (field, cell, why) => {
    expect(faultsIn(fileOf({ ...PARTNER, [field]: cell }))).toEqual([`2 · ${field} · ${why}`]);
  });
});

describe('every bad line', () => {
  it('is named, each of its bad cells, in the order of the file', () => {
    const second = { ...PERSON, id: 'x', zone: 'y' };
    expect(faultsIn(fileOf(PERSON, second, { ...PERSON, id: GUID.toUpperCase() }))).toEqual([
      '3 · id · is not a GUID such as 1f2e3d4c-0000-4000-8000-123456789abc',
      '3 · zone · is not an IANA time zone such as Europe/Warsaw',
      '4 · id · stands on line 2 already',
    ]);
  });

  it('is counted as an editor counts it, behind cells of several lines too', () => {
    const broken = `${fileOf({ ...PERSON, name: 'two\nlines' })}\r\n${csvLine(['x'])}`;
    expect(faultsIn(broken).map(fault => fault[0])).toEqual(['2', '5', '5', '5', '5', '5']);
  });

  it('may have too many cells', () => {
    const file = fileOf(PERSON).trimEnd();
    expect(faultsIn(`${file},more\r\n`)).toEqual(['2 · has 10 cells under 9 headings']);
    expect(read(`${file},,\r\n`).ok).toBe(true);
  });
});

describe('the first line', () => {
  it.each(LOCALES.flatMap(locale => KINDS.map(kind => [locale, kind] as const)))(
    'in %s makes it a file of %s',
    (locale, kind) => {
      const words = wordsIn(locale);
      const headings = COLUMNS[kind].map(({ heading }) => words.say(heading));
      const cells = Object.values(SAMPLES[kind]);
      const sheet = read([headings, cells].map(csvLine).join(''));
      expect(sheet.ok && sheet.value.kind).toBe(kind);
      expect(sheet.ok && sheet.value.fields).toEqual(COLUMNS[kind].map(({ field }) => field));
    },
  );

  it.each(['partner id', 'Partner_ID', 'PARTNERID', 'partner-id'])('may spell it “%s”', heading => {
    const { partnerId, ...rest } = PERSON;
    expect(rowOf(fileOf({ ...rest, [heading]: partnerId }))).toMatchObject({ partnerId });
  });

  it.each<[string, string, string[]]>([
    ['nothing', '', ['is empty']],
    [
      'a column too many',
      'id,name,email,roles,locale,zone,shoe size\n',
      ['1 · shoe size · is no column of people'],
    ],
    ['a column twice', 'id,name,email,roles,locale,zone,E-mail\n', ['1 · E-mail · stands there twice']],
    [
      'columns that are missing',
      'id,name,email,locale\n',
      [
        '1 · roles · is missing: a file of people needs it',
        '1 · zone · is missing: a file of people needs it',
      ],
    ],
  ])('with %s is refused', (_name, file, faults) => expect(faultsIn(file)).toEqual(faults));

  it('that is none says what one looks like', () => {
    expect(faultsIn('hello,world\n')[0]).toContain('1 · is no header: people have id, name, email');
  });
});
