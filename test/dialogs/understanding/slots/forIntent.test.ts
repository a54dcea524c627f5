import { describe, expect, test } from 'vitest';
import { slotsFor } from '../../../../dialogs/understanding/slots/forIntent.ts';
import { read } from '../../../../dialogs/understanding/slots/reading.ts';
import { readText } from '../../../../dialogs/understanding/text.ts';
import type { Intent, Slots } from '../../../../dialogs/understanding/types.ts';
import { plainDate } from '../../../../domain/calendar.ts';

const TODAY = plainDate('2025-06-11');

const slotsOf = (intent: Intent, text: string): Slots =>
  slotsFor({ reading: read(readText(text), TODAY), intent, today: TODAY });

type Row = [text: string, slots: Slots];

const table = (intent: Intent, rows: Row[]): void => {
  describe(intent, () => {
    test.each(rows)('%s', (text, slots) => {
      expect(slotsOf(intent, text)).toEqual(slots);
    });
  });
};

table('sme.eligibility', [
  ['around two hundred MDE seats in the netherlands', { workload: 'MDATP', seats: 200, region: 'EMEA' }],
  ['MDE, 10.000 seats, Sao Paulo', { workload: 'MDATP', seats: 10_000, region: 'Amer' }],
  ['客户在慕尼黑，MDATP４００席', { workload: 'MDATP', seats: 400, region: 'EMEA' }],
  ['東京のお客様、OATP P2 三百五十席', { workload: 'OATP_P2', seats: 350, region: 'APJ' }],
  ['OATPプラン1、1.5万シート、ロンドン', { workload: 'OATP_P1', seats: 15_000, region: 'EMEA' }],
  ['瑞士客戶 Entra ID P1 一千五百個授權', { workload: 'AADP_P1', seats: 1500, region: 'EMEA' }],
  ['półtora tysiąca licencji MDE, Czechy', { workload: 'MDATP', seats: 1500, region: 'EMEA' }],
  ['our Polish customer has 400 MDATP seats', { workload: 'MDATP', seats: 400, region: 'EMEA' }],
  ['mdatp400seats germany', { workload: 'MDATP', seats: 400, region: 'EMEA' }],
  ['defender for endpont 400 seats', { workload: 'MDATP', seats: 400 }],
  ['microsoft 365 E5 customer with 300 users, MDE', { workload: 'MDATP', seats: 300 }],
  ['exchange migration, 300 mailboxes', { workload: 'OTHER:Exchange migration', seats: 300 }],
  ['intune, eighty seats', { workload: 'OTHER:Intune', seats: 80 }],
  ['ATP 300 seats', { workload: 'ATP?', seats: 300 }],
  ['AIP for 300 seats', { workload: 'AIP?', seats: 300 }],
]);

table('sme.language', [
  ['any Spanish-speaking MDI engineer for 11k seats?', { workload: 'AATP', seats: 11_000, language: 'es' }],
  ['繁體中文的SME有嗎，OATP P1 300席', { workload: 'OATP_P1', seats: 300, language: 'zh-Hant' }],
  ['MDATPのSMEは日本語話せますか', { workload: 'MDATP', language: 'ja' }],
  ['要會越南話的，OATP P2，600席', { workload: 'OATP_P2', seats: 600, language: 'vi' }],
  ['a portugese speaking engineer for MCAS', { workload: 'MCAS', language: 'pt' }],
  ['czy ten ekspert od AIP P2 mówi po litewsku', { workload: 'AIP_P2', language: 'lt' }],
  ['SME mówiący po niemiecku, AADP P1', { workload: 'AADP_P1', language: 'de' }],
]);

table('sme.create_draft', [
  [
    'I need an AADP P2 SME for Fabrikam, 700 seats, France, French, before July',
    {
      ...{ workload: 'AADP_P2', seats: 700, region: 'EMEA', primaryLanguage: 'fr', tenantName: 'Fabrikam' },
      neededBy: '2025-07-01',
    },
  ],
  [
    'raise request for customer Bank of Ireland, MDE 900 seats',
    { workload: 'MDATP', seats: 900, region: 'EMEA', tenantName: 'Bank of Ireland' },
  ],
  [
    '帮宝山钢铁公司申请MDATP专家，600席，中国，中文',
    { workload: 'MDATP', seats: 600, region: 'APJ', primaryLanguage: 'zh', tenantName: '宝山钢铁公司' },
  ],
  [
    '株式会社みなとのMDATP案件、300席、日本語で申請作成',
    { workload: 'MDATP', seats: 300, primaryLanguage: 'ja', tenantName: '株式会社みなと' },
  ],
  [
    'exchange migration for Litware, 700 mailboxes, primary English, second Spanish',
    {
      ...{ workload: 'OTHER:Exchange migration', seats: 700, tenantName: 'Litware' },
      ...{ primaryLanguage: 'en', secondLanguage: 'es', role: 'FastTrack Migration Resource' },
    },
  ],
]);

