import type { EngagementParty, EngagementState } from './record.ts';

/** What a notification is about. */
export type EngagementNotice = 'agreement_wanted' | 'terms_changed' | 'active' | 'completed';

/** Conditions beside state and party; `guards.ts` has each as a function of this name. */
export type EngagementGuard =
  | ('in_contact' | 'three_people' | 'kind_fits' | 'time_bound' | 'changes_something')
  | ('not_agreed' | 'summary_and_feedback');

export interface EngagementTransition {
  readonly command: string;
  readonly from: readonly (EngagementState | 'none')[];
  readonly to: EngagementState;
  readonly by: readonly EngagementParty[];
  readonly guards?: readonly EngagementGuard[];
  readonly tells: Readonly<Partial<Record<EngagementParty, EngagementNotice>>>;
}

const EVERYBODY = ['frp', 'fpm', 'sme'] as const;
const TERMS = ['kind_fits', 'time_bound'] as const;

const telling = (notice: EngagementNotice): Record<EngagementParty, EngagementNotice> => ({
  ...{ frp: notice, fpm: notice, sme: notice },
});

/**
 * The whole life of an engagement (domain model D1, SME-20, SME-22 to SME-25): what is not in this table is refused.
 * Changing the terms takes back every agreement, so an active engagement is one to agree on again. `archive` says
 * that the FPM has recorded the feedback in FTOP; the model names that state and the source who records.
 */
export const ENGAGEMENT_TRANSITIONS = [
  {
    command: 'set_up',
    from: ['none'],
    to: 'set_up',
    by: ['fpm', 'sme'],
    guards: ['in_contact', 'three_people', ...TERMS],
    tells: telling('agreement_wanted'),
  },
  {
    command: 'start',
    from: ['none'],
    to: 'set_up',
    by: ['fpm'],
    guards: ['three_people', ...TERMS],
    tells: telling('agreement_wanted'),
  },
  {
    command: 'revise',
    from: ['set_up', 'active'],
    to: 'set_up',
    by: EVERYBODY,
    guards: ['changes_something', ...TERMS],
    tells: telling('terms_changed'),
  },
  {
    /** Active once all three have agreed; until then the state stays, and nobody is told. */
    command: 'agree',
    from: ['set_up'],
    to: 'active',
    by: EVERYBODY,
    guards: ['not_agreed'],
    tells: telling('active'),
  },
  {
    command: 'complete',
    from: ['active'],
    to: 'completed',
    by: ['sme'],
    guards: ['summary_and_feedback'],
    tells: { frp: 'completed', fpm: 'completed' },
  },
  { command: 'archive', from: ['completed'], to: 'archived', by: ['fpm'], tells: {} },
] as const satisfies readonly EngagementTransition[];

export type EngagementCommandType = (typeof ENGAGEMENT_TRANSITIONS)[number]['command'];

/** The row of a command: each command has one. */
export function engagementTransition(command: EngagementCommandType): EngagementTransition {
  const found = ENGAGEMENT_TRANSITIONS.find(row => row.command === command);
  if (!found) throw new RangeError(`no engagement has a ${command}`);
  return found;
}
