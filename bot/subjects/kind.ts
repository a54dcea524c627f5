import type { Subject } from '../../domain/subject.ts';
import type { Message } from '../messenger.ts';
import type { Reader } from '../readers.ts';
import type { Mail } from '../storage/mail.ts';

/** A record as whoever delivers sees it: how far it is, what follows from it, and how a reader sees it. */
export interface Current {
  readonly revision: number;
  /** The record that its cards show, where that is another one: they are kept up to date with that one. */
  readonly shows?: { readonly subject: Subject; readonly mail: Mail; readonly revision: number };
  /** Writes whatever can be computed from the record, such as lists. It is done again and again. */
  project(): Promise<void>;
  /**
   * The record as it stands now, for this reader: a late message shows today's state, not an old one. `notice` says
   * what the message is about; a card that is only brought up to date has none. `undefined` when there is nothing
   * that this reader may see: then nothing is sent, and a card that stands in their chat stays as it is.
   */
  draw(reader: Reader, notice?: string): Promise<Message | undefined>;
}

/** One kind of record that has an outbox: where its mail is, and how it is loaded and drawn. */
export interface SubjectKind {
  readonly mail: Mail;
  /** `undefined` while the record is not there: not committed yet, or never. */
  current(subject: Subject): Promise<Current | undefined>;
}

/** The kinds of records by name. What another version of the desk calls otherwise waits for that version. */
export type Subjects = ReadonlyMap<string, SubjectKind>;
