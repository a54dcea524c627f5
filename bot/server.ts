import { pino } from 'pino';
import restify, { type Next, type Request, type Response, type Server } from 'restify';
import type { HttpAnswer } from './adapter.ts';
import type { Log } from './log.ts';

export interface ServerParts {
  /** Takes a parsed body and the Authorization header. */
  receive(body: unknown, authorization: string): Promise<HttpAnswer>;
  /** Whether the desk can do its work: the storage answers. */
  ready(): Promise<boolean>;
  /** The address behind a link to a request, or `undefined` when it is no such link. */
  linkTo(requestId: string): string | undefined;
  readonly log: Log;
}

/** A Teams activity with the longest form filled in is far smaller. */
const LARGEST_BODY_BYTES = 262_144;

/**
 * Only JSON as it is gets to restify's parser, and before anybody is authenticated: that one inflates an archive without
 * a limit, lets a broken one end the process, and keeps files that somebody uploads.
 */
function plainJson(request: Request, response: Response, next: Next): void {
  const isPlain = request.contentType() === 'application/json' && !request.header('content-encoding');
  if (!isPlain) response.send(415, { status: 415 });
  next(isPlain ? undefined : false);
}

/** HTTP in front of the desk: the channel's messages, links to requests, and two probes. */
export function createServer({ receive, ready, linkTo, log }: ServerParts): Server {
  // restify's own log would print whole requests: faults reach ours through `restifyError`.
  const server = restify.createServer({
    name: 'sme-desk',
    ignoreTrailingSlash: true,
    log: pino({ level: 'silent' }) as never,
  });
  const body = restify.plugins.bodyParser({ maxBodySize: LARGEST_BODY_BYTES, mapParams: false });

  server.post('/api/messages', plainJson, body, async (request: Request, response: Response) => {
    const answer = await receive(request.body, request.header('authorization') ?? '');
    response.send(answer.status, answer.body);
  });
  // The Playground asks whether anybody is there before it opens a window.
  server.head('/api/messages', async (_request: Request, response: Response) => response.send(200));
  server.get('/r/:id', async (request: Request, response: Response) => {
    const address = linkTo(String(request.params['id']));
    if (address === undefined) return response.send(404, { status: 404 });
    response.header('Location', address);
    response.send(302);
  });
  server.get('/healthz', async (_request: Request, response: Response) =>
    response.send(200, { status: 'alive' }),
  );
  server.get('/readyz', async (_request: Request, response: Response) => {
    const isReady = await ready();
    response.send(isReady ? 200 : 503, { status: isReady ? 'ready' : 'storage does not answer' });
  });
  // restify would put an error's own words on the wire.
  server.on(
    'restifyError',
    (_request: Request, response: Response, error: { statusCode?: number }, done: Next) => {
      const status = error.statusCode ?? 500;
      if (status >= 500) log.error({ err: error }, 'a request failed');
      response.send(status, { status });
      done(false);
    },
  );
  return server;
}

/** Listens; rejects when it cannot. */
export const listening = (server: Server, { port, host }: { port: number; host: string }): Promise<void> =>
  new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, host, resolve);
  });

/** Takes no more requests; resolves when those under way are answered. */
export const closed = (server: Server): Promise<void> =>
  new Promise(resolve => {
    server.close(() => resolve());
    server.server.closeIdleConnections();
  });
