import { PEOPLE } from '../../bot/local/demoPeople.ts';
import type { Chat, ShownCard, TestDesk } from './desk.ts';
import { fileRequest, idOn } from './filing.ts';

/** What SME and FPM write into the form of an engagement. */
export const TERMS_TYPED = {
  'answer-kind': 'assist',
  'answer-expectations': 'Sam reviews the policy with Piotr in weekly calls; Piotr does the changes.',
  'answer-outcomes': 'Attack surface reduction rules in block mode on 400 devices.',
  'answer-exitCriteria': 'Two weeks without a blocked business application. Sam returns for the next wave.',
  'answer-timeline': 'Pilot in June, first wave in July.',
  'answer-endDate': '',
  'answer-learners': 'Piotr Zieliński\nOla Nowak',
};

/** The people of a story, each in their own chat. */
export interface Cast {
  readonly anna: Chat;
  readonly frank: Chat;
  readonly asha: Chat;
  readonly sam: Chat;
}

/** From nothing to an assigned request whose SME has confirmed the first contact; gives back its id. */
export async function inContact(desk: TestDesk, { anna, frank, asha, sam }: Cast): Promise<string> {
  const told = () => desk.app.outbox.idle();
  const id = idOn(await fileRequest(anna));
  await told();
  await frank.card.press('request.approve', { note: 'Bring two colleagues.' });
  await told();
  const choice = await asha.card.press('request.smes');
  await choice.press('request.assign', { person: PEOPLE.sam.id });
  await told();
  await sam.card.press('request.contact');
  await told();
  return id;
}

/** From there to an engagement that waits for three agreements, as its SME sees it. */
export async function setUpBy(
  chat: Chat,
  requestId: string,
  typed: Record<string, string> = {},
): Promise<ShownCard> {
  await chat.say(`status of ${requestId}`);
  const form = await chat.card.press('engagement.open');
  return form.press('engagement.set_up', { ...TERMS_TYPED, ...typed });
}

/** The engagement's own card, from the list of them that stands last in the chat. */
export async function openedIn(chat: Chat, id: string): Promise<ShownCard> {
  await chat.say('my engagements');
  const list = chat.card;
  return list.press('engagement.show', {}, data => data['engagementId'] === id);
}
