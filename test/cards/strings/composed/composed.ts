import { CATALOGUE, type MessageKey } from '../../../../cards/strings/catalogue.ts';

/**
 * A template literal that makes keys, as it stands in the code with `{}` for what is put in, and every key that it
 * makes. The keys are made from the values of the domain: one that the catalogue lacks does not compile.
 */
export type Composed = readonly [written: string, keys: readonly MessageKey[]];

/** The members of a union that has no list in the code: one too few or one too many does not compile. */
export const every = <T extends string>(all: Readonly<Record<T, true>>): T[] => Object.keys(all) as T[];

/** For keys that the desk looks up before it says them (`words.knows`): not every value has a text. */
export const known = (keys: readonly string[]): MessageKey[] =>
  keys.filter((key): key is MessageKey => Object.hasOwn(CATALOGUE.en, key));
