import { type Activity, CloudAdapter, type ResourceResponse, type TurnContext } from 'botbuilder';
import { AuthenticationError, type BotFrameworkAuthentication } from 'botframework-connector';
import { z } from 'zod';
import type { Connector, Delivery } from './connector.ts';
import type { Log } from './log.ts';

/** What goes back over HTTP for an activity. */
export interface HttpAnswer {
  readonly status: number;
  readonly body?: unknown;
}

const account = z.looseObject({ id: z.string(), aadObjectId: z.string().optional() });

/** What the desk needs of an activity; everything else passes through as it came. */
const activitySchema = z.looseObject({
  type: z.string().min(1),
  id: z.string().optional(),
  channelId: z.string(),
  serviceUrl: z.string(),
  from: account,
  recipient: account,
  conversation: z.looseObject({ id: z.string(), tenantId: z.string().optional() }),
  timestamp: z.coerce.date().optional(),
  localTimestamp: z.coerce.date().optional(),
});

/** A reply that the connector did not take. */
class SendError extends Error {
  override readonly name = 'SendError';
}

/**
 * botbuilder's CloudAdapter with a lean way in (the body is read and checked once) and a lean way out (one sender
 * with kept connections). It validates every request as the SDK does.
 */
export class DeskAdapter extends CloudAdapter {
  readonly #connector: Connector;
  readonly #log: Log;

  constructor(authentication: BotFrameworkAuthentication, connector: Connector, log: Log) {
    super(authentication);
    this.#connector = connector;
    this.#log = log;
  }

  /** Runs one activity through the bot. Never throws and never tells a fault's message to the outside. */
  async receive(
    body: unknown,
    authorization: string,
    logic: (context: TurnContext) => Promise<void>,
  ): Promise<HttpAnswer> {
    const parsed = activitySchema.safeParse(body);
    if (!parsed.success) return { status: 400 };
    try {
      const answer = await this.processActivity(authorization, parsed.data as unknown as Activity, logic);
      return answer ? { status: answer.status, body: answer.body } : { status: 200 };
    } catch (error) {
      if (error instanceof AuthenticationError) return { status: 401 };
      this.#log.error({ err: error }, 'a turn failed without an answer');
      return { status: 500 };
    }
  }

  override async sendActivities(
    context: TurnContext,
    activities: Partial<Activity>[],
  ): Promise<ResourceResponse[]> {
    const responses: ResourceResponse[] = [];
    for (const activity of activities) {
      if (activity.type === 'invokeResponse')
        responses.push(...(await super.sendActivities(context, [activity])));
      else
        responses.push({
          id: idOf(await this.#connector.send(targetOf(activity), activity, activity.replyToId)),
        });
    }
    return responses;
  }

  override async updateActivity(
    _context: TurnContext,
    activity: Partial<Activity>,
  ): Promise<ResourceResponse> {
    return { id: idOf(await this.#connector.update(targetOf(activity), activity.id ?? '', activity)) };
  }
}

const targetOf = ({
  serviceUrl = '',
  conversation,
}: Partial<Activity>): { serviceUrl: string; conversationId: string } => ({
  serviceUrl,
  conversationId: conversation?.id ?? '',
});

function idOf(delivery: Delivery): string {
  if (delivery.kind === 'sent') return delivery.activityId;
  throw new SendError(delivery.kind === 'gone' ? 'gone' : delivery.why);
}
