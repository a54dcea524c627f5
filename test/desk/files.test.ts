import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest';
import { PEOPLE } from '../../bot/local/demoPeople.ts';
import { keepFilesIn } from '../../bot/local/keepFiles.ts';
import { Visitor } from '../../bot/local/visitor.ts';
import { acceptance, answering, offered, settled } from '../support/consent.ts';
import { type Chat, startDesk, type TestDesk } from '../support/desk.ts';
import { OneDrive } from '../support/oneDrive.ts';

/** The desk's clock stands on 3 June 2025; Fabrikam has three enrolments. */
let desk: TestDesk;
let drive: OneDrive;
let anna: Chat;
let piotr: Chat;
let frank: Chat;

beforeAll(async () => {
  [desk, drive] = await Promise.all([startDesk(), OneDrive.start()]);
  [anna, piotr, frank] = await Promise.all([
    desk.visitor('anna'),
    desk.visitor('piotr'),
    desk.visitor('frank'),
  ]);
});

beforeEach(() => {
  drive.uploads.length = 0;
  drive.status = 201;
});

afterAll(async () => {
  await desk.stop();
  await drive.stop();
});

const FABRIKAM = { kind: 'calendar', partnerId: 'fabrikam' };

const asked = (chat: Chat, data: object) => offered(chat, 'renewals.calendar', data);
const accepting = (context: object, uploadUrl?: string) => acceptance(drive, context, uploadUrl);

describe('the dates of renewals as a calendar file', () => {
  it('are offered on the card that shows them, without anything that goes into the file', async () => {
    await anna.say('when do my specializations renew?');
    expect(anna.card.buttons).toContainEqual(
      expect.objectContaining({ title: 'Calendar file', data: { partnerId: 'fabrikam' } }),
    );
    const { consent } = await asked(anna, { partnerId: 'fabrikam' });
    expect(consent).toEqual({
      contentType: 'application/vnd.microsoft.teams.card.file.consent',
      name: 'renewals.ics',
      content: {
        description: 'Renewal dates of 3 specializations for your calendar',
        ...{ sizeInBytes: expect.any(Number), acceptContext: FABRIKAM, declineContext: FABRIKAM },
      },
    });
  });

  it('are put where Teams says once they are accepted, and shown there', async () => {
    const { consent, activityId } = await asked(anna, { partnerId: 'fabrikam' });
    const answer = await answering(anna, accepting(consent.content.acceptContext), activityId);
    expect(answer).toEqual({ status: 200, body: {} });
    await settled(anna, 'renewals.ics is in your OneDrive.');
    const [upload] = drive.uploads;
    const { sizeInBytes } = consent.content;
    expect(upload).toMatchObject({ method: 'PUT', path: '/upload/1', authorization: undefined });
    expect(upload?.range).toBe(`bytes 0-${sizeInBytes - 1}/${sizeInBytes}`);
    expect(upload?.text.match(/^BEGIN:VEVENT/gm)).toHaveLength(9);
    expect(upload?.text).toContain('UID:fabrikam.threat_protection.2.anniversary@sme-desk');
    const shown = anna.messages.find(({ activity }) => activity.summary === 'renewals.ics');
    expect(shown?.activity.attachments).toEqual([
      {
        contentType: 'application/vnd.microsoft.teams.card.file.info',
        ...{ contentUrl: `${drive.url}/renewals.ics`, name: 'renewals.ics' },
        content: { uniqueId: 'drive-item-1', fileType: 'ics' },
      },
    ]);
  });

  it('are those of one specialization on its own card, in the words of whoever reads them', async () => {
    const { consent } = await asked(piotr, { partnerId: 'fabrikam', specId: 'threat_protection' });
    expect(consent.name).toBe('renewal-threat-protection.ics');
    await answering(piotr, accepting(consent.content.acceptContext));
    await settled(piotr, 'Plik renewal-threat-protection.ics jest w Twoim OneDrive.');
    const text = drive.uploads[0]?.text.replaceAll('\r\n ', '') ?? '';
    expect(text.match(/^SUMMARY:.*$/gm)?.map(line => line.trim())).toEqual([
      'SUMMARY:Threat Protection: otwarcie okna odnawiania',
      'SUMMARY:Threat Protection: rocznica nr 2',
      'SUMMARY:Threat Protection: ostatni dzień karencji („aktywna do”)',
    ]);
  });

  it('are what is on record when they are accepted, not when they were offered', async () => {
    const { consent } = await asked(frank, { partnerId: 'tailspin', specId: 'low_code' });
    const { low_code: before } = {
      low_code: await desk.app.stores.partners.enrolment('tailspin', 'low_code'),
    };
    await desk.app.stores.partners.saveEnrolment('tailspin', {
      ...{ specId: 'low_code', enrolledOn: '2024-09-09', renewals: [], changedAt: before?.changedAt ?? '' },
    });
    await answering(frank, accepting(consent.content.acceptContext));
    await settled(frank, 'renewal-low-code.ics is in your OneDrive.');
    expect(drive.uploads[0]?.text).toContain('DTSTART;VALUE=DATE:20250909');
  });

  it('are offered to older clients too, whose buttons send messages', async () => {
    const value = { verb: 'renewals.calendar', partnerId: 'fabrikam' };
    await anna.visitor.post({ type: 'message', value, replyToId: 'the-card' });
    const { method, activity } = desk.connector.in('chat-anna').at(-1) ?? {};
    expect(method).toBe('POST');
    expect(activity?.attachments?.[0]).toMatchObject({ name: 'renewals.ics' });
  });

  it('are kept on the machine where nobody can be asked for them', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'desk-files-'));
    const { url } = await desk.another({ keepFile: keepFilesIn(folder) });
    const visitor = new Visitor(url, desk.connector, PEOPLE.anna, { conversationId: 'chat-anna' });
    await visitor.press('renewals.calendar', { partnerId: 'fabrikam' });
    await settled(anna, `Saved on this computer: ${join(folder, 'renewals.ics')}`);
    expect(readFileSync(join(folder, 'renewals.ics'), 'utf8')).toContain('BEGIN:VCALENDAR');
    rmSync(folder, { recursive: true });
  });

  it('are not saved when they are declined', async () => {
    const { consent, activityId } = await asked(anna, { partnerId: 'fabrikam' });
    const { declineContext } = consent.content;
    await answering(anna, { type: 'fileUpload', action: 'decline', context: declineContext }, activityId);
    await settled(anna, 'The file was not saved.');
    expect(drive.uploads).toEqual([]);
  });

  it.each([500, 404, 307])('are said to be lost when the drive answers %d', async status => {
    drive.status = status;
    const { consent, activityId } = await asked(anna, { partnerId: 'fabrikam' });
    await answering(anna, accepting(consent.content.acceptContext), activityId);
    await vi.waitFor(() => expect(anna.last).toContain('could not be saved'));
    expect(drive.uploads).toHaveLength(1);
  });
});

