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
  const progress = (later: readonly FieldKey[] = []): Progress => ({
    ...{ draftId: 'SME-7KQ4-MXTC', error: undefined, choices: [], current: '' },
    next:
      saved.some(([key]) => key === 'tenantName') || later.includes('tenantName') ? 'seats' : 'tenantName',
  });
  const desk: Partial<Desk> = {
    startAsking: async () => progress(),
    stillAsking: async (_speaker, _draftId, later) => (gone ? undefined : progress(later)),
    askedBefore: async (_speaker, _draftId, key) =>
      gone
        ? undefined
        : { ...progress(), next: key, current: saved.findLast(([saved]) => saved === key)?.[1] ?? '' },
    answer: async (_speaker, _draftId, answers, later) => {
      saved.push(...(Object.entries(answers) as [FieldKey, string][]));
      return progress(later);
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

const SEATS = speaker.words.say('field.seats');

describe('moving among the questions', () => {
  it('the first says how', async () => {
    const say = hearing(
      {
        startAsking: async () => ({
          draftId: 'SME-7KQ4-MXTC',
          next: 'tenantName',
          error: undefined,
          choices: [],
          current: '',
        }),
      },
      speaker,
    );
    const [question] = await say('ask me one by one', 'desk.one_by_one');
    expect(question).toContain(speaker.words.say('ask.moves'));
  });

  it.each(['skip', 'later', 'pomiń', '跳过', '先跳過', 'スキップ', '後で', 'next question'])(
    '“%s” leaves a question for later, whatever it was taken for',
    async said => {
      const { say, saved } = await interview();
      const [told, question] = await say(said, 'desk.cancel');
      expect(told).toContain(NAME);
      expect(question).toContain(SEATS);
      expect(saved).toEqual([]);
    },
  );

  it.each(['back', 'go back', 'wstecz', 'wróć', '返回', '上一個', '戻る', '前の質問'])(
    '“%s” asks the one before again, with what was answered',
    async said => {
      const { say, saved } = await interview();
      await say('Contoso', 'sme.approver');
      const [question, ...more] = await say(said, 'desk.cancel');
      expect(question).toContain(NAME);
      expect(question).toContain(speaker.words.say('ask.so_far', { answer: 'Contoso' }));
      expect(more).toEqual([]);
      await say('Adatum', 'sme.approver');
      expect(saved).toEqual([
        ['tenantName', 'Contoso'],
        ['tenantName', 'Adatum'],
      ]);
    },
  );

  it('from the first there is no way back', async () => {
    const { say } = await interview();
    const [told, question] = await say('back', 'desk.cancel');
    expect(told).toContain(speaker.words.say('ask.first'));
    expect(question).toContain(NAME);
  });
});

describe('a correction of another field', () => {
  it.each([
    ['actually 300 seats', { seats: '300' }],
    ['zmień region na APJ', { region: 'APJ' }],
    ['席数は12000', { seats: '12000' }],
    ['不对，是500席', { seats: '500' }],
    ['授權數改成 800', { seats: '800' }],
    ['region EMEA, 300 seats', { region: 'EMEA', seats: '300' }],
  ])('“%s” is kept, and the open question asked again', async (said, told) => {
    const { say, saved } = await interview();
    const [noted, question] = await say(said, 'sme.create_draft');
    expect(Object.fromEntries(saved)).toEqual(told);
    for (const answer of Object.values(told)) expect(noted?.replaceAll(',', '')).toContain(answer);
    expect(question).toContain(NAME);
  });

  it.each(['Contoso', 'Poland', '300 Acres'])('“%s” answers the question about the name', async said => {
    const { say, saved } = await interview();
    await say(said, 'sme.approver');
    expect(saved).toEqual([['tenantName', said]]);
  });
});
