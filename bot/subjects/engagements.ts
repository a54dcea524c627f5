import { engagementCard, engagementSummary } from '../../cards/engagement.ts';
import { wordsIn } from '../../cards/strings/words.ts';
import { maySeeEngagement } from '../../domain/engagement/parties.ts';
import type { Clock } from '../clock.ts';
import { engagementDues } from '../clocks/plans.ts';
import { loadEngagement } from '../commands/engagement/loading.ts';
import type { Standing } from '../commands/standing.ts';
import type { Stores } from '../storage/stores.ts';
import type { SubjectKind } from './kind.ts';

/** Engagements: the lists of the three follow from them, and one card shows them in every state. */
export const engagementKind = (stores: Stores, standing: Standing, clock: Clock): SubjectKind => ({
  mail: stores.engagements.mail,
  current: async ({ home, id }) => {
    const engagement = (await loadEngagement(stores, home, id))?.engagement;
    if (!engagement) return undefined;
    // Read once for all who are told, and not at all when nobody is.
    let deputies: Promise<readonly string[]> | undefined;
    return {
      revision: engagement.revision,
      project: async () => {
        await stores.engagementLists.project(engagement);
        await Promise.all(engagementDues(engagement, clock.now()).map(due => stores.dues.plan(due)));
      },
      draw: async ({ person: reader }) => {
        deputies ??= standing.standIns(engagement.fpm.id);
        const standIns = await deputies;
        if (!reader || !maySeeEngagement(reader, engagement, standIns)) return undefined;
        const words = wordsIn(reader.locale);
        return {
          card: engagementCard(words, { engagement, reader, deputies: standIns }),
          summary: engagementSummary(words, engagement),
        };
      },
    };
  },
});
