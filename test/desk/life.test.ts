import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { cardText } from '../../bot/local/cardText.ts';
import { PEOPLE } from '../../bot/local/demoPeople.ts';
import { type Chat, cardIn, startDesk, type TestDesk } from '../support/desk.ts';
import { fileRequest, idOn, returnIt, submit } from '../support/filing.ts';

let desk: TestDesk;
let anna: Chat;
let frank: Chat;
let ken: Chat;
let asha: Chat;
let sam: Chat;

beforeAll(async () => {
  desk = await startDesk();
  anna = await desk.visitor('anna');
  frank = await desk.visitor('frank');
  ken = await desk.visitor('ken');
  asha = await desk.visitor('asha');
  sam = await desk.visitor('sam');
});

afterAll(() => desk.stop());

const told = () => desk.app.outbox.idle();

async function filed(): Promise<string> {
  const id = idOn(await fileRequest(anna));
  await told();
  return id;
}

async function approved(): Promise<string> {
  const id = await filed();
  await frank.card.press('request.approve', { note: 'Bring two colleagues.' });
  await told();
  return id;
}

describe('a request from approval to its end', () => {
  it('goes to the team, to an SME with the reason shown, into contact, and is closed by the FPM', async () => {
    const id = await approved();
    expect(asha.last).toContain(id);

    const choice = await asha.card.press('request.smes');
    expect(choice.text).toContain('Sam Ortiz: knows the workload, speaks the language and covers the region');
    await choice.press('request.assign', { person: PEOPLE.sam.id });
    await told();
    expect(anna.last).toContain('Sam Ortiz was assigned as SME');
    expect(sam.last).toContain(id);
    expect(await sam.say('my queue')).toContain(id);
    expect((await sam.say('my queue')).split('Your assignments')).toHaveLength(2);

    // Nobody closes before the SME is in contact (SME-19).
    expect(frank.card.buttons.map(({ verb }) => verb)).not.toContain('request.close');
    const show = await sam.say(`status of ${id}`);
    expect(show).toContain('Contoso');
    await sam.card.press('request.contact');
    await told();
    await frank.say(`status of ${id}`);
    const closed = await frank.card.press('request.close');
    expect(closed.text).toContain('Closed by Frank Miller');
    await told();
    expect(anna.last).toContain('The engagement continues until its exit criteria are met');

    const story = await frank.card.press('request.story');
    expect(story.text).toMatch(
      /Anna Kowalska submitted[\s\S]*Frank Miller approved[\s\S]*assigned Sam Ortiz/,
    );
    expect(story.text).toContain('Sam Ortiz is in contact');
  });

  it('comes back to the team when the SME declines, who then sees nothing of it any more', async () => {
    const id = await approved();
    const choice = await asha.card.press('request.smes');
    await choice.press('request.assign', { person: PEOPLE.sam.id });
    await told();
    await sam.say(`status of ${id}`);
    const refused = await sam.card.press('request.decline');
    expect(refused.text).toContain('Please say why');
    await refused.press('request.decline', { note: 'On leave.' });
    await told();
    expect(asha.last).toContain(id);
    expect(await sam.say(`status of ${id}`)).toContain("can't find that");
    expect(await asha.say('my queue')).toContain(id);
  });
});

describe('beside the decision', () => {
  it('people talk without changing the state, and private notes stay among FPMs', async () => {
    const id = await filed();
    await anna.say(`status of ${id}`);
    await anna.card.press('request.remark', { note: 'The pilot starts on *Monday*.' });
    await told();
    expect(frank.last).toContain('The pilot starts on *Monday*.');
    await frank.say(`status of ${id}`);
    await frank.card.press('request.note', { note: 'Second one this month?' });
    await told();
    await frank.say(`status of ${id}`);
    expect(frank.last).toContain('Second one this month?');
    expect(await anna.say(`status of ${id}`)).not.toContain('Second one this month?');
    const story = await anna.card.press('request.story');
    expect(story.text).not.toContain('Second one this month?');
    expect(story.text).toContain('The pilot starts');
  });

  it('the requester withdraws while it is undecided, and the FPM is told', async () => {
    const id = await filed();
    await anna.say(`status of ${id}`);
    const card = await anna.card.press('request.withdraw');
    expect(card.text).toContain('Withdrawn by Anna Kowalska');
    await told();
    expect(frank.last).toContain('Withdrawn by Anna Kowalska');
    expect(await frank.say('my queue')).not.toContain(id);
  });

  it('an FPM gives it to another, who then decides alone', async () => {
    const id = await filed();
    const choice = await frank.card.press('request.fpms');
    await choice.press('request.move', { person: PEOPLE.ken.id });
    await told();
    expect(ken.last).toContain(id);
    expect(anna.last).toContain('田中 健');
    expect(await frank.say(`status of ${id}`)).toContain("can't find that");
    const done = await ken.card.press('request.approve');
    expect(done.text).toContain('田中 健');
    await told();
  });

  it('a returned request comes back with what changed, old and new', async () => {
    const id = await filed();
    await returnIt(frank.card, { note: 'How many seats exactly?' });
    await told();
    await anna.say(`status of ${id}`);
    const form = await anna.card.press('request.correct');
    const review = await form.press('draft.review', { 'answer-seats': '455' });
    await submit(review);
    await told();
    expect(frank.last).toContain('Changed since the last time');
    expect(frank.last).toMatch(/400[\s\S]*→ 455/);
  });
});

describe('an FPM out of office', () => {
  it('is represented by the delegate, and the story says for whom', async () => {
    const away = {
      delegateId: PEOPLE.ken.id,
      delegateName: PEOPLE.ken.name,
      from: '2000-01-01',
      until: '2999-12-31',
    };
    await desk.app.stores.people.save({ ...PEOPLE.frank, away });
    const id = await filed();
    expect(frank.last).toContain(id);
    await ken.say(`status of ${id}`);
    await ken.card.press('request.approve');
    await told();
    await desk.app.stores.people.save(PEOPLE.frank);
    await frank.say(`status of ${id}`);
    const story = await frank.card.press('request.story');
    expect(story.text).toContain('(for Frank Miller)');
  });
});

describe('forged hand-overs', () => {
  it('change nothing: not by the requester, not by the FPM, not to somebody who is no SME', async () => {
    const id = await approved();
    const revision = 2;
    const tries = [
      [anna, PEOPLE.sam.id],
      [frank, PEOPLE.sam.id],
      [asha, PEOPLE.frank.id],
      [asha, 'nobody'],
    ] as const;
    for (const [chat, person] of tries) {
      const answer = await chat.visitor.press('request.assign', { requestId: id, revision, person });
      expect(cardText(cardIn(answer)).join('\n')).not.toBe('');
    }
    const stored = await desk.app.stores.requests.find(id);
    expect(stored?.content).toMatchObject({ state: 'approved', revision });
  });
});
