import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createApp } from '../../bot/app.ts';
import { type DemoName, PEOPLE } from '../../bot/local/demoPeople.ts';
import { Visitor } from '../../bot/local/visitor.ts';
import { silentLog } from '../../bot/log.ts';
import { startDesk, type TestDesk } from '../support/desk.ts';
import { pasteLink, wordsOn } from '../support/extension.ts';
import { fileRequest, idOn } from '../support/filing.ts';

const HOST = 'desk.contoso.com';
const APP_ID = '12345678-0000-4000-8000-000000000000';

let desk: TestDesk;
let linked: string;
let contoso: string;

/** The same desk, as it is configured elsewhere. */
async function configured(settings: object): Promise<string> {
  const app = createApp(
    {
      ...{ port: 0, host: '127.0.0.1', logLevel: 'silent', holidays: new Set(), allowedTenants: [] },
      storage: { kind: 'connection', connectionString: desk.azurite.connectionString },
      ...settings,
    },
    { log: silentLog, clock: desk.clock },
  );
  return app.start();
}

beforeAll(async () => {
  desk = await startDesk();
  contoso = idOn(await fileRequest(await desk.visitor('anna')));
  await desk.app.outbox.idle();
  linked = await configured({ publicHost: HOST });
});

afterAll(() => desk.stop());

const as = (name: DemoName, url = linked): Visitor => new Visitor(url, desk.connector, PEOPLE[name]);

describe('a link that is pasted into a chat', () => {
  it('unfolds to the card that is safe for everybody there', async () => {
    const { type, results } = await pasteLink(as('anna'), `https://${HOST}/r/${contoso}`);
    expect(type).toBe('result');
    expect(wordsOn(results[0]?.card)).toContain(contoso);
    expect(JSON.stringify(results)).not.toMatch(/Contoso|Fabrikam|Kowalska|Frank/);
  });

  it.each<[string, DemoName, (id: string) => unknown]>([
    ['of another partner', 'hanako', id => `https://${HOST}/r/${id}`],
    ['of the assignment team, before an approval', 'asha', id => `https://${HOST}/r/${id}`],
    ['to a request that does not exist', 'anna', () => `https://${HOST}/r/SME-AAAA-AAAA`],
    ['to something else', 'anna', () => `https://${HOST}/healthz`],
    ['on another host', 'anna', id => `https://${HOST}.evil.example/r/${id}`],
    ['with a name before the host', 'anna', id => `https://${HOST}@evil.example/r/${id}`],
    ['without encryption', 'anna', id => `http://${HOST}/r/${id}`],
    ['that is no address', 'anna', id => `${HOST}/r/${id}`],
    ['that is no text', 'anna', id => ({ href: id })],
    ['that never ends', 'anna', id => `https://${HOST}/r/${id}?${'x'.repeat(200_000)}`],
  ])('%s unfolds to nothing, always the same nothing', async (_what, name, link) => {
    expect(await pasteLink(as(name), link(contoso))).toEqual({
      type: 'result',
      text: undefined,
      results: [],
    });
  });

  it('unfolds nowhere on a desk without a host of its own', async () => {
    const { results } = await pasteLink(as('anna', desk.url), `https://${HOST}/r/${contoso}`);
    expect(results).toEqual([]);
  });
});

describe('a link that is followed', () => {
  const follow = async (url: string, path: string) => {
    const response = await fetch(`${url}${path}`, { redirect: 'manual' });
    return { status: response.status, to: response.headers.get('location'), body: await response.text() };
  };
  const identified = () =>
    configured({ identity: { appId: APP_ID, type: 'SingleTenant', tenantId: 't', password: 'p' } });

  it("opens the reader's chat with the desk, whether there is such a request or not", async () => {
    const url = await identified();
    const chat = `https://teams.microsoft.com/l/chat/0/0?users=28:${APP_ID}&message=`;
    expect(await follow(url, `/r/${contoso}`)).toEqual({ status: 302, to: chat + contoso, body: '' });
    expect(await follow(url, '/r/sme-3xc9-pjd4')).toMatchObject({ status: 302, to: `${chat}SME-3XC9-PJD4` });
  });

  it.each(['/r/', '/r/hello', '/r/SME-3XC9-PJD5', '/r/%0d%0aX: y', '/r/%', `/r/${'x'.repeat(4000)}`])(
    '%s leads nowhere',
    async path => {
      const { status, to, body } = await follow(await identified(), path);
      expect([status, to]).toEqual([expect.toSatisfy(code => code === 404 || code === 400), null]);
      expect(body).not.toMatch(/Error|at /);
    },
  );

  it('leads nowhere on a desk that nobody can write to', async () => {
    expect(await follow(desk.url, `/r/${contoso}`)).toMatchObject({ status: 404, to: null });
  });

  it('is a text that the desk understands', async () => {
    expect(await (await desk.visitor('anna')).say(contoso)).toContain('Contoso');
  });
});
