import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Chat, startDesk, type TestDesk } from '../support/desk.ts';

let desk: TestDesk;
let anna: Chat;

beforeAll(async () => {
  desk = await startDesk();
  anna = await desk.visitor('anna');
});

afterAll(() => desk.stop());

describe("questions about one's own specializations", () => {
  it('about one of them are answered from its record alone', async () => {
    const reply = await anna.say('when does our Threat Protection specialization renew?');
    expect(reply).toContain('When Threat Protection renews');
    expect(reply).toContain("From Fabrikam Polska's record");
    expect(reply).not.toContain('Modernize Endpoints');
  });

  it('about one that is not on record are answered so, with the rule', async () => {
    const reply = await anna.say('when does our Cloud Security specialization renew?');
    expect(reply).toContain('I have no record of Cloud Security for Fabrikam Polska.');
    expect(reply).toContain('The window opens 60 days before the anniversary');
    expect(reply).not.toContain('Threat Protection');
  });

  it('with a date of their own are counted from that date, whatever is on record', async () => {
    const reply = await anna.say('when does it renew if we enrolled on 2024-12-15?');
    expect(reply).toContain('Thu, 16 October 2025');
    expect(reply).toContain('Wed, 14 January 2026');
    expect(reply).not.toContain('record, last changed');
  });

  it('are answered in the reader’s language, names included', async () => {
    const hanako = await desk.visitor('hanako');
    const reply = await hanako.say('専門化の更新はいつ？');
    expect(reply).toContain('Microsoft Azure 上の SAP');
    expect(reply).not.toContain('SAP on Microsoft Azure');
  });
});
