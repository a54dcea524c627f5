import type { Story } from '../telling.ts';

/** Questions about the programme that take their subject from the one before. */
export const PROGRAMME: readonly Story[] = [
  {
    title: 'what a renewal asks for, for one specialization and for another',
    lines: [
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
    ],
  },
  {
    title: 'whom to ask for support, here and elsewhere',
    lines: [
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
    ],
  },
];
