import type { FactId, Ruling } from '../facts.ts';

/** How activation was asked for: that decides who gets the Access ID and the Contract ID (AMB-34). */
export const ACTIVATION_ROUTES = ['regional_contact', 'dashboard'] as const;
export type ActivationRoute = (typeof ACTIVATION_ROUTES)[number];

/** Core benefits of the company, or the additional kit that a location bought (SUP-09). */
export type BenefitLevel = 'core' | 'abtk';

export type IdRecipient =
  | 'primary_program_contact_at_headquarters'
  | 'primary_program_contact_at_location'
  | 'signed_in_user_or_alternate_email';

const facts = (route: ActivationRoute): readonly FactId[] =>
  route === 'dashboard' ? ['SUP-14', 'SUP-15', 'AMB-33'] : ['SUP-10', 'SUP-04', 'AMB-33'];

const recipient = (route: ActivationRoute, level: BenefitLevel): IdRecipient => {
  if (route === 'dashboard') return 'signed_in_user_or_alternate_email';
  return level === 'abtk' ? 'primary_program_contact_at_location' : 'primary_program_contact_at_headquarters';
};

/** Who receives the ids. The desk itself never takes or shows them (AMB-33). Facts: SUP-04, SUP-10, SUP-14. */
export const idRecipient = (route: ActivationRoute, level: BenefitLevel = 'core'): Ruling<IdRecipient> => ({
  value: recipient(route, level),
  facts: facts(route),
  caveats: ['AMB-34'],
});

/** Both answers at once, for a question that does not say which way activation was asked for (AMB-34). */
export const idRecipients = (
  level: BenefitLevel = 'core',
): Ruling<Readonly<Record<ActivationRoute, IdRecipient>>> => ({
  value: {
    regional_contact: recipient('regional_contact', level),
    dashboard: recipient('dashboard', level),
  },
  facts: [...new Set(ACTIVATION_ROUTES.flatMap(facts))],
  caveats: ['AMB-34'],
});
