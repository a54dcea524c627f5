import type { AccessState } from './record.ts';

/** The person who asks, the FPM of the partner they named, or the desk by itself. */
export type AccessParty = 'applicant' | 'fpm' | 'desk';

/** What a notification is about. */
export type AccessNotice = 'access_wanted' | 'invited' | 'declined';

/** Conditions beside state and party; `registration.ts` has each as a function of this name. */
export type AccessGuard = 'text' | 'seldom_declined' | 'seldom_missed';

export interface AccessTransition {
  readonly command: string;
  readonly from: readonly AccessState[];
  readonly to: AccessState;
  readonly by: AccessParty;
  readonly guards?: readonly AccessGuard[];
  readonly tells: Readonly<Partial<Record<AccessParty, AccessNotice>>>;
}

/**
 * The six steps of SME-13 as the states of D1's AccessRegistration: what is not in this table is refused. The source
 * knows no decline and no way back; here both lead to `none`, from where a person may ask again. A `miss` is a
 * company that the desk doesn't have: nobody is told of it.
 */
export const ACCESS_TRANSITIONS = [
  {
    command: 'ask',
    from: ['none'],
    to: 'requested',
    by: 'applicant',
    guards: ['seldom_declined'],
    tells: {},
  },
  {
    command: 'miss',
    from: ['requested'],
    to: 'requested',
    by: 'applicant',
    guards: ['seldom_missed'],
    tells: {},
  },
  {
    command: 'submit',
    from: ['requested'],
    to: 'info_submitted',
    by: 'applicant',
    guards: ['seldom_missed'],
    tells: { fpm: 'access_wanted' },
  },
  // The partner has got another FPM. Nobody commands it: it follows from the partner's record.
  {
    command: 'move',
    from: ['info_submitted'],
    to: 'info_submitted',
    by: 'desk',
    tells: { fpm: 'access_wanted' },
  },
  { command: 'approve', from: ['info_submitted'], to: 'invited', by: 'fpm', tells: { applicant: 'invited' } },
  {
    command: 'decline',
    from: ['info_submitted'],
    to: 'none',
    by: 'fpm',
    guards: ['text'],
    tells: { applicant: 'declined' },
  },
  { command: 'accept', from: ['invited'], to: 'permissions_accepted', by: 'applicant', tells: {} },
  { command: 'register', from: ['permissions_accepted'], to: 'registered', by: 'applicant', tells: {} },
  {
    command: 'withdraw',
    from: ['requested', 'info_submitted', 'invited'],
    to: 'none',
    by: 'applicant',
    tells: {},
  },
] as const satisfies readonly AccessTransition[];

export type AccessCommandType = (typeof ACCESS_TRANSITIONS)[number]['command'];

/** The row of a command: each command has one. */
export function accessTransition(command: AccessCommandType): AccessTransition {
  const found = ACCESS_TRANSITIONS.find(row => row.command === command);
  if (!found) throw new RangeError(`no registration has a ${command}`);
  return found;
}
