import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { cardText } from '../../bot/local/cardText.ts';
import { type DemoName, PEOPLE } from '../../bot/local/demoPeople.ts';
import { type Answered, Visitor } from '../../bot/local/visitor.ts';
import type { MessageKey } from '../../cards/strings/catalogue.ts';
import { wordsIn } from '../../cards/strings/words.ts';
import type { SmeRequest } from '../../domain/request/record.ts';
import { requestSubject } from '../../domain/subject.ts';
import { type Chat, cardIn, startDesk, type TestDesk } from '../support/desk.ts';
import { fileRequest, fillIn, idOn, submission, submit } from '../support/filing.ts';

let desk: TestDesk;
let anna: Chat;
let frank: Chat;
let request: SmeRequest;

beforeAll(async () => {
  desk = await startDesk();
  [anna, frank] = await Promise.all([desk.visitor('anna'), desk.visitor('frank')]);
});

afterAll(() => desk.stop());

beforeEach(async () => {
  const id = idOn(await fileRequest(anna));
  await desk.app.outbox.idle();
  request = await current(id);
});

async function current(id: string): Promise<SmeRequest> {
  const stored = await desk.app.stores.requests.find(id);
  if (!stored) throw new Error('the request is gone');
  return stored.content;
}

const as = (name: DemoName): Visitor => new Visitor(desk.url, desk.connector, PEOPLE[name]);

const wordsOf = (answer: Answered): string => cardText(cardIn(answer)).join('\n');

/** Nothing happened to the request, in storage or in anybody's chat. */
async function expectUntouched(): Promise<void> {
  await desk.app.outbox.idle();
  expect(await current(request.id)).toEqual(request);
  expect(await desk.app.stores.requests.history(request)).toHaveLength(1);
  expect(await desk.app.stores.requests.mail.owed(requestSubject(request))).toEqual([]);
}

describe('button data is not believed', () => {
  const right = () => ({ requestId: request.id, revision: 1, note: 'a reason' });

  it.each<[string, () => Record<string, unknown>]>([
    ['a revision of the future', () => ({ ...right(), revision: 7 })],
    ['a revision of the past', () => ({ ...right(), revision: 0 })],
    ['a revision as text', () => ({ ...right(), revision: '1' })],
    ['no revision', () => ({ requestId: request.id })],
    ['an extra field', () => ({ ...right(), state: 'approved' })],
    ['the whole record in the button', () => ({ ...request, requestId: request.id, revision: 1 })],
    ['somebody else as FPM', () => ({ ...right(), fpmId: PEOPLE.anna.id, actorId: PEOPLE.frank.id })],
    ['a note that is an object', () => ({ ...right(), note: { $ne: '' } })],
    ['a note of a megabyte less a bit', () => ({ ...right(), note: 'x'.repeat(200_000) })],
  ])('%s: nothing changes and the current card comes back', async (_name, data) => {
    const answer = await frank.visitor.press('request.approve', data());
    expect(answer.status).toBe(200);
    expect(wordsOf(answer)).toContain('Waiting for a decision');
    await expectUntouched();
  });

  it.each<[string, string]>([
    ['a verb that does not exist', 'request.delete'],
    ['a verb of JavaScript', 'constructor'],
    ["the verb of the requester's side", 'request.correct'],
    ['the verb of a draft', 'draft.submit'],
  ])('%s: nothing changes', async (_name, verb) => {
    const answer = await frank.visitor.press(verb, right());
    expect(answer.status).toBe(200);
    await expectUntouched();
  });

  it("another request's id: it is decided on its own terms or not at all", async () => {
    const other = await current(idOn(await fileRequest(anna, { 'answer-tenantName': 'Other' })));
    await desk.app.outbox.idle();
    await frank.visitor.press('request.approve', { requestId: other.id, revision: 1 });
    await expectUntouched();
    const unknown = await frank.visitor.press('request.approve', { requestId: 'SME-AAAA-AAAA', revision: 1 });
    expect(wordsOf(unknown)).toContain("I can't find that");
    await expectUntouched();
  });
});

describe('the wrong person', () => {
  const approve = () => ({ requestId: request.id, revision: 1, note: 'me' });

  it('the requester cannot approve their own request', async () => {
    const answer = await anna.visitor.press('request.approve', approve());
    expect(wordsOf(answer)).toContain('Nobody decides their own request. Frank Miller has to.');
    await expectUntouched();
  });

  it('not even when they are an FPM as well', async () => {
    await desk.app.stores.people.save({
      ...PEOPLE.frank,
      roles: ['fpm', 'requester'],
      partnerId: 'fabrikam',
    });
    const id = idOn(await fileRequest(frank, { 'answer-fpmId': PEOPLE.frank.id }));
    await desk.app.stores.people.save(PEOPLE.frank);
    expect(id).toBe('no id');
    await expectUntouched();
  });

  it.each<[string, DemoName, MessageKey]>([
    ['a colleague of the requester', 'piotr', 'refused.forbidden'],
    ["another partner's FPM", 'ken', 'refused.not_found'],
    ['somebody of another partner', 'hanako', 'refused.not_found'],
    ['the assignment team, before an approval', 'asha', 'refused.not_found'],
    ['an SME', 'sam', 'refused.not_found'],
  ])('%s changes nothing and is told in their language', async (_name, who, key) => {
    const text = wordsOf(await as(who).press('request.approve', approve()));
    expect(text).toContain(wordsIn(PEOPLE[who].locale).say(key));
    await expectUntouched();
  });

  it('a stranger, and somebody without an identity, change nothing and see nothing', async () => {
    const stranger = new Visitor(desk.url, desk.connector, {
      id: '12345678-0000-4000-8000-000000000000',
      name: 'X',
    });
    const answer = await stranger.press('request.approve', approve());
    expect(wordsOf(answer)).not.toContain('Contoso');
    const nameless = await stranger.post({
      ...{ type: 'invoke', name: 'adaptiveCard/action', from: { id: PEOPLE.frank.id, name: 'Frank Miller' } },
      value: { action: { type: 'Action.Execute', verb: 'request.approve', data: approve() } },
    });
    expect(wordsOf(nameless)).not.toContain('Contoso');
    await expectUntouched();
  });

  it('an FPM who lost the role cannot decide any more', async () => {
    await desk.app.stores.people.save({ ...PEOPLE.frank, roles: [] });
    const answer = await frank.visitor.press('request.approve', approve());
    await desk.app.stores.people.save(PEOPLE.frank);
    expect(answer.status).toBe(200);
    await expectUntouched();
  });

  it("nobody submits, edits or discards somebody else's draft", async () => {
    const review = await fillIn(anna);
    const sent = submission(review);
    for (const verb of ['draft.submit', 'draft.edit', 'draft.discard']) {
      const data = verb === 'draft.submit' ? sent : { draftId: sent.draftId };
      expect(wordsOf(await as('piotr').press(verb, data))).not.toContain('Contoso');
    }
    expect(idOn(await submit(review))).toBe(sent.draftId);
  });
});
