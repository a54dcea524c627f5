import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { asideLines } from '../../bot/admin/verifying.ts';
import { PEOPLE } from '../../bot/local/demoPeople.ts';
import { silentLog } from '../../bot/log.ts';
import { connect } from '../../bot/storage/connection.ts';
import { requestSubject } from '../../domain/subject.ts';
import { type Chat, startDesk, type TestDesk } from '../support/desk.ts';
import { fileRequest, idOn, REST, SENTENCE, submission, submit } from '../support/filing.ts';

const OLD_FORM = 'another-version';

let desk: TestDesk;
let anna: Chat;
let errors: string[];

beforeEach(async () => {
  errors = [];
  desk = await startDesk({ log: { ...silentLog, error: (_details, said) => errors.push(said) } });
  anna = await desk.visitor('anna');
});

afterEach(() => desk.stop());

/** What the conversation remembers, as another version may have left it. */
async function remembered(): Promise<{ key: string; state: Record<string, unknown> }> {
  const key = `conversation.v1/${anna.visitor.conversationId}/${PEOPLE.anna.id}`;
  const { [key]: state = {} } = await desk.app.stores.botState.read([key]);
  return { key, state };
}

async function rewrite(change: (state: Record<string, unknown>) => Record<string, unknown>): Promise<void> {
  const { key, state } = await remembered();
  await desk.app.stores.botState.write({ [key]: { ...change(state), eTag: '*' } });
}

describe('a form that was drawn before a redeploy', () => {
  it('with a field that is gone: the rest is kept and shown again, nothing lands elsewhere', async () => {
    await anna.say(SENTENCE);
    const data = { ...anna.card.dataOf('draft.review'), ...anna.card.inputs, ...REST };
    const old = { ...data, formVersion: OLD_FORM, 'answer-budget': '10000 EUR' };
    const answer = await anna.visitor.press('draft.review', old);
    const text = JSON.stringify(answer.body);
    expect(text).toContain('The form has changed since you opened it');
    expect(text).not.toContain('10000 EUR');
    await anna.say('continue my draft');
    expect(anna.card.inputs).toMatchObject({ 'answer-seats': '400', ...REST });
    expect(JSON.stringify(anna.card.content)).not.toContain('10000 EUR');
  });

  it('without a field that came: it is asked for, the others are kept', async () => {
    await anna.say(SENTENCE);
    const { 'answer-role': _newField, ...known } = { ...anna.card.inputs, ...REST };
    const old = { ...anna.card.dataOf('draft.review'), ...known, formVersion: OLD_FORM };
    const answer = await anna.visitor.press('draft.review', old);
    expect(JSON.stringify(answer.body)).toContain('One answer needs another look');
  });

  it('an old review is shown again before it is sent', async () => {
    await anna.say(SENTENCE);
    const review = await anna.card.press('draft.review', REST);
    const old = { ...submission(review), formVersion: OLD_FORM };
    const answer = await anna.visitor.press('draft.submit', old);
    expect(JSON.stringify(answer.body)).toContain('The form has changed since you opened it');
    expect(idOn(await submit(review))).toBe(review.dataOf('draft.submit').draftId);
  });
});

describe('a question that was open during a redeploy', () => {
  it('asks one by one and puts each answer where it belongs', async () => {
    expect(await anna.say('ask me one by one')).toContain('Tenant ID');
    expect(await anna.say('not a tenant')).toContain('A tenant ID looks like');
    expect(await anna.say('1f2e3d4c-0000-4000-8000-123456789abc')).toContain('Tenant name');
    expect(await anna.say('Contoso')).toContain('Tenant segment');
    expect(await anna.say('Enterprise')).toContain('Number of seats');
    await anna.say('continue my draft');
    expect(anna.card.inputs).toMatchObject({
      'answer-tenantId': '1f2e3d4c-0000-4000-8000-123456789abc',
      'answer-tenantName': 'Contoso',
      'answer-tenantSegment': 'Enterprise',
      'answer-seats': '',
    });
  });

  it('that this version no longer asks: the answer goes nowhere and the next question is asked', async () => {
    await anna.say('ask me one by one');
    await rewrite(state =>
      JSON.parse(JSON.stringify(state).replace('"asking":"tenantId"', '"asking":"budget"')),
    );
    expect(await anna.say('10000 EUR')).toContain('Tenant ID');
    await anna.say('continue my draft');
    expect(JSON.stringify(anna.card.inputs)).not.toContain('10000');
  });

  it('after a field came before it: the answer stays with the field that was asked', async () => {
    await anna.say('ask me one by one');
    await anna.say('1f2e3d4c-0000-4000-8000-123456789abc');
    // As if "tenant name" had been asked by a version that did not know "tenant ID" yet.
    const [draft] = await desk.app.stores.drafts.of(PEOPLE.anna);
    if (!draft) throw new Error('no draft');
    await desk.app.stores.drafts.save({ ...draft, answers: { ...draft.answers, tenantId: undefined } });
    expect(await anna.say('Contoso')).toContain('Tenant ID');
    await anna.say('continue my draft');
    expect(anna.card.inputs).toMatchObject({ 'answer-tenantName': 'Contoso', 'answer-tenantId': '' });
  });

  it('with state of another shape: it is dropped, and the message is understood afresh', async () => {
    await anna.say('how many seats for MCAS?');
    await rewrite(() => ({
      dialogs: { dialogStack: [{ id: 'eligibility', state: { asking: 'colour', known: 7 } }] },
    }));
    expect(await anna.say('my requests')).toContain('My requests');
  });

  it('with a dialog that is gone: the conversation goes on', async () => {
    await rewrite(() => ({ dialogs: { dialogStack: [{ id: 'a-dialog-of-the-past', state: {} }] } }));
    expect(await anna.say('my requests')).toContain('My requests');
  });

  it('keeps the subject of an eligibility question until it is answered', async () => {
    expect(await anna.say('can we get an SME for MCAS?')).toContain(
      'More than 10,000 seats are needed for MCAS',
    );
    expect(await anna.say('9999')).toContain('Self-deployment only');
  });
});

describe('a record that only another version can read', () => {
  it('is tried for half an hour and put aside, and taken up by a desk that starts later', async () => {
    const id = idOn(await fileRequest(anna));
    await desk.app.outbox.idle();
    const { connectionString } = desk.azurite;
    const requests = connect({ kind: 'connection', connectionString }).table('requests');
    const row = `request|${id}`;
    const kept = await requests.getEntity('fabrikam', row);
    await requests.upsertEntity({ partitionKey: 'fabrikam', rowKey: row, b0: '{}' }, 'Replace');
    const { outbox, stores } = desk.app;
    await stores.intents.announce(requestSubject({ id, partnerId: 'fabrikam' }), 1);
    const aside = async () => (await stores.intents.aside()).map(({ content }) => content);
    for (let minutes = 0; minutes < 40; minutes += 1) {
      desk.clock.advance({ minutes: 1 });
      await outbox.sweep();
    }
    expect(errors).toEqual(['what is owed cannot be read; it is put aside']);
    expect(await stores.intents.pending()).toEqual([]);
    expect(asideLines(await aside())).toEqual([
      `  ${id} (fabrikam): what revision 1 owes is put aside until the desk starts again: the row ${row} of fabrikam cannot be read`,
    ]);
    await requests.upsertEntity(kept as never, 'Replace');
    await desk.another();
    await outbox.sweep();
    expect([await aside(), await stores.intents.pending()]).toEqual([[], []]);
  });
});
