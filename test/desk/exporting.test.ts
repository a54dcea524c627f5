import { parse } from 'csv-parse/sync';
import { afterAll, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest';
import { PEOPLE } from '../../bot/local/demoPeople.ts';
import { engagementIdOf } from '../../domain/engagement/record.ts';
import { acceptance, answering, offered, settled } from '../support/consent.ts';
import { type Chat, startDesk, type TestDesk } from '../support/desk.ts';
import { inContact, setUpBy } from '../support/engagement.ts';
import { fileRequest, idOn } from '../support/filing.ts';
import { OneDrive } from '../support/oneDrive.ts';

/** The demo has two requests with Frank and one with Ken; Anna adds one whose texts are formulas. */
let desk: TestDesk;
let drive: OneDrive;
let anna: Chat;
let frank: Chat;
let dana: Chat;
let hostileId: string;

const FORMULA = '=HYPERLINK("http://evil.example";"our plan, first rollout at this customer")';

beforeAll(async () => {
  [desk, drive] = await Promise.all([startDesk(), OneDrive.start()]);
  anna = await desk.visitor('anna');
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
async function taken(
  chat: Chat,
  format: 'csv' | 'json',
  what = 'requests',
): Promise<{ about: string; text: string }> {
  const { consent, activityId } = await offered(chat, `export.${format}`, { what });
  await answering(chat, acceptance(drive, consent.content.acceptContext), activityId);
  await vi.waitFor(() => expect(drive.uploads).toHaveLength(1));
  await settled(chat, `${consent.name} is in your OneDrive.`);
  return { about: consent.content.description, text: drive.uploads[0]?.text ?? '' };
}

const rowsOf = (csv: string): string[][] => parse(csv, { bom: true });

describe('requests as a file', () => {
  it('are offered for one word, in any language, to those who decide and those who administer', async () => {
    for (const word of ['export', 'Eksport', '导出', '匯出', 'エクスポート']) {
      expect(await frank.say(word)).toContain('Which records?');
    }
    expect(frank.last).toContain('What you decide or stand in for');
    expect(await dana.say('export')).toContain('Everything there is');
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
    const { consent } = await offered(frank, 'export.json', { what: 'requests' });
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

describe('engagements and the audit as files', () => {
  it('hold for an FPM what is theirs, and what FPMs note for each other stays in the desk', async () => {
    const [asha, sam] = [await desk.visitor('asha'), await desk.visitor('sam')];
    const requestId = await inContact(desk, { anna, frank, asha, sam });
    await setUpBy(sam, requestId);
    await desk.app.outbox.idle();
    await frank.say(`status of ${requestId}`);
    await frank.card.press('request.note', { note: 'Among us: watch this one.' });
    await desk.app.outbox.idle();

    const engagements = await taken(frank, 'csv', 'engagements');
    expect(engagements.about).toBe('One engagement');
    const [head = [], row = []] = rowsOf(engagements.text);
    const cell = (heading: string): string | undefined => row[head.indexOf(heading)];
    expect(cell('Engagement number')).toBe(engagementIdOf(requestId));
    expect(cell('Status')).toBe('Not yet agreed by all');
    expect(cell('SME')).toBe(PEOPLE.sam.name);

    drive.uploads.length = 0;
    const audit = await taken(frank, 'json', 'audit');
    const events = JSON.parse(audit.text) as { kind: string; record: string; deed: string; text?: string }[];
    const deeds = events.filter(({ record }) => record === requestId).map(({ deed }) => deed);
    expect(deeds.toSorted()).toEqual(['approve', 'assign', 'contact', 'note', 'submit']);
    expect(events).toContainEqual(
      expect.objectContaining({ kind: 'engagement', record: engagementIdOf(requestId), to: 'set_up' }),
    );
    expect(audit.text).not.toContain('Among us');
    expect(audit.text).not.toContain('adatum');

    drive.uploads.length = 0;
    const ken = await desk.visitor('ken');
    await ken.say('speak English');
    const pressed = await ken.visitor.press('export.csv', { what: 'engagements' });
    expect(JSON.stringify(pressed.body)).toContain('There is nothing to put into this file.');
    const everything = await taken(dana, 'json', 'audit');
    expect(everything.text).toContain('"partnerId": "adatum"');
    expect(everything.text).not.toContain('Among us');
  });
});

describe('nobody else takes requests out', () => {
  it.each(['anna', 'piotr', 'asha', 'sam'] as const)('%s', async name => {
    const chat = await desk.visitor(name);
    await chat.say('speak English');
    expect(await chat.say('export')).toContain('Only FPMs and admins take records out.');
    const pressed = await chat.visitor.press('export.csv', { what: 'requests' });
    expect(JSON.stringify(pressed.body)).toContain('There is nothing to put into this file.');
    const before = chat.messages.length;
    await answering(chat, acceptance(drive, { kind: 'records', what: 'requests', format: 'csv' }));
    await vi.waitFor(() => expect(chat.messages.length).toBe(before + 1));
    expect(chat.last).toContain('There is nothing to put into this file.');
    expect(drive.uploads).toEqual([]);
  });

  it('and nothing follows on records that there are not', async () => {
    const pressed = await frank.visitor.press('export.csv', { what: 'people' });
    expect(pressed.status).toBe(200);
    expect(JSON.stringify(pressed.body)).toContain('button');
  });
});
