import { plainDate } from '../../domain/calendar.ts';
import type { Engagement, EngagementParty } from '../../domain/engagement/record.ts';
import { ENGAGEMENT_PARTIES } from '../../domain/engagement/record.ts';
import type { Words } from '../strings/words.ts';
import type { Row, Rows } from './rows.ts';

type Between = Pick<Engagement, EngagementParty>;

/** "Anna Kowalska (FRP)". */
export const partyName = (words: Words, between: Between, party: EngagementParty): string =>
  words.say('engagement.who', { name: between[party].name, party: words.say(`engagement.party.${party}`) });

/** The parties by name, joined as the language joins them. */
export const partyNames = (
  words: Words,
  between: Between,
  parties: readonly EngagementParty[] = ENGAGEMENT_PARTIES,
): string => words.list(parties.map(party => partyName(words, between, party)));

/** What was agreed, and what came of it. The feedback is for Microsoft's side alone (SME-25). */
export function engagementRows(words: Words, engagement: Engagement, showsFeedback: boolean): Rows {
  const { terms, completion, requestId } = engagement;
  const block = (label: Parameters<Words['say']>[0], value: string): Row => ({
    ...{ label: words.say(label), value },
  });
  return {
    rows: [
      block('engagement.field.customer', engagement.customer),
      block('engagement.row.partner', engagement.partnerName),
      block('engagement.field.kind', words.say(`engagement.kind.${terms.kind}`)),
      // While it is open the agreements name them.
      ...(completion
        ? ENGAGEMENT_PARTIES.map(party => block(`engagement.party.${party}`, engagement[party].name))
        : []),
      ...(requestId ? [block('engagement.row.request', requestId)] : []),
      ...(terms.endDate ? [block('engagement.field.endDate', words.date(plainDate(terms.endDate)))] : []),
    ],
    blocks: [
      ...(completion ? [block('engagement.done.summary', completion.summary)] : []),
      ...(completion && showsFeedback ? [block('engagement.done.feedback', completion.feedback)] : []),
      block('engagement.field.expectations', terms.expectations),
      block('engagement.field.outcomes', terms.outcomes),
      block('engagement.field.exitCriteria', terms.exitCriteria),
      block('engagement.field.timeline', terms.timeline),
      block('engagement.field.learners', words.list(terms.learners)),
    ],
  };
}

/** Who has agreed to these terms and when, a line each; the sign says the same as the words. */
export const agreementLines = (words: Words, engagement: Engagement, zone: string): string[] =>
  ENGAGEMENT_PARTIES.map(party => {
    const who = partyName(words, engagement, party);
    const given = engagement.agreements.find(agreement => agreement.party === party);
    return given
      ? words.say('engagement.agreed', { who, at: words.instant(given.at, zone) })
      : words.say('engagement.not_agreed', { who });
  });
