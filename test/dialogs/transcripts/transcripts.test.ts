import { beforeAll } from 'vitest';
import type { Understand } from '../../../dialogs/understanding/types.ts';
import { understandWith } from '../../../dialogs/understanding/understand.ts';
import { taughtModel, UNTIL_TAUGHT } from '../understanding/taught.ts';
import { story } from './telling.ts';

let understand: Understand;
beforeAll(() => {
  const model = taughtModel();
  understand = (...sentence) => understandWith(model, ...sentence);
}, UNTIL_TAUGHT);

story('Anna asks whether there is an SME, and asks on', () => understand, [
  {
    says: {
      en: 'MDATP, 400 seats in Germany - can we get an SME?',
      'zh-Hans': '客户在德国，MDATP 400席位，能申请SME吗？',
      'zh-Hant': '客戶在德國，MDATP 400席，可以申請SME嗎？',
      ja: 'ドイツの顧客、MDATP 400席、SMEをお願いできますか？',
      pl: 'klient w Niemczech, MDATP, 400 licencji - dostaniemy SME?',
    },
    intent: 'sme.eligibility',
    slots: { workload: 'MDATP', seats: 400, region: 'EMEA' },
    facts: ['SME-05', 'SME-03'],
    hears: ['ask.file'],
  },
  {
    says: {
      ...{ en: 'and for 120 seats?', 'zh-Hans': '那120席呢？', 'zh-Hant': '那120席呢？' },
      ...{ ja: '120席なら？', pl: 'a dla 120 licencji?' },
    },
    intent: 'sme.eligibility',
    slots: { workload: 'MDATP', seats: 120, region: 'EMEA' },
    facts: ['SME-05'],
  },
  {
    says: {
      ...{ en: 'what about MCAS?', 'zh-Hans': '换成MCAS呢？', 'zh-Hant': '換成MCAS呢？' },
      ...{ ja: 'MCASの場合は？', pl: 'a co z MCAS?' },
    },
    intent: 'sme.eligibility',
    slots: { workload: 'MCAS', seats: 120, region: 'EMEA' },
    facts: ['SME-06'],
    hears: ['button.guide'],
  },
  {
    says: {
      ...{ en: 'and with 12k?', 'zh-Hans': '如果是1.2万呢', 'zh-Hant': '如果是一萬兩千呢' },
      ...{ ja: '1万2千席だったら？', pl: 'a przy 12 tys.?' },
    },
    intent: 'sme.eligibility',
    slots: { workload: 'MCAS', seats: 12_000, region: 'EMEA' },
    facts: ['SME-05'],
  },
  {
    says: {
      ...{ en: 'in Korean?', 'zh-Hans': '用韩语呢？', 'zh-Hant': '用韓文呢？' },
      ...{ ja: '韓国語では？', pl: 'a po koreańsku?' },
    },
    intent: 'sme.eligibility',
    slots: { workload: 'MCAS', seats: 12_000, language: 'ko' },
    facts: ['AMB-05'],
  },
  {
    says: { en: 'why?', 'zh-Hans': '为什么？', 'zh-Hant': '為什麼？', ja: 'なぜ？', pl: 'dlaczego?' },
    intent: 'sme.eligibility',
    slots: { workload: 'MCAS', seats: 12_000, why: true },
    facts: ['SME-05', 'AMB-05'],
  },
]);

story(
  'a name that could be several workloads is asked back, and the answer goes on from there',
  () => understand,
  [
    {
      says: {
        ...{ en: 'we need an ATP expert', 'zh-Hans': '想找一位ATP专家', 'zh-Hant': '想找一位ATP專家' },
        ...{ ja: 'ATPの専門家をお願いしたい', pl: 'potrzebny nam ekspert od ATP' },
      },
      intent: 'sme.clarify_workload',
      facts: ['AMB-07j'],
      hears: ['ask.workload'],
    },
    {
      says: {
        ...{ en: 'the second one', 'zh-Hans': '第二个', 'zh-Hant': '第二個', ja: '2番目の', pl: 'ten drugi' },
      },
      intent: 'sme.clarify_workload',
      slots: { choice: 2 },
      facts: ['SME-05'],
    },
    {
      says: { en: '300 seats', 'zh-Hans': '300席', 'zh-Hant': '300席', ja: '300席です', pl: '300 licencji' },
      intent: 'sme.eligibility',
      slots: { seats: 300 },
      facts: ['SME-05', 'SME-03'],
      hears: ['ask.file'],
    },
    {
      says: {
        ...{ en: 'and in Spanish?', 'zh-Hans': '用西班牙语呢？', 'zh-Hant': '用西班牙文呢？' },
        ...{ ja: 'スペイン語では？', pl: 'a po hiszpańsku?' },
      },
      intent: 'sme.eligibility',
      slots: { workload: 'MDATP', seats: 300, language: 'es' },
      facts: ['AMB-05'],
    },
  ],
);

