import { randomUUID } from 'node:crypto';
import type { Person } from '../../domain/people.ts';

/** The answer to an activity over HTTP. */
export interface Answered {
  readonly status: number;
  readonly body: unknown;
}

const TENANT = '00000000-0000-4000-8000-000000000000';

/** Somebody in a one-to-one chat with a desk over real HTTP: says things, presses buttons. */
export class Visitor {
  readonly conversationId: string;
  readonly #desk: string;
  readonly #connector: { readonly url: string };
  readonly #person: Pick<Person, 'id' | 'name'>;
  readonly #locale: string;
  readonly #timezone: string | undefined;

  constructor(
    desk: string,
    connector: { readonly url: string },
    person: Pick<Person, 'id' | 'name'>,
    {
      locale = 'en-US',
      conversationId = `chat-${randomUUID()}`,
      timezone,
    }: { locale?: string; conversationId?: string; timezone?: string } = {},
  ) {
    this.#desk = desk;
    this.#connector = connector;
    this.#person = person;
    this.#locale = locale;
    this.#timezone = timezone;
    this.conversationId = conversationId;
  }

  say(text: string): Promise<Answered> {
    return this.post({ type: 'message', text, textFormat: 'plain' });
  }

  /** Presses a button of a card, as Universal Actions send it. */
  press(verb: string, data: object, replyToId?: string): Promise<Answered> {
    const value = { action: { type: 'Action.Execute', verb, data }, trigger: 'manual' };
    return this.post({ type: 'invoke', name: 'adaptiveCard/action', value, ...(replyToId && { replyToId }) });
  }

  install(): Promise<Answered> {
    return this.post({ type: 'installationUpdate', action: 'add' });
  }

  /** Any activity of this person, with everything around it that Teams sends. */
  async post(activity: object, headers: Record<string, string> = {}): Promise<Answered> {
    const response = await fetch(`${this.#desk}/api/messages`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', ...headers },
      body: JSON.stringify({
        ...{ id: randomUUID(), channelId: 'msteams', locale: this.#locale, serviceUrl: this.#connector.url },
        from: { id: `29:${this.#person.id}`, aadObjectId: this.#person.id, name: this.#person.name },
        recipient: { id: '28:desk', name: 'SME Desk' },
        conversation: { id: this.conversationId, conversationType: 'personal', tenantId: TENANT },
        channelData: { tenant: { id: TENANT } },
        ...(this.#timezone && { entities: [{ type: 'clientInfo', timezone: this.#timezone }] }),
        ...activity,
      }),
    });
    const text = await response.text();
    return { status: response.status, body: text ? JSON.parse(text) : undefined };
  }
}
