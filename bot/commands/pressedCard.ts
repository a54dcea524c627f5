import type { Speaker } from '../../dialogs/speaker.ts';
import type { ShownCard } from '../storage/rows.ts';

/**
 * The card that somebody pressed: it shows what came of that from now on. At revision 0, so that it is brought up to
 * date on every device of its owner. `undefined` when they wrote, or pressed in a chat with others.
 */
export const pressedCard = (
  { pressedOn }: Pick<Speaker, 'pressedOn'>,
  { id: personId }: { readonly id: string },
): ShownCard | undefined => pressedOn && { personId, revision: 0, ...pressedOn };