story('what a renewal asks for, for one specialization and for another', () => understand, [
  {
    says: {
      en: 'second anniversary of the Sales specialization: do we need an audit?',
      'zh-Hans': '销售专用化第二个周年需要审核吗？',
      'zh-Hant': '銷售特製化第二個週年需要稽核嗎？',
      ja: '営業の専門化、2回目の記念日に監査は必要ですか？',
      pl: 'druga rocznica specjalizacji Sales: czy potrzebny jest audyt?',
    },
    intent: 'spz.renewal_requirements',
    slots: { spec: 'Sales', n: 2, category: 'BizApps' },
    facts: ['SPZ-16', 'AMB-13'],
  },
  {
    says: {
      en: 'what about Threat Protection?',
      'zh-Hans': '那威胁防护呢？',
      'zh-Hant': '那威脅防護呢？',
      ja: 'Threat Protectionの場合は？',
      pl: 'a co z Threat Protection?',
    },
    intent: 'spz.renewal_requirements',
    slots: { spec: 'Threat Protection', n: 2, category: 'Security' },
    facts: ['SPZ-16'],
  },
  {
    says: {
      en: 'and at the third?',
      'zh-Hans': '第三个周年呢？',
      'zh-Hant': '第三個週年呢？',
      ja: '3回目の記念日は？',
      pl: 'a przy trzeciej rocznicy?',
    },
    intent: 'spz.renewal_requirements',
    slots: { spec: 'Threat Protection', n: 3 },
    facts: ['SPZ-16'],
  },
]);

story('whom to ask for support, here and elsewhere', () => understand, [
  {
    says: {
      en: 'who activates our support contract in Poland?',
      'zh-Hans': '我们在波兰，支持合同找谁激活？',
      'zh-Hant': '我們在波蘭，支援合約要找誰啟用？',
      ja: 'ポーランドの会社です。サポート契約の有効化はどこに連絡？',
      pl: 'kto w Polsce aktywuje naszą umowę wsparcia?',
    },
    intent: 'sup.contact',
    slots: { country: 'PL', region: 'EMEA' },
    facts: ['SUP-11', 'SUP-12'],
  },
  {
    says: {
      ...{ en: 'and in Taiwan?', 'zh-Hans': '那台湾呢？', 'zh-Hant': '那台灣呢？' },
      ...{ ja: '台湾なら？', pl: 'a na Tajwanie?' },
    },
    intent: 'sup.contact',
    slots: { country: 'TW' },
    facts: ['SUP-11'],
  },
]);

story('a sentence opens the form, and commands are heard beside it', () => understand, [
  {
    says: {
      en: 'please draft an SME request: Contoso, MDATP, 650 seats, APJ',
      'zh-Hans': '帮我起草SME申请：Contoso，MDATP，650席位，亚太',
      'zh-Hant': '幫我起草SME申請：Contoso，MDATP，650席，亞太',
      ja: 'SME申請の下書きを作って：Contoso、MDATP、650席、APJ',
      pl: 'przygotuj szkic wniosku o SME: Contoso, MDATP, 650 licencji, APJ',
    },
    intent: 'sme.create_draft',
    slots: { tenantName: 'Contoso', workload: 'MDATP', seats: 650, region: 'APJ' },
    facts: ['SME-05', 'SME-15', 'AMB-07h'],
    hears: ['form.title'],
    screen: 'openForm',
  },
  {
    says: {
      ...{ en: 'show my requests', 'zh-Hans': '看看我的申请', 'zh-Hant': '看看我的申請' },
      ...{ ja: '私の申請を見せて', pl: 'pokaż moje wnioski' },
    },
    intent: 'desk.my_requests',
    screen: 'myRequests',
  },
  {
    says: { en: 'cancel', 'zh-Hans': '取消', 'zh-Hant': '取消', ja: 'キャンセル', pl: 'anuluj' },
    intent: 'desk.cancel',
    hears: ['reply.nothing_to_cancel'],
  },
  {
    says: { en: 'thanks', 'zh-Hans': '谢谢', 'zh-Hant': '謝謝', ja: 'ありがとう', pl: 'dziękuję' },
    intent: 'desk.thanks',
    hears: ['reply.thanks'],
  },
  {
    says: {
      ...{ en: 'please speak Polish', 'zh-Hans': '请说波兰语', 'zh-Hant': '請說波蘭文' },
      ...{ ja: 'ポーランド語で話して', pl: 'mów po polsku' },
    },
    intent: 'desk.language',
    screen: 'changeLanguage pl',
  },
]);
