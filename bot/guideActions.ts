import type { Reply } from '../dialogs/reply.ts';
import type { KnownSpeaker } from '../dialogs/speaker.ts';
import type { GuideRooms } from './commands/guides/rooms.ts';
import { type Handlers, handle, isVerbOf, type VerbsOf } from './handlers.ts';
import { typedIn } from './typed.ts';

export type GuideVerb = VerbsOf<'guide'>;

export const isGuideVerb = (verb: unknown): verb is GuideVerb => isVerbOf('guide', verb);

/** The buttons of guides. Their data is not believed: whose guide it is and how far is read anew. */
export class GuideActions {
  readonly #rooms: GuideRooms;
  readonly #handlers: Handlers<GuideVerb>;

  constructor(rooms: GuideRooms) {
    const { shelf, guiding, gettingHelp } = rooms;
    this.#rooms = rooms;
    this.#handlers = {
      'guide.list': (speaker, data) => shelf.show(speaker, data),
      'guide.open': (speaker, { leaving, ...data }) => guiding.show(speaker, data, leaving),
      'guide.done': (speaker, { guideId, stepId, run, partnerId, ...inputs }) =>
        guiding.done(speaker, { guideId, stepId, run, partnerId, answers: typedIn(inputs) }),
      'guide.undo': (speaker, data) => guiding.undo(speaker, data),
      'guide.restart': (speaker, data) => guiding.restart(speaker, data),
      'guide.stuck': (speaker, data) => gettingHelp.request(speaker, data),
    };
  }

  /** Malformed data changes nothing and shows how things stand. */
  press(speaker: KnownSpeaker, verb: GuideVerb, data: unknown): Promise<Reply> {
    return (
      handle(this.#handlers, speaker, verb, data) ??
      this.#rooms.shelf.show(speaker, {}, 'guide.refused.malformed')
    );
  }
}
