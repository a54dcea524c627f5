import type { Person } from '../people.ts';
import type { Engagement, EngagementEvent, EngagementParty, Terms } from './record.ts';
import type { EngagementCommandType, EngagementNotice, EngagementTransition } from './transitions.ts';

export type EngagementCommand =
  | { readonly type: 'set_up' | 'start' | 'revise'; readonly terms: Terms }
  | { readonly type: 'complete'; readonly summary: string; readonly feedback: string }
  | { readonly type: Exclude<EngagementCommandType, 'set_up' | 'start' | 'revise' | 'complete'> };

/** Between whom an engagement is, and for which customer: from stored records, never from a card. */
export type Basis = Pick<Engagement, 'id' | 'partnerId' | 'partnerName' | 'customer'> &
  Pick<Engagement, 'frp' | 'fpm' | 'sme'> & {
    readonly requestId?: string;
    /** The SME has confirmed the first contact on that request. */
    readonly inContact?: boolean;
  };

/** When, and under which commit. `deputies` are those who may act in the FPM's place at this moment. */
export interface EngagementMoment {
  readonly now: string;
  readonly commitId: string;
  readonly deputies?: readonly string[];
}

export interface EngagementChange {
  readonly record: Engagement;
  readonly event: EngagementEvent;
  readonly notices: readonly { readonly to: string; readonly notice: EngagementNotice }[];
}

export type EngagementRefusal =
  | ('forbidden' | 'stale' | 'wrong_state' | 'not_in_contact' | 'same_person')
  | ('wrong_kind' | 'end_date_needed' | 'unchanged' | 'agreed_already' | 'texts_needed');

/** A command that the table allows: its row, who gives it and as which party. */
export interface GivenHere {
  readonly row: EngagementTransition;
  readonly command: EngagementCommand;
  readonly actor: Person;
  readonly party: EngagementParty;
}
