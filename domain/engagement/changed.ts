import type { EngagementMoment, GivenHere } from './command.ts';
import { ENGAGEMENT_PARTIES, type Engagement, type EngagementParty } from './record.ts';

type Parts = Partial<Engagement> & Pick<Engagement, 'state'>;

/** Whose agreements a change of the terms takes back. */
export const takenBack = ({ agreements }: Pick<Engagement, 'agreements'>): EngagementParty[] =>
  ENGAGEMENT_PARTIES.filter(party => agreements.some(given => given.party === party));

/** What a command that is allowed makes of an engagement: the new state and the parts that change with it. */
export function changedEngagement(
  before: Engagement,
  { command, row, actor, party }: GivenHere,
  { now }: EngagementMoment,
): Parts {
  const state = row.to;
  const mark = { by: actor.id, byName: actor.name, at: now };
  switch (command.type) {
    case 'set_up':
    case 'start':
    case 'revise': {
      const parties = takenBack(before);
      // An earlier take-back stays told until everybody has agreed anew.
      const told = parties.length > 0 ? { ...mark, parties } : before.takenBack;
      return { state, terms: command.terms, agreements: [], takenBack: told };
    }
    case 'agree': {
      const agreements = [...before.agreements, { party, ...mark }];
      return agreements.length === ENGAGEMENT_PARTIES.length
        ? { state, agreements, takenBack: undefined }
        : { state: before.state, agreements };
    }
    case 'complete': {
      const { summary, feedback } = command;
      return { state, completion: { ...mark, summary: summary.trim(), feedback: feedback.trim() } };
    }
    case 'archive':
      return { state, archived: mark };
  }
}
