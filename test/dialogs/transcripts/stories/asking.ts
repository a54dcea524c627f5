import type { Story } from '../telling.ts';

/** Whether there is an SME, and what follows from the answer. */
export const ASKING: readonly Story[] = [
  {
    title: 'Anna asks whether there is an SME, and asks on',
    lines: [
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
    ],
  },
  {
    title: 'a name that could be several workloads is asked back, and the answer goes on from there',
    lines: [
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
          ...{
            en: 'the second one',
            'zh-Hans': '第二个',
            'zh-Hant': '第二個',
            ja: '2番目の',
            pl: 'ten drugi',
          },
        },
        intent: 'sme.clarify_workload',
        slots: { choice: 2 },
        facts: ['SME-05'],
      },
      {
        says: {
          en: '300 seats',
          'zh-Hans': '300席',
          'zh-Hant': '300席',
          ja: '300席です',
          pl: '300 licencji',
        },
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
  },
];
