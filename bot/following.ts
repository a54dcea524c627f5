import type { Reply } from '../dialogs/reply.ts';
import type { KnownSpeaker } from '../dialogs/speaker.ts';
import { pressedCard } from './commands/pressedCard.ts';
import type { Subjects } from './subjects/kind.ts';

/** Puts down what a pressed card shows from now on. */
export type Follow = (speaker: KnownSpeaker, reply: Reply) => Promise<void>;

/**
 * One message shows one record at a time: a pressed card that shows another one is kept up to date with that one, and
 * no more with the former. In a chat with others no card counts as pressed (`people.ts`), so nothing is put down there.
 */
export const following =
  (subjects: Subjects): Follow =>
  async (speaker, { about, leaves }) => {
    const shown = pressedCard(speaker, speaker.person);
    if (!shown) return;
    if (leaves) await subjects.get(leaves.kind)?.mail.forget(leaves, shown.personId, shown.activityId);
    if (!about) return;
    await subjects.get(about.subject.kind)?.mail.showCard(about.subject, shown);
  };
