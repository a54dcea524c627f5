import type { Card } from '../cards/render.ts';
import type { FactId } from '../domain/facts.ts';
import type { Subject } from '../domain/subject.ts';

/** What the desk says: a card with the line that a notification shows for it. */
export interface Reply {
  readonly card: Card;
  readonly summary: string;
  /** The record that the card shows, if it shows one: such cards are kept up to date. */
  readonly about?: { readonly subject: Subject; readonly revision: number };
  /** Rests on the sources alone, so it may stand where others read along. Anything else goes to its reader's own chat. */
  readonly forAll?: true;
  /** The facts behind the answer. */
  readonly facts?: readonly FactId[];
}
