import type { Chat, ShownCard } from './desk.ts';

export const SENTENCE = 'I need an MDATP expert for Contoso, 400 seats in Germany';

/** What the sentence leaves open. */
export const REST = {
  'answer-tenantId': '1f2e3d4c-0000-4000-8000-123456789abc',
  'answer-tenantSegment': 'SMC',
  'answer-role': 'FastTrack Engineer SME',
  'answer-primaryLanguage': 'en',
  'answer-justification': 'First MDATP rollout at this customer; we need a review of the plan.',
  'answer-discussedWithFpm': 'true',
};

/** From a sentence to the review, ready to be submitted. */
export async function fillIn(chat: Chat, typed: Record<string, string> = {}): Promise<ShownCard> {
  await chat.say(SENTENCE);
  return chat.card.press('draft.review', { ...REST, ...typed });
}

/** Files a request and gives back its receipt. */
export async function fileRequest(chat: Chat, typed: Record<string, string> = {}): Promise<ShownCard> {
  const review = await fillIn(chat, typed);
  return submit(review);
}

/** What the desk asks for when the customer is not the first one with this topic. */
const DIFFERENT = { different: 'Another customer, and Linux servers this time.' };

export const submit = (review: ShownCard): Promise<ShownCard> => review.press('draft.submit', DIFFERENT);

export const idOn = (card: ShownCard): string =>
  /SME-[A-Z0-9]{4}-[A-Z0-9]{4}/.exec(card.text)?.[0] ?? 'no id';

/** What a press on "Submit" sends, for whoever presses it in another way. */
export const submission = (review: ShownCard): Record<string, unknown> => ({
  ...review.dataOf('draft.submit'),
  ...DIFFERENT,
});

/** Returns a request for correction: the fields to choose from, then what was typed. */
export async function returnIt(card: ShownCard, typed: Record<string, string>): Promise<ShownCard> {
  const fields = await card.press('request.fixes');
  return fields.press('request.return', typed);
}
