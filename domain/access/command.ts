import type { Role } from '../people.ts';
import type { AccessEvent, AccessPartner, AccessRecord, Application } from './record.ts';
import type { AccessCommandType, AccessNotice } from './transitions.ts';

export type AccessCommand =
  | { readonly type: Exclude<AccessCommandType, 'submit' | 'move' | 'approve' | 'decline'> }
  | { readonly type: 'submit'; readonly application: Application; readonly partner: AccessPartner }
  | { readonly type: 'move'; readonly to: Pick<Actor, 'id' | 'name'> }
  | { readonly type: 'approve' | 'decline'; readonly text: string };

/** Who acts: somebody authenticated, with the roles that the desk has on record for them. */
export interface Actor {
  readonly id: string;
  readonly name: string;
  readonly roles: readonly Role[];
}

/** When, and under which commit. `deputies` are those who may act for the partner's FPM at this moment. */
export interface AccessMoment {
  readonly now: string;
  readonly commitId: string;
  readonly deputies?: readonly string[];
}

export interface AccessChange {
  readonly record: AccessRecord;
  readonly events: readonly AccessEvent[];
  readonly notices: readonly { readonly to: string; readonly notice: AccessNotice }[];
}

export type AccessRefusal =
  | ('forbidden' | 'stale' | 'wrong_state' | 'text_required')
  | ('declined_often' | 'missed_often');
