import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { PEOPLE } from '../../bot/local/demoPeople.ts';
import { Visitor } from '../../bot/local/visitor.ts';
import { startDesk, type TestDesk } from '../support/desk.ts';

let desk: TestDesk;

beforeAll(async () => {
  desk = await startDesk();
});

afterAll(() => desk.stop());

const invoke = (value: unknown, name: string) =>
  new Visitor(desk.url, desk.connector, PEOPLE.anna).post({ type: 'invoke', name, value });

describe('an invoke of the message extension that nobody could have meant', () => {
  const EXTENSION = ['composeExtension/query', 'composeExtension/selectItem', 'composeExtension/queryLink'];

  it.each(
    EXTENSION.flatMap(name =>
      [
        ...[undefined, null, 'text', 7, [], {}, { parameters: 'text' }, { parameters: [null] }],
        ...[{ parameters: [{ name: 'text', value: { a: 1 } }], queryOptions: { skip: -1, count: 1e9 } }],
        ...[
          { queryOptions: { skip: 'x' } },
          { url: 7 },
          { requestId: ['x'] },
          { constructor: {}, __proto__: 1 },
        ],
      ].map(value => [name, value] as const),
    ),
  )('%s with %j: HTTP 200 with a proper response of the extension', async (name, value) => {
    const answer = await invoke(value, name);
    expect(answer.status).toBe(200);
    expect(answer.body).toMatchObject({
      composeExtension: { type: expect.stringMatching(/^(?:result|message)$/) },
    });
  });
});

describe('a search that takes too long', () => {
  it.each([
    ['composeExtension/query', { composeExtension: { type: 'message' } }],
    ['composeExtension/queryLink', { composeExtension: { type: 'result', attachments: [] } }],
  ])('%s says so in time', async (name, body) => {
    const slow = await desk.another();
    let asked = (): void => {};
    const asking = new Promise<void>(resolve => {
      asked = resolve;
    });
    let end = (): void => {};
    slow.app.stores.people.get = () => {
      asked();
      return new Promise(resolve => {
        end = () => resolve(undefined);
      });
    };
    const answering = new Visitor(slow.url, desk.connector, PEOPLE.anna).post({
      type: 'invoke',
      name,
      value: {},
    });
    await asking;
    desk.clock.advance({ milliseconds: 2500 });
    expect(await answering).toMatchObject({ status: 200, body });
    // Whoever stops the desk waits for what goes on behind the answer.
    end();
  });
});
