import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { cardText } from '../../bot/local/cardText.ts';
import { PEOPLE } from '../../bot/local/demoPeople.ts';
import { type Chat, cardIn, type ShownCard, startDesk, type TestDesk } from '../support/desk.ts';

let desk: TestDesk;
let dana: Chat;

beforeAll(async () => {
  desk = await startDesk();
  dana = await desk.visitor('dana');
});

afterAll(() => desk.stop());

const rolesOf = async (name: keyof typeof PEOPLE) =>
  (await desk.app.stores.people.get(PEOPLE[name].id))?.person.roles;

async function opened(wanted: string, name: keyof typeof PEOPLE): Promise<ShownCard> {
  await dana.say('people');
  const list = await dana.card.press('people.find', { wanted });
  return list.press('person.show', {}, ({ personId }) => personId === PEOPLE[name].id);
}

describe('a desk admin', () => {
  it.each(['people', 'Osoby', '人员', '人員', 'ユーザー', 'People and roles'])('says “%s”', async words => {
    await dana.say(words);
    expect(dana.card.inputs).toEqual({ wanted: '' });
  });

  it('finds people by address, by company and by role, and nobody by half a name', async () => {
    await dana.say('people');
    const by = async (wanted: string) => (await dana.card.press('people.find', { wanted })).text;
    expect(await by(' ANNA@fabrikam.example ')).toContain('Anna Kowalska');
    const company = await by('fabrikam polska');
    expect(company).toContain('Anna Kowalska');
    expect(company).toContain('Piotr Zieliński');
    expect(company).not.toContain('佐藤');
    expect(await by('Anna')).toContain('Nobody found');
    const fpms = await dana.card.press('people.with', {}, ({ role }) => role === 'fpm');
    expect(fpms.text).toContain('Frank Miller');
    expect(fpms.text).toContain('田中 健');
  });

  it('gives a role, which counts from the next message on and stands in the history', async () => {
    const anna = await desk.visitor('anna');
    expect(await anna.say('my queue')).not.toContain('Nothing waits');
    const card = await opened('anna@fabrikam.example', 'anna');
    expect(card.inputs['roles']).toBe('requester');
    const saved = await card.press('person.roles', { roles: 'requester,assignment_team' });
    expect(saved.text).toContain('Saved');
    expect(saved.text).toMatch(/Given: SME assignment team\s+Dana Weiss/);
    expect(await rolesOf('anna')).toEqual(['requester', 'assignment_team']);
    expect(await anna.say('my queue')).toContain('Waiting for an SME');

    const again = await saved.press('person.roles', { roles: 'requester,assignment_team' });
    expect(again.text.match(/Given:/g)).toHaveLength(1);
    const back = await again.press('person.roles', { roles: 'requester' });
    expect(back.text).toContain('Taken away: SME assignment team');
    expect(await rolesOf('anna')).toEqual(['requester']);
  });

  it('cannot make somebody without a company a requester, nor take an FPM from their partners', async () => {
    const sam = await opened('sam@sme.example', 'sam');
    const refused = await sam.press('person.roles', { roles: 'sme,requester' });
    expect(refused.text).toContain('needs a partner');
    expect(refused.inputs['roles']).toBe('requester,sme');
    expect(await rolesOf('sam')).toEqual(['sme']);

    const frank = await opened('frank@fpm.example', 'frank');
    const still = await frank.press('person.roles', { roles: '' });
    expect(still.text).toContain('Still the FPM of Fabrikam Polska');
    expect(await rolesOf('frank')).toEqual(['fpm']);
  });

  it('cannot leave the desk without an admin, and hands it on', async () => {
    const own = await opened('dana@desk.example', 'dana');
    const refused = await own.press('person.roles', { roles: '' });
    expect(refused.text).toContain('Nobody would be left');
    const asha = await opened('asha@assign.example', 'asha');
    await asha.press('person.roles', { roles: 'assignment_team,desk_admin' });
    const left = await own.press('person.roles', { roles: '' });
    expect(left.text).toContain('Taken away: Desk admin');
    expect(await rolesOf('dana')).toEqual([]);
    expect(await dana.say('people')).toContain('Only desk admins');
    const ashasChat = await desk.visitor('asha');
    await ashasChat.say('people');
    const list = await ashasChat.card.press('people.find', { wanted: 'dana@desk.example' });
    expect(list.text).toContain('No role');
    const card = await list.press('person.show');
    await card.press('person.roles', { roles: 'desk_admin' });
    expect(await rolesOf('dana')).toEqual(['desk_admin']);
  });

  it('sees a record that changed meanwhile as it is now, and changes nothing', async () => {
    const card = await opened('mei@sme.example', 'mei');
    await card.press('person.roles', { roles: 'sme,fpm' });
    const stale = await card.press('person.roles', { roles: 'sme,assignment_team' });
    expect(stale.text).toContain('changed meanwhile');
    expect(await rolesOf('mei')).toEqual(['fpm', 'sme']);
  });

  it('is nobody else: others neither see people nor give roles, whatever a card says', async () => {
    const piotr = await desk.visitor('piotr');
    const before = await rolesOf('piotr');
    for (const [verb, data] of [
      ['people.find', { wanted: 'frank@fpm.example' }],
      ['people.with', { role: 'fpm' }],
      ['person.show', { personId: PEOPLE.frank.id }],
      ['person.roles', { personId: PEOPLE.piotr.id, revision: 1, roles: 'desk_admin' }],
    ] as const) {
      const text = cardText(cardIn(await piotr.visitor.press(verb, data))).join('\n');
      expect(text).not.toContain('Frank');
      expect(text).toContain('administratorzy desku');
    }
    expect(await rolesOf('piotr')).toEqual(before);
    const forged = { personId: PEOPLE.piotr.id, revision: 1, roles: 'desk_admin', by: 'me' };
    expect(cardIn(await dana.visitor.press('person.roles', forged))).toBeDefined();
    expect(await rolesOf('piotr')).toEqual(before);
  });
});

describe('whoever is told to ask their FPM', () => {
  it('finds who that is, and their question in a message that they only have to send', async () => {
    const anna = await desk.visitor('anna');
    await anna.say('do 150 seats of MDE qualify?');
    expect(anna.last).toContain('[Ask my FPM]');
    await anna.visitor.press('fpm.ask', anna.card.dataOf('fpm.ask'));
    await expect.poll(() => anna.last).toContain('Your FPM is Frank Miller.');
    expect(anna.last).toContain('frank@fpm.example');
    const link = JSON.stringify(anna.card.content);
    expect(link).toContain(
      'https://teams.microsoft.com/l/chat/0/0?users=frank%40fpm.example&message=Neither',
    );
    expect(await anna.say('what is the weather in Warsaw?')).toContain('[Ask my FPM]');
  });

  it('is nobody who has none, and no secret goes into the message', async () => {
    expect(await dana.say('do 150 seats of MDE qualify?')).not.toContain('Ask my FPM');
    await dana.visitor.press('fpm.ask', {});
    await expect.poll(() => dana.last).toContain('I have no FPM for you on record.');
    const anna = await desk.visitor('anna');
    await anna.visitor.press('fpm.ask', { about: 'The admin password: Tr0ub4dor&3 works.' });
    await expect.poll(() => anna.last).toContain('Your FPM is Frank Miller.');
    expect(JSON.stringify(anna.card.content)).not.toContain('Tr0ub4dor');
  });
});
