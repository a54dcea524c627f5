import type { Person } from '../people.ts';
import type { Deputies } from './parties.ts';
import type { AuditEvent, RequestFields, SmeRequest } from './record.ts';
import type { Notice, Party, Transition } from './transitions.ts';

/** What filing or filing again brings along: checked fields, and what the rules said of them at that moment. */
export type Filing = Pick<SmeRequest, 'evaluation' | 'deadlines' | 'fpmName' | 'panel' | 'resembles'> & {
  readonly fields: RequestFields;
};

/** What somebody wants to happen to a filed request. People in it come from storage, never from a card. */
export type Command =
  | { readonly type: 'resubmit'; readonly filing: Filing }
  | { readonly type: 'approve' | 'reject' | 'remark' | 'note' | 'decline'; readonly text: string }
  /** `fixes`: what to put right, by field; the whole is told in `text`. */
  | { readonly type: 'return'; readonly text: string; readonly fixes?: Readonly<Record<string, string>> }
  | { readonly type: 'withdraw' | 'contact' | 'close'; readonly text?: string }
  | { readonly type: 'move'; readonly to: Person; readonly text?: string }
  | { readonly type: 'assign'; readonly sme: Person; readonly text?: string };

/** When, under which commit and among whom a change is made. `now` is an ISO instant. */
export interface Moment {
  readonly now: string;
  readonly commitId: string;
  readonly deputies?: Deputies;
  /** The SME assignment team, for those commands that it is told of. */
  readonly team?: readonly string[];
}

export interface Change {
  readonly record: SmeRequest;
  readonly event: AuditEvent;
  readonly notices: readonly { readonly to: string; readonly notice: Notice }[];
}

export type Refusal =
  | ('forbidden' | 'self_approval' | 'stale' | 'wrong_state' | 'text_required')
  | ('approved_already' | 'not_in_contact' | 'in_contact' | 'not_an_sme' | 'not_an_fpm');

/** A command that the table allows: its row, who gives it and as what, and what was said with it. */
export interface Given {
  readonly row: Transition;
  readonly command: Command;
  readonly actor: Person;
  readonly party: Party;
  /** The FPM in whose place the actor acts. */
  readonly actsFor: string | undefined;
  readonly text: string;
}
