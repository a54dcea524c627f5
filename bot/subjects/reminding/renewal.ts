import { renewalReminderCard, renewalReminderSummary } from '../../../cards/renewalReminder.ts';
import { dateIn } from '../../../domain/calendar.ts';
import { enrolledIn, stepOn } from '../../../domain/specializations/ladder.ts';
import { renewalView } from '../../commands/renewalView.ts';
import type { Reminding } from './reminding.ts';

/** A step of the ladder of one enrolment. */
export const ofRenewal: Reminding<'renewal'> = {
  draw: async ({ partnerId, specId, anniversary }, { stores, reader, words, now, lateSince }) => {
    const [enrolment, partner] = await Promise.all([
      stores.partners.enrolment(partnerId, specId),
      stores.partners.get(partnerId),
    ]);
    if (!enrolment || !partner || reader.partnerId !== partnerId) return undefined;
    const today = dateIn(now, reader.zone);
    const step = stepOn(enrolledIn(enrolment), today);
    if (step?.renewal.anniversary.toString() !== anniversary) return undefined;
    const view = renewalView({ words, today }, enrolment, partner.name);
    const reminder = {
      ...{ view, specId: view.seen.specId, partner: partner.name, today, isOurs: step.ours },
      ...(lateSince !== undefined && { meantFor: words.instant(lateSince, reader.zone) }),
    };
    return { card: renewalReminderCard(words, reminder), summary: renewalReminderSummary(words, reminder) };
  },
};
