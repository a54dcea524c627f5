import { type Dispatcher, request } from 'undici';

/** How a send ended, in the terms that matter for what to do next (teams-platform notes, section 3). */
export type Delivery =
  | { readonly kind: 'sent'; readonly activityId: string }
  /** Try again: throttled, overloaded, or the answer got lost. */
  | { readonly kind: 'later'; readonly afterMs?: number; readonly why: string }
  /** Nobody is there: blocked, uninstalled, conversation gone. */
  | { readonly kind: 'unreachable'; readonly why: string }
  /** The card to be updated no longer exists. */
  | { readonly kind: 'gone' }
  /** The service will never take this message: a fault of ours. */
  | { readonly kind: 'rejected'; readonly why: string };

export interface Target {
  readonly serviceUrl: string;
  readonly conversationId: string;
}

/** Gives the Authorization header for calls to a service URL; `undefined` where nobody is authenticated. */
export type Authorise = (serviceUrl: string) => Promise<string | undefined>;

const TIMEOUT_MS = 10_000;

/**
 * Sends and updates activities at the channel's connector service. It never retries by itself: a repeated post can
 * say something twice, so that is the outbox's decision. undici keeps connections alive, and asks less than half of what
 * Node's fetch, which is made of it, asks of the processor.
 */
export class Connector {
  readonly #authorise: Authorise;

  constructor(authorise: Authorise) {
    this.#authorise = authorise;
  }

  send(target: Target, activity: object, replyToId?: string): Promise<Delivery> {
    return this.#call(
      'POST',
      target,
      replyToId === undefined ? '' : `/${encodeURIComponent(replyToId)}`,
      activity,
    );
  }

  update(target: Target, activityId: string, activity: object): Promise<Delivery> {
    return this.#call('PUT', target, `/${encodeURIComponent(activityId)}`, activity);
  }

  async #call(method: 'POST' | 'PUT', target: Target, path: string, activity: object): Promise<Delivery> {
    const base = target.serviceUrl.replace(/\/+$/, '');
    const conversation = encodeURIComponent(target.conversationId);
    const authorization = await this.#authorise(target.serviceUrl);
    try {
      const response = await request(`${base}/v3/conversations/${conversation}/activities${path}`, {
        method,
        headers: { 'content-type': 'application/json', ...(authorization && { authorization }) },
        body: JSON.stringify(activity),
        signal: AbortSignal.timeout(TIMEOUT_MS),
      });
      return await deliveryOf(response, method);
    } catch (error) {
      return { kind: 'later', why: error instanceof Error ? error.name : 'no answer' };
    }
  }
}

/** 401 is about our own credentials, such as an expired secret: nobody's message may be lost for that. */
const RETRY_LATER = new Set([401, 408, 412, 425, 429, 500, 502, 503, 504]);
/** Never followed: the token is for this service and no other. */
const isRedirect = (status: number): boolean => status >= 300 && status < 400;
const NOBODY_THERE = new Set([403, 404, 405, 410]);

async function deliveryOf(
  { statusCode: status, headers, body: stream }: Dispatcher.ResponseData,
  method: 'POST' | 'PUT',
): Promise<Delivery> {
  const body = await stream.text();
  if (status >= 200 && status < 300) return { kind: 'sent', activityId: idIn(body) };
  const why = `${status} ${codeIn(body)}`.trim();
  if (status === 404 && method === 'PUT') return { kind: 'gone' };
  if (RETRY_LATER.has(status) || isRedirect(status)) {
    const afterMs = pauseIn(headers['retry-after']);
    return { kind: 'later', why, ...(afterMs !== undefined && { afterMs }) };
  }
  return { kind: NOBODY_THERE.has(status) ? 'unreachable' : 'rejected', why };
}

const LONGEST_PAUSE_SECONDS = 86_400;

/** Whole seconds up to a day; after a date, a fraction or nonsense the outbox chooses the pause itself. */
function pauseIn(retryAfter: string | string[] | undefined): number | undefined {
  const seconds = Number(retryAfter);
  const usable = Number.isInteger(seconds) && seconds > 0 && seconds <= LONGEST_PAUSE_SECONDS;
  return usable ? seconds * 1000 : undefined;
}

function parsed(body: string): { id?: unknown; error?: { code?: unknown } } {
  try {
    return JSON.parse(body) ?? {};
  } catch {
    return {};
  }
}

const idIn = (body: string): string => {
  const { id } = parsed(body);
  return typeof id === 'string' ? id : '';
};

const codeIn = (body: string): string => {
  const code = parsed(body).error?.code;
  return typeof code === 'string' ? code : '';
};
