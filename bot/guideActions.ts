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
    const { shelf, runs, guiding, gettingHelp } = rooms;
    this.#rooms = rooms;
    this.#handlers = {
      'guide.list': (speaker, data) => shelf.show(speaker, data),
      'guide.open': (speaker, { leaving, ...data }) => runs.open(speaker, data, leaving),
      'guide.runs': (speaker, { leaving, ...data }) => runs.list(speaker, data, leaving),
      'guide.choose': (speaker, { guideId, partnerId, ...inputs }) =>
        runs.choose(speaker, { guideId, partnerId }, typedIn(inputs)['run']),
      'guide.begin': (speaker, { guideId, partnerId, last, ...inputs }) =>
        runs.begin(speaker, { guideId, partnerId }, last, typedIn(inputs)['name']),
      'guide.name': (speaker, { guideId, run, partnerId, ...inputs }) =>
        guiding.rename(speaker, { guideId, run, partnerId }, typedIn(inputs)['name']),
      'guide.close': (speaker, data) => guiding.putAway(speaker, data),
      'guide.done': (speaker, { guideId, stepId, run, partnerId, revision, ...inputs }) => {
        const { name, ...answers } = typedIn(inputs);
        return guiding.done(speaker, { guideId, stepId, run, partnerId }, revision, { answers, name });
      },
      'guide.undo': (speaker, data) => guiding.undo(speaker, data),
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
