import { parse } from 'csv-parse/sync';
import { afterAll, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest';
import { PEOPLE } from '../../bot/local/demoPeople.ts';
import { acceptance, answering, offered, settled } from '../support/consent.ts';
import { type Chat, startDesk, type TestDesk } from '../support/desk.ts';
import { fileRequest, idOn } from '../support/filing.ts';
import { OneDrive } from '../support/oneDrive.ts';

/** The demo has two requests with Frank and one with Ken; Anna adds one whose texts are formulas. */
let desk: TestDesk;
let drive: OneDrive;
let frank: Chat;
let dana: Chat;
let hostileId: string;

const FORMULA = '=HYPERLINK("http://evil.example";"our plan, first rollout at this customer")';

beforeAll(async () => {
  [desk, drive] = await Promise.all([startDesk(), OneDrive.start()]);
  const anna = await desk.visitor('anna');
  [frank, dana] = await Promise.all([desk.visitor('frank'), desk.visitor('dana')]);
  hostileId = idOn(await fileRequest(anna, { 'answer-justification': FORMULA }));
  await desk.app.outbox.sweep();
});

beforeEach(() => {
  drive.uploads.length = 0;
});

afterAll(async () => {
  await desk.stop();
  await drive.stop();
});

const exportsOf = (name: 'frank' | 'dana' | 'anna') => desk.app.stores.exports.of(PEOPLE[name].id, 50);

/** Presses, accepts, and gives back what reached the drive. */
async function taken(chat: Chat, format: 'csv' | 'json'): Promise<{ about: string; text: string }> {
  const { consent, activityId } = await offered(chat, 'export.requests', { format });
  await answering(chat, acceptance(drive, consent.content.acceptContext), activityId);
  await vi.waitFor(() => expect(drive.uploads).toHaveLength(1));
  await settled(chat, `${consent.name} is in your OneDrive.`);
  return { about: consent.content.description, text: drive.uploads[0]?.text ?? '' };
}

const rowsOf = (csv: string): string[][] => parse(csv, { bom: true });

describe('requests as a file', () => {
  it('are offered for one word, in any language, to those who decide and those who administer', async () => {
    for (const word of ['export', 'Eksport', '导出', '匯出', 'エクスポート']) {
      expect(await frank.say(word)).toContain('Which file of requests?');
    }
    expect(frank.last).toContain('what you decide or stand in for');
    expect(await dana.say('export')).toContain('all requests');
    await frank.say('my queue');
    expect(frank.last).toContain('[Export]');
  });

  it('hold, for an FPM, what they decide, in a table that opens in Excel', async () => {
    const { about, text } = await taken(frank, 'csv');
    expect(about).toBe('3 requests');
    expect(text.startsWith('\ufeffRequest number,Status,')).toBe(true);
    const [head = [], ...rows] = rowsOf(text);
    expect(rows).toHaveLength(3);
    expect(new Set(rows.map(row => row[head.indexOf('FPM')]))).toEqual(new Set([PEOPLE.frank.name]));
    expect(text).toContain('Klient wdraża OATP po raz pierwszy');
    expect(text).not.toContain('コントソ商事');
  });

  it('and no formula', async () => {
    const { text } = await taken(frank, 'csv');
    const cells = rowsOf(text).flat();
    expect(cells).toContain(`'${FORMULA}`);
    expect(cells.filter(cell => /^[=+\-@\t\r]/.test(cell))).toEqual([]);
  });

  it('hold, for a desk admin, all there are, by keys that programs read', async () => {
    const { about, text } = await taken(dana, 'json');
    expect(about).toBe('4 requests');
    const requests = JSON.parse(text) as { id: string; state: string; fpmName: string; message?: string }[];
    expect(new Set(requests.map(({ fpmName }) => fpmName))).toEqual(
      new Set([PEOPLE.frank.name, PEOPLE.ken.name]),
    );
    expect(requests[0]).toMatchObject({ id: hostileId, state: 'submitted', justification: FORMULA });
    expect(text).not.toContain('commitId');
  });

  it('leave a trace of who took them, before they leave, and none for a mere question', async () => {
    const before = await exportsOf('frank');
    const { consent } = await offered(frank, 'export.requests', { format: 'json' });
    expect(await exportsOf('frank')).toEqual(before);
    drive.status = 500;
    await answering(frank, acceptance(drive, consent.content.acceptContext));
    await vi.waitFor(() => expect(frank.last).toContain('could not be saved'));
    drive.status = 201;
    const after = await exportsOf('frank');
    expect(after).toHaveLength(before.length + 1);
    expect(after).toContainEqual(
      expect.objectContaining({
        ...{ personName: PEOPLE.frank.name, what: 'requests', of: 'own', format: 'json', count: 3 },
        at: desk.clock.now().toString(),
      }),
    );
    expect(await exportsOf('dana')).toMatchObject([{ of: 'all', format: 'json', count: 4 }]);
  });

  it('follow the record of who decides, whatever a list still says', async () => {
    const request = await desk.app.stores.requests.find(hostileId);
    if (!request) throw new Error('no request');
    const { content } = request;
    // A line that the request has left and that was not taken away yet.
    await desk.app.stores.lists.project({ ...content, fpmId: PEOPLE.ken.id, fpmName: PEOPLE.ken.name });
    const ken = await desk.visitor('ken');
    await ken.say('speak English');
    const { about, text } = await taken(ken, 'json');
    expect(about).toBe('One request');
    expect(text).not.toContain(hostileId);
    await desk.app.stores.lists.project(content);
  });
});

describe('nobody else takes requests out', () => {
  it.each(['anna', 'piotr', 'asha', 'sam'] as const)('%s', async name => {
    const chat = await desk.visitor(name);
    await chat.say('speak English');
    expect(await chat.say('export')).toContain('Only FPMs and admins export requests.');
    const pressed = await chat.visitor.press('export.requests', { format: 'csv' });
    expect(JSON.stringify(pressed.body)).toContain('There is nothing to put into this file.');
    const before = chat.messages.length;
    await answering(chat, acceptance(drive, { kind: 'requests', format: 'csv' }));
    await vi.waitFor(() => expect(chat.messages.length).toBe(before + 1));
    expect(chat.last).toContain('There is nothing to put into this file.');
    expect(drive.uploads).toEqual([]);
  });

  it('and nothing follows on a format that there is not', async () => {
    const pressed = await frank.visitor.press('export.requests', { format: 'xlsx' });
    expect(pressed.status).toBe(200);
    expect(JSON.stringify(pressed.body)).toContain('button');
  });
});
