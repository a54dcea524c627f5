import { describe, expect, it, test } from 'vitest';
import { PEOPLE } from '../../../bot/local/demoPeople.ts';
import { asksToChange, changing } from '../../../dialogs/answers/sme/changing.ts';
import { draftNote } from '../../../dialogs/answers/sme/draftNote.ts';
import { spokenLanguages } from '../../../dialogs/answers/sme/language.ts';
import { SME_ANSWERS } from '../../../dialogs/answers/sme.ts';
import { answersIn } from '../../../dialogs/responders.ts';
import { INTENTS, type Intent, type Slots } from '../../../dialogs/understanding/types.ts';
import type { FactId } from '../../../domain/facts.ts';
import { LOCALES } from '../../../domain/people.ts';
import { newRequestId } from '../../../domain/request/requestId.ts';
import { asking, type Circumstances } from './asking.ts';

const ask = asking(SME_ANSWERS);

/** These lead to a dialog, a screen or the form. */
const ELSEWHERE: readonly Intent[] = [
  ...(['sme.eligibility', 'sme.routing', 'sme.language', 'sme.clarify_workload'] as const),
  ...(['sme.create_draft', 'sme.status'] as const),
];
const OWN = INTENTS.filter(intent => intent.startsWith('sme.') && !ELSEWHERE.includes(intent));

it('answers every question about SME requests that is not asked of a dialog or a screen', () => {
  expect(Object.keys(SME_ANSWERS).sort()).toEqual([...OWN].sort());
});

type Row = readonly [Intent, Slots, readonly FactId[], readonly string[]];

const MIGRATION = 'FastTrack Migration Resource';

const ROWS: readonly Row[] = [
  [
    'sme.submit_where',
    {},
    ['SME-03', 'SME-14', 'SME-10', 'SME-04', 'AMB-07g'],
    ['https://aka.ms/frpsmerequest', 'bottom left', 'My Resource Requests', 'New item', 'Submit'],
  ],
  ['sme.submit_where', { workload: 'MIG_P2' }, ['SME-05'], ['MIG P2', 'select “Security and Compliance”']],
  [
    'sme.fields',
    {},
    ['SME-15', 'AMB-07h'],
    [
      '13 fields',
      'Tenant ID',
      'FTOP',
      'active licences',
      'FTP Partner',
      'APJ',
      'Lotus Notes',
      'second language',
    ],
  ],
  [
    'sme.access',
    {},
    ['SME-13'],
    [
      'Request access',
      'completion screen',
      'invitation e-mail',
      'accept the permissions',
      'filled in already',
    ],
  ],
  ['sme.access', { mailEnabled: false }, ['SME-13'], ['Only if', 'alternate contact e-mail address']],
  [
    'sme.migration',
    {},
    ['SME-03', 'SME-15', 'SME-07', 'AMB-07f', 'AMB-07i'],
    [
      'FastTrack Migration Resource',
      'Exchange migration questions',
      'e-mail source',
      'directly with the customer',
    ],
  ],
  [
    'sme.timeline',
    {},
    ['SME-16', 'SME-17', 'SME-18', 'AMB-06', 'AMB-07'],
    ['5 minutes', 'ftsmeassign@microsoft.com', '1 business day', '5 days', 'declined', 'no deadline'],
  ],
  ['sme.no_email', { elapsedMinutes: 30 }, ['SME-16'], ['ftsmeassign@microsoft.com', 'Contact your FPM']],
  [
    'sme.overdue',
    { elapsedBusinessDays: 8 },
    ['SME-18', 'SME-24', 'SME-16', 'AMB-06'],
    [
      '8 business days',
      'due within 5 days',
      'questions, concerns and escalations',
      'ftsmeassign@microsoft.com',
    ],
  ],
  [
    'sme.approver',
    {},
    ['SME-12', 'SME-18', 'D1', 'AMB-07k'],
    ['Your FPM', 'approves or rejects', 'resource is then assigned', 'Nobody decides their own request'],
  ],
  ['sme.approve_action', {}, ['SME-12', 'D1'], ["No, I can't decide that", 'roles on record']],
  [
    'sme.reject_reasons',
    {},
    ['SME-21', 'SME-09', 'SME-11'],
    ['left blank', 'same topic for several customers', 'may be declined', 'Talk to your FPM'],
  ],
  [
    'sme.repeat',
    {},
    ['SME-21', 'SME-09', 'SME-23', 'AMB-07d'],
    ['It may be', 'several customers', 'Data migration is excepted', '12 months are my own limit'],
  ],
  ['sme.repeat', { role: MIGRATION }, ['SME-23', 'SME-15'], ['No, I don', 'excepted', 'Lotus Notes']],
  [
    'sme.closed_meaning',
    {},
    ['SME-19', 'AMB-07a'],
    ['normal', 'FPM closes the request', 'until its exit criteria are met'],
  ],
  [
    'sme.contact',
    {},
    ['SME-19', 'SME-22', 'SME-24', 'AMB-07c'],
    ['contacts you directly', 'notified of the next steps', 'may contact the requester', 'ask your FPM'],
  ],
  [
    'sme.scope',
    {},
    ['SME-08', 'SME-07'],
    ["doesn't lead", "doesn't replace", 'business value and adoption', 'unblocking'],
  ],
  [
    'sme.customer_contact',
    {},
    ['SME-02', 'SME-07', 'SME-25', 'AMB-07b'],
    ['In most cases', 'migration benefit', 'with the partner in support'],
  ],
  [
    'sme.responsibilities',
    { role: 'FRP' },
    ['SME-23'],
    [
      'contacts the FPM first',
      'exit criteria',
      'trains',
      'before contacting the SME',
      'Data migration is excepted',
    ],
  ],
  [
    'sme.responsibilities',
    { role: 'FPM' },
    ['SME-24', 'SME-21'],
    ['escalations', 'approves or rejects', 'commits specific people', 'not repeated', 'is blank'],
  ],
  [
    'sme.responsibilities',
    { role: 'SME' },
    ['SME-25', 'SME-08'],
    ['service description', 'FTOP', 'feedback'],
  ],
  ['sme.proactive', {}, ['SME-20'], ['without a request', 'coach', 'time limit', 'agreed outcomes']],
  ['sme.escalate', {}, ['SME-24', 'SME-16'], ['Your FPM', 'escalations', 'ftsmeassign@microsoft.com']],
];

