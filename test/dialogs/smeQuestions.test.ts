import { Temporal } from 'temporal-polyfill';
import { beforeEach, describe, expect, it } from 'vitest';
import { PEOPLE } from '../../bot/local/demoPeople.ts';
import { wordsIn } from '../../cards/strings/words.ts';
import { message } from '../../dialogs/answers/message.ts';
import type { Desk } from '../../dialogs/desk.ts';
import type { Reply } from '../../dialogs/reply.ts';
import type { Slots } from '../../dialogs/understanding/types.ts';
import { plainDate } from '../../domain/calendar.ts';
import { hearing } from './hearing.ts';

const speaker = {
  ...{ person: PEOPLE.anna, words: wordsIn('en'), zone: 'Europe/Warsaw', today: plainDate('2025-06-06') },
  now: Temporal.Instant.from('2025-06-06T09:00:00Z'),
};

/** A house that notes what it was asked for; the form and the list are one line each. */
let wishes: string[];
const screen = (wish: string, reply: Reply) => async (): Promise<Reply> => {
  wishes.push(wish);
  return reply;
};
const desk = {
  openForm: screen('form', { ...message(speaker, 'info', 'form.title'), facts: ['SME-15'] }),
  requestNamed: async () => undefined,
  myRequests: screen('list', message(speaker, 'info', 'list.title')),
} satisfies Partial<Desk>;

const chat = () => hearing(desk, speaker);

beforeEach(() => {
  wishes = [];
});

describe('a name that could be several workloads', () => {
  it('is asked back, and the answer goes on from there', async () => {
    const say = chat();
    expect((await say('P1', 'meta.ambiguous')).join()).toContain('[AIP P1]');
    expect((await say('AIP P1', 'meta.ambiguous', { workload: 'AIP_P1' })).join()).toContain(
      'Self-deployment only',
    );
  });

  it('keeps in mind what the question was about', async () => {
    const say = chat();
    const asked = await say('a French AIP expert?', 'sme.language', { workload: 'AIP?', language: 'fr' });
    expect(asked.join()).toContain('Which one do you mean?');
    const answered = await say('the second one', 'sme.language', { choice: 2 });
    expect(answered.join()).toContain('I promise no French: for AIP P2');
  });

  it('is told beside the form when the form was asked for', async () => {
    const slots: Slots = { workload: 'AADP?', seats: 2500 };
    const [note, form] = await chat()('draft a request: 2500 AADP seats', 'sme.create_draft', slots);
    expect(note).toContain('AADP P2');
    expect(form).toContain('Request an SME');
    expect(wishes).toEqual(['form']);
  });
});

describe('the seats', () => {
  it('are asked for where they decide, and a bare number answers', async () => {
    const say = chat();
    const where = await say('MDE in Brazil?', 'sme.eligibility', {
      workload: 'MDATP',
      country: 'BR',
      region: 'Amer',
    });
    expect(where.join()).toContain('Yes, Brazil is in a region of the table');
    expect((await say('151', 'meta.ambiguous')).join()).toContain('Yes, 151 is more than 150');
  });

  it('are not waited for after a question about the tool or the language', async () => {
    const say = chat();
    await say('what do I pick for MCAS', 'sme.routing', { workload: 'MCAS' });
    expect((await say('150', 'meta.ambiguous')).join()).toContain('150 of what?');
  });
});

it('languages are told in general until a workload is named', async () => {
  expect((await chat()('which languages?', 'sme.language')).join()).toContain('MCAS and AATP above 10,000');
});

describe('a question about a request', () => {
  it('shows how it stands', async () => {
    await chat()('status of my request?', 'sme.status');
    expect(wishes).toEqual(['list']);
  });

  it.each([
    'which statuses does a request go through',
    'jakie statusy przechodzi wniosek po wysłaniu',
    '申請にはどんなステータスがありますか',
    '申请有哪些状态',
    '申請有哪些狀態',
  ])('“%s” is told which states there are', async text => {
    const told = (await chat()(text, 'sme.status')).join();
    for (const state of [
      'Waiting for a decision',
      'Returned for correction',
      'Approved',
      'SME assigned',
      'Closed',
    ])
      expect(told).toContain(`“${state}”`);
    expect(wishes).toEqual([]);
  });

  it('says how to withdraw where it asks to cancel or change what was submitted', async () => {
    expect((await chat()('can i cancel a request i already sent', 'sme.status')).join()).toContain(
      '“Withdraw the request”; your FPM is told',
    );
    expect(wishes).toEqual([]);
  });
});
