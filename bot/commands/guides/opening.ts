import { message } from '../../../dialogs/answers/message.ts';
import type { Reply } from '../../../dialogs/reply.ts';
import type { KnownSpeaker } from '../../../dialogs/speaker.ts';
import type { Guide } from '../../../domain/guide.ts';
import type { GuideInHand, GuideProgress } from '../../../domain/guideProgress.ts';
import type { GuideRuns } from '../../../domain/guideRuns.ts';
import { guideOf } from '../../../domain/guides.ts';
import type { ReadGuide } from '../../storage/guideStore.ts';
import type { Stores } from '../../storage/stores.ts';
import type { Stored } from '../../storage/table.ts';
import type { Entrance } from './entrance.ts';

/** Which guide was pressed, of which partner; without one the presser's own company is meant. */
export interface PressedGuide {
  readonly guideId: string;
  readonly partnerId?: string | undefined;
}

export interface PressedRun extends PressedGuide {
  readonly run: number;
}

/** A guide of a partner, with the list of its runs. */
export interface FoundGuide {
  readonly partnerId: string;
  readonly partner: string;
  readonly guide: Guide;
  readonly runs: Stored<GuideRuns> | undefined;
}

/** A run of a guide in the hands of somebody who may see it. */
export interface OpenGuide extends GuideInHand, ReadGuide {
  readonly partner: string;
}

type Then<T> = (found: T) => Promise<Reply> | Reply;

/** Guides as they are stored. Nothing is shown to strangers, not even that there is one. */
export class Opening {
  readonly #guides: Stores['guides'];
  readonly #entrance: Entrance;

  constructor({ guides }: Pick<Stores, 'guides'>, entrance: Entrance) {
    this.#guides = guides;
    this.#entrance = entrance;
  }

  /** With all its runs. */
  guide(speaker: KnownSpeaker, pressed: PressedGuide, then: Then<FoundGuide>): Promise<Reply> {
    return this.#admit(speaker, pressed, async (guide, partnerId, partner) => {
      const runs = await this.#guides.runs(partnerId, guide.id);
      return then({ partnerId, partner, guide, runs });
    });
  }

  run(speaker: KnownSpeaker, pressed: PressedRun, then: Then<OpenGuide>): Promise<Reply> {
    const { run } = pressed;
    return this.#admit(speaker, pressed, async (guide, partnerId, partner) => {
      const [runs, stored] = await Promise.all([
        this.#guides.runs(partnerId, guide.id),
        this.#guides.load(partnerId, { guideId: guide.id, run }),
      ]);
      const found = { partnerId, partner, guide, runs };
      return this.#opened(speaker, found, run, stored, then);
    });
  }

  /** A run of a guide whose runs were read already. */
  async runOf(speaker: KnownSpeaker, found: FoundGuide, run: number, then: Then<OpenGuide>): Promise<Reply> {
    const stored = await this.#guides.load(found.partnerId, { guideId: found.guide.id, run });
    return this.#opened(speaker, found, run, stored, then);
  }

  async #opened(
    speaker: KnownSpeaker,
    found: FoundGuide,
    run: number,
    stored: Stored<GuideProgress> | undefined,
    then: Then<OpenGuide>,
  ): Promise<Reply> {
    // The first run is there before anything is kept of it; any other is begun by its name.
    if (!stored && run !== 1) return message(speaker, 'warning', 'guide.refused.not_found');
    return then({ ...found, run, stored, progress: stored?.content });
  }

  #admit(
    speaker: KnownSpeaker,
    { guideId, partnerId }: PressedGuide,
    then: (guide: Guide, partnerId: string, partner: string) => Promise<Reply>,
  ): Promise<Reply> {
    const again = { verb: 'guide.open', data: { guideId } } as const;
    return this.#entrance.admit(speaker, partnerId, again, async ({ id, name }) => {
      const guide = guideOf(guideId);
      return guide ? then(guide, id, name) : message(speaker, 'warning', 'guide.refused.not_found');
    });
  }
}
