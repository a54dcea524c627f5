/**
 * Every rule of the desk names the facts it rests on. A fact id is a prefix, a dash and a number:
 * the prefix tells the document, so an answer can always say where it comes from and how old that is.
 */
export type FactPrefix = 'SME' | 'SPZ' | 'IR' | 'IP' | 'SUP' | 'AMB' | 'EXT';

/** `SME-05`, `AMB-07j`, `EXT-11`; `D1` and `D2` are the desk's own model and worked examples. */
export type FactId = `${FactPrefix}-${string}` | 'D1' | 'D2';

export type SourceId = 'playbook' | 'specializations' | 'reseller' | 'provider' | 'support';

export interface Source {
  readonly id: SourceId;
  /** ISO date or year of the text that we hold, `undefined` where the document carries none. */
  readonly dated?: string;
  readonly url?: string;
}

/** The five documents. Their titles are words and live in `cards/strings` under `source.<id>`. */
export const SOURCES: Readonly<Record<SourceId, Source>> = {
  playbook: { id: 'playbook', dated: '2020-04-30', url: 'https://aka.ms/frpsmerequest' },
  specializations: { id: 'specializations' },
  reseller: { id: 'reseller' },
  provider: { id: 'provider', dated: '2018-04-24' },
  support: { id: 'support', url: 'https://aka.ms/MySupport' },
};

const DOCUMENT_OF_PREFIX: Partial<Record<string, SourceId>> = {
  SME: 'playbook',
  SPZ: 'specializations',
  IR: 'reseller',
  IP: 'provider',
  SUP: 'support',
};

/**
 * The documents behind some facts, each once, in the order of first mention. Decisions of the desk (`AMB`),
 * external notes (`EXT`) and the desk's own model have no document of their own here.
 */
export function sourcesOf(facts: readonly FactId[]): Source[] {
  const ids = facts.map(fact => DOCUMENT_OF_PREFIX[fact.split('-')[0] ?? '']).filter(id => id !== undefined);
  return [...new Set(ids)].map(id => SOURCES[id]);
}

/** What a rule answers: the value, the facts it rests on, and the contradictions in the sources to be told with it. */
export interface Ruling<T> {
  readonly value: T;
  readonly facts: readonly FactId[];
  readonly caveats: readonly FactId[];
}
