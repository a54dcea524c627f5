import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Chat, startDesk, type TestDesk } from '../support/desk.ts';

/** The story of an admin of Fabrikam; the desk's clock stands on 3 June 2025. */
let desk: TestDesk;
let piotr: Chat;
let yijun: Chat;

beforeAll(async () => {
  desk = await startDesk();
  [piotr, yijun] = await Promise.all([desk.visitor('piotr'), desk.visitor('yijun')]);
  await piotr.say('speak English');
});

afterAll(() => desk.stop());

const specs = async (partner = 'fabrikam'): Promise<string[]> =>
  (await desk.app.stores.records.enrolments(partner)).map(({ specId }) => specId);

const history = () => desk.app.stores.records.history('fabrikam', 50);

describe('an admin records an enrolment in one sentence', () => {
  it('and is shown what was understood, with what was renewed since then still to be told', async () => {
    await piotr.say('we enrolled in Cloud Security on 2023-03-15');
    expect(piotr.card.inputs).toEqual({
      ...{ 'answer-specId': 'cloud_security', 'answer-enrolledOn': '2023-03-15' },
      ...{ 'answer-renewal-1': 'unknown', 'answer-renewal-2': 'unknown' },
    });
    expect(piotr.last).toContain('2 anniversaries have passed');
    expect(await specs()).not.toContain('cloud_security');
  });

  it('saves it, and reads when it renews, from the record', async () => {
    const saved = await piotr.card.press('enrolment.save', {
      ...{ 'answer-renewal-1': 'done', 'answer-renewal-2': 'done_manual' },
    });
    expect(saved.text).toContain('Saved: Cloud Security.');
    expect(saved.text).toContain('Sun, 15 March 2026');
    const row = await desk.app.stores.partners.enrolment('fabrikam', 'cloud_security');
    expect(row).toMatchObject({
      ...{ enrolledOn: '2023-03-15', revision: 1 },
      renewals: [
        { n: 1, on: '2024-03-15' },
        { n: 2, on: '2025-03-15', manualDone: true },
      ],
    });
    expect(await piotr.say('when does Cloud Security renew?')).toContain("From Fabrikam Polska's record");
  });

  it('in their own language, with the form in it', async () => {
    await yijun.say('記錄：SAP on Azure 2025年5月1日起');
    expect(yijun.card.inputs).toEqual({ 'answer-specId': 'sap', 'answer-enrolledOn': '2025-05-01' });
    const saved = await yijun.card.press('enrolment.save');
    expect(saved.text).toContain('已儲存：');
    expect(await specs('tailspin')).toContain('sap');
  });
});

describe('what cannot be recorded', () => {
  const save = async (typed: Record<string, string>) => {
    await piotr.say('record an enrolment in Finance');
    return piotr.card.press('enrolment.save', typed);
  };

  it.each<[string, string, string]>([
    ['a day to come', '2025-06-04', 'This day is still to come'],
    ['a day before 2015', '2014-12-31', 'Is the year right?'],
    ['no day', '', 'Please fill in this field'],
    ['no date', '3 June', 'This is not a date'],
  ])('%s comes back marked, with what was typed', async (_, day, error) => {
    const form = await save({ 'answer-enrolledOn': day });
    expect(form.text).toContain(error);
    expect(form.inputs['answer-specId']).toBe('finance');
    expect(form.inputs['answer-enrolledOn']).toBe(day);
    expect(await specs()).not.toContain('finance');
  });

  it('asks on when another day brings up renewals that the form did not ask about', async () => {
    const form = await save({ 'answer-enrolledOn': '2024-05-01' });
    expect(form.inputs).toMatchObject({ 'answer-renewal-1': 'unknown' });
    expect(await specs()).not.toContain('finance');
    expect((await form.press('enrolment.save')).text).toContain('Saved: Finance.');
    expect(await specs()).toContain('finance');
  });
});

describe('an enrolment that is on record', () => {
  it('is opened when it is recorded again, and corrected', async () => {
    await piotr.say('correct Cloud Security to 2023-03-16');
    expect(piotr.last).toContain('Cloud Security is on record already');
    expect(piotr.card.inputs).toEqual({
      ...{ 'answer-enrolledOn': '2023-03-16', 'answer-renewal-1': 'done', 'answer-renewal-2': 'done_manual' },
    });
    await piotr.card.press('enrolment.save');
    const row = await desk.app.stores.partners.enrolment('fabrikam', 'cloud_security');
    expect(row).toMatchObject({ enrolledOn: '2023-03-16', revision: 2 });
    expect(row?.renewals[0]).toEqual({ n: 1, on: '2024-03-15' });
  });

  it('is left as it is when nothing has changed', async () => {
    const before = await history();
    await piotr.say('change the date of Cloud Security');
    expect((await piotr.card.press('enrolment.save')).text).toContain('Nothing has changed');
    expect(await history()).toEqual(before);
  });

  it('is not overwritten by a form that is older than it', async () => {
    await piotr.say('correct Cloud Security to 2023-03-17');
    const old = piotr.card;
    await piotr.card.press('enrolment.save');
    const answer = await old.press('enrolment.save', { 'answer-enrolledOn': '2020-01-01' });
    expect(answer.text).toContain('Nothing was saved');
    expect((await desk.app.stores.partners.enrolment('fabrikam', 'cloud_security'))?.enrolledOn).toBe(
      '2023-03-17',
    );
  });

  it('is taken off after a question, comes back, and goes on counting', async () => {
    await piotr.say('remove Cloud Security');
    expect(piotr.last).toContain('Take Cloud Security off the record?');
    expect(await specs()).toContain('cloud_security');
    const ask = piotr.card;
    const overview = await ask.press('enrolment.drop');
    expect(overview.text).toContain('Cloud Security is off the record');
    expect(await specs()).not.toContain('cloud_security');
    expect((await ask.press('enrolment.drop')).text).toContain('Cloud Security is not on record');
    await piotr.say('we enrolled in Cloud Security on 2024-10-05');
    await piotr.card.press('enrolment.save');
    expect((await desk.app.stores.partners.enrolment('fabrikam', 'cloud_security'))?.revision).toBe(5);
    expect((await ask.press('enrolment.drop')).text).toContain('Nothing was saved');
    expect(await specs()).toContain('cloud_security');
  });

  it('has a history: who, when, what it was and what it became', async () => {
    const events = (await history()).filter(({ id }) => id === 'cloud_security');
    expect(events.map(({ revision }) => revision)).toEqual([5, 4, 3, 2, 1]);
    const text = await piotr.say('history of our records');
    expect(text).toContain('Piotr Zieliński');
    expect(text).toContain('Was: enrolled on 15 Mar 2023');
    expect(text).toContain('Now: enrolled on 16 Mar 2023');
    expect(text).toContain('Removed: enrolled on 17 Mar 2023');
  });
});
