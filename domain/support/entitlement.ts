import type { FactId, Ruling } from '../facts.ts';

/** The memberships of the support document, all of a programme that has ended (AMB-29). */
export const MEMBERSHIPS = ['gold', 'silver', 'action_pack', 'network_member'] as const;
export type Membership = (typeof MEMBERSHIPS)[number];

export interface Entitlement {
  readonly entitled: boolean;
  /**
   * - `maybe_automatic`: in some countries within a month of enrolment; still (blank) after that, request it
   * - `request`: the partner has to request it before using incidents
   * - `none`: there is no contract to activate
   */
  readonly activation: 'maybe_automatic' | 'request' | 'none';
}

interface EntitlementRow extends Entitlement {
  readonly facts: readonly FactId[];
  readonly caveats: readonly FactId[];
}

const COMPETENCY: EntitlementRow = {
  entitled: true,
  activation: 'maybe_automatic',
  facts: ['SUP-02', 'SUP-08'],
  caveats: ['AMB-28', 'AMB-29'],
};

const TABLE: Readonly<Record<Membership, EntitlementRow>> = {
  gold: COMPETENCY,
  silver: COMPETENCY,
  action_pack: { entitled: true, activation: 'request', facts: ['SUP-02', 'SUP-08'], caveats: ['AMB-29'] },
  // Without the Action Pack (MAPS): with it, the partner is an Action Pack partner.
  network_member: { entitled: false, activation: 'none', facts: ['SUP-08'], caveats: ['AMB-29'] },
};

/** Whether a membership brings a support contract and how it is activated. Facts: SUP-02, SUP-08; AMB-28, AMB-29. */
export function entitlementOf(membership: Membership): Ruling<Entitlement> {
  const { entitled, activation, facts, caveats } = TABLE[membership];
  return { value: { entitled, activation }, facts, caveats };
}
