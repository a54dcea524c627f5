import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';

/** What a bot sent to this connector. */
export interface Sent {
  readonly method: 'POST' | 'PUT';
  readonly conversationId: string;
  /** The id that the connector gave it, or the id of the activity that it updates. */
  readonly activityId: string;
  readonly activity: SentActivity;
}

export interface SentActivity {
  readonly type?: string;
  readonly text?: string;
  readonly summary?: string;
  readonly attachments?: readonly { readonly content: Record<string, unknown> }[];
  readonly channelData?: { readonly notificationId?: string };
  readonly recipient?: { readonly id?: string };
}

/** How the connector answers a call; `undefined` accepts it. Lets tests throttle, block and stall. */
export type Behaviour = (
  sent: Sent,
) => Promise<{ status: number; headers?: Record<string, string>; code?: string } | undefined>;

/** The channel's connector service on this machine: it takes what the bot sends and keeps it. */
export class LoopbackConnector {
  readonly sent: Sent[] = [];
  behave: Behaviour = async () => undefined;
  readonly #server: Server;
  #count = 0;

  private constructor() {
    this.#server = createServer((request, response) => void this.#take(request, response));
  }

  static async start(): Promise<LoopbackConnector> {
    const connector = new LoopbackConnector();
    await new Promise<void>(resolve => connector.#server.listen(0, '127.0.0.1', resolve));
    return connector;
  }

  get url(): string {
    return `http://127.0.0.1:${(this.#server.address() as AddressInfo).port}/`;
  }

  /** What reached a conversation, updates included, in order. */
  in(conversationId: string): Sent[] {
    return this.sent.filter(sent => sent.conversationId === conversationId);
  }

  async stop(): Promise<void> {
    this.#server.closeAllConnections();
    await new Promise<void>(resolve => this.#server.close(() => resolve()));
  }

  async #take(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const chunks: Buffer[] = [];
    for await (const chunk of request) chunks.push(chunk);
    const [, conversation = '', activity] =
      /^\/v3\/conversations\/([^/]+)\/activities(?:\/([^/]+))?$/.exec(request.url ?? '') ?? [];
    const method = request.method === 'PUT' ? 'PUT' : 'POST';
    const sent: Sent = {
      method,
      conversationId: decodeURIComponent(conversation),
      activityId: method === 'PUT' ? decodeURIComponent(activity ?? '') : `activity-${++this.#count}`,
      activity: JSON.parse(Buffer.concat(chunks).toString('utf8')),
    };
    const refusal = await this.behave(sent);
    if (!refusal) this.sent.push(sent);
    const { status, headers = {}, code } = refusal ?? { status: 200 };
    response.writeHead(status, { 'content-type': 'application/json', ...headers });
    response.end(JSON.stringify(refusal ? { error: { code } } : { id: sent.activityId }));
  }
}
