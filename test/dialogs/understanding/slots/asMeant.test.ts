import { describe, expect, test } from 'vitest';
import { slotsFor } from '../../../../dialogs/understanding/slots/forIntent.ts';
import { read } from '../../../../dialogs/understanding/slots/reading.ts';
import { readText } from '../../../../dialogs/understanding/text.ts';
import type { Intent, Slots } from '../../../../dialogs/understanding/types.ts';
import { plainDate } from '../../../../domain/calendar.ts';

/** A Wednesday. */
const TODAY = plainDate('2025-06-11');

const slotsOf = (intent: Intent, text: string): Slots =>
  slotsFor({ reading: read(readText(text), TODAY), intent, today: TODAY });

type Row = [text: string, intent: Intent, slots: Slots];

describe('of two things that are named, the one that is meant', () => {
  test.each<Row>([
    ['is 150 the least for MDATP? ours has 90', 'sme.eligibility', { workload: 'MDATP', seats: 90 }],
    ['MDATP, 150 seats', 'sme.eligibility', { workload: 'MDATP', seats: 150 }],
    ['MDATPのSMEは英語だけ？お客様はドイツ語です', 'sme.language', { workload: 'MDATP', language: 'de' }],
    ['MDATP SME in English?', 'sme.language', { workload: 'MDATP', language: 'en' }],
    ['does Japan differ from Korea? we are in Japan', 'sup.contact', { country: 'JP' }],
    ['is it 3 or 4 for Security', 'spz.cap', { category: 'Security' }],
    ['we have 3 in Security, does a 4th bring benefits?', 'spz.cap', { category: 'Security', count: 4 }],
    ['mamy 3 specjalizacje Security, czy czwarta coś da?', 'spz.cap', { category: 'Security', count: 4 }],
    ['Security已有3个，第4个还有权益吗', 'spz.cap', { category: 'Security', count: 4 }],
    ['Securityを3つ持っています。4つ目にも特典はある？', 'spz.cap', { category: 'Security', count: 4 }],
    ['one of the azure benefits', 'spz.cap', { category: 'Azure' }],
    ['400 seats of P1', 'sme.clarify_workload', { workload: 'P1?', seats: 400 }],
    ['AADP P1 400席', 'sme.eligibility', { workload: 'AADP_P1', seats: 400 }],
  ])('%s (%s)', (text, intent, slots) => expect(slotsOf(intent, text)).toEqual(slots));
});

describe('what is said to be missing is not there', () => {
  test.each<Row>([
    [
      'nie mamy Security tylko Modern Work, Cloud Security odpada?',
      'spz.eligible',
      { spec: 'Cloud Security', designations: ['ModernWork'] },
    ],
    ['we have Security but no Modern Work', 'spz.eligible', { designations: ['Security'] }],
  ])('%s (%s)', (text, intent, slots) => expect(slotsOf(intent, text)).toEqual(slots));
});

describe('days', () => {
  test.each<Row>([
    ['I send it on Friday 13 June, when is the decision', 'sme.timeline', { submittedOn: '2025-06-13' }],
    ['sent it on 2 June', 'sme.timeline', { submittedOn: '2025-06-02' }],
    ['submitted on Friday', 'sme.timeline', { submittedOn: '2025-06-06' }],
    ['注册日是24.11.3，最晚哪天', 'spz.renewal_dates', { enrolledOn: '2024-11-03', n: 1 }],
    ['enrolled 3.11.24', 'spz.renewal_dates', { enrolledOn: '2024-11-03', n: 1 }],
    ['yesterday was our anniversary', 'spz.phase', { daysAfterAnniversary: 1 }],
    ['our anniversary is tomorrow', 'spz.phase', { daysAfterAnniversary: -1 }],
    ['po 10 minutach dalej brak maila', 'sme.no_email', { elapsedMinutes: 10 }],
    ['po 8 dniach roboczych cisza', 'sme.overdue', { elapsedBusinessDays: 8 }],
  ])('%s (%s)', (text, intent, slots) => expect(slotsOf(intent, text)).toEqual(slots));

  test('a year that comes later counts the anniversaries', () => {
    const renewed = slotsOf(
      'spz.renewal_requirements',
      '2024年3月31日登録のTeamwork Deployment、2026年は何が必要？',
    );
    expect(renewed).toMatchObject({ enrolledOn: '2024-03-31', n: 2 });
  });
});

