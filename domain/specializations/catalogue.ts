import { AZURE } from './catalogue/azure.ts';
import { BIZ_APPS } from './catalogue/bizApps.ts';
import { MODERN_WORK } from './catalogue/modernWork.ts';
import type { SpecializationRow } from './catalogue/row.ts';
import { SECURITY } from './catalogue/security.ts';
import type { Category } from './designations.ts';

const ROWS = [...AZURE, ...BIZ_APPS, ...MODERN_WORK, ...SECURITY] as const;

export type SpecId = (typeof ROWS)[number]['id'];

export interface Specialization extends SpecializationRow {
  readonly id: SpecId;
}

/** The catalogue of 31 specializations, in the order of the source (SPZ-04). */
export const SPECIALIZATIONS: readonly Specialization[] = ROWS;

const BY_ID = new Map<string, Specialization>(ROWS.map(row => [row.id, row]));

export const isSpecId = (text: string): text is SpecId => BY_ID.has(text);

export function specialization(id: SpecId): Specialization {
  const row = BY_ID.get(id);
  if (!row) throw new RangeError(`No specialization has the id ${id}`);
  return row;
}

export const inCategory = (category: Category): readonly Specialization[] =>
  SPECIALIZATIONS.filter(row => row.category === category);

/** Whether the table of caps names it. Three newer ones are missing there (AMB-15). */
export const isNamedInCapTable = (row: SpecializationRow): boolean => row.capName !== null;
