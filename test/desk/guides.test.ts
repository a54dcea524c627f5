import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Chat, type ShownCard, startDesk, type TestDesk } from '../support/desk.ts';

/** Fabrikam registers as an indirect reseller; the desk's clock stands on Tuesday, 3 June 2025. */
let desk: TestDesk;
let anna: Chat;
let piotr: Chat;
let yijun: Chat;
let frank: Chat;

beforeAll(async () => {
  desk = await startDesk();
  [anna, piotr, yijun, frank] = await Promise.all([
    desk.visitor('anna'),
    desk.visitor('piotr'),
    desk.visitor('yijun'),
    desk.visitor('frank'),
  ]);
});

afterAll(() => desk.stop());

const GUIDE = 'reseller_register';
const progress = async (guideId = GUIDE, run = 1) =>
  (await desk.app.stores.guides.load('fabrikam', { guideId, run }))?.content;
const done = async (guideId = GUIDE, run = 1) =>
  (await progress(guideId, run))?.done.map(({ step }) => step) ?? [];

/** What a press carries, whatever card is in front. */
const press = (chat: Chat, verb: string, data: Record<string, unknown>) => chat.visitor.press(verb, data);
const tick = (chat: Chat, stepId: string, more: Record<string, unknown> = {}) =>
  press(chat, 'guide.done', { guideId: GUIDE, stepId, run: 1, ...more });
const text = (answer: unknown): string => JSON.stringify(answer);

describe('a partner works through a guide', () => {
  let guide: ShownCard;

  it('opens it from an answer, and nothing is kept before the first step', async () => {
    await anna.say('how do we enrol in CSP as an indirect reseller?');
    guide = await anna.card.press('guide.open', {}, ({ guideId }) => guideId === GUIDE);
    expect(guide.text).toContain('Step 1: Gather what you need');
    expect(guide.text).toContain('PMC was retired in May 2022');
    expect(await progress()).toBeUndefined();
  });

  it('ticks a step, and sees the next one', async () => {
    guide = await guide.press('guide.done');
    expect(guide.text).toContain('Step 2: Open the Welcome page');
    expect(await progress()).toMatchObject({
      ...{ run: 1, revision: 1, startedBy: { name: 'Anna Kowalska' } },
      done: [{ step: 'gather_info', on: '2025-06-03', byName: 'Anna Kowalska' }],
    });
  });

  it('goes on where a colleague stopped, in their own language; the colleague’s card follows', async () => {
    await piotr.say('przewodniki');
    const list = await piotr.card.press('guide.open', {}, ({ guideId }) => guideId === GUIDE);
    expect(list.text).toContain('Krok 2: Otwórz stronę powitalną');
    await list.press('guide.done');
    await desk.app.outbox.idle();
    expect(anna.last).toContain('Step 3: Sign in as Global admin');
    expect(await done()).toEqual(['gather_info', 'welcome']);
  });

  it('loses nothing when two tick at once, and the second tick of a step changes nothing', async () => {
    await tick(anna, 'sign_in_global_admin');
    await Promise.all([
      tick(anna, 'associate_partner_id', { 'answer-country': 'yes' }),
      tick(piotr, 'profile_and_contact', { 'answer-email': 'piotr@fabrikam.example' }),
      tick(frank, 'profile_and_contact', { partnerId: 'fabrikam', 'answer-email': '' }),
    ]);
    expect((await done()).toSorted()).toEqual([
      'associate_partner_id',
      'gather_info',
      'profile_and_contact',
      'sign_in_global_admin',
      'welcome',
    ]);
    expect(await progress()).toMatchObject({ revision: 5 });
    expect(text(await tick(anna, 'profile_and_contact'))).toContain('That step was done already.');
    const revisions: number[] = [];
    for await (const event of desk.app.stores.archive.audit('fabrikam'))
      if (event.kind === 'guide') revisions.push(event.revision);
    expect(revisions).toEqual([1, 2, 3, 4, 5]);
  });

  it('is asked for what a step needs, and keeps neither an address nor a password', async () => {
    await press(anna, 'guide.undo', { guideId: GUIDE, stepId: 'profile_and_contact', run: 1 });
    const mail = await tick(anna, 'profile_and_contact', { 'answer-email': 'fabrikam@gmail.com' });
    expect(text(mail)).toContain('That is web mail');
    const secret = text(await tick(anna, 'profile_and_contact', { 'answer-email': 'password: Tango-99!' }));
    expect(secret).toContain('I have not kept it');
    expect(secret).not.toContain('Tango');
    await tick(anna, 'profile_and_contact', { 'answer-email': 'anna@fabrikam.example' });
    expect(text(await progress())).not.toMatch(/@|Tango/);
  });

  it('does not sign the MPA before the verification', async () => {
    expect(text(await tick(anna, 'sign_mpa', { 'answer-signer': 'yes' }))).toContain(
      'still waits for others',
    );
    expect(await done()).not.toContain('sign_mpa');
  });

  it('asks for an SME where it does not get on', async () => {
    await anna.say('guides');
    guide = await anna.card.press('guide.open', {}, ({ guideId }) => guideId === GUIDE);
    const form = await guide.press('guide.stuck');
    expect(form.inputs).toMatchObject({
      ...{ 'answer-workload': 'OTHER', 'answer-otherWorkload': 'CSP: indirect reseller' },
      'answer-justification': expect.stringContaining('step 6: The primary contact confirms'),
    });
    await tick(piotr, 'primary_contact_verified', { 'answer-day': '2025-06-02' });
    await desk.app.outbox.idle();
    // The form stands where the guide stood, and is not redrawn as the guide.
    expect(anna.last).not.toContain('Step 7');
  });
});

