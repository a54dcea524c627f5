import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { APPLICATION, applyForAccess } from '../support/access.ts';
import { type Chat, startDesk, type TestDesk } from '../support/desk.ts';

let desk: TestDesk;
let frank: Chat;

beforeEach(async () => {
  desk = await startDesk();
  frank = await desk.visitor('frank');
});

afterEach(() => desk.stop());

const told = (chat: Chat): string => chat.last;

describe('from nobody to somebody who files', () => {
  it('in English: asks, writes, is approved, accepts, files', async () => {
    const nina = await desk.newcomer('Nina', { timezone: 'Europe/Vienna' });
    expect(await nina.say('request access')).toContain('Access to SME requests');
    const waiting = await nina.card.press('access.submit', APPLICATION);
    expect(waiting.text).toContain('Waiting for your FPM’s decision');
    expect(waiting.text).toContain('✓  3. Confirmation that it was submitted');
    expect(waiting.text).toContain('→  4. Invitation');
    expect(waiting.text).toContain('FTC Resource Request page and changes nothing there');

    await desk.app.outbox.idle();
    expect(told(frank)).toContain('Nina wants to act for Fabrikam Polska.');
    expect(told(frank)).toContain('nobody has checked the addresses');
    const approved = await frank.card.press('access.approve', { note: 'Welcome!' });
    expect(approved.text).toContain('Approved by Frank Miller');

    await desk.app.outbox.idle();
    expect(told(nina)).toContain('Approved by Frank Miller');
    expect(told(nina)).toContain('Welcome!');
    expect(told(nina)).toContain('You act for Fabrikam Polska here.');
    expect(told(nina)).toContain('language (English), time zone (Europe/Vienna)');
    const registered = await nina.card.press('access.accept');
    expect(registered.text).toContain('You can file requests for Fabrikam Polska now.');
    const form = await registered.press('draft.new');
    expect(form.inputs).toMatchObject({
      'answer-partnerName': 'Fabrikam Polska',
      'answer-partnerEmail': 'nina@fabrikam.example',
    });

    await desk.app.outbox.idle();
    expect(told(frank)).toContain('Registered on');
    const known = await desk.app.stores.people.get('newcomer-Nina');
    expect(known?.person).toEqual({
      ...{ id: 'newcomer-Nina', name: 'Nina', email: 'nina@fabrikam.example', roles: ['requester'] },
      ...{ partnerId: 'fabrikam', locale: 'en', zone: 'Europe/Vienna' },
    });
    expect(known?.contact?.conversationId).toBe('chat-Nina');
    expect(await desk.app.stores.access.applicants.get('newcomer-Nina')).toBeUndefined();
    expect((await desk.app.stores.people.withEmail('nina@fabrikam.example')).length).toBe(1);
    const history = await desk.app.stores.access.history('newcomer-Nina');
    expect(history.map(({ command }) => command)).toEqual(['ask', 'submit', 'approve', 'accept', 'register']);
  });

  it('in Japanese: the company in other widths, no mailbox, no zone but that of the country', async () => {
    const ken = await desk.visitor('ken');
    const yuki = await desk.newcomer('田中 由紀', { locale: 'ja-JP', timezone: 'Nowhere/Land' });
    const typed = {
      ...{ 'answer-company': 'ｱﾀﾞﾀﾑ 株式会社', 'answer-role': 'partner_admin' },
      ...{ 'answer-email': 'yuki@adatum.example', 'answer-mailEnabled': 'false' },
    };
    await yuki.say('アクセスを申請');
    const marked = await yuki.card.press('access.submit', { ...APPLICATION, ...typed });
    expect(marked.text).toContain('ユーザー名でメールを受け取れないため');
    expect(marked.inputs).toMatchObject(typed);
    const waiting = await marked.press('access.submit', { 'answer-alternateEmail': 'y@mail.example' });
    expect(waiting.text).toContain('FPM の判断を待っています');
    await desk.app.outbox.idle();
    expect(told(ken)).toContain('田中 由紀 さんが アダタム株式会社 の一員としての登録を希望しています');
    expect(told(ken)).toContain('yuki@adatum.example（受信不可）');
    await ken.card.press('access.approve');
    await desk.app.outbox.idle();
    expect(told(yuki)).toContain('タイム ゾーン（Asia/Tokyo）');
    expect((await yuki.card.press('access.accept')).text).toContain('アダタム株式会社 として申請できます。');
    const known = await desk.app.stores.people.get('newcomer-田中 由紀');
    expect(known?.person).toMatchObject({
      ...{ roles: ['requester', 'partner_admin'], locale: 'ja', zone: 'Asia/Tokyo' },
      alternateEmail: 'y@mail.example',
    });
  });

  it('in Polish, from a question: the answer has the button, and the FPM reads English', async () => {
    const ola = await desk.newcomer('Ola', { locale: 'pl-PL' });
    expect(await ola.say('jak dostać dostęp do strony żądań?')).toContain('Zażądaj dostępu');
    const form = await ola.card.press('access.ask');
    expect(form.text).toContain('Drugi z sześciu kroków');
    const waiting = await form.press('access.submit', {
      ...APPLICATION,
      'answer-company': 'Fabrikam Polśka',
    });
    expect(waiting.text).toContain('Oczekuje na decyzję FPM');
    await desk.app.outbox.idle();
    expect(told(frank)).toContain('Ola wants to act for Fabrikam Polska.');
    await frank.card.press('access.decline', { note: 'Who are you?' });
    await desk.app.outbox.idle();
    expect(told(ola)).toContain('Odrzucenie: Frank Miller');
    expect(told(ola)).toContain('Who are you?');
    expect(ola.messages.filter(({ activity }) => activity.summary?.includes('Odrzucenie'))).toHaveLength(2);
  });
});

