import { once } from 'node:events';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { Intent } from '../../dialogs/understanding/types.ts';

export interface AskedThere {
  readonly path: string | undefined;
  readonly key: string | undefined;
  readonly authorization: string | undefined;
  /** What was sent, whole. */
  readonly body: string;
}

/** What its model says when it chooses this, and names nothing else than this. */
export const choice = (intent: Intent, named: object = {}): object => ({
  ...{ intent, product: null, specialization: null, solutionArea: null, region: null },
  ...named,
});

/** What takes the place of a deployment of Azure OpenAI: it answers as it is told to, and keeps what it was asked. */
export class AzureOpenAi {
  readonly asked: AskedThere[] = [];
  /** How it answers the next question; never to answer is one way. */
  behave: (response: ServerResponse) => void = () => {};
  readonly #server: Server;

  private constructor() {
    this.#server = createServer((request, response) => void this.#take(request, response));
  }

  static async start(): Promise<AzureOpenAi> {
    const azure = new AzureOpenAi();
    await new Promise<void>(resolve => azure.#server.listen(0, '127.0.0.1', resolve));
    return azure;
  }

  get url(): string {
    return `http://127.0.0.1:${(this.#server.address() as AddressInfo).port}`;
  }

  /** From now on its model says this. */
  says(content: unknown): void {
    const text = typeof content === 'object' && content !== null ? JSON.stringify(content) : content;
    this.answers(200, { choices: [{ index: 0, message: { role: 'assistant', content: text } }] });
  }

  answers(status: number, body: unknown): void {
    this.behave = response => {
      response.writeHead(status, { 'content-type': 'application/json' });
      response.end(JSON.stringify(body));
    };
  }

  redirects(): void {
    this.behave = response => {
      response.writeHead(307, { location: '/elsewhere' });
      response.end();
    };
  }

  hangsUp(): void {
    this.behave = response => void response.destroy();
  }

  /** From now on it takes what it is asked and never answers; `reached` resolves when the next question has arrived. */
  hangs(): { readonly reached: Promise<void> } {
    const reached = new Promise<void>(resolve => {
      this.behave = () => resolve();
    });
    return { reached };
  }

  async stop(): Promise<void> {
    this.#server.closeAllConnections();
    this.#server.close();
    await once(this.#server, 'close');
  }

  async #take(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const chunks: Buffer[] = [];
    for await (const chunk of request) chunks.push(chunk);
    const { url: path, headers } = request;
    const key = headers['api-key']?.toString();
    const { authorization } = headers;
    this.asked.push({ path, key, authorization, body: Buffer.concat(chunks).toString('utf8') });
    this.behave(response);
  }
}
