import type { Words } from '../../../cards/strings/words.ts';
import { BENEFIT_CAP } from '../../../domain/specializations/benefits.ts';
import type { SpecId, Specialization } from '../../../domain/specializations/catalogue.ts';
import {
  CATEGORIES,
  type Category,
  type DesignationId,
} from '../../../domain/specializations/designations.ts';
import { findByName } from '../../../domain/specializations/names.ts';
import type { OutsideName } from '../../../domain/specializations/outsideCatalogue.ts';
import type { Slots } from '../../understanding/types.ts';
import { fact, type Statement } from '../answer.ts';

export const specName = (words: Words, id: SpecId): string => words.say(`spec.${id}`);

export const categoryName = (words: Words, category: Category): string => words.say(`category.${category}`);

export const designationNames = (words: Words, ids: readonly DesignationId[]): string =>
  words.list(ids.map(id => words.say(`designation.${id}`)));

/** "Data & AI or Infrastructure": any one of them is enough (AMB-16c). */
export const eitherOf = (words: Words, ids: readonly DesignationId[]): string =>
  ids.map(id => words.say(`designation.${id}`)).reduce((one, other) => words.say('spz.or', { one, other }));

/** Names one after the other: many of them hold an "and" of their own. */
export const specNames = (words: Words, ids: readonly SpecId[]): string =>
  ids.map(id => specName(words, id)).reduce((one, other) => words.say('spz.and', { one, other }));

/** The designation that the mapping asks for, or those of which any one is enough (SPZ-17). */
export const needs = (words: Words, { designations }: Specialization): Statement =>
  fact(designations.length > 1 ? 'fact.SPZ-17.needs_any' : 'fact.SPZ-17.needs', {
    designations: eitherOf(words, designations),
  });

/** The local name with the English one, for questions about names. */
export function bothNames(words: Words, { id, name }: Specialization): string {
  const local = specName(words, id);
  return local === name ? name : words.say('spz.both_names', { local, english: name });
}

/** "Azure 5, Business Applications 1 …": a number for each category. */
export const byCategory = (words: Words, numberOf: (category: Category) => number): string =>
  words.list(
    CATEGORIES.map(category =>
      words.say('spz.count', { name: categoryName(words, category), count: numberOf(category) }),
    ),
  );

export const caps = (words: Words): string => byCategory(words, category => BENEFIT_CAP[category]);

export interface Named {
  /** In the catalogue. */
  readonly spec?: Specialization;
  /** Only in the table of caps (AMB-15). */
  readonly outside?: OutsideName;
}

/** The specialization or programme that a question names; empty when it names none. */
export function namedIn({ spec, program }: Slots): Named {
  const found = findByName(spec ?? program ?? '');
  if (!found) return {};
  return 'outside' in found ? { outside: found.outside } : { spec: found.specialization };
}
