import { FIELD_KEYS, type FieldKey, isFieldKey } from './fields.ts';

/** What a return asks to put right: a note for each field that is ticked. */
export type Fixes = Readonly<Partial<Record<FieldKey, string>>>;

/** More than these are better said in one message; longer ones too (in UTF-16 units): cards have a limit. */
export const MOST_FIXES = 5;
export const LONGEST_FIX = 100;

/** Ours alone, or told together with another field: nothing to put right by itself. */
const NOT_BY_ITSELF: readonly FieldKey[] = ['discussedWithFpm', 'otherWorkload'];

/** The fields that an FPM can ask to have put right, in the order of the form. */
export const FIXABLE: readonly FieldKey[] = FIELD_KEYS.filter(key => !NOT_BY_ITSELF.includes(key));

/** Fields that make no sense without another one: they open with it. */
const COMPANIONS: Partial<Record<FieldKey, readonly FieldKey[]>> = {
  workload: ['otherWorkload', 'role', 'emailSource'],
  role: ['emailSource'],
};

/** The notes that were written, by field; what is blank or names no field is left out. */
export const fixesIn = (typed: Readonly<Record<string, string | undefined>>): Fixes =>
  Object.fromEntries(FIXABLE.map(key => [key, typed[key]?.trim() ?? '']).filter(([, note]) => note !== ''));

/**
 * The fields that a correction opens: those to put right, what goes with them, and whatever is wrong. `undefined`
 * opens all: the FPM said it in one message.
 */
export function openFields(fixes: Fixes | undefined, wrong: readonly string[]): FieldKey[] | undefined {
  const asked = Object.keys(fixes ?? {}).filter(isFieldKey);
  if (asked.length === 0) return undefined;
  const open = new Set([...asked, ...asked.flatMap(key => COMPANIONS[key] ?? []), ...wrong]);
  return FIELD_KEYS.filter(key => open.has(key));
}
