import fc from 'fast-check';
import { afterEach, beforeEach, describe, expect, it, test, vi } from 'vitest';
import { Connector, type Delivery, type Target } from '../../bot/connector.ts';
import { answering, ChannelService, refusing } from './channelService.ts';

let service: ChannelService;
let target: Target;

beforeEach(async () => {
  service = new ChannelService();
  await service.start();
  target = { serviceUrl: service.url, conversationId: 'a:1/2;x=19@thread' };
});

afterEach(async () => {
  vi.restoreAllMocks();
  await service.stop();
});

const anonymous = new Connector(async () => undefined);
const send = (): Promise<Delivery> => anonymous.send(target, { type: 'message', text: 'zażółć 部署' });
const update = (): Promise<Delivery> => anonymous.update(target, 'act/1', { type: 'message' });

describe('what goes over the wire', () => {
  const CONVERSATION = '/emea/v3/conversations/a%3A1%2F2%3Bx%3D19%40thread/activities';

  it('a message: posted to the conversation, its ids escaped, its letters whole', async () => {
    await send();
    const body = { type: 'message', text: 'zażółć 部署' };
    expect(service.calls).toEqual([{ method: 'POST', url: CONVERSATION, authorization: undefined, body }]);
  });

  it('a reply: posted to what it answers', async () => {
    await anonymous.send(target, {}, 'act/1');
    expect(service.calls[0]).toMatchObject({ method: 'POST', url: `${CONVERSATION}/act%2F1` });
  });

  it('an update: put in the place of what it updates', async () => {
    await update();
    expect(service.calls[0]).toMatchObject({ method: 'PUT', url: `${CONVERSATION}/act%2F1` });
  });

  it('and the token for this very service, where there is one', async () => {
    const authorise = vi.fn(async () => 'Bearer token');
    await new Connector(authorise).send(target, {});
    expect(authorise).toHaveBeenCalledWith(target.serviceUrl);
    expect(service.calls[0]?.authorization).toBe('Bearer token');
  });
});

describe('an accepted message is sent, under the id that an update will need', () => {
  it.each([
    [200, '{"id":"1:abc"}', '1:abc'],
    [201, '{"id":"f:7"}', 'f:7'],
    [202, '', ''],
    [200, '{}', ''],
    [200, 'null', ''],
    [200, '{"id":7}', ''],
    [200, '<html>', ''],
  ])('%i %s', async (status, body, activityId) => {
    service.answer = answering(status, body);
    expect(await send()).toEqual({ kind: 'sent', activityId });
  });
});

/**
 * The platform's table of answers. It says of 500 "do not retry", meaning at once: the outbox does not, and what
 * was committed must be told, so it counts as an answer that got lost.
 */
const REFUSALS = {
  later: [
    ...['401 BotNotRegistered', '408', '412 PreconditionFailed', '425', '429 Throttled', '500 ServiceError'],
    ...['502 ServiceError', '503 ServiceError', '504 ServiceError'],
  ],
  unreachable: [
    ...['403 BotDisabledByAdmin', '403 BotNotInConversationRoster'],
    ...['403 ConversationBlockedByUser', '403 ForbiddenOperationException', '403 InvalidBotApiHost'],
    ...['403 NotEnoughPermissions', '403 MessageWritesBlocked', '404 ConversationNotFound', '405', '410'],
  ],
  rejected: ['400 Bad Argument', '413 MessageSizeTooBig', '415', '501'],
} as const satisfies Partial<Record<Delivery['kind'], readonly string[]>>;

describe('a refused message', () => {
  const rows = Object.entries(REFUSALS).flatMap(([kind, whys]) => whys.map(why => [why, kind] as const));

  it.each(rows)('%s: %s, asked for once, and told without the service’s words', async (why, kind) => {
    service.answer = refusing(Number(why.slice(0, 3)), why.slice(4));
    expect(await send()).toEqual({ kind, why });
    expect(service.calls).toHaveLength(1);
  });

  it.each(['', '<html>', 'null', '{"error":null}', '{"error":"x"}', '[]'])(
    'may have the body “%s”',
    async body => {
      service.answer = answering(403, body);
      expect(await send()).toEqual({ kind: 'unreachable', why: '403' });
    },
  );
});

