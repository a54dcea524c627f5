import type { Reply } from '../../../dialogs/reply.ts';
import type { KnownSpeaker } from '../../../dialogs/speaker.ts';
import type { GuideChange } from '../../../domain/guideProgress.ts';
import { guideSubject } from '../../../domain/subject.ts';
import type { Outbox } from '../../outbox.ts';
import type { ReadGuide } from '../../storage/guideStore.ts';
import type { Stores } from '../../storage/stores.ts';
import { pressedCard } from '../pressedCard.ts';

/** Writes what was decided on a guide as it was read. */
export class Changing {
  readonly #guides: Stores['guides'];
  readonly #outbox: Outbox;

  constructor({ guides }: Pick<Stores, 'guides'>, outbox: Outbox) {
    this.#guides = guides;
    this.#outbox = outbox;
  }

  /**
   * Somebody else may be faster: then `again` decides anew on what they have made of it, so that two who change the same
   * guide at once lose nothing.
   */
  async write(
    speaker: KnownSpeaker,
    change: GuideChange,
    read: ReadGuide,
    { written, again }: { readonly written: () => Reply; readonly again: () => Promise<Reply> },
  ): Promise<Reply> {
    if (!(await this.#guides.commit(change, read, pressedCard(speaker, speaker.person)))) return again();
    this.#outbox.kick(guideSubject(change.record), change.record.revision);
    return written();
  }
}
