import type { EngagementView } from '../../../cards/engagement.ts';
import type { MessageKey } from '../../../cards/strings/catalogue.ts';
import { message } from '../../../dialogs/answers/message.ts';
import type { Reply } from '../../../dialogs/reply.ts';
import type { KnownSpeaker } from '../../../dialogs/speaker.ts';
import type {
  EngagementChange,
  EngagementCommand,
  EngagementRefusal,
} from '../../../domain/engagement/command.ts';
import { engage } from '../../../domain/engagement/lifecycle.ts';
import { maySeeEngagement } from '../../../domain/engagement/parties.ts';
import type { Engagement } from '../../../domain/engagement/record.ts';
import { engagementSubject } from '../../../domain/subject.ts';
import type { Outbox } from '../../outbox.ts';
import type { Stores } from '../../storage/stores.ts';
import type { Stored } from '../../storage/table.ts';
import { pressedCard } from '../pressedCard.ts';
import type { Standing } from '../standing.ts';
import { findEngagement, type Loaded } from './loading.ts';
import { engagementScreen } from './screens.ts';

export type Why = EngagementRefusal | 'malformed';

const REFUSED: Readonly<Record<Why, MessageKey>> = {
  ...{ forbidden: 'engagement.refused.forbidden', stale: 'engagement.refused.stale' },
  ...{ wrong_state: 'engagement.refused.wrong_state', malformed: 'engagement.refused.malformed' },
  ...{ unchanged: 'engagement.refused.unchanged', agreed_already: 'engagement.refused.agreed_already' },
  ...{ not_in_contact: 'engagement.refused.not_in_contact', same_person: 'engagement.refused.forbidden' },
  ...{ wrong_kind: 'engagement.refused.malformed', end_date_needed: 'error.end_date_needed' },
  texts_needed: 'error.required',
};

/** An engagement in hand for somebody who may see it, with those who stand in for its FPM today. */
export interface OpenEngagement extends Loaded {
  readonly speaker: KnownSpeaker;
  readonly deputies: readonly string[];
}

/** What every command on an engagement has in common: it is found, judged on what is stored, and written once. */
export class Engaging {
  readonly #stores: Stores;
  readonly #outbox: Outbox;
  readonly #standing: Standing;

  constructor(stores: Stores, outbox: Outbox, standing: Standing) {
    this.#stores = stores;
    this.#outbox = outbox;
    this.#standing = standing;
  }

  /** Nothing is shown to strangers, not even that there is such an engagement. */
  async open(
    speaker: KnownSpeaker,
    engagementId: string,
    then: (open: OpenEngagement) => Promise<Reply> | Reply,
  ): Promise<Reply> {
    const loaded = await findEngagement(this.#stores, engagementId);
    return loaded ? this.opened(speaker, loaded, then) : this.notFound(speaker);
  }

  async opened(
    speaker: KnownSpeaker,
    loaded: Loaded,
    then: (open: OpenEngagement) => Promise<Reply> | Reply,
  ): Promise<Reply> {
    const { engagement } = loaded;
    const deputies = await this.#standing.standIns(engagement.fpm.id);
    if (!maySeeEngagement(speaker.person, engagement, deputies)) return this.notFound(speaker);
    return then({ ...loaded, speaker, deputies });
  }

  notFound(speaker: KnownSpeaker): Reply {
    return message(speaker, 'warning', 'engagement.refused.not_found');
  }

  current(speaker: KnownSpeaker, engagementId: string, why?: Why): Promise<Reply> {
    return this.open(speaker, engagementId, open => this.standing(open, why));
  }

  standing(
    { speaker, engagement, deputies }: OpenEngagement,
    why?: Why,
    done?: EngagementView['done'],
  ): Reply {
    return engagementScreen(speaker, { engagement, deputies, done, refusal: why && REFUSED[why] });
  }

  /** Gives a command on what was seen; `otherwise` may answer a refusal in its own way. */
  async give(
    open: OpenEngagement,
    command: EngagementCommand,
    seen: number,
    otherwise: (why: EngagementRefusal) => Reply | undefined = () => undefined,
  ): Promise<Reply> {
    const { speaker, engagement, deputies, found } = open;
    const moment = { ...this.#standing.moment(), deputies };
    const outcome = engage(engagement, command, speaker.person, seen, moment);
    if (!outcome.ok) return otherwise(outcome.error) ?? this.standing(open, outcome.error);
    return this.commit(speaker, outcome.value, deputies, found);
  }

  /** Writes a change and shows what it made of the engagement. Whoever came second gets it as it stands. */
  async commit(
    speaker: KnownSpeaker,
    change: EngagementChange,
    deputies: readonly string[],
    before?: Stored<Engagement>,
  ): Promise<Reply> {
    const { record } = change;
    const shownOn = pressedCard(speaker, speaker.person);
    const won = await this.#stores.engagements.commit(change, before, shownOn);
    if (!won) return this.current(speaker, record.id, 'stale');
    this.#outbox.kick(engagementSubject(record), record.revision);
    return engagementScreen(speaker, { engagement: record, deputies });
  }
}