describe('a form', () => {
  test.each<Row>([
    [
      'klient w Stambule, jaki region wpisać?',
      'sme.field_help',
      { field: 'region', country: 'TR', region: 'EMEA' },
    ],
    ['HQ in the USA, people in Poland, which region', 'sme.field_help', { field: 'region' }],
    ['従業員300人の会社、テナントセグメントは？', 'sme.field_help', { field: 'tenantSegment' }],
    ['tenant segment, customer has 800 seats', 'sme.field_help', { field: 'tenantSegment', seats: 800 }],
    ['whose mail goes in the form', 'sme.field_help', { field: 'partnerEmail' }],
  ])('%s (%s)', (text, intent, slots) => expect(slotsOf(intent, text)).toEqual(slots));
});

describe('a name inside another word is none', () => {
  test.each<Row>([
    ['プライマリ言語って顧客の言語？', 'sme.language', {}],
    ['承認のタイミングはいつ？', 'sup.contact', {}],
    ['タイの顧客です', 'sup.contact', { country: 'TH' }],
    ['インドチームの顧客です', 'sup.contact', { country: 'IN' }],
  ])('%s (%s)', (text, intent, slots) => expect(slotsOf(intent, text)).toEqual(slots));
});

describe('what is said not to be so', () => {
  test.each<Row>([
    ['nobody there speaks English, MDATP', 'sme.language', { workload: 'MDATP' }],
    ['klient nie mówi po angielsku, MDATP', 'sme.language', { workload: 'MDATP' }],
    ['客户不懂英语，MDATP', 'sme.language', { workload: 'MDATP' }],
    ['お客様は英語が話せません。MDATP', 'sme.language', { workload: 'MDATP' }],
    ['the decision was due on Thursday', 'sme.overdue', {}],
    ['sent on Thursday', 'sme.overdue', { elapsedBusinessDays: 4 }],
    ['SME單5/30送的，哪一天前要有核准', 'sme.overdue', { elapsedBusinessDays: 8 }],
    [
      'enrolled in CSP on 5 June, when is the check finished',
      'ir.verification',
      { submittedOn: '2025-06-05' },
    ],
    ['signed up in CSP on 5 June, verification still pending', 'ir.verification', { elapsedBusinessDays: 4 }],
    ['the check is stuck since 5 June', 'ir.verification', { elapsedBusinessDays: 4 }],
    ['decyzja miała być do czwartku', 'sme.overdue', {}],
    ['木曜日が期限でした', 'sme.overdue', {}],
    ['missed it by a month and a bit', 'spz.phase', { daysAfterAnniversary: 31 }],
    ['missed it by a month', 'spz.phase', { daysAfterAnniversary: 30 }],
  ])('%s (%s)', (text, intent, slots) => expect(slotsOf(intent, text)).toEqual(slots));
});

describe('names and dates as Polish declines and writes them', () => {
  test.each<Row>([
    ['a co z Egiptem?', 'meta.ambiguous', { country: 'EG' }],
    ['klient na Malcie, kogo pytać', 'sup.contact', { country: 'MT', region: 'EMEA' }],
    [
      'siedzimy w Łodzi, a klient w Dubaju, jaki region w formularzu',
      'sme.field_help',
      { field: 'region', country: 'AE', region: 'EMEA' },
    ],
    ['rejestracja 2 XI 2022', 'spz.keep_enrolled', { enrolledOn: '2022-11-02' }],
    ['rejestracja 14.III.2024 r.', 'spz.keep_enrolled', { enrolledOn: '2024-03-14' }],
    ['prezes używa tylko iClouda', 'ir.email', { email: 'icloud' }],
    [
      'klient Fabrikam Sp. z o.o., 300 licencji MDATP',
      'sme.create_draft',
      { tenantName: 'Fabrikam Sp. z o.o.', workload: 'MDATP', seats: 300 },
    ],
  ])('%s (%s)', (text, intent, slots) => expect(slotsOf(intent, text)).toEqual(slots));
});

