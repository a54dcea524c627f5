import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { cardText } from '../../bot/local/cardText.ts';
import { type DemoName, PEOPLE } from '../../bot/local/demoPeople.ts';
import { Visitor } from '../../bot/local/visitor.ts';
import { cardIn, startDesk, type TestDesk } from '../support/desk.ts';

let desk: TestDesk;
let before: unknown;

beforeAll(async () => {
  desk = await startDesk();
  before = await everything();
});

afterAll(() => desk.stop());

const PARTNERS = ['fabrikam', 'adatum', 'tailspin'] as const;

const everything = async () =>
  Promise.all(
    PARTNERS.map(async id => ({
      enrolments: await desk.app.stores.records.enrolments(id),
      designations: await desk.app.stores.records.designations(id),
      history: await desk.app.stores.records.history(id, 50),
    })),
  );

async function press(who: DemoName, verb: string, data: object): Promise<string> {
  const answer = await new Visitor(desk.url, desk.connector, PEOPLE[who]).press(verb, data);
  expect(answer.status).toBe(200);
  return cardText(cardIn(answer)).join('\n');
}

const enrol = { 'answer-specId': 'finance', 'answer-enrolledOn': '2025-05-01' };
const THREAT = { specId: 'threat_protection', revision: 1 };
const designate = { 'answer-area': 'Security', 'answer-anniversary': '2026-01-01' };

describe('nobody but an admin of the partner writes its records, whatever a button says', () => {
  const wrongPeople = ['anna', 'frank', 'ken', 'asha', 'sam', 'dana', 'xiaoming'] as const;

  it.each(wrongPeople)('%s', async who => {
    await press(who, 'enrolment.save', enrol);
    await press(who, 'enrolment.save', { ...THREAT, ...enrol });
    await press(who, 'enrolment.drop', THREAT);
    await press(who, 'enrolment.renewed', { ...THREAT, n: 2 });
    await press(who, 'enrolment.renew', { ...THREAT, n: 2, 'answer-manual': 'yes' });
    await press(who, 'designation.save', { ...designate, 'answer-benefitChoice': 'none' });
    expect(await everything()).toEqual(before);
  });

  it('an admin of another partner finds nothing of it under the same ids', async () => {
    const text = await press('hanako', 'enrolment.drop', THREAT);
    expect(text).not.toContain('Fabrikam');
    await press('hanako', 'enrolment.renewed', { ...THREAT, n: 2 });
    expect(await everything()).toEqual(before);
  });
});

describe('what is not as a button of ours changes nothing and shows how things stand', () => {
  it.each<[string, string, object]>([
    ['a partner in the data', 'enrolment.save', { ...enrol, partnerId: 'adatum' }],
    ['a whole record in the data', 'enrolment.save', { ...enrol, renewals: [{ n: 1, on: '2025-01-01' }] }],
    ['a revision of text', 'enrolment.drop', { specId: 'threat_protection', revision: '1' }],
    ['no revision', 'enrolment.drop', { specId: 'threat_protection' }],
    ['a long answer', 'enrolment.save', { ...enrol, 'answer-enrolledOn': 'x'.repeat(5000) }],
    ['a renewal of no number', 'enrolment.renewed', { ...THREAT, n: 0 }],
    ['an object for a day', 'enrolment.save', { ...enrol, 'answer-enrolledOn': { $gt: '' } }],
  ])('%s', async (_, verb, data) => {
    expect(await press('piotr', verb, data)).toContain('Threat Protection');
    expect(await everything()).toEqual(before);
  });

  it.each<[string, string, object]>([
    ['an old revision', 'enrolment.drop', { ...THREAT, revision: 7 }],
    ['a specialization that does not exist', 'enrolment.save', { ...enrol, 'answer-specId': '__proto__' }],
    ['a designation that does not exist', 'designation.save', { ...designate, 'answer-area': 'constructor' }],
    ['another renewal than the current one', 'enrolment.renewed', { ...THREAT, n: 3 }],
    ['a record that is not there', 'enrolment.drop', { specId: 'sap', revision: 1 }],
    ['a record of no kind', 'records.remove', { 'answer-record': 'profile.' }],
    ['nothing chosen', 'records.change', { 'answer-record': '' }],
  ])('%s', async (_, verb, data) => {
    await press('piotr', verb, data);
    expect(await everything()).toEqual(before);
  });
});

describe("another partner's records are not seen", () => {
  it.each<[DemoName, string]>([
    ['anna', 'adatum'],
    ['hanako', 'fabrikam'],
    ['frank', 'adatum'],
    ['ken', 'fabrikam'],
    ['asha', 'fabrikam'],
    ['dana', 'fabrikam'],
  ])('by %s those of %s', async (who, partnerId) => {
    for (const verb of ['records.show', 'records.history', 'renewals.of']) {
      const text = await press(who, verb, { partnerId });
      expect(text).not.toMatch(/Threat Protection|脅威|SAP|Fabrikam|アダタム/);
    }
  });

  it('by an FPM who has lost the partner', async () => {
    const partner = await desk.app.stores.partners.get('fabrikam');
    if (!partner) throw new Error('no partner');
    await desk.app.stores.partners.save({ ...partner, fpmId: PEOPLE.ken.id });
    expect(await press('frank', 'renewals.of', { partnerId: 'fabrikam' })).not.toContain('Threat Protection');
    expect(await press('ken', 'renewals.of', { partnerId: 'fabrikam' })).toContain('脅威');
    await desk.app.stores.partners.save(partner);
  });
});
