import { afterAll, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest';
import type { Log } from '../../../bot/log.ts';
import { askAzureOpenAi } from '../../../bot/recognizing/azureOpenAi.ts';
import { PATIENCE_MS, secondOpinion } from '../../../bot/recognizing/secondOpinion.ts';
import type { Understanding } from '../../../dialogs/understanding/types.ts';
import { plainDate } from '../../../domain/calendar.ts';
import { AzureOpenAi, choice } from '../../support/azureOpenAi.ts';
import { TestClock } from '../../support/testClock.ts';

const OWN: Understanding = {
  ...{ intent: 'ir.mpa', confidence: 0.5, slots: {}, alternatives: [], locale: 'en' },
};

let azure: AzureOpenAi;
let clock: TestClock;
let lines: object[];
let opinion: () => Promise<Understanding>;

beforeAll(async () => {
  azure = await AzureOpenAi.start();
});

afterAll(() => azure.stop());

beforeEach(() => {
  azure.asked.length = 0;
  clock = new TestClock();
  lines = [];
  opinion = opinionAt(azure.url);
});

function opinionAt(endpoint: string): () => Promise<Understanding> {
  const note: Log['info'] = details => void lines.push(details);
  const log: Log = { info: note, warn: note, error: note };
  const ask = askAzureOpenAi({ endpoint, deployment: 'small', key: 'k' });
  const reconsider = secondOpinion(ask, clock, log);
  return () => reconsider('what is it with the paper', OWN, plainDate('2025-06-11'));
}

describe('a service that answers', () => {
  it('is asked once, and how it went is counted', async () => {
    azure.says(choice('ir.status'));
    expect(await opinion()).toMatchObject({ intent: 'ir.status' });
    expect(await opinion()).toMatchObject({ intent: 'ir.status' });
    expect(azure.asked).toHaveLength(2);
    expect(lines).toEqual([
      { outcome: 'chosen', ms: 0, count: 1 },
      { outcome: 'chosen', ms: 0, count: 2 },
    ]);
  });

  it.each(['', '/', '/openai/v1', '/openai/v1/'])(
    'is found at an endpoint that ends with “%s”',
    async end => {
      azure.says(choice('ir.status'));
      await opinionAt(azure.url + end)();
      expect(azure.asked.map(({ path }) => path)).toEqual(['/openai/v1/chat/completions']);
    },
  );
});

describe('what goes wrong', () => {
  it.each<[string, () => void, object]>([
    ['a failure', () => azure.answers(500, {}), { outcome: 'refused', why: '500' }],
    ['too much to do', () => azure.answers(429, {}), { outcome: 'refused', why: '429' }],
    ['a wrong key', () => azure.answers(401, {}), { outcome: 'refused', why: '401' }],
    ['no such deployment', () => azure.answers(404, {}), { outcome: 'refused', why: '404' }],
    ['a filter', () => azure.answers(400, { error: {} }), { outcome: 'unfit', why: '400' }],
    ['another address', () => azure.redirects(), { outcome: 'unreachable', why: 'TypeError' }],
    ['a broken line', () => azure.hangsUp(), { outcome: 'unreachable', why: 'TypeError' }],
    ['half an answer', () => azure.answers(200, { choices: [] }), { outcome: 'unfit', why: 'no completion' }],
    ['a refusal', () => azure.says(null), { outcome: 'unfit', why: 'no completion' }],
    ['chatter', () => azure.says('It is about the agreement.'), { outcome: 'no choice' }],
    ['no intent', () => azure.says({ ...choice('ir.mpa'), intent: 'x' }), { outcome: 'no choice' }],
  ])('%s leaves what the desk understood', async (_, behave, line) => {
    behave();
    expect(await opinion()).toBe(OWN);
    expect(azure.asked).toHaveLength(1);
    expect(lines).toEqual([{ ...line, ms: 0, count: 1 }]);
  });

  it('nobody there leaves it, too', async () => {
    expect(await opinionAt('http://127.0.0.1:1')()).toBe(OWN);
    expect(lines).toMatchObject([{ outcome: 'unreachable' }]);
  });

  it('silence is waited for no longer than it may', async () => {
    const { reached } = azure.hangs();
    const waiting = opinion();
    await reached;
    clock.advance({ milliseconds: PATIENCE_MS - 1 });
    expect(clock.waiting).toBe(1);
    clock.advance({ milliseconds: 1 });
    expect(await waiting).toBe(OWN);
    expect(lines).toEqual([{ outcome: 'late', ms: PATIENCE_MS, count: 1 }]);
  });
});

describe('a service that failed three times in a row', () => {
  const times = async (count: number): Promise<number> => {
    azure.asked.length = 0;
    for (let i = 0; i < count; i += 1) expect(await opinion()).toBe(OWN);
    return azure.asked.length;
  };

  it('rests for a minute, then one tries for all', async () => {
    azure.answers(503, {});
    expect(await times(5)).toBe(3);
    clock.advance({ seconds: 59 });
    expect(await times(2)).toBe(0);
    clock.advance({ seconds: 1 });
    expect(await times(2)).toBe(1);
    clock.advance({ minutes: 1 });
    azure.says('chatter, but alive');
    expect(await times(4)).toBe(4);
  });

  it('is not one that failed now and then, or has nothing to say to a sentence', async () => {
    azure.answers(503, {});
    expect(await times(2)).toBe(2);
    azure.answers(400, {});
    expect(await times(5)).toBe(5);
    azure.answers(503, {});
    expect(await times(2)).toBe(2);
  });
});

describe('a desk without a key', () => {
  it('comes as its managed identity, and keeps the token that it got', async () => {
    const identity = await AzureOpenAi.start();
    identity.answers(200, {
      access_token: 'token-of-the-desk',
      expires_on: '4102444800',
      token_type: 'Bearer',
    });
    vi.stubEnv('IDENTITY_ENDPOINT', `${identity.url}/msi/token`);
    vi.stubEnv('IDENTITY_HEADER', 'of-this-machine');
    azure.says(choice('ir.status'));
    const ask = askAzureOpenAi({ endpoint: azure.url, deployment: 'small' });
    const question = { language: 'en', message: 'hm' } as const;
    for (const _ of [1, 2])
      expect(await ask(question, new AbortController().signal)).toMatchObject({ kind: 'answered' });
    expect(azure.asked.map(({ key, authorization }) => ({ key, authorization }))).toEqual(
      Array(2).fill({ key: undefined, authorization: 'Bearer token-of-the-desk' }),
    );
    expect(identity.asked.map(({ path }) => path)).toEqual([
      expect.stringContaining(`resource=${encodeURIComponent('https://cognitiveservices.azure.com')}`),
    ]);
    vi.unstubAllEnvs();
    await identity.stop();
  });
});