table('sme.create_draft', [
  [
    'open one please - Blue Yonder, 320 seats MDE, Norway',
    { workload: 'MDATP', seats: 320, region: 'EMEA', tenantName: 'Blue Yonder' },
  ],
]);

table('sme.status', [
  ['where is SME-7KQ4-MXTC', { requestId: 'SME-7KQ4-MXTC' }],
  ['status of sme 7kq4 mxtc', { requestId: 'SME-7KQ4-MXTC' }],
  ['ＳＭＥ－７ＫＱ４－ＭＸＴＣは？', { requestId: 'SME-7KQ4-MXTC' }],
  ['can i edit it', {}],
]);

table('sme.field_help', [
  ['tenant segment - SMC or Enterprise? customer has 800 seats', { field: 'tenantSegment', seats: 800 }],
  ['第二語言一定要填嗎', { field: 'secondLanguage' }],
  ['co wpisać w dodatkowych informacjach', { field: 'additionalInfo' }],
]);

table('sme.access', [
  ['my UPN is not a mailbox, will I still get the invite?', { mailEnabled: false }],
  ['moje konto nie ma skrzynki', { mailEnabled: false }],
  ['账号没有邮箱能收到邀请吗', { mailEnabled: false }],
  ['how do i get in', {}],
]);

table('sme.overdue', [
  ['two weeks without decision', { elapsedBusinessDays: 10 }],
  ['7営業日経つのに返事がない', { elapsedBusinessDays: 7 }],
  ['一個禮拜（七個工作天）', { elapsedBusinessDays: 7 }],
  ['filed june 2, still nothing', { elapsedBusinessDays: 7 }],
]);

table('spz.renewal_dates', [
  ['enrolled 15 Dec 2024, when can I renew', { enrolledOn: '2024-12-15', n: 1 }],
  ['2023年11月20日取得、2回目の更新期間', { enrolledOn: '2023-11-20', n: 2 }],
  ['when does Cloud Security renew', { spec: 'Cloud Security' }],
]);

table('spz.renewal_requirements', [
  [
    'enrolled 10 May 2023 in Threat Protection, customer refs this year (2025)?',
    { spec: 'Threat Protection', enrolledOn: '2023-05-10', n: 2 },
  ],
  ['Kubernetes rok 2 audyt?', { spec: 'Kubernetes on Microsoft Azure', n: 2, category: 'Azure' }],
]);

table('spz.phase', [
  ['we missed anniversary by 2 weeks', { daysAfterAnniversary: 14 }],
  ['20 days left until our anniversary', { daysAfterAnniversary: -20 }],
  ['周年日还有40天', { daysAfterAnniversary: -40 }],
]);

table('spz.eligible', [
  ['is SAP open to us with Data & AI only', { spec: 'SAP on Microsoft Azure', designations: ['DataAI'] }],
  ['mamy Security i Modern Work, co możemy', { designations: ['Security', 'ModernWork'] }],
]);

table('ir.partnerid', [
  ['PartnerID mamy austriacki a konto CSP polskie, zadziała?', { partnerIdCountry: 'AT', cspCountry: 'PL' }],
  ['our partner id is in france, csp tenant in belgium', { partnerIdCountry: 'FR', cspCountry: 'BE' }],
  ['CSP tenant is in Spain but our MPN ID is Portugal', { partnerIdCountry: 'PT', cspCountry: 'ES' }],
]);

table('ir.email', [
  ['john@gmail.com ok?', { email: 'john@gmail.com' }],
  ['czy adres na wp.pl przejdzie', { email: 'wp.pl' }],
  ['QQ邮箱能当主要联系人吗', { email: 'qq' }],
]);

table('sup.contact', [
  ['partner z Węgier', { country: 'HU', region: 'EMEA' }],
  ['我們在台灣', { country: 'TW' }],
  ['gold partner in EMEA', { membership: 'gold', region: 'EMEA' }],
]);

table('meta.term', [
  ["what does 'active through' mean", { term: 'active through' }],
  ['宽限期是什么意思', { term: '宽限期' }],
  ["who's our PSM now?", { term: 'PSM' }],
]);

table('spz.cap', [
  ['Cloud Security, IAM, Information Protection and Threat Protection', { category: 'Security', count: 4 }],
  [
    'these 3 security ones plus Threat Protection, do they all count',
    { category: 'Security', spec: 'Threat Protection', count: 3 },
  ],
  ['7 on azure, SAP and Kubernetes among them', { category: 'Azure', count: 7 }],
]);