describe('an update', () => {
  it('of a card that is gone is not an update of an unreachable person', async () => {
    service.answer = refusing(404, 'ActivityNotFoundInConversation');
    expect(await update()).toEqual({ kind: 'gone' });
  });

  it('ends otherwise as a message does', async () => {
    service.answer = refusing(403, 'ConversationBlockedByUser');
    expect(await update()).toEqual({ kind: 'unreachable', why: '403 ConversationBlockedByUser' });
  });
});

describe('how long to wait', () => {
  it.each([
    ['1', 1_000],
    ['86400', 86_400_000],
    ['86401', undefined],
    ['0', undefined],
    ['-1', undefined],
    ['soon', undefined],
    ['Wed, 21 Oct 2026 07:28:00 GMT', undefined],
    ['1e999', undefined],
    ['0.5', undefined],
    ['', undefined],
  ])('Retry-After: %s', async (header, afterMs) => {
    service.answer = refusing(429, 'Throttled', { 'retry-after': header });
    const why = '429 Throttled';
    expect(await send()).toEqual({ kind: 'later', why, ...(afterMs !== undefined && { afterMs }) });
  });

  test('is a whole number of milliseconds, or left to the outbox', async () => {
    const headers = fc.oneof(fc.double().map(String), fc.stringMatching(/^[!-~]{0,8}$/));
    await fc.assert(
      fc.asyncProperty(headers, async header => {
        service.answer = refusing(503, 'ServiceError', { 'retry-after': header });
        const delivery = await send();
        const afterMs = delivery.kind === 'later' ? delivery.afterMs : -1;
        expect(afterMs === undefined || (Number.isSafeInteger(afterMs) && afterMs > 0)).toBe(true);
      }),
    );
  });
});

describe('no answer', () => {
  /** Ten seconds pass at once; what was asked for is kept. */
  function hurry(): number[] {
    const asked: number[] = [];
    const timeout = AbortSignal.timeout.bind(AbortSignal);
    vi.spyOn(AbortSignal, 'timeout').mockImplementation(ms => {
      asked.push(ms);
      return timeout(20);
    });
    return asked;
  }

  it('in ten seconds: later', async () => {
    const asked = hurry();
    service.answer = () => {};
    expect(await send()).toEqual({ kind: 'later', why: 'TimeoutError' });
    expect(asked).toEqual([10_000]);
    expect(service.calls).toHaveLength(1);
  });

  it('that ends within ten seconds, though it began: later', async () => {
    hurry();
    service.answer = response => {
      response.writeHead(200).write('{"id":');
    };
    expect(await send()).toEqual({ kind: 'later', why: 'TimeoutError' });
  });

  it('but a cut connection: later', async () => {
    service.answer = response => response.destroy();
    expect(await send()).toMatchObject({ kind: 'later' });
    expect(service.calls).toHaveLength(1);
  });

  it('because nobody listens there: later', async () => {
    await service.stop();
    expect(await send()).toMatchObject({ kind: 'later' });
  });
});

it.each([301, 302, 307, 308])('follows no redirect (%i): a token goes nowhere else', async status => {
  service.answer = answering(status, '', { location: `${target.serviceUrl}elsewhere` });
  expect(await send()).toMatchObject({ kind: 'later' });
  expect(service.calls).toHaveLength(1);
});

it('lets a fault in getting the token through: it is not the service’s', async () => {
  const broken = new Connector(() => Promise.reject(new Error('no token')));
  await expect(broken.send(target, {})).rejects.toThrow('no token');
  expect(service.calls).toEqual([]);
});
