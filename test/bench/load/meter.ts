import { createServer, request as httpRequest, type IncomingMessage } from 'node:http';
import type { AddressInfo } from 'node:net';

/** What a turn asked of the storage. */
export interface Use {
  /** Calls, a transaction or a page being one. */
  readonly operations: number;
  /** Entities that came back. */
  readonly entities: number;
}

/** Stands between a desk and its tables and counts what passes. */
export interface Meter {
  readonly connectionString: string;
  /** What passed since it was last asked. */
  take(): Use;
  stop(): Promise<void>;
}

const ENDPOINT = /TableEndpoint=([^;]+)/;

export async function meterBefore(connectionString: string): Promise<Meter> {
  const target = new URL(ENDPOINT.exec(connectionString)?.[1] ?? '');
  let operations = 0;
  let entities = 0;
  const server = createServer((incoming, outgoing) => {
    operations += 1;
    const url = new URL(incoming.url ?? '/', target);
    const headers = { ...incoming.headers, host: url.host };
    const forwarded = httpRequest(url, { method: incoming.method, headers }, (answer: IncomingMessage) => {
      const chunks: Buffer[] = [];
      answer.on('data', chunk => chunks.push(chunk));
      answer.on('end', () => {
        const body = Buffer.concat(chunks);
        if (incoming.method === 'GET' && answer.statusCode === 200) entities += entitiesIn(body.toString());
        outgoing.writeHead(answer.statusCode ?? 500, answer.headers);
        outgoing.end(body);
      });
    });
    forwarded.on('error', () => outgoing.destroy());
    incoming.pipe(forwarded);
  });
  await new Promise<void>(resolve => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  const own = `http://127.0.0.1:${port}${target.pathname}`;
  return {
    connectionString: connectionString.replace(ENDPOINT, `TableEndpoint=${own}`),
    take: () => {
      const use = { operations, entities };
      operations = 0;
      entities = 0;
      return use;
    },
    stop: async () => {
      server.closeAllConnections();
      await new Promise<void>(resolve => server.close(() => resolve()));
    },
  };
}

/** A page has its entities in `value`; anything else is one entity. */
function entitiesIn(body: string): number {
  const { value } = JSON.parse(body) as { value?: unknown };
  return Array.isArray(value) ? value.length : 1;
}