describe('the day of an anniversary is no day of enrolment', () => {
  test.each<Row>([
    [
      'the anniversary is 1 May 2025, when is the window?',
      'spz.renewal_dates',
      { anniversaryOn: '2025-05-01' },
    ],
    [
      'our anniversary is 1 July, when does the window open?',
      'spz.renewal_dates',
      { anniversaryOn: '2025-07-01' },
    ],
    [
      'rocznica przypada 1 lipca, kiedy otwiera się okno',
      'spz.renewal_dates',
      { anniversaryOn: '2025-07-01' },
    ],
    [
      'rocznica specjalizacji wypada nam 31 marca 2026, od kiedy można odnawiać',
      'spz.renewal_dates',
      { anniversaryOn: '2026-03-31' },
    ],
    ['rocznica minęła nam 2 maja', 'spz.phase', { daysAfterAnniversary: 40 }],
    ['周年日是2025年7月1日，窗口什么时候开', 'spz.renewal_dates', { anniversaryOn: '2025-07-01' }],
    ['週年日是7月1日，什麼時候可以續約', 'spz.renewal_dates', { anniversaryOn: '2025-07-01' }],
    ['7月1日が記念日です。更新期間はいつから？', 'spz.renewal_dates', { anniversaryOn: '2025-07-01' }],
    ['記念日は7月1日です。更新期間は？', 'spz.renewal_dates', { anniversaryOn: '2025-07-01' }],
    ['anniversary was 20 May, still in grace?', 'spz.phase', { daysAfterAnniversary: 22 }],
    ['enrolled 1 May 2025, first anniversary?', 'spz.renewal_dates', { enrolledOn: '2025-05-01', n: 1 }],
  ])('%s (%s)', (text, intent, slots) => expect(slotsOf(intent, text)).toEqual(slots));
});

describe('small words that look like something else', () => {
  test.each<Row>([
    ['is 149 enough for MDATP or do they turn us away', 'sme.eligibility', { workload: 'MDATP', seats: 149 }],
    ['MDATP 200 seats for us', 'sme.eligibility', { workload: 'MDATP', seats: 200 }],
    ['MDATP 200 seats, US customer', 'sme.eligibility', { workload: 'MDATP', seats: 200, region: 'Amer' }],
    ['MDATP 200 seats, us customer', 'sme.eligibility', { workload: 'MDATP', seats: 200, region: 'Amer' }],
    ['2200 staff but only bought 130 MDE licences', 'sme.eligibility', { workload: 'MDATP', seats: 130 }],
    ['300 users, MDATP', 'sme.eligibility', { workload: 'MDATP', seats: 300 }],
    [
      'draft: MCAS / 18.500 seats / APJ / FastTrack Engineer SME / primary ja, second en',
      'sme.create_draft',
      {
        workload: 'MCAS',
        seats: 18500,
        region: 'APJ',
        role: 'FastTrack Engineer SME',
        primaryLanguage: 'ja',
        secondLanguage: 'en',
      },
    ],
    ['ソリューションパートナー特典を買ってなくても特典はある？', 'spz.benefits', { benefitChoice: 'none' }],
    ['旧版权益和新权益我们都没选', 'spz.benefits', { benefitChoice: 'none' }],
    ['legacy benefits only', 'spz.benefits', { benefitChoice: 'legacy' }],
    ['poszedł o 9:10, jest 9:50 i nic', 'sme.no_email', { elapsedMinutes: 40 }],
    ['NZ partner, whom do we contact', 'sup.contact', { country: 'NZ' }],
  ])('%s (%s)', (text, intent, slots) => expect(slotsOf(intent, text)).toEqual(slots));
});
