import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { type Chat, startDesk, type TestDesk } from '../support/desk.ts';
import { fileRequest, fillIn, idOn, REST, returnIt, SENTENCE, submit } from '../support/filing.ts';

let desk: TestDesk;
let anna: Chat;
let frank: Chat;

beforeEach(async () => {
  desk = await startDesk();
  [anna, frank] = await Promise.all([desk.visitor('anna'), desk.visitor('frank')]);
});

afterEach(() => desk.stop());

describe('filing', () => {
  it('opens the form with what the sentence said, marked as understood', async () => {
    const reply = await anna.say(SENTENCE);
    expect(anna.card.inputs).toMatchObject({
      'answer-tenantName': 'Contoso',
      'answer-workload': 'MDATP',
      'answer-seats': '400',
      'answer-region': 'EMEA',
      'answer-partnerName': 'Fabrikam Polska',
      'answer-partnerEmail': 'anna@fabrikam.example',
    });
    expect(reply).toContain(
      'Filled in from your message: Tenant name, Number of seats, Region and Requested workload',
    );
    expect(reply).toContain(
      'Still missing in the form: Tenant ID, Tenant segment, Role, Primary language and Why you need an SME.',
    );
    expect(reply).toContain('An SME is available for MDATP');
  });

  it('brings wrong answers back on the same card, values kept, only the bad fields marked', async () => {
    await anna.say(SENTENCE);
    const card = await anna.card.press('draft.review', {
      ...REST,
      'answer-tenantId': 'abc',
      'answer-seats': 'lots',
    });
    expect(card.inputs).toMatchObject({
      'answer-tenantId': 'abc',
      'answer-seats': 'lots',
      'answer-tenantName': 'Contoso',
    });
    expect(card.text).toContain('2 answers need another look');
    expect(card.text.match(/✕ /g)).toHaveLength(3);
  });

  it('saves at every button: the draft is there after weeks, on another device', async () => {
    await anna.say(SENTENCE);
    await anna.card.press('draft.check', { 'answer-justification': 'We tried the public guide.' });
    desk.clock.advance({ weeks: 3 });
    await anna.say('continue my draft');
    expect(anna.card.inputs).toMatchObject({
      'answer-justification': 'We tried the public guide.',
      'answer-seats': '400',
    });
  });

  it('reviews, submits, and gives a receipt with deadlines and the one who decides', async () => {
    const review = await fillIn(anna);
    expect(review.text).toContain('Nothing has been sent yet');
    expect(review.text).toContain(
      'Frank Miller (FPM) decides. Expect triage by Wed, 4 June 2025 and a decision by Sun, 8 June 2025.',
    );
    const receipt = await submit(review);
    expect(idOn(receipt)).toMatch(/^SME-[34679ACDEFGHJKMNPQRTWXY]{4}-[34679ACDEFGHJKMNPQRTWXY]{4}$/);
    expect(receipt.text).toContain('This card is your confirmation');
    expect(receipt.text).toContain('5 business days would be Tue, 10 June 2025');
  });

  it('files once, however often and from wherever submit is pressed', async () => {
    const review = await fillIn(anna);
    const other = await desk.another();
    const presses = await Promise.all([submit(review), submit(review), submit(review)]);
    expect(new Set(presses.map(idOn)).size).toBe(1);
    expect(idOn(await submit(review))).toBe(idOn(presses[0] ?? review));
    await desk.app.outbox.idle();
    await other.app.outbox.sweep();
    expect(
      frank.messages.filter(({ activity }) => activity.summary?.includes('requests an SME')),
    ).toHaveLength(1);
  });

  it('forgets a discarded draft', async () => {
    await anna.say(SENTENCE);
    const gone = await anna.card.press('draft.discard');
    expect(gone.text).toContain('Discarded. Nothing was sent.');
    expect(await anna.say('continue my draft')).toContain('That draft is gone');
  });

  it('asks which of several drafts is meant, and never discards one by guess', async () => {
    await anna.say(SENTENCE);
    desk.clock.advance({ minutes: 5 });
    await anna.say('I need an SME for AATP, 12000 seats');
    await anna.card.press('draft.check', { 'answer-tenantName': 'Litware' });
    for (const words of ['continue my draft', 'discard my draft']) {
      await anna.say(words);
      expect(anna.card.text).toMatch(/You have 2 drafts[\s\S]*Litware[\s\S]*Contoso/);
    }
    expect(await anna.say('my requests')).toMatch(/Litware\s+Draft[\s\S]*Contoso\s+Draft/);
    const [, older] = anna.card.buttons.filter(({ verb }) => verb === 'draft.edit');
    const form = await anna.card.press('draft.edit', {}, ({ draftId }) => draftId === older?.data['draftId']);
    expect(form.inputs).toMatchObject({ 'answer-tenantName': 'Contoso', 'answer-seats': '400' });
    await form.press('draft.discard');
    await anna.say('continue my draft');
    expect(anna.card.inputs).toMatchObject({ 'answer-tenantName': 'Litware' });
  });

  it('keeps no password, and says so', async () => {
    await anna.say(SENTENCE);
    const secret = 'The admin password: Tr0ub4dor&3 works for the tenant.';
    const card = await anna.card.press('draft.review', { ...REST, 'answer-justification': secret });
    expect(card.text).toContain('looks like a password');
    expect(JSON.stringify(card.content)).not.toContain('Tr0ub4dor');
    await anna.say('continue my draft');
    expect(JSON.stringify(anna.card.content)).not.toContain('Tr0ub4dor');
  });
});

