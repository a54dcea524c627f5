import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { cardText } from '../../bot/local/cardText.ts';
import { type Chat, cardIn, type ShownCard, startDesk, type TestDesk } from '../support/desk.ts';
import { fileRequest, idOn, submit } from '../support/filing.ts';

const SEATS = 'Licences of this workload, please, and not users.';
const WHY = 'Who will learn from the SME?';

let desk: TestDesk;
let anna: Chat;
let frank: Chat;
let id: string;
let choosing: ShownCard;

beforeAll(async () => {
  desk = await startDesk();
  [anna, frank] = await Promise.all([desk.visitor('anna'), desk.visitor('frank')]);
  id = idOn(await fileRequest(anna));
  await desk.app.outbox.idle();
});

afterAll(() => desk.stop());

const stored = async () => (await desk.app.stores.requests.find(id))?.content;

describe('the FPM', () => {
  it('chooses among the fields as they were filled in; what was written already comes along', async () => {
    choosing = await frank.card.press('request.fixes', { note: 'Nearly there.' });
    expect(choosing.text).toContain(`Return ${id} for correction`);
    expect(choosing.text).toContain('Number of seats: 400');
    expect(choosing.inputs).toMatchObject({ note: 'Nearly there.', 'fix-seats': '', 'fix-fpmId': '' });
    expect(choosing.inputs).not.toHaveProperty('fix-discussedWithFpm');
  });

  it('has to say something, and gets back a password without its box being emptied of the rest', async () => {
    const nothing = await choosing.press('request.return', { note: ' ', 'fix-seats': '  ' });
    expect(nothing.text).toContain('Please tick a field');
    const secret = { note: '', 'fix-seats': SEATS, 'fix-region': 'password: Tr0ub4dor&3' };
    const again = await choosing.press('request.return', secret);
    expect(again.text).toContain('looks like a password');
    expect(again.inputs).toMatchObject({ 'fix-seats': SEATS, 'fix-region': '' });
    expect(await stored()).toMatchObject({ state: 'submitted', revision: 1 });
  });

  it.each<[string, object]>([
    ['a field that does not exist', { 'fix-admin': 'x' }],
    ['a revision of the future', { revision: 4, 'fix-seats': SEATS }],
    ['a note that is no text', { 'fix-seats': 7 }],
    ['more than a card carries', { 'fix-seats': SEATS, state: 'approved' }],
    ['a note longer than its box', { 'fix-seats': 'x'.repeat(101) }],
  ])('%s: nothing is returned, and a card comes back', async (_, forged) => {
    const data = { requestId: id, revision: 1, ...forged };
    const answer = await frank.visitor.press('request.return', data);
    expect(cardText(cardIn(answer)).join()).toContain(id);
    expect(await stored()).toMatchObject({ state: 'submitted', revision: 1 });
  });

  it('says more than a few things in a message', async () => {
    const keys = ['seats', 'region', 'role', 'workload', 'tenantId', 'tenantName'];
    const many = Object.fromEntries(keys.map(key => [`fix-${key}`, 'Please check.']));
    expect((await choosing.press('request.return', many)).text).toContain('tick at most 5 fields');
    expect(await stored()).toMatchObject({ state: 'submitted', revision: 1 });
  });

  it('cannot be another one', async () => {
    const ken = await desk.visitor('ken');
    const data = { requestId: id, revision: 1, 'fix-seats': SEATS };
    for (const verb of ['request.fixes', 'request.return']) {
      const { 'fix-seats': _, ...opening } = data;
      const answer = await ken.visitor.press(verb, verb === 'request.fixes' ? opening : data);
      expect(cardText(cardIn(answer)).join()).not.toContain('Contoso');
    }
    expect(await stored()).toMatchObject({ state: 'submitted', revision: 1 });
  });

  it('returns it with notes alone', async () => {
    const typed = { note: '', 'fix-seats': SEATS, 'fix-justification': WHY };
    const returned = await choosing.press('request.return', typed);
    expect(returned.text).toContain('Returned by Frank Miller');
    expect(returned.text).toContain(`Number of seats: ${SEATS}`);
    const story = await returned.press('request.story');
    expect(story.text).toContain(SEATS);
    await desk.app.outbox.idle();
  });
});

describe('the requester', () => {
  it('reads what to put right, and opens just that', async () => {
    expect(anna.last).toContain(`Why you need an SME: ${WHY}`);
    const form = await anna.card.press('request.correct');
    expect(form.text).toContain('Only the fields in question are open');
    expect(form.text).toContain(`Frank Miller: ${SEATS}`);
    expect(Object.keys(form.inputs)).toEqual(['answer-seats', 'answer-justification']);
  });

  it('can open the rest, and go on with what was typed', async () => {
    const form = await anna.card.press('request.correct');
    const wrong = await form.press('draft.review', { 'answer-seats': 'many' });
    expect(Object.keys(wrong.inputs)).toEqual(['answer-seats', 'answer-justification']);
    const whole = await wrong.press('draft.whole', { 'answer-seats': '320' });
    expect(whole.inputs).toMatchObject({ 'answer-seats': '320', 'answer-region': 'EMEA' });
    await whole.press('draft.review', { 'answer-region': 'APJ', 'answer-tenantId': 'wrong' });
    await anna.say('continue my draft');
    expect(anna.card.inputs).toMatchObject({ 'answer-region': 'APJ', 'answer-seats': '320' });
    const review = await anna.card.press('draft.review', {
      ...{ 'answer-tenantId': '1f2e3d4c-0000-4000-8000-123456789abc' },
      'answer-justification': 'First MDATP rollout; Maja and Jan will learn how to run it.',
    });
    desk.clock.advance({ days: 1 });
    expect((await submit(review)).text).toContain('Waiting for a decision');
  });

  it('whose correction the FPM sees, old and new', async () => {
    await desk.app.outbox.idle();
    expect(frank.last).toContain('has corrected the request');
    expect(frank.last).toMatch(/Number of seats: 400 → 320/);
    expect(frank.last).toContain('Maja and Jan will learn');
  });
});
