import type { AccessCommand, Actor } from '../../../domain/access/command.ts';
import type { AccessRecord, AccessState, Application } from '../../../domain/access/record.ts';
import type { AccessCommandType } from '../../../domain/access/transitions.ts';

export const NOW = '2025-06-11T09:00:00Z';
export const MOMENT = { now: NOW, commitId: 'commit' };

const actor = (id: string, ...roles: Actor['roles']): Actor => ({ id, name: id.toUpperCase(), roles });

/** Everybody who might stand before Nina's request to act for Fabrikam, whose FPM is Frank. */
export const CAST = {
  'the person': actor('nina'),
  'the FPM': actor('frank', 'fpm'),
  'the FPM, role lost': actor('frank'),
  'another FPM': actor('ken', 'fpm'),
  'a colleague to be': actor('anna', 'requester', 'partner_admin'),
  'a desk admin': actor('dana', 'desk_admin'),
} as const satisfies Record<string, Actor>;

export type Who = keyof typeof CAST;

const APPLICATION: Application = {
  ...{ company: 'Fabrikam', role: 'requester', email: 'nina@fabrikam.example', mailEnabled: true },
};
const PARTNER = { id: 'fabrikam', name: 'Fabrikam', fpmId: 'frank', fpmName: 'FRANK' };

/** Nina's record in a state; before she has written there is no partner in it. */
export const recordIn = (state: AccessState, more: Partial<AccessRecord> = {}): AccessRecord => ({
  ...{ personId: 'nina', name: 'NINA', revision: 3, state, askedAt: NOW, declines: [], misses: [] },
  ...{ changedAt: NOW, commitId: 'before' },
  ...(state !== 'none' && state !== 'requested' && { application: APPLICATION, partner: PARTNER }),
  ...more,
});

export function commandOf(type: AccessCommandType, text = 'Because.'): AccessCommand {
  if (type === 'submit') return { type, application: APPLICATION, partner: PARTNER };
  if (type === 'move') return { type, to: CAST['another FPM'] };
  if (type === 'approve' || type === 'decline') return { type, text };
  return { type };
}
