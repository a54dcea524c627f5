import type { Reply } from '../../../dialogs/reply.ts';
import type { KnownSpeaker } from '../../../dialogs/speaker.ts';
import { engagementSubject } from '../../../domain/subject.ts';
import type { Outbox } from '../../outbox.ts';
import type { Stores } from '../../storage/stores.ts';
import type { Committing } from '../committing.ts';
import type { Standing } from '../standing.ts';
import { Engaging } from './engaging.ts';
import { LookingUp } from './lookingUp.ts';
import { Revising } from './revising.ts';
import { SettingUp } from './settingUp.ts';
import { StartingProactively } from './startingProactively.ts';

/** Everything around engagements: how they begin, what becomes of them, and what is looked up. */
export interface EngagementRooms {
  readonly engaging: Engaging;
  readonly settingUp: SettingUp;
  readonly proactive: StartingProactively;
  readonly revising: Revising;
  readonly lookingUp: LookingUp;
  /** The request that an engagement comes from, in the place of its card. */
  requestOf(speaker: KnownSpeaker, engagementId: string): Promise<Reply>;
}

export function engagementRooms(
  stores: Stores,
  outbox: Outbox,
  standing: Standing,
  committing: Committing,
): EngagementRooms {
  const engaging = new Engaging(stores, outbox, standing);
  return {
    engaging,
    settingUp: new SettingUp(stores, standing, engaging),
    proactive: new StartingProactively(stores, standing, engaging),
    revising: new Revising(engaging),
    lookingUp: new LookingUp(stores, standing, engaging),
    requestOf: (speaker, engagementId) =>
      engaging.open(speaker, engagementId, async open => {
        const { requestId } = open.engagement;
        if (requestId === undefined) return engaging.standing(open, 'malformed');
        const request = await committing.current(speaker, requestId);
        return { ...request, leaves: engagementSubject(open.engagement) };
      }),
  };
}
