import type { FactId, Ruling } from '../facts.ts';
import { SPECIALIZATIONS, type Specialization } from './catalogue.ts';
import { OUTSIDE_CATALOGUE, type OutsideName } from './outsideCatalogue.ts';

/** Where a name comes from: a table of the source, a renaming, or what people just say. */
export type NameKind = 'catalogue' | 'mapping' | 'cap_table' | 'former' | 'later' | 'alias';

export interface SpecName {
  readonly name: string;
  readonly kind: NameKind;
  readonly fact?: FactId;
}

export type NameMatch =
  | { readonly specialization: Specialization; readonly as: SpecName }
  | { readonly outside: OutsideName };

/** Every English name of a specialization, the most official first. */
export function namesOf({ name, mappingName, capName, otherNames, aliases }: Specialization): SpecName[] {
  return [
    { name, kind: 'catalogue', fact: 'SPZ-04' },
    ...(mappingName ? [{ name: mappingName, kind: 'mapping', fact: 'SPZ-17' } as const] : []),
    ...(capName ? [{ name: capName, kind: 'cap_table', fact: 'SPZ-19' } as const] : []),
    ...(otherNames ?? []),
    ...aliases.map(alias => ({ name: alias, kind: 'alias' }) as const),
  ];
}

/** Case, width, punctuation, "Microsoft" and the choice between "and" and "&" never tell two names apart. */
const key = (name: string): string =>
  name
    .normalize('NFKC')
    .toLowerCase()
    .replaceAll('&', ' and ')
    .replace(/\bmicrosoft\b/g, ' ')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();

/** Most official last, so that it wins where two names have the same key. */
const MATCHES = new Map<string, NameMatch>([
  ...OUTSIDE_CATALOGUE.flatMap(outside =>
    [outside.name, ...outside.aliases].map(name => [key(name), { outside }] as const),
  ),
  ...SPECIALIZATIONS.flatMap(specialization =>
    namesOf(specialization)
      .reverse()
      .map(as => [key(as.name), { specialization, as }] as const),
  ),
]);

/** Finds a name word for word, whatever its case and punctuation. Guessing at misspelt names is not done here. */
export const findByName = (name: string): NameMatch | undefined => MATCHES.get(key(name));

/** The differences between the source's own tables that concern a specialization (AMB-14, AMB-15). */
const nameCaveats = ({ mappingName, capName }: Specialization): FactId[] => [
  ...(mappingName ? (['AMB-14'] as const) : []),
  ...(capName !== undefined && capName !== mappingName ? (['AMB-15'] as const) : []),
];

/** What a name stands for today, and since when it differs; `undefined` for a name that no table knows. */
export function explainName(name: string): Ruling<NameMatch> | undefined {
  const value = findByName(name);
  if (!value) return undefined;
  if ('outside' in value) return { value, facts: value.outside.facts, caveats: ['AMB-15'] };
  const { specialization, as } = value;
  const facts = new Set<FactId>(['SPZ-04', ...(as.fact ? [as.fact] : [])]);
  return { value, facts: [...facts], caveats: nameCaveats(specialization) };
}