describe('deciding', () => {
  it('shows the FPM a decision card without being asked, and the decision to the partner', async () => {
    const receipt = await fileRequest(anna);
    await desk.app.outbox.idle();
    expect(frank.last).toContain(`SME request to decide: ${idOn(receipt)}`);
    const approved = await frank.card.press('request.approve', { note: 'Good luck!' });
    expect(approved.text).toContain('Approved by Frank Miller on 3 Jun 2025');
    const offered = approved.buttons.map(({ verb }) => verb);
    expect(offered).toEqual([
      'request.remark',
      'request.note',
      'request.story',
      'queue.previous',
      'queue.next',
    ]);
    await desk.app.outbox.idle();
    expect(anna.last).toContain('Approved by Frank Miller');
    expect(anna.last).toContain('Good luck!');
    const shown = anna.messages.map(({ activity }) => activity.summary);
    expect(shown.filter(summary => summary?.includes(`${idOn(receipt)}: Approved`))).toHaveLength(2);
  });

  it('a rejection needs a reason, keeps the card without one, and tells it', async () => {
    await fileRequest(anna);
    await desk.app.outbox.idle();
    const again = await frank.card.press('request.reject', { note: '   ' });
    expect(again.text).toContain('Please say why, or what to fix');
    const done = await again.press('request.reject', { note: 'Name the people who will learn.' });
    expect(done.text).toContain('Rejected by Frank Miller');
    await desk.app.outbox.idle();
    expect(anna.last).toContain('Name the people who will learn.');
  });

  it('goes back and forth: returned, corrected, resubmitted, approved', async () => {
    const id = idOn(await fileRequest(anna));
    await desk.app.outbox.idle();
    await returnIt(frank.card, { note: 'Which region?' });
    await desk.app.outbox.idle();
    const form = await anna.card.press('request.correct');
    expect(form.text).toContain(`Correct request ${id}`);
    expect(form.text).toContain('Which region?');
    expect(form.inputs).toMatchObject({ 'answer-seats': '400', 'answer-workload': 'MDATP' });
    desk.clock.advance({ days: 1 });
    const review = await form.press('draft.review', { 'answer-seats': '450' });
    const receipt = await submit(review);
    expect(idOn(receipt)).toBe(id);
    expect(receipt.text).toContain('First submitted 3 Jun 2025');
    await desk.app.outbox.idle();
    expect(frank.last).toContain('has corrected the request');
    expect(frank.last).toContain('450');
    expect((await frank.card.press('request.approve')).text).toContain('Approved by Frank Miller');
  });

  it('answers a second decision with the first one', async () => {
    await fileRequest(anna);
    await desk.app.outbox.idle();
    const { card } = frank;
    await card.press('request.approve');
    const late = await card.press('request.reject', { note: 'No.' });
    expect(late.text).toContain('This was decided already');
    expect(late.text).toContain('Approved by Frank Miller');
  });
});

describe('looking things up', () => {
  it('lists my requests, newest first, and opens one', async () => {
    const id = idOn(await fileRequest(anna));
    await desk.app.outbox.idle();
    const list = await anna.say('my requests');
    expect(list.indexOf('Contoso')).toBeLessThan(list.indexOf('Northwind Traders'));
    const opened = await anna.card.press('request.show');
    expect(opened.text).toContain(`SME request ${id}`);
  });

  it('tells the status by number, also typed carelessly, and refuses slips of the pen kindly', async () => {
    const id = idOn(await fileRequest(anna));
    expect(await anna.say(`status of ${id.toLowerCase().replaceAll('-', ' ')}`)).toContain(
      'Waiting for a decision',
    );
    const slip = id.replace(/.$/, last => (last === 'A' ? 'C' : 'A'));
    expect(await anna.say(`status of ${slip}`)).toContain("isn't a request number");
  });

  it("shows the FPM's queue by due date, and takes decided ones off it", async () => {
    await fileRequest(anna);
    await desk.app.outbox.idle();
    const before = await frank.say('my queue');
    expect(before).toContain('Contoso');
    expect(before.indexOf('Wingtip Toys')).toBeLessThan(before.indexOf('Contoso'));
    const decision = frank.messages.findIndex(({ activity }) =>
      activity.summary?.includes('requests an SME'),
    );
    await frank.cardAt(decision).press('request.approve');
    await desk.app.outbox.idle();
    expect(await frank.say('my queue')).not.toContain('Contoso');
  });

  it('answers when specializations renew, from the record, with source and age', async () => {
    const reply = await anna.say('when does my specialization renew?');
    expect(reply).toContain('Threat Protection');
    expect(reply).toContain('24 Jun 2025');
    expect(reply).toContain('Number 2 asks for the qualification requirements and customer references');
    expect(reply).toContain("From Fabrikam Polska's record, last changed 4 May 2025");
    expect(reply).toContain('undated; its examples use 2025 to 2027');
    const one = await anna.say('when does our Threat Protection specialization renew?');
    expect(one).toContain('Tue, 24 June 2025 (number 2)');
    expect(one).toContain("From Fabrikam Polska's record, last changed 4 May 2025");
  });
});
