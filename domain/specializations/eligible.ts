import type { Ruling } from '../facts.ts';
import { SPECIALIZATIONS, type SpecId, type Specialization, specialization } from './catalogue.ts';
import type { DesignationId } from './designations.ts';

export interface Eligibility {
  readonly eligible: boolean;
  /** Any one of these suffices. */
  readonly anyOf: readonly DesignationId[];
  /** The ones of them that the partner holds. */
  readonly held: readonly DesignationId[];
}

/** A 2023 edition of the mapping lists some designations not yet: told when eligibility hangs on such a one. */
const restsOnLaterEdition = ({ addedLater = [] }: Specialization, held: readonly DesignationId[]): boolean =>
  held.length > 0 && held.every(id => addedLater.includes(id));

const heldOf = (row: Specialization, designations: readonly DesignationId[]): DesignationId[] =>
  row.designations.filter(id => designations.includes(id));

/**
 * Whether the designations open a specialization. A designation is needed, never enough: the rest of the
 * qualification and the manual step follow (SPZ-05). Facts: SPZ-17, AMB-16c.
 */
export function eligibleFor(spec: SpecId, designations: readonly DesignationId[]): Ruling<Eligibility> {
  const row = specialization(spec);
  const held = heldOf(row, designations);
  return {
    value: { eligible: held.length > 0, anyOf: row.designations, held },
    facts: ['SPZ-17', 'SPZ-05', ...(restsOnLaterEdition(row, held) ? (['EXT-01'] as const) : [])],
    caveats: [
      ...(row.mappingName ? (['AMB-14'] as const) : []),
      ...(row.designations.length > 1 ? (['AMB-16c'] as const) : []),
    ],
  };
}

/** The specializations that these designations open, in the order of the catalogue (SPZ-17). */
export function openedBy(designations: readonly DesignationId[]): Ruling<readonly SpecId[]> {
  const opened = SPECIALIZATIONS.filter(row => heldOf(row, designations).length > 0);
  const later = opened.some(row => restsOnLaterEdition(row, heldOf(row, designations)));
  return {
    value: opened.map(({ id }) => id),
    facts: later ? ['SPZ-17', 'EXT-01'] : ['SPZ-17'],
    caveats: [],
  };
}
