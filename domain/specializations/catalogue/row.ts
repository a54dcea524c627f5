import type { FactId } from '../../facts.ts';
import type { Category, DesignationId } from '../designations.ts';

export interface OtherName {
  readonly name: string;
  readonly kind: 'former' | 'later';
  readonly fact: FactId;
}

/** One specialization. All names are the English ones; localised names are words and live in `cards/strings`. */
export interface SpecializationRow {
  readonly id: string;
  /** The name of the catalogue (SPZ-04): the one that answers show. */
  readonly name: string;
  readonly category: Category;
  /** Any one of these suffices (SPZ-17, AMB-16c). */
  readonly designations: readonly DesignationId[];
  /** Designations that a 2023 edition of the mapping did not list yet: confirm in Partner Center (EXT-01). */
  readonly addedLater?: readonly DesignationId[];
  /** The name in the mapping table where it differs (AMB-14). */
  readonly mappingName?: string;
  /** The name in the cap table where it differs; `null` where the table does not name it (AMB-14, AMB-15). */
  readonly capName?: string | null;
  /** Names before a renaming and after a later one, each with the fact that tells of it. */
  readonly otherNames?: readonly OtherName[];
  /** Short forms and product names that people use. */
  readonly aliases: readonly string[];
}
