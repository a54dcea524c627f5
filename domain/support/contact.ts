import type { FactId, Ruling } from '../facts.ts';
import { type SupportRegion, supportRegionOf } from './regions.ts';

/** `program_office` is the Microsoft Certified program office, that is the Regional Service Center. */
export type ActivationContact = 'program_office' | 'technical_support';

export interface SupportContact {
  readonly region: SupportRegion;
  readonly contact: ActivationContact;
  /** What the e-mail has to name, in EMEA, where activation can be asked for by e-mail (SUP-12). */
  readonly emailFields?: readonly EmailField[];
}

/** The region table (SUP-11). */
const CONTACT: Readonly<Record<SupportRegion, ActivationContact>> = {
  north_america: 'program_office',
  latin_america: 'program_office',
  emea: 'program_office',
  asia_pacific_and_greater_china: 'technical_support',
};

/** The only countries that the document names: they go to the program office despite their region (SUP-11). */
const EXCEPTIONS: ReadonlySet<string> = new Set(['AU', 'NZ', 'TW']);

/** The e-mail route is for activating contracts only; its address is missing from the source (SUP-12, AMB-27). */
export const EMEA_EMAIL_FIELDS = [
  'partner_id',
  'mpn_email',
  'name',
  'company_name',
  'phone_number',
  'city',
  'country',
] as const;
export type EmailField = (typeof EMEA_EMAIL_FIELDS)[number];

/** Whom partners of a region ask to activate their support contract. Facts: SUP-10 to SUP-12, SUP-14, AMB-30. */
export function contactForRegion(region: SupportRegion): Ruling<SupportContact> {
  const byEmail = region === 'emea';
  const value = { region, contact: CONTACT[region], ...(byEmail && { emailFields: EMEA_EMAIL_FIELDS }) };
  return {
    value,
    facts: ['SUP-10', 'SUP-11', ...(byEmail ? (['SUP-12'] as const) : []), 'SUP-14', 'AMB-30'],
    caveats: ['AMB-29', ...(byEmail ? (['AMB-27'] as const) : [])],
  };
}

/**
 * Whom a partner in a country (ISO 3166-1 alpha-2) asks to activate its support contract; `undefined` for no
 * country. Only three countries are named, the others follow from their region (AMB-37). The Partner Center path
 * leads, since these contacts are of a programme that has ended (SUP-14, AMB-29).
 */
export function contactFor(country: string): Ruling<SupportContact> | undefined {
  const region = supportRegionOf(country);
  if (!region) return undefined;
  const { value, facts, caveats } = contactForRegion(region);
  if (EXCEPTIONS.has(country.toUpperCase())) {
    return { value: { ...value, contact: 'program_office' }, facts, caveats };
  }
  const byRegion: FactId[] = [...caveats, 'AMB-37'];
  return { value, facts, caveats: byRegion };
}
