import { engagementCard } from '../../../cards/engagement.ts';
import { plainDate } from '../../../domain/calendar.ts';
import { maySeeEngagement } from '../../../domain/engagement/parties.ts';
import { engagementSubject } from '../../../domain/subject.ts';
import { loadEngagement } from '../../commands/engagement/loading.ts';
import type { Reminding } from './reminding.ts';

/** An engagement whose last day comes or has passed, as long as that is still its last day. */
export const ofEngagement: Reminding<'engagement'> = {
  shows: async (stores, { partnerId, engagementId }) => {
    const engagement = (await loadEngagement(stores, partnerId, engagementId))?.engagement;
    const { mail } = stores.engagements;
    return engagement && { subject: engagementSubject(engagement), mail, revision: engagement.revision };
  },
  draw: async (
    { partnerId, engagementId, endDate, notice },
    { stores, standing, reader, words, lateSince },
  ) => {
    const engagement = (await loadEngagement(stores, partnerId, engagementId))?.engagement;
    const isOpen = engagement?.state === 'active' && engagement.terms.endDate === endDate;
    if (!isOpen) return undefined;
    const deputies = await standing.standIns(engagement.fpm.id);
    if (!maySeeEngagement(reader, engagement, deputies)) return undefined;
    const date = words.date(plainDate(endDate));
    return {
      card: engagementCard(words, { engagement, reader, deputies, reminder: { notice, lateSince } }),
      summary: words.say(`engagement.${notice}`, { id: engagementId, date }),
    };
  },
};
