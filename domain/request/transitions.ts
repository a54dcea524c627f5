import type { RequestState } from './record.ts';

/** What somebody is to a request. One person may be several. */
export type Party = 'requester' | 'fpm' | 'assignment_team' | 'sme';

/** What a notification is about. */
export type Notice =
  | ('decision_wanted' | 'corrected' | 'moved_here' | 'moved_away' | 'fpm_changed')
  | ('approved' | 'approved_in_part' | 'rejected' | 'returned' | 'withdrawn')
  | ('assignment_wanted' | 'assigned' | 'assigned_to_you' | 'taken_off' | 'declined')
  | ('contacted' | 'closed' | 'remark' | 'private_note');

/** Who is told. `former_…` is whoever had the part before this change. */
export type Listener = Party | 'former_fpm' | 'former_sme';

/** Conditions beside state and party; `lifecycle.ts` has each as a function of this name. */
export type Guard = 'text' | 'sme_in_contact' | 'sme_not_in_contact' | 'able_sme' | 'able_fpm';

export interface Transition {
  readonly command: string;
  readonly from: readonly (RequestState | 'draft')[];
  /** `same`: the state stays, and only what is recorded beside it changes. */
  readonly to: RequestState | 'same';
  readonly by: readonly Party[];
  readonly guards?: readonly Guard[];
  readonly tells: Readonly<Partial<Record<Listener, Notice>>>;
}

const UNDECIDED = ['submitted', 'returned'] as const;
const OPEN = [...UNDECIDED, 'approved', 'assigned'] as const;

/**
 * The whole lifecycle (domain model D1): what is not in this table is refused. Withdrawing, moving to another FPM,
 * remarks and an SME's declining are ours: the source describes none of them (AMB-07l).
 */
export const TRANSITIONS = [
  {
    ...{ command: 'submit', from: ['draft'], to: 'submitted', by: ['requester'] },
    tells: { fpm: 'decision_wanted' },
  },
  {
    ...{ command: 'approve', from: ['submitted'], to: 'approved', by: ['fpm'] },
    tells: { requester: 'approved', assignment_team: 'assignment_wanted' },
  },
  {
    ...{ command: 'reject', from: ['submitted'], to: 'rejected', by: ['fpm'], guards: ['text'] },
    tells: { requester: 'rejected' },
  },
  {
    ...{ command: 'return', from: ['submitted'], to: 'returned', by: ['fpm'], guards: ['text'] },
    tells: { requester: 'returned' },
  },
  {
    ...{ command: 'resubmit', from: ['returned'], to: 'submitted', by: ['requester'] },
    tells: { fpm: 'corrected' },
  },
  {
    ...{ command: 'withdraw', from: UNDECIDED, to: 'withdrawn', by: ['requester'] },
    tells: { fpm: 'withdrawn' },
  },
  {
    ...{ command: 'move', from: UNDECIDED, to: 'same', by: ['fpm'], guards: ['able_fpm'] },
    tells: { fpm: 'moved_here', former_fpm: 'moved_away', requester: 'fpm_changed' },
  },
  {
    ...{ command: 'assign', from: ['approved', 'assigned'], to: 'assigned', by: ['assignment_team'] },
    guards: ['able_sme'],
    tells: { requester: 'assigned', fpm: 'assigned', sme: 'assigned_to_you', former_sme: 'taken_off' },
  },
  {
    ...{ command: 'decline', from: ['assigned'], to: 'approved', by: ['sme'] },
    guards: ['text', 'sme_not_in_contact'],
    tells: { assignment_team: 'declined' },
  },
  {
    ...{ command: 'contact', from: ['assigned'], to: 'same', by: ['sme'], guards: ['sme_not_in_contact'] },
    tells: { fpm: 'contacted', requester: 'contacted' },
  },
  {
    ...{ command: 'close', from: ['assigned'], to: 'closed', by: ['fpm'], guards: ['sme_in_contact'] },
    tells: { requester: 'closed', sme: 'closed' },
  },
  {
    ...{ command: 'remark', from: OPEN, to: 'same', by: ['requester', 'fpm', 'assignment_team', 'sme'] },
    guards: ['text'],
    tells: { requester: 'remark', fpm: 'remark', sme: 'remark' },
  },
  {
    ...{ command: 'note', from: OPEN, to: 'same', by: ['fpm'], guards: ['text'] },
    tells: { fpm: 'private_note' },
  },
] as const satisfies readonly Transition[];

export type CommandType = (typeof TRANSITIONS)[number]['command'];

/** The row of a command: each command has one. */
export function transitionOf(command: CommandType): Transition {
  const found = TRANSITIONS.find(row => row.command === command);
  if (!found) throw new RangeError(`the lifecycle has no ${command}`);
  return found;
}
