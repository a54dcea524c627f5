import { type GuideView, guideCard, guideSummary } from './guide.ts';
import type { Card } from './render.ts';
import type { Words } from './strings/words.ts';

/** "The verification should be over by now": the guide as it stands, and why its reader gets it. */
export function guideNudgeCard(words: Words, view: GuideView, meantFor?: string): Card {
  return guideCard(words, {
    ...view,
    notice: { mood: 'warning', title: words.say('guide.nudge') },
    small: [
      ...(meantFor === undefined ? [] : [words.say('reminder.late', { at: meantFor })]),
      words.say('guide.nudge.why', { partner: view.partner }),
    ],
  });
}

export const guideNudgeSummary = (words: Words, view: GuideView): string =>
  words.say('guide.nudge.summary', { guide: guideSummary(words, view) });
