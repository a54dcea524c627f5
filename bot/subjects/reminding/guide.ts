import { guideNudgeCard, guideNudgeSummary } from '../../../cards/guideNudge.ts';
import { dateIn } from '../../../domain/calendar.ts';
import { guideOf } from '../../../domain/guides.ts';
import { verificationOverdue } from '../../../domain/guideWaits.ts';
import { guideSubject } from '../../../domain/subject.ts';
import type { Reminding } from './reminding.ts';

/** The guide whose verification is late, as long as it still waits for it and counts from the same day. */
export const ofGuide: Reminding<'guide'> = {
  shows: async ({ guides }, { partnerId, ...of }) => {
    const progress = (await guides.load(partnerId, of))?.content;
    return progress && { subject: guideSubject(progress), mail: guides.mail, revision: progress.revision };
  },
  draw: async (
    { partnerId, guideId, run, confirmedOn },
    { stores, reader, words, now, holidays, lateSince },
  ) => {
    const [stored, partner] = await Promise.all([
      stores.guides.load(partnerId, { guideId, run }),
      stores.partners.get(partnerId),
    ]);
    const guide = guideOf(guideId);
    if (!stored || !guide || !partner || reader.partnerId !== partnerId) return undefined;
    const inHand = { partnerId, guide, run, progress: stored.content };
    const overdue = verificationOverdue(inHand, holidays);
    if (overdue?.since.toString() !== confirmedOn) return undefined;
    const view = { ...inHand, partner: partner.name, reader, today: dateIn(now, reader.zone), holidays };
    const meantFor = lateSince === undefined ? undefined : words.instant(lateSince, reader.zone);
    return { card: guideNudgeCard(words, view, meantFor), summary: guideNudgeSummary(words, view) };
  },
};