describe('what nobody could have been asked', () => {
  it.each<[string, object]>([
    ['another partner', { kind: 'calendar', partnerId: 'adatum' }],
    ['no partner', { kind: 'calendar', partnerId: 'nowhere' }],
    ['no specialization', { ...FABRIKAM, specId: 'nothing' }],
  ])('%s: there is nothing in it', async (_, context) => {
    const answer = await anna.visitor.press('renewals.calendar', { ...context, kind: undefined });
    expect(JSON.stringify(answer.body)).toContain('There is nothing to put into this file.');
    const before = anna.messages.length;
    await answering(anna, accepting(context));
    await vi.waitFor(() => expect(anna.messages.length).toBe(before + 1));
    expect(anna.last).toContain('There is nothing to put into this file.');
    expect(drive.uploads).toEqual([]);
  });

  it.each([
    ...[undefined, null, 'text', 7, [], {}, { action: 'accept' }, { action: 'delete', context: FABRIKAM }],
    ...[{ action: 'accept', context: { ...FABRIKAM, content: 'mine' }, uploadInfo: {} }],
    ...[{ action: 'accept', context: { kind: 'constructor' }, uploadInfo: { uploadUrl: 7 } }],
  ])('%j: it is answered empty, and what it was is not known', async value => {
    const before = anna.messages.length;
    expect(await answering(anna, value as object)).toEqual({ status: 200, body: {} });
    await vi.waitFor(() => expect(anna.messages.length).toBe(before + 1));
    expect(anna.last).toContain("I don't know which file this was.");
  });

  it('an address that is not of a drive: nothing is sent there', async () => {
    const before = anna.messages.length;
    await answering(anna, accepting(FABRIKAM, 'http://169.254.169.254/metadata'));
    await vi.waitFor(() => expect(anna.messages.length).toBe(before + 1));
    expect(anna.last).toContain('could not be saved');
  });

  it('somebody whom the desk does not know, and a chat with others: nothing is given', async () => {
    const nina = await desk.newcomer('nina');
    await answering(nina, accepting(FABRIKAM));
    await vi.waitFor(() => expect(nina.last).toContain("I don't know which file this was."));
    const before = anna.messages.length;
    await anna.visitor.post({
      ...{ type: 'invoke', name: 'fileConsent/invoke', value: accepting(FABRIKAM) },
      conversation: { id: 'a-group', conversationType: 'groupChat' },
    });
    await vi.waitFor(() => expect(anna.messages.length).toBe(before + 1));
    expect(anna.last).toContain("I don't know which file this was.");
    expect(drive.uploads).toEqual([]);
  });
});