describe('what an answer has to say', () => {
  it.each(ROWS)('%s %o', (intent, slots, facts, words) => {
    const { text, facts: told } = ask(intent, slots);
    expect(told).toEqual(expect.arrayContaining([...facts]));
    for (const word of words) expect(text).toContain(word);
  });
});

describe('the fields of the form', () => {
  it.each<[string, string, string]>([
    ['tenantId', "customer's, not yours", 'tenant ID of the customer'],
    ['tenantName', 'in FTOP', 'as shown in FTOP'],
    ['tenantSegment', 'Ask your FPM', 'no threshold'],
    ['seats', 'Just this workload', 'active licences of this workload that the customer owns'],
    ['deliveryTeam', 'FTP Partner', 'from the list'],
    ['partnerName', 'contact your FPM', 'your company'],
    ['region', 'where the customer is', 'Asia Pacific and Japan'],
    ['partnerEmail', 'questions', 'point of contact'],
    ['role', 'Migration Resource for a migration', 'FastTrack Engineer SME'],
    ['workload', 'The one workload', 'one workload in each request'],
    ['primaryLanguage', 'language', "SME's primary language"],
    ['secondLanguage', 'leave it empty', "SME's second language"],
    ['additionalInfo', 'why you need an SME', 'left blank'],
  ])('%s', (field, verdict, rule) => {
    const answer = ask('sme.field_help', { field });
    expect(answer.verdict.toLowerCase()).toContain(verdict.toLowerCase());
    expect(answer.text).toContain(rule);
    expect(answer.facts).toContain('SME-15');
  });

  it('all come in one list where none is named', () => {
    expect(ask('sme.field_help')).toEqual(ask('sme.fields'));
  });

  it('never let the number of seats decide the segment', () => {
    const { verdict, facts } = ask('sme.field_help', { field: 'tenantSegment', seats: 800 });
    expect(verdict).toMatch(/^800 seats don't decide/);
    expect(facts).toEqual(expect.arrayContaining(['AMB-07e', 'AMB-36']));
  });

  it.each([
    ['TR', 'For a customer in Türkiye choose EMEA'],
    ['BR', 'For a customer in Brazil choose Amer'],
    ['PK', 'Probably APJ'],
  ])('tell the region of %s', (country, verdict) => {
    expect(ask('sme.field_help', { field: 'region', country }).verdict).toContain(verdict);
  });
});

describe('dates', () => {
  it.each([
    ['2025-06-03', '2025-06-03', 'Wed, 4 June 2025', 'Sun, 8 June 2025', 'Tue, 10 June 2025'],
    ['2025-06-06', '2025-06-06', 'Mon, 9 June 2025', 'Wed, 11 June 2025', 'Fri, 13 June 2025'],
    [
      '2025-09-12',
      '2025-09-12',
      'Mon, 15 September 2025',
      'Wed, 17 September 2025',
      'Fri, 19 September 2025',
    ],
  ])('of a request submitted on %s', (submittedOn, today, triage, decision, businessDays) => {
    const { verdict, text } = ask('sme.timeline', { submittedOn }, 'en', { today });
    expect(verdict).toContain(`expect the decision by ${decision}`);
    expect(text).toContain(`Triage is done by ${triage} (1 business day)`);
    expect(text).toContain(`Five business days would be ${businessDays}`);
  });

  it('are told as past from the day after the decision was due', () => {
    const on = (today: string): string =>
      ask('sme.timeline', { submittedOn: '2025-06-06' }, 'en', { today }).verdict;
    expect(on('2025-06-11')).toContain('expect the decision by');
    expect(on('2025-06-12')).toContain('the decision was due by Wed, 11 June 2025');
  });

  it.each([
    [5, 'Not overdue'],
    [6, 'Yes, that is too long: 6 business days'],
    [undefined, 'If more than 5 business days have passed'],
  ])('%s business days without a decision', (elapsedBusinessDays, verdict) => {
    const slots = elapsedBusinessDays === undefined ? {} : { elapsedBusinessDays };
    expect(ask('sme.overdue', slots).verdict).toContain(verdict);
  });

  it.each([
    [5, 'Give it a moment'],
    [6, 'the e-mail is late'],
    [undefined, 'the e-mail is late'],
  ])('%s minutes without an e-mail', (elapsedMinutes, verdict) => {
    expect(ask('sme.no_email', elapsedMinutes === undefined ? {} : { elapsedMinutes }).verdict).toContain(
      verdict,
    );
  });
});

describe('who asks', () => {
  const as = (person: Circumstances['person']): Circumstances => ({ ...(person && { person }) });

  it('is told to decide on the card if they are an FPM, and refused otherwise', () => {
    const fpm = ask('sme.approve_action', {}, 'en', as(PEOPLE.frank));
    expect(fpm.verdict).toContain('on the request');
    expect(fpm.buttons).toEqual(['My queue']);
    expect(ask('sme.approve_action', {}, 'en', as(PEOPLE.anna)).verdict).toMatch(/^No, /);
    expect(ask('sme.approve_action').buttons).toEqual([]);
  });

  it('is meant where duties are asked without a role', () => {
    const duty = (person?: Circumstances['person']): string =>
      ask('sme.responsibilities', {}, 'en', as(person)).verdict;
    expect(duty(PEOPLE.anna)).toContain('As the FRP');
    expect(duty(PEOPLE.frank)).toContain('The FPM checks');
    expect(duty(PEOPLE.sam)).toContain('The SME supports');
    expect(duty(PEOPLE.dana)).toContain('You own the engagement');
    expect(duty()).toContain('You own the engagement');
  });

  it('gets the form only as somebody who may file', () => {
    expect(ask('sme.fields', {}, 'en', as(PEOPLE.anna)).buttons).toEqual(['Request an SME']);
    expect(ask('sme.fields', {}, 'en', as(PEOPLE.frank)).buttons).toEqual([]);
  });

  it('gets a button to the request that was named, if there can be such a request', () => {
    const buttons = (requestId: string): readonly string[] => ask('sme.escalate', { requestId }).buttons;
    const id = newRequestId(() => 0.5);
    expect(buttons(id.toLowerCase())).toEqual([`Open ${id}`]);
    expect(buttons('no request')).toEqual([]);
  });
});

describe('cancelling and changing', () => {
  it.each([
    'can i cancel a request i already sent',
    'withdraw my request',
    'i made a typo in a submitted request',
    '提交以后能改席位数吗',
    '已經送出的單能不能收回',
    '申請を取り下げるにはどうすればいいですか',
    '送信後に席数を直したい',
    'wycofaj mój wniosek',
    'mogę zmienić liczbę licencji po wysłaniu',
  ])('is asked for by “%s”', text => {
    expect(asksToChange(text)).toBe(true);
  });

  it.each([
    'status of my request?',
    'they returned it to me, what do i do now',
    '被退回了要怎么弄',
    '我的申請處理得怎樣',
    '差し戻しになった理由を知りたい',
    '今どの段階ですか',
    'zwrócili mi wniosek, co teraz',
    'na jakim etapie mój wniosek',
  ])('is not asked for by “%s”', text => {
    expect(asksToChange(text)).toBe(false);
  });

  it('is not described in the source: the FPM is named (AMB-07l)', () => {
    const { verdict, facts } = asking({ 'sme.status': changing })('sme.status');
    expect(verdict).toMatch(/can't cancel or change.*Contact your FPM/);
    expect(facts).toContain('AMB-07l');
  });
});

describe('languages in general', () => {
  const languages = asking({ 'sme.language': spokenLanguages });

  it('are listed row by row, and none is promised', () => {
    const { text, facts } = languages('sme.language', { language: 'pl' });
    expect(text).toContain('I promise no Polish');
    expect(text).toContain('MCAS and AATP above 10,000 seats: “English/limited”');
    expect(facts).toEqual(expect.arrayContaining(['SME-05', 'SME-06', 'AMB-05']));
  });

  it('need no warning where English is asked for', () => {
    expect(languages('sme.language', { language: 'en-GB' }).verdict).toContain(
      'That depends on the workload',
    );
  });
});

describe('beside a form that was opened', () => {
  const noteFor = (slots: Slots) => {
    const note = (question: Parameters<typeof changing>[0]) => draftNote(question, answersIn(slots));
    return asking({
      'sme.create_draft': question =>
        note(question) ?? { verdict: { mood: 'info', key: 'reply.thanks' }, says: [] },
    })('sme.create_draft', slots);
  };

  it('the plan is asked, with its row and everything that is still missing', () => {
    const { verdict, text, facts } = noteFor({
      ...{ tenantName: 'Contoso', seats: 2500, workload: 'AADP?', region: 'EMEA', primaryLanguage: 'en' },
    });
    expect(verdict).toContain('AADP P1');
    expect(verdict).toContain('AADP P2');
    expect(text).toContain('more than 150 seats; Americas, APJ, EMEA; language “WW FTC supported”');
    expect(text).toMatch(/Still missing in the form: Tenant ID, Tenant segment, Role, Requested workload/);
    expect(text).not.toMatch(/missing in the form:[^.]*Tenant name/);
    expect(facts).toEqual(expect.arrayContaining(['SME-05', 'AMB-07j', 'AMB-07h', 'AMB-07e']));
  });

  it('nothing is noted where the workload is clear', () => {
    expect(noteFor({ workload: 'MDATP', seats: 400 }).verdict).toBe("You're welcome.");
  });
});

describe('in every language', () => {
  const typical: readonly (readonly [Intent, Slots])[] = [
    ...ROWS.map(([intent, slots]) => [intent, slots] as const),
    ['sme.timeline', { submittedOn: '2025-06-06' }],
    ['sme.timeline', { submittedOn: '2025-05-06' }],
    ['sme.overdue', { elapsedBusinessDays: 3, requestId: 'SME-7KQ4-MXTC' }],
    ['sme.field_help', { field: 'tenantSegment', seats: 800 }],
    ['sme.field_help', { field: 'region', country: 'JP' }],
    ...['tenantId', 'seats', 'deliveryTeam', 'role', 'additionalInfo'].map(
      field => ['sme.field_help', { field }] as const,
    ),
  ];

  test.each(LOCALES)('%s: each answer is drawn, and in no other language', locale => {
    for (const [intent, slots] of typical) {
      const { text, verdict, facts } = ask(intent, slots, locale, { person: PEOPLE.anna });
      expect(facts.length).toBeGreaterThan(0);
      expect(text).not.toMatch(/[{}]|undefined/);
      if (locale !== 'en') expect(verdict).not.toBe(ask(intent, slots).verdict);
    }
  });
});
