import type { Reply } from '../dialogs/reply.ts';
import type { KnownSpeaker } from '../dialogs/speaker.ts';
import type { Subjects } from './subjects/kind.ts';

/** Puts down what a pressed card shows from now on. */
export type Follow = (speaker: KnownSpeaker, reply: Reply) => Promise<void>;

/**
 * One message shows one record at a time: a pressed card that shows another one is kept up to date with that one, and
 * no more with the former. In a chat with others no card counts as pressed (`people.ts`), so nothing is put down there.
 */
export const following =
  (subjects: Subjects): Follow =>
  async ({ person, pressedOn }, { about, leaves }) => {
    if (!pressedOn) return;
    const { id: personId } = person;
    if (leaves) await subjects.get(leaves.kind)?.mail.forget(leaves, personId, pressedOn.activityId);
    if (!about) return;
    // At revision 0, so that it is brought up to date on every device of its owner with the next change.
    const shown = { personId, ...pressedOn, revision: 0 };
    await subjects.get(about.subject.kind)?.mail.showCard(about.subject, shown);
  };
