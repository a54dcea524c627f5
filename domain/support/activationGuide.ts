import type { Ruling } from '../facts.ts';
import { type Actor, type Guide, inOrder } from '../guide.ts';

const ADMIN: Actor = { party: 'partner', role: 'global_or_mpn_admin' };

/** Activating support in the dashboard, the way that outlived the regional contacts (SUP-14, SUP-15, AMB-29). */
export const SUPPORT_ACTIVATE: Guide = {
  id: 'support_activate',
  version: 1,
  source: 'support',
  steps: inOrder([
    { id: 'sign_in_as_admin', by: ADMIN, facts: ['SUP-14'], caveats: ['AMB-21'] },
    { id: 'open_technical_benefits', by: ADMIN, facts: ['SUP-14'], caveats: ['AMB-29'] },
    { id: 'expand_benefit', by: ADMIN, facts: ['SUP-14'] },
    { id: 'start_activation', by: ADMIN, facts: ['SUP-14', 'SUP-15'], asks: 'day' },
    { id: 'receive_ids', by: ADMIN, facts: ['SUP-14'], caveats: ['AMB-34', 'AMB-33'], secret: true },
    {
      id: 'wait_for_balance',
      by: ADMIN,
      facts: ['SUP-08', 'SUP-05'],
      caveats: ['AMB-28'],
      waits: { kind: 'balance', from: 'start_activation' },
    },
    {
      id: 'create_incident',
      by: ADMIN,
      facts: ['SUP-13'],
      caveats: ['AMB-26'],
      blockedBy: ['start_activation'],
    },
  ]),
};

/** What may be done before a contract is activated: advisory requests yes, incidents no (SUP-13, AMB-26). */
export const BEFORE_ACTIVATION: Ruling<{ advisoryRequests: boolean; incidents: boolean }> = {
  value: { advisoryRequests: true, incidents: false },
  facts: ['SUP-13', 'SUP-01'],
  caveats: ['AMB-26'],
};
