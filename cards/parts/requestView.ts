import type { Instant } from '../../domain/calendar.ts';
import type { Person } from '../../domain/people.ts';
import type { RequestNotice } from '../../domain/reminder.ts';
import type { Deputies } from '../../domain/request/parties.ts';
import type { SmeRequest } from '../../domain/request/record.ts';
import type { MessageKey } from '../strings/catalogue.ts';

/** A request as one reader sees it at a moment. */
export interface RequestView {
  readonly request: SmeRequest;
  /** Who reads the card: what they may do decides which buttons stand on it. */
  readonly reader: Person;
  /** Who stands in for the FPM now: the reader may be one of them. */
  readonly deputies?: Deputies;
  /** Whether a waiting request is late is judged by this moment. */
  readonly now: Instant;
  /** What the card reminds of, and the ISO instant for which that was meant, if it comes much later. */
  readonly reminder?: { readonly notice: RequestNotice; readonly lateSince?: string | undefined };
  /** Why the click that led here changed nothing. */
  readonly refusal?: MessageKey;
  /** The message to the partner as typed, and what is wrong with it. */
  readonly note?: { readonly text: string; readonly error: MessageKey };
}
