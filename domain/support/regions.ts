import { type WorldPart, worldPartOf } from '../geography.ts';

/** The regions of the support document, another set than the regions of SME requests (SUP-11, AMB-30). */
export const SUPPORT_REGIONS = [
  'north_america',
  'latin_america',
  'emea',
  'asia_pacific_and_greater_china',
] as const;
export type SupportRegion = (typeof SUPPORT_REGIONS)[number];

/** The document names the regions only; which country belongs to which is geography (AMB-37). */
const REGION_OF: Readonly<Record<WorldPart, SupportRegion>> = {
  north_america: 'north_america',
  central_america: 'latin_america',
  caribbean: 'latin_america',
  south_america: 'latin_america',
  europe: 'emea',
  middle_east: 'emea',
  africa: 'emea',
  caucasus: 'emea',
  central_asia: 'emea',
  antarctic: 'emea',
  south_asia: 'asia_pacific_and_greater_china',
  east_asia: 'asia_pacific_and_greater_china',
  south_east_asia: 'asia_pacific_and_greater_china',
  oceania: 'asia_pacific_and_greater_china',
};

/** The support region of a country (ISO 3166-1 alpha-2); `undefined` for no country. */
export const supportRegionOf = (country: string): SupportRegion | undefined => {
  const part = worldPartOf(country);
  return part && REGION_OF[part];
};
