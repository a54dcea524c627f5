import type { Chat, ShownCard } from './desk.ts';

/** What somebody of Fabrikam writes who wants to file. */
export const APPLICATION = {
  'answer-company': 'fabrikam POLSKA',
  'answer-role': 'requester',
  'answer-email': 'nina@fabrikam.example',
  'answer-mailEnabled': 'true',
  'answer-alternateEmail': '',
};

/** From nothing to a submitted request for access. */
export async function applyForAccess(chat: Chat, typed: Record<string, string> = {}): Promise<ShownCard> {
  await chat.say('request access');
  return chat.card.press('access.submit', { ...APPLICATION, ...typed });
}
