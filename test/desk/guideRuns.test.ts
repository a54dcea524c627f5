import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Chat, type ShownCard, startDesk, type TestDesk } from '../support/desk.ts';

/** Fabrikam connects with resellers as an indirect provider; the desk's clock stands on Tuesday, 3 June 2025. */
let desk: TestDesk;
let anna: Chat;
let piotr: Chat;
let yijun: Chat;
let guide: ShownCard;

beforeAll(async () => {
  desk = await startDesk();
  [anna, piotr, yijun] = await Promise.all([
    desk.visitor('anna'),
    desk.visitor('piotr'),
    desk.visitor('yijun'),
  ]);
});

afterAll(() => desk.stop());

const CONNECT = 'provider_connect';
const done = async (run: number) =>
  (await desk.app.stores.guides.load('fabrikam', { guideId: CONNECT, run }))?.content.done.map(
    ({ step }) => step,
  );
const text = (answer: unknown): string => JSON.stringify(answer);

describe('with several resellers at a time', () => {
  const names = async () =>
    (await desk.app.stores.guides.runs('fabrikam', CONNECT))?.content.lines.map(({ name }) => name);
  const connect = (chat: Chat, verb: string, data: Record<string, unknown>) =>
    chat.visitor.press(verb, { guideId: CONNECT, ...data });

  it('is told with whom, together with the first step', async () => {
    await anna.say('how do I request a partnership with a reseller?');
    guide = await anna.card.press('guide.open');
    expect(guide.text).toContain('Which reseller is this with?');
    guide = await guide.press('guide.done', { 'answer-name': 'Lucerne' });
    expect(guide.text).toContain('Fabrikam Polska · Lucerne');
    expect(await names()).toEqual(['Lucerne']);
  });

  it('begins one more beside it, once, however often that is pressed', async () => {
    const list = await guide.press('guide.runs');
    expect(list.text).toContain('Lucerne');
    const [second, again] = await Promise.all([
      connect(anna, 'guide.begin', { last: 1, 'answer-name': 'Proseware' }),
      connect(piotr, 'guide.begin', { last: 1, 'answer-name': 'Woodgrove' }),
    ]);
    const begun = [second, again].filter(answer => !text(answer).match(/changed meanwhile|tymczasem/));
    expect(begun).toHaveLength(1);
    expect(await names()).toHaveLength(2);
    await connect(anna, 'guide.begin', { last: 2, 'answer-name': 'City Power' });
    expect(await names()).toHaveLength(3);
    expect(text(await connect(piotr, 'guide.begin', { last: 3, 'answer-name': 'city power' }))).toContain(
      'już jest w toku',
    );
  });

  it('moves each by itself, and both cards of one show the same', async () => {
    await piotr.say('przewodniki');
    expect(piotr.card.text).toContain('w toku: 3');
    const runs = await piotr.card.press('guide.open', {}, ({ guideId }) => guideId === CONNECT);
    const chosen = await runs.press('guide.choose', { 'answer-run': '1' });
    expect(chosen.text).toContain('Krok 2');
    await Promise.all([
      connect(piotr, 'guide.done', { run: 1, stepId: 'open_indirect_resellers' }),
      connect(anna, 'guide.done', { run: 3, stepId: 'check_reseller_is_ready' }),
    ]);
    expect(await done(1)).toEqual(['check_reseller_is_ready', 'open_indirect_resellers']);
    expect(await done(2)).toEqual([]);
    expect(await done(3)).toEqual(['check_reseller_is_ready']);
    expect((await desk.app.stores.guides.history('fabrikam', CONNECT)).map(({ run }) => run)).toEqual([
      ...[1, 1, 2, 3, 3],
    ]);
  });

  it('keeps no password as a name, and asks for one', async () => {
    const secret = await connect(anna, 'guide.begin', { last: 3, 'answer-name': 'password: Tango-99!' });
    expect(text(secret)).toContain('I have not kept it');
    expect(text(secret)).not.toContain('Tango');
    expect(text(await connect(anna, 'guide.begin', { last: 3 }))).toContain('Write a name first');
    expect(text(await connect(anna, 'guide.choose', {}))).toContain('Choose one first');
    expect(await names()).toHaveLength(3);
  });

  it('is renamed, put away, and taken up again with whatever is done', async () => {
    const taken = text(await connect(anna, 'guide.name', { run: 3, 'answer-name': 'lucerne' }));
    expect(taken).toMatch(
      /"value":"lucerne".*has that name already|has that name already.*"value":"lucerne"/,
    );
    await connect(anna, 'guide.name', { run: 3, 'answer-name': 'City Power & Light' });
    expect(await names()).toContain('City Power & Light');
    expect(text(await connect(anna, 'guide.close', { run: 3 }))).toContain('was put away');
    expect(await names()).not.toContain('City Power & Light');
    expect(text(await connect(anna, 'guide.close', { run: 3 }))).toContain('changed meanwhile');
    const older = { revision: 1, 'answer-name': 'City Power' };
    await connect(anna, 'guide.done', { run: 3, stepId: 'open_indirect_resellers', ...older });
    expect(await names()).toContain('City Power & Light');
    expect(text(await connect(anna, 'guide.open', { run: 9 }))).toContain('find that guide');
  });

  it('asks for an SME with the name of the reseller', async () => {
    const form = text(await connect(anna, 'guide.stuck', { run: 1, stepId: 'request_relationship' }));
    expect(form).toContain('Connect with a reseller: Lucerne');
  });

  it('shows and changes nothing for another partner', async () => {
    const before = await names();
    const partnerId = 'fabrikam';
    const presses: [string, Record<string, unknown>][] = [
      ['guide.runs', { partnerId }],
      ['guide.choose', { partnerId, 'answer-run': '1' }],
      ['guide.begin', { partnerId, last: 3, 'answer-name': 'Tailspin' }],
      ['guide.name', { partnerId, run: 1, 'answer-name': 'Tailspin' }],
      ['guide.close', { partnerId, run: 1 }],
    ];
    for (const [verb, data] of presses) {
      const answer = text(await connect(yijun, verb, data));
      expect(answer).toContain('找不到');
      expect(answer).not.toContain('Lucerne');
    }
    expect(await names()).toEqual(before);
  });
});
