import { Temporal } from 'temporal-polyfill';
import { describe, expect, it } from 'vitest';
import { PEOPLE } from '../../bot/local/demoPeople.ts';
import { wordsIn } from '../../cards/strings/words.ts';
import type { Desk, Progress } from '../../dialogs/desk.ts';
import { plainDate } from '../../domain/calendar.ts';
import type { FieldKey } from '../../domain/request/fields.ts';
import { hearing } from './hearing.ts';

const speaker = {
  ...{ person: PEOPLE.anna, words: wordsIn('en'), zone: 'Europe/Warsaw', today: plainDate('2025-06-06') },
  now: Temporal.Instant.from('2025-06-06T09:00:00Z'),
};

/** Asks for the tenant's name and, once that is saved, for the seats. */
async function interview({ gone = false } = {}) {
  const saved: [FieldKey, string][] = [];
  const progress = (): Progress => ({
    ...{ draftId: 'SME-7KQ4-MXTC', error: undefined, choices: [] },
    next: saved.length === 0 ? 'tenantName' : 'seats',
  });
  const desk: Partial<Desk> = {
    startAsking: async () => progress(),
    stillAsking: async () => (gone ? undefined : progress()),
    answer: async (_speaker, _draftId, key, answer) => {
      saved.push([key, answer]);
      return progress();
    },
  };
  const say = hearing(desk, speaker);
  await say('ask me one by one', 'desk.one_by_one');
  return { say, saved };
}

const MDATP = { workload: 'MDATP', seats: 400 } as const;
const NAME = speaker.words.say('field.tenantName');

describe('a request that is asked for one by one', () => {
  it('goes on after a question in between', async () => {
    const { say, saved } = await interview();
    const [answer, question, ...more] = await say('who approves a request?', 'sme.approver');
    expect(answer).toContain('FPM');
    expect(question).toContain(NAME);
    expect(more).toEqual([]);
    await say('Contoso', 'sme.approver');
    expect(saved).toEqual([['tenantName', 'Contoso']]);
  });

  it('and after help', async () => {
    const { say } = await interview();
    expect((await say('help', 'meta.help')).at(-1)).toContain(NAME);
  });

  it.each([
    "I don't know",
    'nie wiem',
    '不知道',
    '先跳過',
    'わかりません',
    'テナント名って何ですか',
    '租户名称是什么呢',
  ])('takes “%s” for no answer, and asks again', async said => {
    const { say, saved } = await interview();
    expect((await say(said, 'sme.field_help', { field: 'tenantName' })).at(-1)).toContain(NAME);
    expect(saved).toEqual([]);
  });

  it('asks again after whether there is an SME was answered', async () => {
    const { say, saved } = await interview();
    const heard = await say('is there an SME for MDATP, 400 seats?', 'sme.eligibility', MDATP);
    const [answer, question] = heard;
    expect(answer).toContain('MDATP');
    expect(question).toContain(NAME);
    expect(heard).toHaveLength(2);
    await say('Contoso', 'sme.approver');
    expect(saved).toEqual([['tenantName', 'Contoso']]);
  });

  it('waits for the end of questions that another answer needs', async () => {
    const { say, saved } = await interview();
    await say('is there an SME for MDATP?', 'sme.eligibility', { workload: 'MDATP' });
    await say('and for MCAS?', 'sme.eligibility', { workload: 'MCAS' });
    expect((await say('12000', 'sme.eligibility', { seats: 12_000 })).at(-1)).toContain(NAME);
    await say('why do our hours show (blank)?', 'sup.blank');
    expect((await say('no', 'desk.thanks')).at(-1)).toContain(NAME);
    await say('Contoso', 'sme.approver');
    expect(saved).toEqual([['tenantName', 'Contoso']]);
  });

  it('is over when its draft is gone meanwhile', async () => {
    const { say, saved } = await interview({ gone: true });
    expect(await say('is there an SME for MDATP, 400 seats?', 'sme.eligibility', MDATP)).toHaveLength(1);
    await say('Contoso', 'sme.approver');
    expect(saved).toEqual([]);
  });

  it('is over when it is cancelled, whatever was asked beside it, and is begun anew but once', async () => {
    const { say, saved } = await interview();
    await say('is there an SME for MDATP?', 'sme.eligibility', { workload: 'MDATP' });
    await say('ask me one by one', 'desk.one_by_one');
    await say('cancel', 'desk.cancel');
    await say('Contoso', 'sme.approver');
    expect(saved).toEqual([]);
  });
});
