import type { Story } from '../telling.ts';

/** A request by a sentence, and the commands that are heard beside it. */
export const FILING: readonly Story[] = [
  {
    title: 'a sentence opens the form, and commands are heard beside it',
    lines: [
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
    ],
  },
];
