import type { Ruling } from '../facts.ts';

/** What a reseller's registration has reached; countries are ISO 3166-1 alpha-2, where known. */
export interface MpaState {
  readonly partnerIdAssociated: boolean;
  readonly partnerIdCountry?: string | undefined;
  readonly cspCountry?: string | undefined;
  /** Microsoft's verification is complete: three to five business days after the contact confirmed. */
  readonly verified: boolean;
  /** The one who wants to sign is a Global admin. */
  readonly globalAdmin: boolean;
}

/** What stands between a reseller and the Microsoft Partner Agreement, in the order to see to it. */
export type MpaGate = 'associate_partner_id' | 'same_country' | 'verification' | 'global_admin';

export interface MpaRuling {
  readonly allowed: boolean;
  readonly missing: readonly MpaGate[];
}

/** Unknown countries can't contradict each other; known ones must be the same. */
const sameCountry = (a: string | undefined, b: string | undefined): boolean =>
  !a || !b || a.toUpperCase() === b.toUpperCase();

/**
 * Whether the MPA can be signed: PartnerID associated, in the same country as the CSP account, verified, by a Global
 * admin. Associating may be postponed, signing and transacting then have to wait. Facts: IR-10, IR-14, AMB-19.
 */
export function canSignMpa(state: MpaState): Ruling<MpaRuling> {
  const gates: readonly (readonly [MpaGate, boolean])[] = [
    ['associate_partner_id', state.partnerIdAssociated],
    ['same_country', sameCountry(state.partnerIdCountry, state.cspCountry)],
    ['verification', state.verified],
    ['global_admin', state.globalAdmin],
  ];
  const missing = gates.filter(([, open]) => !open).map(([gate]) => gate);
  return {
    value: { allowed: missing.length === 0, missing },
    facts: ['IR-10', 'IR-14'],
    caveats: ['AMB-19'],
  };
}

/** Whether a PartnerID fits a CSP account; if not, a new location in the right country makes a new one (IR-10). */
export const partnerIdFits = (
  partnerIdCountry: string,
  cspCountry: string,
): Ruling<'fits' | 'add_location'> => ({
  value: sameCountry(partnerIdCountry, cspCountry) ? 'fits' : 'add_location',
  facts: ['IR-10'],
  caveats: [],
});
