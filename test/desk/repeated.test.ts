import { afterAll, beforeAll, expect, it } from 'vitest';
import { type Chat, startDesk, type TestDesk } from '../support/desk.ts';
import { fileRequest, fillIn, idOn, REST } from '../support/filing.ts';

const ASKED = 'You have asked for something similar before';
const COPIED = 'Nobody here has done this before and we want to look over the shoulder of somebody who has.';

let desk: TestDesk;
let anna: Chat;
let frank: Chat;
let first: string;

beforeAll(async () => {
  desk = await startDesk();
  [anna, frank] = await Promise.all([desk.visitor('anna'), desk.visitor('frank')]);
  first = idOn(await fileRequest(anna, { 'answer-justification': COPIED }));
  await desk.app.outbox.idle();
});

afterAll(() => desk.stop());

it('the first request of its kind is asked nothing', async () => {
  const review = await fillIn(anna, { 'answer-workload': 'AIP_P2' });
  expect(review.text).not.toContain(ASKED);
  expect(review.inputs).toEqual({});
  await review.press('draft.discard');
});

it('a second one for another customer is shown the first with its state, and needs a word on what is different', async () => {
  const review = await fillIn(anna, { 'answer-tenantName': 'Wingtip Toys' });
  expect(review.text).toContain(ASKED);
  expect(review.text).toContain(`${first} · Contoso · Waiting for a decision`);
  const again = await review.press('draft.submit', { different: '  ' });
  expect(again.text).toContain('Please fill this in.');
  expect(again.text).toContain('Nothing has been sent yet');

  // What was typed is kept on the way to the form and back.
  const form = await again.press('draft.edit', { different: 'This one is about Linux servers.' });
  const back = await form.press('draft.review');
  expect(back.inputs).toEqual({ different: 'This one is about Linux servers.' });
  const id = idOn(await back.press('draft.submit'));
  await desk.app.outbox.idle();
  expect(frank.last).toContain(`SME request to decide: ${id}`);
  expect(frank.last).toContain('Similar to an earlier request');
  expect(frank.last).toContain('Different, because: This one is about Linux servers.');
  expect(anna.messages.map(({ activity }) => JSON.stringify(activity)).join('')).not.toContain(
    'Different, b',
  );
});

it('the same words for another workload are noticed too', async () => {
  const copied = {
    'answer-workload': 'AIP_P2',
    'answer-justification': COPIED.replace('has.', 'has done it.'),
  };
  const review = await fillIn(anna, copied);
  expect(review.text).toContain(`${first} · Contoso`);
  await review.press('draft.discard');
});

it('a password in that word is not kept', async () => {
  const review = await fillIn(anna);
  const again = await review.press('draft.submit', { different: 'password: Tr0ub4dor&3' });
  expect(again.text).toContain('looks like a password');
  expect(JSON.stringify(again.content)).not.toContain('Tr0ub4dor');
  await again.press('draft.discard');
});

it('a migration is no repetition, and nobody is shown what another partner asked', async () => {
  const migration = {
    ...{ 'answer-workload': 'OTHER', 'answer-otherWorkload': 'Exchange migration' },
    ...{ 'answer-role': 'FastTrack Migration Resource', 'answer-emailSource': 'Lotus Notes' },
  };
  await fileRequest(anna, {
    ...migration,
    'answer-justification': 'Mail of a first subsidiary moves to us.',
  });
  await desk.app.outbox.idle();
  const review = await fillIn(anna, { ...migration, 'answer-justification': COPIED });
  expect(review.text).not.toContain(ASKED);

  const piotr = await desk.visitor('hanako');
  const other = await fillIn(piotr, { ...REST, 'answer-tenantSegment': 'Enterprise' });
  expect(other.text).not.toContain(first);
});
