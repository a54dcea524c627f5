import { Temporal } from 'temporal-polyfill';
import { localeOf } from '../../cards/strings/locales.ts';
import { WORKLOADS } from '../../domain/eligibility/workloads.ts';
import { COUNTRY_CODES } from '../../domain/geography.ts';
import { LOCALES, type Locale, type Panel, ROLES, type Role, type Skills } from '../../domain/people.ts';
import { REGIONS, SME_LANGUAGES } from '../../domain/request/fields.ts';
import { fail, ok, type Result } from '../../domain/result.ts';
import { carriesSecret } from '../../domain/secrets.ts';

/** How a cell that is not blank is read: its value, or the reason why it is none. */
export type ReadCell<T> = (cell: string) => Result<T, string>;

const MOST_LETTERS = 256;
const GUID = /^\{?([0-9a-f]{8}-(?:[0-9a-f]{4}-){3}[0-9a-f]{12})\}?$/i;
const EMAIL = /^[^\s@,;<>"]+@[^\s@,;<>"]+\.[^\s@,;<>".]{2,}$/;
const PARTNER_ID = /^[\p{L}\p{N}][\p{L}\p{N}._-]{0,63}$/u;

export const text: ReadCell<string> = cell => {
  if (cell.length > MOST_LETTERS) return fail(`is longer than ${MOST_LETTERS} characters`);
  if (/\p{Cc}/u.test(cell)) return fail('holds a line break or another control character');
  if (carriesSecret(cell)) return fail('looks like a password or a key, which the desk does not keep');
  return ok(cell);
};

export const guid: ReadCell<string> = cell => {
  const id = GUID.exec(cell)?.[1];
  return id ? ok(id.toLowerCase()) : fail('is not a GUID such as 1f2e3d4c-0000-4000-8000-123456789abc');
};

export const email: ReadCell<string> = cell =>
  EMAIL.test(cell) && cell.length <= 254 ? ok(cell) : fail('is not an e-mail address');

export const partnerId: ReadCell<string> = cell =>
  PARTNER_ID.test(cell)
    ? ok(cell)
    : fail('is not a partner id: letters, digits, dots and dashes, 64 characters at most');

export const country: ReadCell<string> = cell => {
  const code = cell.toUpperCase();
  return COUNTRY_CODES.includes(code) ? ok(code) : fail('is not an ISO 3166 country code such as PL');
};

export const locale: ReadCell<Locale> = cell => {
  const known = localeOf(cell);
  return known ? ok(known) : fail(`is not a language of the desk: ${LOCALES.join(', ')}`);
};

/** An IANA name: an offset such as +02:00 knows no summer time. */
export const zone: ReadCell<string> = cell => {
  try {
    if (/^[a-z]/i.test(cell))
      return ok(Temporal.Instant.fromEpochMilliseconds(0).toZonedDateTimeISO(cell).timeZoneId);
  } catch {
    // Not a zone: told below.
  }
  return fail('is not an IANA time zone such as Europe/Warsaw');
};

const YES = new Set(['true', 'yes', 'y', '1', 'x', '是', 'はい', 'tak']);
const NO = new Set(['false', 'no', 'n', '0', '否', '不是', 'いいえ', 'nie']);

export const yesOrNo: ReadCell<boolean> = cell => {
  const word = cell.normalize('NFKC').toLowerCase();
  if (YES.has(word)) return ok(true);
  return NO.has(word) ? ok(false) : fail('is neither true nor false');
};

/** Several values in one cell, divided by semicolons, each of them once. */
export const listOf =
  <T>(read: ReadCell<T>): ReadCell<T[]> =>
  cell => {
    const values = new Set<T>();
    for (const part of cell.split(/[;；]/).map(each => each.trim())) {
      if (part === '') continue;
      const value = read(part);
      if (!value.ok) return fail(`“${part}” ${value.error}`);
      values.add(value.value);
    }
    return ok([...values]);
  };

export const role: ReadCell<Role> = cell => {
  const code = cell.toLowerCase().replace(/[\s-]+/g, '_');
  const known = ROLES.find(name => name === code);
  return known ? ok(known) : fail(`is not a role: ${ROLES.join(', ')}`);
};

const SKILLS = 'is not workloads / languages / regions, such as “MDATP;AATP / en;pl / EMEA”';
const oneOf =
  <T extends string>(all: readonly T[]): ReadCell<T> =>
  cell => {
    const known = all.find(name => name.toLowerCase() === cell.toLowerCase());
    return known ? ok(known) : fail(`is none of ${all.join(', ')}`);
  };

/** `MDATP;AATP / en;pl / EMEA`: what an SME can help with, in which languages and where. */
export const skills: ReadCell<Skills> = cell => {
  const [first, second, third, ...more] = cell.split(/[/／]/);
  if (first === undefined || second === undefined || third === undefined || more.length > 0)
    return fail(SKILLS);
  const workloads = listOf(oneOf(WORKLOADS))(first);
  const languages = listOf(oneOf(SME_LANGUAGES))(second);
  const regions = listOf(oneOf(REGIONS))(third);
  if (!workloads.ok) return workloads;
  if (!languages.ok) return languages;
  if (!regions.ok) return regions;
  return ok({ workloads: workloads.value, languages: languages.value, regions: regions.value });
};

/** `2: id;id;id`: two of these FPMs have to approve. */
export const panel: ReadCell<Panel> = cell => {
  const [, needed = '', list = ''] = /^(\d{1,2})\s*[:：]\s*(.+)$/.exec(cell) ?? [];
  const ids = listOf(guid)(list);
  if (!ids.ok) return ids;
  const isPossible = Number(needed) >= 1 && Number(needed) <= ids.value.length;
  return isPossible
    ? ok({ ids: ids.value, needed: Number(needed) })
    : fail('is not a number of approvals and the FPMs who may give them, such as “2: id;id;id”');
};
