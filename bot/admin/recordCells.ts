import { CATALOGUE, type MessageKey } from '../../cards/strings/catalogue.ts';
import { plainDate } from '../../domain/calendar.ts';
import { LOCALES } from '../../domain/people.ts';
import { fail, ok } from '../../domain/result.ts';
import { SPECIALIZATIONS, type SpecId } from '../../domain/specializations/catalogue.ts';
import {
  BENEFIT_CHOICES,
  type BenefitChoice,
  DESIGNATION_IDS,
  type DesignationId,
} from '../../domain/specializations/designations.ts';
import type { EnrolmentFacts } from '../../domain/specializations/records.ts';
import { listOf, type ReadCell } from './cells.ts';

const fold = (text: string): string => text.normalize('NFKC').toLowerCase().trim();

/** One of these by its code, or by its name in any of the five languages. */
const named = <T extends string>(
  codes: readonly T[],
  keyOf: (code: T) => MessageKey,
  otherwise: string,
): ReadCell<T> => {
  const byName = new Map(
    codes.flatMap(code => [
      [fold(code), code] as const,
      ...LOCALES.map(locale => [fold(CATALOGUE[locale][keyOf(code)]), code] as const),
    ]),
  );
  return cell => {
    const code = byName.get(fold(cell));
    return code === undefined ? fail(otherwise) : ok(code);
  };
};

export const spec: ReadCell<SpecId> = named(
  SPECIALIZATIONS.map(({ id }) => id),
  id => `spec.${id}`,
  'is no specialization of the catalogue, such as threat_protection',
);

export const area: ReadCell<DesignationId> = named(
  DESIGNATION_IDS,
  id => `designation.${id}`,
  `is no designation: ${DESIGNATION_IDS.join(', ')}`,
);

export const benefits: ReadCell<BenefitChoice> = named(
  BENEFIT_CHOICES,
  choice => `benefits.${choice}`,
  `is none of ${BENEFIT_CHOICES.join(', ')}`,
);

export const date: ReadCell<string> = cell => {
  try {
    if (/^\d{4}-\d{2}-\d{2}$/.test(cell)) return ok(plainDate(cell).toString());
  } catch {
    // No such day: told below.
  }
  return fail('is not a date such as 2024-03-15');
};

type Renewal = EnrolmentFacts['renewals'][number];
const RENEWAL = /^(\d{1,2})(\*?)\s+(\d{4}-\d{2}-\d{2})$/;

const renewal: ReadCell<Renewal> = cell => {
  const [, n = '', manual = '', day = ''] = RENEWAL.exec(cell) ?? [];
  const on = date(day);
  if (Number(n) < 1 || !on.ok)
    return fail('is not the number of a renewal and its day, such as “1 2025-03-10”, “2* …” with its audit');
  return ok({ n: Number(n), on: on.value, ...(manual && { manualDone: true }) });
};

/** `1 2025-03-10; 2* 2026-03-12`: the renewals that were done, a star where the audit or the references were. */
export const renewals: ReadCell<Renewal[]> = listOf(renewal);

export const renewalsText = (done: readonly Renewal[] = []): string =>
  done.map(({ n, on, manualDone }) => `${n}${manualDone ? '*' : ''} ${on}`).join(';');
