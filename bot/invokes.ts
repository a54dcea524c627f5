import type { Activity, TurnContext } from 'botbuilder';
import { z } from 'zod';
import type { Choice } from '../cards/parts/choices.ts';
import type { Words } from '../cards/strings/words.ts';
import type { Reply } from '../dialogs/reply.ts';
import type { Press } from './cardActions.ts';

/** The service expects HTTP 200 whatever the card's own status is; everything else reaches people as an error. */
export const answerInvoke = async (context: TurnContext, body: unknown, status = 200): Promise<void> => {
  await context.sendActivity({ type: 'invokeResponse', value: { status, body } });
};

export const cardResponse = ({ card }: Reply): object => ({
  statusCode: 200,
  type: 'application/vnd.microsoft.card.adaptive',
  value: card,
});

/** A short message instead of a card: the pressed card stays as it is. */
export const messageResponse = (text: string): object => ({
  statusCode: 200,
  type: 'application/vnd.microsoft.activity.message',
  value: text,
});

/** Choices for a box that fills while somebody types. */
export const searchResponse = (results: readonly Choice[]): object => ({
  statusCode: 200,
  type: 'application/vnd.microsoft.search.searchResponse',
  value: { results },
});

const actionSchema = z.object({
  action: z.object({ verb: z.unknown(), data: z.unknown() }).optional(),
  trigger: z.string().optional(),
});

/** What was pressed, read from the raw activity: the SDK drops `trigger` and fails without an action. */
export function pressIn(activity: Activity): Press {
  const parsed = actionSchema.safeParse(activity.value);
  return { verb: parsed.data?.action?.verb, data: parsed.data?.action?.data ?? {} };
}

/** A press that arrives as a message, from clients that know only Action.Submit. */
export function submittedPress(activity: Activity): Press | undefined {
  const { value } = activity;
  if (typeof value !== 'object' || value === null || !('verb' in value)) return undefined;
  const { verb, msteams: _client, ...data } = value as Record<string, unknown>;
  return { verb, data };
}

/** Said when an answer would come too late: the work goes on, and the card is redrawn when it is done. */
export const laterResponse = (words: Words): object => messageResponse(words.say('refused.later'));