describe('nobody else', () => {
  it('sees or changes a partner’s guide, whatever the button says', async () => {
    const before = await progress();
    const partnerId = 'fabrikam';
    const step = { guideId: GUIDE, stepId: 'microsoft_verification', partnerId };
    const presses: [string, Record<string, unknown>][] = [
      ['guide.list', { partnerId }],
      ['guide.open', { guideId: GUIDE, partnerId }],
      ['guide.done', { ...step, run: 1 }],
      ['guide.undo', { ...step, stepId: 'primary_contact_verified', run: 1 }],
      ['guide.stuck', { ...step, run: 1 }],
    ];
    for (const [verb, data] of presses) {
      const answer = text(await press(yijun, verb, data));
      expect(answer).toContain('找不到');
      expect(answer).not.toContain('Fabrikam');
    }
    expect(await progress()).toEqual(before);
    expect(await desk.app.stores.guides.of('tailspin')).toEqual([]);
  });

  it('changes anything with a forged, stale or malformed press', async () => {
    const before = await progress();
    const forged: Record<string, unknown>[] = [
      { guideId: GUIDE, stepId: 'nonsense', run: 1 },
      { guideId: 'nonsense', stepId: 'welcome', run: 1 },
      { guideId: GUIDE, stepId: 'microsoft_verification', run: 2 },
      { guideId: GUIDE, stepId: 'microsoft_verification', run: 1, done: true },
      { guideId: GUIDE, stepId: 'microsoft_verification', run: '1' },
      { guideId: '__proto__', stepId: 'constructor', run: 1 },
    ];
    for (const data of forged) expect((await press(anna, 'guide.done', data)).status).toBe(200);
    const malformed = await press(anna, 'guide.done', { guideId: GUIDE, run: 1 });
    expect(text(malformed)).toContain('nothing was changed');
    expect(await progress()).toEqual(before);
  });

  it('but its FPM, who is asked which of their partners they mean', async () => {
    await frank.say('guides');
    const list = await frank.card.press('guide.list', {}, ({ partnerId }) => partnerId === 'fabrikam');
    expect(list.text).toContain('next: Microsoft verifies the enrolment');
  });
});

describe('the verification', () => {
  const at = async (instant: string) => {
    desk.clock.advanceTo(instant);
    const before = anna.messages.length;
    await desk.app.scheduler.tick();
    await desk.app.outbox.idle();
    return anna.messages.slice(before);
  };

  it('says when its result should be there', async () => {
    expect(text(await press(anna, 'guide.open', { guideId: GUIDE }))).toContain(
      'Expect the result from Thu, 5 June 2025 to Mon, 9 June 2025',
    );
  });

  it('leads to one reminder on the sixth business day, in the morning of whoever began the guide', async () => {
    expect(await at('2025-06-09T15:00:00Z')).toEqual([]);
    expect(await at('2025-06-10T05:30:00Z')).toEqual([]);
    expect(await at('2025-06-10T06:30:00Z')).toHaveLength(1);
    expect(anna.last).toContain('The verification should be over by now');
    expect(anna.last).toContain('that is more than 5 business days ago');
    expect(await at('2025-06-10T09:00:00Z')).toEqual([]);
    expect(await at('2025-06-11T09:00:00Z')).toEqual([]);
    expect(piotr.last).not.toContain('Weryfikacja powinna');
  });

  it('is over when it is ticked, and the reminder’s card says so', async () => {
    await anna.card.press('guide.done', {}, ({ stepId }) => stepId === 'microsoft_verification');
    expect(await at('2025-06-13T09:00:00Z')).toEqual([]);
    const signed = await tick(anna, 'sign_mpa', { 'answer-signer': 'no' });
    expect(text(signed)).toContain('only a Global admin can sign');
    expect(text(await tick(anna, 'sign_mpa', { 'answer-signer': 'yes' }))).toContain('Step 9');
  });
});
