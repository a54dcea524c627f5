import type { Words } from '../cards/strings/words.ts';
import type { Newcomer } from '../domain/access/applicant.ts';
import type { Instant, PlainDate } from '../domain/calendar.ts';
import type { Contact } from '../domain/contact.ts';
import type { Person } from '../domain/people.ts';

/** Who speaks in this turn, and in which language and on which day they are answered. */
export interface Speaker {
  /** `undefined` for somebody whom the desk doesn't know: they may ask, but not file. */
  readonly person: Person | undefined;
  readonly words: Words;
  readonly zone: string;
  readonly today: PlainDate;
  /** The moment of this turn; `today` is its date where the person is. */
  readonly now: Instant;
  /** Somebody unknown in their own chat with the desk: what a request for access is made with. */
  readonly newcomer?: Newcomer | undefined;
  /** Others read along: a group, a channel, a chat between people. `ownChatId` is this person's chat with the
   * desk, `place` where this was said. */
  readonly overheard?: { readonly ownChatId: string | undefined; readonly place: Contact };
  /** The card whose button was pressed, if this turn is such a press: it is kept up to date from now on. */
  readonly pressedOn?: { readonly conversationId: string; readonly activityId: string };
}

export type KnownSpeaker = Speaker & { readonly person: Person };

export const isKnown = (speaker: Speaker): speaker is KnownSpeaker => speaker.person !== undefined;
