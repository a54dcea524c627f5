import type { MessageKey } from '../../../cards/strings/catalogue.ts';
import type { Reply } from '../../../dialogs/reply.ts';
import type { KnownSpeaker } from '../../../dialogs/speaker.ts';
import type { Stores } from '../../storage/stores.ts';
import type { Entrance } from './entrance.ts';
import { guideListScreen, leftFor } from './screens.ts';

/** What the press was that led to the list. */
export interface FromPress {
  readonly partnerId?: string | undefined;
  /** The run that the pressed card showed until now, as the id of its subject. */
  readonly leaving?: string | undefined;
}

/** Which guides there are, and how far a partner is in each. */
export class GuideShelf {
  readonly #stores: Stores;
  readonly #entrance: Entrance;

  constructor(stores: Stores, entrance: Entrance) {
    this.#stores = stores;
    this.#entrance = entrance;
  }

  /** `why` says why a press changed nothing. One page of one partition. */
  show(speaker: KnownSpeaker, { partnerId, leaving }: FromPress = {}, why?: MessageKey): Promise<Reply> {
    return this.#entrance.admit(
      speaker,
      partnerId,
      { verb: 'guide.list', data: {} },
      async ({ id, name }) => {
        const begun = await this.#stores.guides.of(id);
        const { words, person } = speaker;
        const leaves = leftFor(id, leaving);
        return guideListScreen(
          speaker,
          {
            ...{ partner: name, begun, partnerId: person.partnerId === id ? undefined : id },
            notice: why && { mood: 'warning', title: words.say(why), plain: true },
          },
          leaves,
        );
      },
    );
  }
}
