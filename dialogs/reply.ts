import type { Card } from '../cards/render.ts';
import type { FactId } from '../domain/facts.ts';
import type { Subject } from '../domain/subject.ts';
import type { Intent } from './understanding/types.ts';

/** A file that somebody is asked to accept. */
export interface FileOffer {
  readonly name: string;
  /** What it is for, without anything that people wrote. */
  readonly about: string;
  /** In bytes. */
  readonly size: number;
  /** Names the file when the answer comes back: ids alone. */
  readonly asked: object;
}

/** What the desk says: a card with the line that a notification shows for it. */
export interface Reply {
  readonly card: Card;
  readonly summary: string;
  /** The record that the card shows, if it shows one: such cards are kept up to date. */
  readonly about?: { readonly subject: Subject; readonly revision: number };
  /** The record that the pressed card showed until now, where this is something else: it is no more kept up to date with it. */
  readonly leaves?: Subject;
  /** Rests on the sources alone, so it may stand where others read along. Anything else goes to its reader's own chat. */
  readonly forAll?: true;
  /** Comes as a message of its own when a button led here: the pressed card stays as it is. */
  readonly beside?: true;
  /** A file to be accepted, shown in place of the card by what Teams has for it. */
  readonly file?: FileOffer;
  /** What is said by pointing at one of the things that are listed, in their order: "the second one". Empty where nothing is. */
  readonly offers?: readonly string[];
  /** What else the sentence may have meant, where the desk was not sure: whichever is chosen is answered for that sentence. */
  readonly meanings?: readonly Intent[];
  /** The facts behind the answer. */
  readonly facts?: readonly FactId[];
}
