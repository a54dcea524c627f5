import type { Chat, ShownCard, TestDesk } from '../../support/desk.ts';
import { search } from '../../support/extension.ts';
import { fillIn, REST, SENTENCE, submit } from '../../support/filing.ts';

/** The chats in which the turns are made, and what one turn leaves for the next. */
export interface Stage {
  readonly desk: TestDesk;
  readonly anna: Chat;
  readonly frank: Chat;
  card?: ShownCard;
}

type Turn = (stage: Stage) => Promise<unknown>;

const say =
  (who: 'anna' | 'frank', text: string): Turn =>
  stage =>
    stage[who].say(text);

/** Every kind of turn that a person makes often, in an order in which each finds what it needs. */
export const TURNS: readonly (readonly [name: string, turn: Turn])[] = [
  ['greeting', say('anna', 'hello')],
  ['question', say('anna', 'who approves a request?')],
  ['eligibility', say('anna', 'MDATP, 400 seats in Germany?')],
  ['form open', say('anna', SENTENCE)],
  [
    'review',
    async stage => {
      stage.card = await stage.anna.card.press('draft.review', REST);
    },
  ],
  ['submit', async ({ card }) => card && submit(card)],
  ['decide', async ({ frank }) => frank.card.press('request.approve')],
  ['queue', say('frank', 'my queue')],
  ['my requests', say('anna', 'my requests')],
  ['by customer', say('anna', 'what is the status of Northwind?')],
  ['renewals', say('anna', 'when do my specializations renew?')],
  ['search', ({ anna }) => search(anna.visitor, 'contoso')],
];

/** Warms up what every process reads once: people, partners, dialogs. */
export async function warmUp({ anna, frank }: Stage): Promise<void> {
  await frank.say('hello');
  await fillIn(anna);
}
