import { type GuideView, guideCard, guideFacts, guideSummary } from '../../../cards/guide.ts';
import { type GuideList, guideListCard } from '../../../cards/guideList.ts';
import { type GuideRunsView, guideRunsCard } from '../../../cards/guideRuns.ts';
import { guideName } from '../../../cards/parts/guideText.ts';
import type { Reply } from '../../../dialogs/reply.ts';
import type { KnownSpeaker } from '../../../dialogs/speaker.ts';
import { guideSubject, runOf, type Subject } from '../../../domain/subject.ts';

/** A guide as this person sees it now. */
export function guideScreen(
  { words, person: reader, today }: KnownSpeaker,
  view: Omit<GuideView, 'reader' | 'today'>,
  leaves?: Subject,
): Reply {
  const { partnerId, guide, run, progress } = view;
  return {
    card: guideCard(words, { ...view, reader, today }),
    summary: guideSummary(words, view),
    about: {
      subject: guideSubject({ partnerId, guideId: guide.id, run }),
      // Before its first step is done there is no record, and anything that comes is news.
      revision: progress?.revision ?? 0,
    },
    facts: guideFacts(view),
    ...(leaves && { leaves }),
  };
}

export const guideListScreen = ({ words }: KnownSpeaker, list: GuideList, leaves?: Subject): Reply => ({
  card: guideListCard(words, list),
  summary: words.say('guides.title'),
  ...(leaves && { leaves }),
});

export const guideRunsScreen = ({ words }: KnownSpeaker, view: GuideRunsView, leaves?: Subject): Reply => ({
  card: guideRunsCard(words, view),
  summary: guideName(words, view.guide),
  ...(leaves && { leaves }),
});

/** The subject that the pressed card showed until now, by the id that its button carries. */
export const leftFor = (partnerId: string, leaving: string | undefined): Subject | undefined =>
  leaving === undefined ? undefined : guideSubject({ partnerId, ...runOf(leaving) });
