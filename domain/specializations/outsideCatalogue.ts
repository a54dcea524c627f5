import type { FactId } from '../facts.ts';
import type { SpecId } from './catalogue.ts';
import type { Category } from './designations.ts';

/** A name that the source uses without listing it in the catalogue: it stands in the table of caps only (AMB-15). */
export interface OutsideName {
  readonly id: string;
  readonly name: string;
  readonly category: Category;
  readonly kind: 'expert_program' | 'renamed' | 'retired';
  /** What it is called today, where it lives on. */
  readonly became?: SpecId;
  readonly aliases: readonly string[];
  readonly facts: readonly FactId[];
}

export const OUTSIDE_CATALOGUE = [
  {
    id: 'azure_expert_msp',
    name: 'Azure Expert MSP',
    category: 'Azure',
    kind: 'expert_program',
    aliases: ['AEMSP', 'Expert MSP', 'Azure Expert Managed Service Provider'],
    facts: ['SPZ-19', 'SPZ-10'],
  },
  {
    id: 'modernization_of_web_applications',
    name: 'Modernization of Web Applications',
    category: 'Azure',
    kind: 'renamed',
    became: 'enterprise_applications',
    aliases: ['Modernization of Web Applications to Microsoft Azure', 'Modernization of Web Apps'],
    facts: ['SPZ-19', 'EXT-03'],
  },
  {
    id: 'azure_arc',
    name: 'Hybrid Operations and Management with Microsoft Azure Arc',
    category: 'Azure',
    kind: 'retired',
    aliases: ['Hybrid Operations and Management with Azure Arc', 'Azure Arc', 'Arc'],
    facts: ['SPZ-19', 'EXT-01'],
  },
] as const satisfies readonly OutsideName[];

export type OutsideId = (typeof OUTSIDE_CATALOGUE)[number]['id'];

const BY_ID = new Map<string, OutsideName>(OUTSIDE_CATALOGUE.map(row => [row.id, row]));

export const outsideName = (id: string): OutsideName | undefined => BY_ID.get(id);
