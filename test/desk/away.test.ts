import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { cardText } from '../../bot/local/cardText.ts';
import { PEOPLE } from '../../bot/local/demoPeople.ts';
import { type Chat, cardIn, type ShownCard, startDesk, type TestDesk, textOf } from '../support/desk.ts';
import { fileRequest, idOn } from '../support/filing.ts';

let desk: TestDesk;
let anna: Chat;
let frank: Chat;
let ken: Chat;
let card: ShownCard;

/** The desk's clock shows the 3rd of June 2025. */
beforeAll(async () => {
  desk = await startDesk();
  [anna, frank, ken] = await Promise.all([
    ...([desk.visitor('anna'), desk.visitor('frank'), desk.visitor('ken')] as const),
  ]);
});

afterAll(() => desk.stop());

const person = async (id: string) => (await desk.app.stores.people.get(id))?.person;
/** What comes due is looked at, and told. */
async function looked(): Promise<void> {
  await desk.app.scheduler.tick();
  await desk.app.outbox.idle();
}

const ABSENCE = { person: PEOPLE.ken.id, from: '2025-06-03', until: '2025-06-05' };

describe('an FPM out of office', () => {
  it.each(['out of office', 'Poza biurem', '外出', '不在にする'])('says “%s”', async words => {
    await frank.say(words);
    card = frank.card;
    expect(card.inputs).toMatchObject({ person: '', from: '2025-06-03', until: '' });
    expect(card.text).not.toContain(PEOPLE.frank.name);
  });

  it.each([
    [
      'I am away from 9 to 13 June, 田中 stands in',
      { person: PEOPLE.ken.id, from: '2025-06-09', until: '2025-06-13' },
    ],
    ['od 9 do 13 czerwca mam urlop', { person: '', from: '2025-06-09', until: '2025-06-13' }],
    ['来週休みます、代わりは健さんです', { person: PEOPLE.ken.id, from: '2025-06-09', until: '2025-06-13' }],
    ['我下周休假', { person: '', from: '2025-06-09', until: '2025-06-13' }],
  ])('says “%s”, and has only to press', async (words, filled) => {
    await frank.say(words);
    expect(frank.card.inputs).toMatchObject(filled);
    expect(await frank.say("I'm back")).toContain('aren’t out of office');
  });

  it.each([
    [{ person: '' }, 'choose another FPM'],
    [{ person: PEOPLE.frank.id }, 'choose another FPM'],
    [{ person: PEOPLE.anna.id }, 'choose another FPM'],
    [{ until: '' }, 'pick both days'],
    [{ from: '2025-06-09' }, 'before the first'],
    [{ from: '2025-05-01', until: '2025-06-02' }, 'over already'],
  ])('%j is answered on the same card', async (typed, why) => {
    const again = await card.press('away.save', { ...ABSENCE, ...typed });
    expect(again.text).toContain(why);
    expect(again.inputs).toMatchObject({ ...ABSENCE, ...typed });
    expect((await person(PEOPLE.frank.id))?.away).toBeUndefined();
  });

  it('is recorded with an audit, and the other one knows', async () => {
    const saved = await card.press('away.save', ABSENCE);
    expect(saved.text).toContain('田中 健 decides for you from Tue, 3 June 2025 to Thu, 5 June 2025');
    expect((await person(PEOPLE.frank.id))?.away).toMatchObject({ delegateId: PEOPLE.ken.id });
    expect((await person(PEOPLE.ken.id))?.standsInFor).toMatchObject([{ fpmId: PEOPLE.frank.id }]);
  });

  it('has the other one told so once, in their language', async () => {
    await frank.say('out of office');
    await frank.card.press('away.save', ABSENCE);
    await looked();
    await looked();
    const told = ken.messages.filter(sent => textOf(sent).includes('Frank Miller さんの代理をお願いします'));
    expect(told).toHaveLength(1);
    expect(ken.last).toContain('2025年6月3日(火)から2025年6月5日(木)まで');
  });

  it('is told of a request like the other, who decides it in their place', async () => {
    const id = idOn(await fileRequest(anna));
    await desk.app.outbox.idle();
    expect(frank.last).toContain(id);
    expect(frank.last).toContain('waits for your decision');
    expect(ken.last).toContain(id);
    expect(ken.last).toContain('Frank Miller さん（FPM）の代理として判断してください');
    expect(await ken.say('承認待ち一覧')).toContain('Frank Miller さんの代理中のため');
    expect(await ken.say('my queue')).toContain('Contoso');
    await ken.say(`status of ${id}`);
    await ken.card.press('request.approve');
    const found = await desk.app.stores.requests.find(id);
    if (!found) throw new Error('the request is gone');
    const [, approval] = await desk.app.stores.requests.history(found.content);
    expect(approval).toMatchObject({ actorId: PEOPLE.ken.id, forId: PEOPLE.frank.id });
  });

  it('decides alone again the day after, and when back before', async () => {
    const id = idOn(await fileRequest(anna));
    await desk.app.outbox.idle();
    const approve = async () =>
      cardText(cardIn(await ken.visitor.press('request.approve', { requestId: id, revision: 1 }))).join();
    await frank.say('out of office');
    expect(frank.card.text).toContain('decides for you');
    await frank.card.press('away.end');
    expect(await person(PEOPLE.frank.id)).not.toHaveProperty('away');
    expect((await person(PEOPLE.ken.id))?.standsInFor).toEqual([]);
    await looked();
    expect(ken.last).toContain('Frank Miller さんの代理は終わりました');
    expect(await approve()).not.toContain('Contoso');

    await frank.say('out of office');
    await frank.card.press('away.save', { ...ABSENCE, until: '2025-06-04' });
    await looked();
    expect(ken.last).toContain('Frank Miller さんの代理をお願いします');
    desk.clock.advance({ days: 2 });
    await looked();
    expect(ken.last).toContain('Frank Miller さんの代理は終わりました');
    expect(await approve()).not.toContain('Contoso');
    expect((await desk.app.stores.requests.find(id))?.content.state).toBe('submitted');
  });

  it('is nobody else: others cannot name a delegate, and forged data changes nothing', async () => {
    for (const verb of ['away.save', 'away.end']) {
      const answer = await anna.visitor.press(verb, verb === 'away.save' ? ABSENCE : {});
      expect(cardText(cardIn(answer)).join()).toContain('Only FPMs');
    }
    const before = await person(PEOPLE.frank.id);
    const forged = await ken.visitor.press('away.save', { ...ABSENCE, fpm: PEOPLE.frank.id });
    expect(cardIn(forged)).toBeDefined();
    expect(await person(PEOPLE.frank.id)).toEqual(before);
    expect(await person(PEOPLE.ken.id)).not.toHaveProperty('away');
  });
});

describe('a partner for whom two FPMs have to approve', () => {
  it('has a request approved when both have, each told from the start', async () => {
    const partner = await desk.app.stores.partners.get('fabrikam');
    if (!partner) throw new Error('the partner is gone');
    const panel = { ids: [PEOPLE.frank.id, PEOPLE.ken.id], needed: 2 };
    await desk.app.stores.partners.save({ ...partner, panel });
    const id = idOn(await fileRequest(anna));
    await desk.app.outbox.idle();
    expect(frank.last).toContain(id);
    expect(ken.last).toContain(id);
    const state = async () => (await desk.app.stores.requests.find(id))?.content.state;
    const first = await frank.card.press('request.approve');
    expect(await state()).toBe('submitted');
    expect(first.buttons.map(({ verb }) => verb)).not.toContain('request.approve');
    await desk.app.outbox.idle();
    await ken.say(`status of ${id}`);
    await ken.card.press('request.approve');
    expect(await state()).toBe('approved');
  });
});