describe('the queue of the FPM', () => {
  it('has those who wait to be let in on top, and no longer once they are decided or have gone', async () => {
    const [nina, ola] = [await desk.newcomer('Nina'), await desk.newcomer('Ola')];
    await applyForAccess(nina);
    await applyForAccess(ola);
    await desk.app.outbox.idle();
    expect(await frank.say('my queue')).toMatch(/Nina\s+asks for access\s+Fabrikam Polska/);
    const opened = await frank.card.press('access.show', {}, ({ personId }) => personId === 'newcomer-Nina');
    expect(opened.text).toContain('Nina wants to act for Fabrikam Polska.');
    // Opened here, it is kept up to date here.
    await nina.card.press('access.withdraw');
    await desk.app.outbox.idle();
    expect(told(frank)).toContain('Taken back on');
    expect(await frank.say('my queue')).not.toContain('Nina');
    await frank.card.press('access.show');
    const anna = await desk.visitor('anna');
    const asOther = await anna.visitor.press('access.show', { personId: 'newcomer-Ola' });
    expect(JSON.stringify(asOther.body)).not.toContain('Ola');
    await frank.say('my queue');
    const ola2 = await frank.card.press('access.show');
    await ola2.press('access.approve');
    await desk.app.outbox.idle();
    expect(await frank.say('my queue')).not.toContain('asks for access');
  });
});

describe('who is not known', () => {
  it.each(['I need an MDATP expert for Contoso, 400 seats in Germany', 'my requests', 'ask me one by one'])(
    'cannot do “%s”, and is shown the way',
    async text => {
      const nina = await desk.newcomer('Nina');
      expect(await nina.say(text)).toContain('I don’t know you yet');
      expect(nina.card.buttons.map(({ verb }) => verb)).toContain('access.ask');
    },
  );

  it('finds the way in the welcome, and on any button for filing', async () => {
    const nina = await desk.newcomer('Nina');
    expect(nina.card.buttons.map(({ verb }) => verb)).toEqual(['access.ask']);
    const answer = await nina.visitor.press('draft.new', {});
    expect(JSON.stringify(answer.body)).toContain('access.ask');
  });

  it('is kept nowhere before they ask, and forgotten when they take it back', async () => {
    const nina = await desk.newcomer('Nina');
    const { access } = desk.app.stores;
    await nina.say('do 150 seats of MDE qualify?');
    expect(await access.load('newcomer-Nina')).toBeUndefined();
    expect(await access.applicants.get('newcomer-Nina')).toBeUndefined();
    await applyForAccess(nina);
    await desk.app.outbox.idle();
    expect((await access.applicants.get('newcomer-Nina'))?.contact?.conversationId).toBe('chat-Nina');
    const gone = await nina.cardAt(-1).press('access.withdraw');
    expect(gone.text).toContain('Your details are deleted.');
    await desk.app.outbox.idle();
    expect(await access.applicants.get('newcomer-Nina')).toBeUndefined();
    expect((await access.load('newcomer-Nina'))?.content.application).toBeUndefined();
    expect(told(frank)).toContain('Taken back on');
    expect(frank.card.buttons).toEqual([]);
  });

  it('asks once: asking again shows how it stands, and those on record are told that they are', async () => {
    const nina = await desk.newcomer('Nina');
    await applyForAccess(nina);
    expect(await nina.say('request access')).toContain('Waiting for your FPM’s decision');
    await desk.app.outbox.idle();
    expect(frank.messages.filter(({ activity }) => activity.summary?.includes('Nina'))).toHaveLength(1);
    const anna = await desk.visitor('anna');
    expect(await anna.say('request access')).toContain('You are registered already');
    expect(told(anna)).toContain('Request an SME');
  });
});
