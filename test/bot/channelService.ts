import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';

export interface Call {
  readonly method: string | undefined;
  readonly url: string | undefined;
  readonly authorization: string | undefined;
  readonly body: unknown;
}

export type Answer = (response: ServerResponse) => void;

export const answering =
  (status: number, body = '', headers: Record<string, string> = {}): Answer =>
  response => {
    response.writeHead(status, headers).end(body);
  };

/** A refusal as the channel words it: a code, and a message that nobody needs to see. */
export const refusing = (status: number, code = 'Code', headers?: Record<string, string>): Answer =>
  answering(status, JSON.stringify({ error: { code, message: 'people’s words' } }), headers);

/** The channel's connector service reduced to HTTP: it keeps what it was called with and answers as it is told. */
export class ChannelService {
  readonly calls: Call[] = [];
  answer: Answer = answering(200, '{"id":"1"}');
  readonly #server: Server = createServer((request, response) => void this.#take(request, response));

  async start(): Promise<void> {
    await new Promise<void>(resolve => this.#server.listen(0, '127.0.0.1', resolve));
  }

  get url(): string {
    return `http://127.0.0.1:${(this.#server.address() as AddressInfo).port}/emea/`;
  }

  async stop(): Promise<void> {
    this.#server.closeAllConnections();
    await new Promise<void>(resolve => this.#server.close(() => resolve()));
  }

  async #take(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const chunks: Buffer[] = [];
    for await (const chunk of request) chunks.push(chunk);
    const { method, url, headers } = request;
    const body: unknown = JSON.parse(Buffer.concat(chunks).toString('utf8'));
    this.calls.push({ method, url, authorization: headers.authorization, body });
    this.answer(response);
  }
}
