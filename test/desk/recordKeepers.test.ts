import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Chat, startDesk, type TestDesk } from '../support/desk.ts';

/** Renewals marked as done, designations, and who may do what; the desk's clock stands on 3 June 2025. */
let desk: TestDesk;
let piotr: Chat;
let anna: Chat;
let frank: Chat;
let xiaoming: Chat;

beforeAll(async () => {
  desk = await startDesk();
  [piotr, anna] = await Promise.all([desk.visitor('piotr'), desk.visitor('anna')]);
  [frank, xiaoming] = await Promise.all([desk.visitor('frank'), desk.visitor('xiaoming')]);
  await piotr.say('speak English');
});

afterAll(() => desk.stop());

describe('a renewal is marked as done', () => {
  it('in an even year only with the references, and moves the record on', async () => {
    await piotr.say('when does Threat Protection renew?');
    expect(piotr.last).toContain('The anniversary is in 21 days');
    const asked = await piotr.card.press('enrolment.renewed');
    expect(asked.text).toContain('The customer references for renewal number 2');
    expect((await asked.press('enrolment.renew')).text).toContain('Please fill in this field');
    const missing = await asked.press('enrolment.renew', { 'answer-manual': 'no' });
    expect(missing.text).toContain('Not marked as renewed');
    const done = await asked.press('enrolment.renew', { 'answer-manual': 'yes' });
    expect(done.text).toContain('Saved: Threat Protection, renewal number 2 is done.');
    expect(done.text).toContain('24 June 2026');
    const row = await desk.app.stores.partners.enrolment('fabrikam', 'threat_protection');
    expect(row?.renewals.at(-1)).toEqual({ n: 2, on: '2025-06-03', manualDone: true });
  });

  it('in an odd year at once, and only once', async () => {
    await piotr.say('when does Modernize Endpoints renew?');
    const card = piotr.card;
    const done = await card.press('enrolment.renewed');
    expect(done.text).toContain('Saved: Modernize Endpoints, renewal number 1 is done.');
    expect(() => done.dataOf('enrolment.renewed')).toThrow();
    expect((await card.press('enrolment.renewed')).text).toContain('has changed since you saw it');
    const row = await desk.app.stores.partners.enrolment('fabrikam', 'modernize_endpoints');
    expect(row?.renewals).toHaveLength(1);
  });

  it('not before its window opens, whatever a button says', async () => {
    const row = await desk.app.stores.partners.enrolment('fabrikam', 'virtual_desktop');
    const data = { specId: 'virtual_desktop', revision: row?.revision, n: 3 };
    const answer = await piotr.visitor.press('enrolment.renewed', data);
    expect(JSON.stringify(answer.body)).toContain('Not marked as renewed');
    expect(await desk.app.stores.partners.enrolment('fabrikam', 'virtual_desktop')).toEqual(row);
  });
});

describe('designations', () => {
  it('are recorded with their next anniversary and their benefits', async () => {
    await piotr.say('we hold the Security designation, anniversary 1 October');
    expect(piotr.card.inputs).toMatchObject({
      ...{ 'answer-area': 'Security', 'answer-anniversary': '2025-10-01', 'answer-paid': 'false' },
    });
    const again = await piotr.card.press('designation.save');
    expect(again.text).toContain('Please fill in this field');
    const saved = await again.press('designation.save', {
      ...{ 'answer-benefitChoice': 'solutions_partner', 'answer-paid': 'true' },
    });
    expect(saved.text).toContain('Saved: Security.');
    expect(saved.text).toContain('anniversary 1 Oct 2025, Solutions Partner benefits, paid');
  });

  it('are changed and taken off from the overview', async () => {
    await piotr.say('our records');
    const form = await piotr.card.press('records.change', { 'answer-record': 'designation.Security' });
    await form.press('designation.save', { 'answer-anniversary': '2026-05-01' });
    await piotr.say('our records');
    expect(piotr.last).toContain('anniversary 1 May 2026');
    const ask = await piotr.card.press('records.remove', { 'answer-record': 'designation.Security' });
    expect(ask.text).toContain('Take Security off the record?');
    expect((await ask.press('designation.drop')).text).toContain('No designation is on record.');
    expect(await desk.app.stores.records.designations('fabrikam')).toEqual([]);
  });
});

describe('who reads, and who writes', () => {
  it('colleagues read; they are told who keeps the records', async () => {
    expect(await anna.say('our records')).toContain('Threat Protection');
    expect(anna.card.buttons.map(({ verb }) => verb)).toEqual(['records.history']);
    expect(await anna.say('we enrolled in Sales on 2024-03-15')).toContain(
      'Ask one of them: Piotr Zieliński.',
    );
    expect(await xiaoming.say('我们2024年3月15日注册了威胁防护')).toContain('陳怡君');
  });

  it('the FPM reads the records of a partner that they name, and only of their own partners', async () => {
    const renewals = await frank.say('renewals of Fabrikam');
    expect(renewals).toContain('Company: Fabrikam Polska');
    expect(renewals).toContain('Threat Protection');
    expect(await frank.say('when do my specializations renew?')).toContain('Whose renewals do you mean?');
    const chosen = await frank.card.press('renewals.of', {});
    expect(chosen.text).toMatch(/Company: (?:Fabrikam|泰普)/);
    expect(await frank.say('renewals of アダタム')).not.toContain('SAP on');
    expect(await frank.say('we enrolled in Sales on 2024-03-15')).toContain('You can read the records');
  });

  it('guests and assignment people see nothing', async () => {
    const asha = await desk.visitor('asha');
    expect(await asha.say('renewals of Fabrikam')).not.toContain('Threat Protection');
    expect(await asha.say('our records')).not.toContain('Threat Protection');
  });
});
