import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type DemoName, PEOPLE } from '../../bot/local/demoPeople.ts';
import { startDesk, type TestDesk } from '../support/desk.ts';
import { REST, SENTENCE } from '../support/filing.ts';

/** What is said after a form was opened: it is about that request, and begins no other. */
let desk: TestDesk;
beforeAll(async () => {
  desk = await startDesk();
});
afterAll(() => desk.stop());

const draftsOf = (name: DemoName) => desk.app.stores.drafts.of(PEOPLE[name]);

describe('a correction in words', () => {
  it.each([
    ['anna', 'no, 500 seats', { seats: '500' }],
    ['hanako', 'いや、500席でした', { seats: '500' }],
    ['piotr', 'jednak MCAS', { workload: 'MCAS' }],
    [
      'anna',
      'region APJ, language English, 700 seats',
      { region: 'APJ', primaryLanguage: 'en', seats: '700' },
    ],
    ['hanako', '席数は12000', { seats: '12000' }],
    ['yijun', '不對，是500', { seats: '500' }],
    ['yijun', '客戶換成 Fabrikam', { tenantName: 'Fabrikam' }],
    ['piotr', 'licencji ma być 250', { seats: '250' }],
  ] as const)('by %s: “%s” goes into the draft, beside what was typed', async (name, said, changed) => {
    const chat = await desk.visitor(name);
    const before = (await draftsOf(name)).length;
    await chat.say(SENTENCE);
    await chat.card.press('draft.check', REST);
    await chat.say(said);
    const drafts = await draftsOf(name);
    expect(drafts).toHaveLength(before + 1);
    const typed = { tenantId: REST['answer-tenantId'], tenantSegment: 'SMC' };
    expect(drafts[0]?.answers).toMatchObject({ ...typed, ...changed });
  });

  it('“why?” does nothing once more, and another customer is another request', async () => {
    const name = 'anna';
    const chat = await desk.visitor(name);
    await chat.say(SENTENCE);
    const { length } = await draftsOf(name);
    expect(await chat.say('why?')).toContain('I need a little more');
    expect(await draftsOf(name)).toHaveLength(length);
    await chat.say('I need an MDATP expert for Adatum, 300 seats in Spain');
    expect(await draftsOf(name)).toHaveLength(length + 1);
  });
});

describe('what an FPM and a partner ask for in words', () => {
  it('only what is late', async () => {
    const frank = await desk.visitor('frank');
    expect(await frank.say('my queue')).toContain('Wingtip Toys');
    expect(await frank.say('show only the overdue ones')).not.toContain('Wingtip Toys');
  });

  it.each([
    ['anna', 'Ask my FPM'],
    ['piotr', 'Zapytaj mojego FPM'],
  ] as const)('%s: “%s”, as the button says', async (name, said) => {
    const chat = await desk.visitor(name);
    expect(await chat.say(said)).toContain('Frank Miller');
  });

  it('the day of an audit is not taken for that of the enrolment', async () => {
    const piotr = await desk.visitor('piotr');
    const form = await piotr.say('we passed the Threat Protection audit on 20 May 2025');
    expect(form).not.toContain('2025-05-20');
  });
});
