import { createServer, request as httpRequest, type IncomingMessage, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';

/**
 * Stands between a desk and the storage or the connector, counts what passes, and on a chosen call lets it through,
 * keeps the answer back, and springs: the moment at which a process dies between doing a thing and knowing of it.
 */
export class Tripwire {
  readonly calls: string[] = [];
  #armed: { at: number; spring: () => void; counts: RegExp } | undefined;
  readonly #servers: Server[] = [];

  /** Puts itself in front of `target`; gives back the URL to use instead. */
  async before(target: string): Promise<string> {
    const server = createServer((incoming, outgoing) => {
      const url = new URL(incoming.url ?? '/', target);
      const call = `${incoming.method} ${url.pathname}`;
      const headers = { ...incoming.headers, host: url.host };
      const forwarded = httpRequest(url, { method: incoming.method, headers }, (answer: IncomingMessage) => {
        if (this.#springs(call)) return;
        outgoing.writeHead(answer.statusCode ?? 500, answer.headers);
        answer.pipe(outgoing);
      });
      forwarded.on('error', () => outgoing.destroy());
      incoming.pipe(forwarded);
    });
    await new Promise<void>(resolve => server.listen(0, '127.0.0.1', resolve));
    this.#servers.push(server);
    return `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  }

  /** Counts calls like `counts` from now on, and springs when the answer to number `at` (from one) would pass. */
  arm(at: number, spring: () => void, counts = /^/): void {
    this.calls.length = 0;
    this.#armed = { at, spring, counts };
  }

  /** Lets everything through again. */
  disarm(): void {
    this.#armed = undefined;
  }

  #springs(call: string): boolean {
    if (!this.#armed) return false;
    // Whoever has sprung stays sprung: a dead process hears of nothing any more.
    if (this.calls.length >= this.#armed.at) return true;
    if (!this.#armed.counts.test(call)) return false;
    this.calls.push(call);
    if (this.calls.length < this.#armed.at) return false;
    this.#armed.spring();
    return true;
  }

  async stop(): Promise<void> {
    for (const server of this.#servers) {
      server.closeAllConnections();
      await new Promise<void>(resolve => server.close(() => resolve()));
    }
  }
}
