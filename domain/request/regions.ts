import type { Ruling } from '../facts.ts';
import { type WorldPart, worldPartOf } from '../geography.ts';
import type { REGIONS } from './fields.ts';

/** Where the customer is, in the words of the request form: Americas, Asia Pacific and Japan, or EMEA (SME-15.7). */
export type SmeRegion = (typeof REGIONS)[number];

const REGION_OF: Readonly<Record<WorldPart, SmeRegion>> = {
  north_america: 'Amer',
  central_america: 'Amer',
  caribbean: 'Amer',
  south_america: 'Amer',
  europe: 'EMEA',
  middle_east: 'EMEA',
  africa: 'EMEA',
  caucasus: 'EMEA',
  central_asia: 'EMEA',
  antarctic: 'EMEA',
  south_asia: 'APJ',
  east_asia: 'APJ',
  south_east_asia: 'APJ',
  oceania: 'APJ',
};

/**
 * The source names three regions and no country. These parts, and Pakistan and Afghanistan, lie where its words
 * don't settle the matter and where sales regions differ: the desk proposes a region and asks.
 */
const UNSETTLED_PARTS: ReadonlySet<WorldPart> = new Set(['caucasus', 'central_asia', 'antarctic']);
const UNSETTLED_COUNTRIES: ReadonlySet<string> = new Set(['AF', 'PK']);

export interface RegionGuess {
  readonly region: SmeRegion;
  /** False where the FPM should confirm the region. */
  readonly sure: boolean;
}

/**
 * The SME region of a customer's country (ISO 3166-1 alpha-2, any case), or `undefined` for no country.
 * The regions of support contracts are another set: see `support/regions.ts` (AMB-30).
 */
export function smeRegionOf(country: string): Ruling<RegionGuess> | undefined {
  const part = worldPartOf(country);
  if (!part) return undefined;
  const sure = !UNSETTLED_PARTS.has(part) && !UNSETTLED_COUNTRIES.has(country.toUpperCase());
  return { value: { region: REGION_OF[part], sure }, facts: ['SME-15'], caveats: [] };
}
