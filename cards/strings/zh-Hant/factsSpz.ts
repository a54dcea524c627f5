import type { factsSpz as english } from '../en/factsSpz.ts';
import type { Like } from '../like.ts';

export const factsSpz: Like<typeof english> = {
  'fact.SPZ-01': '頁面寫明的適當角色只有一個：Microsoft AI 雲端合作夥伴計畫的合作夥伴系統管理員。',
  'fact.SPZ-01.yours': '在我的紀錄裡您有這個角色；以合作夥伴中心裡的角色為準。',
  'fact.SPZ-02': '如果已註冊解決方案合作夥伴指定計畫，就不需要單獨購買特製化。',
  'fact.SPZ-02.after': '先有解決方案合作夥伴指定，才有特製化。',
  'fact.SPZ-04.category': '{category}（{count} 個）：{names}。',
  'fact.SPZ-04.formerly': '目錄裡註明了舊名稱：「{former}」。',
  'fact.SPZ-05.audit':
    'Azure：先符合資格要求（對應的指定、績效與技能），再安排並通過稽核。符合資格要求之後才能安排稽核。',
  'fact.SPZ-05.customer_references':
    '新式工作與安全性：先符合資格要求（對應的指定、績效與技能），再提交客戶參考並取得核准。符合資格要求之後才能提交。',
  'fact.SPZ-05.automatic':
    '商務應用程式：符合資格要求（對應的指定、績效與技能）後即自動註冊；沒有列出稽核或客戶參考。',
  'fact.SPZ-05.steps': 'Azure 要稽核，新式工作與安全性要客戶參考，商務應用程式兩者都沒有列出。',
  'fact.SPZ-06':
    '需要有相關的解決方案合作夥伴指定，並且選擇解決方案合作夥伴權益且已付費。增量權益在取得特製化時提供，有效期到下一個解決方案合作夥伴指定週年日為止。',
  'fact.SPZ-06.guide': '時間表與範例請見 Microsoft AI 雲端合作夥伴計畫權益指南的「說明範例」一節。',
  'fact.SPZ-07': '註冊之後，即使不再符合所有要求，註冊也會保留到「有效至」日期。',
  'fact.SPZ-07.renew': '要重新註冊，必須在續約視窗開啟之後符合所有資格要求。',
  'fact.SPZ-07.lapsed':
    '第 30 天就是「有效至」日期。來源沒有說明此後如何續約，因此需要重新取得該特製化；請在合作夥伴中心確認。',
  'fact.SPZ-08':
    '這正是頁面自己的範例：2025 年 1 月 1 日註冊，註冊保留到 2026 年 1 月 31 日（含 30 天寬限期）。',
  'fact.SPZ-10': '特製化的週年日可在合作夥伴中心查看。',
  'fact.SPZ-10.msp': '特製化的續約程序不包括 Azure Expert MSP。',
  'fact.SPZ-11': '資格要求的效期為一年，稽核或客戶參考的效期為兩年。',
  'fact.AMB-10.own': '我也可以提醒您：週年日前 120、90、60、30 天，當天，以及之後 15 天和 30 天。',
  'fact.SPZ-14':
    '郵件分多個時間點寄出，例如週年日前 120、90、60、30 天與之後 30 天，寄給具有合作夥伴系統管理員角色的人；在合作夥伴中心也看得到。',
  'fact.SPZ-15':
    '續約視窗在週年日前 60 天開啟，在週年日關閉，另有 30 個日曆天的寬限期。必須在這 90 天內符合要求。',
  'fact.SPZ-15.tell': '告訴我註冊日期，例如「2024 年 3 月 15 日註冊」，我來算日期。',
  'fact.SPZ-16.odd': '第 1、3、5 等奇數週年：符合資格要求後即自動重新註冊。',
  'fact.SPZ-16.even':
    '第 2、4、6 等偶數週年：除符合資格要求外，還須通過稽核或讓客戶參考取得核准，依特製化而定。',
  'fact.SPZ-17.any': '對應表中寫著多個指定時，有其中任一個即可。',
  'fact.SPZ-17.needs': '對應表要求的指定：{designations}。',
  'fact.SPZ-17.needs_any': '對應表要求下列指定中的任一個：{designations}。',
  'fact.SPZ-17.category': '{category}：{designations}。',
  'fact.SPZ-17.opens': '依對應表：{names}。',
  'fact.SPZ-17.tell': '告訴我特製化的名稱與您持有的指定，我來核對。',
  'fact.SPZ-18': '註冊後未符合某項要求，在週年日之前不影響註冊。',
  'fact.SPZ-19': '各類別的產品權益上限：{caps}。',
  'fact.SPZ-19.msp': '權益上限表把 Azure Expert MSP 列在 Azure 類。',
  'fact.SPZ-20': '來源的範例：安全性類三個特製化有三份權益；第四個（如威脅防護）沒有。',
  'fact.SPZ-21':
    '特製化權益在購買解決方案合作夥伴權益時提供，效期到解決方案合作夥伴成員資格結束為止；後來增加的權益只在剩餘期間內有效。',

  'fact.D2.dates':
    '從 {enrolled}註冊起算：週年日是 {anniversary}，之前 60 天開啟視窗，之後 30 天寬限期結束。',
  'fact.D2.window': '續約視窗於 {opens}開啟，最後一天（含寬限期）是 {closes}。',
  'fact.D2.today': '{phase}{next}',
  'fact.D2.current': '這次已經過去。接下來是{nth}：視窗於 {opens}開啟，最後一天是 {closes}。',
  'fact.D2.renewed': '如果此後已續約，則可保留到 {closes}（{nth}）。',

  'fact.AMB-14': '來源的對應表寫作「{name}」，是同一項。',
  'fact.AMB-14.pairs':
    '對應表寫的是 Windows Virtual Desktop、Customer Solutions 與 Low Code，目錄寫的是 Azure Virtual Desktop、Custom Solutions 與 Microsoft Low Code，都是同一項。',
  'fact.AMB-15.unnamed':
    '「{name}」在目錄裡，但權益上限表沒有列出。它最多計入「{category}」類的上限；請在權益指南中確認。',
  'fact.AMB-15.cap_name': '權益上限表寫作「{name}」。',
  'fact.AMB-15.renamed': '「{former}」只出現在權益上限表裡；目錄中是「{name}」。',
  'fact.AMB-15.retired':
    '「{former}」只出現在權益上限表裡：目前的目錄沒有它，也沒有對應的指定，所以我不能建議您註冊。',
  'fact.AMB-16.specialization': '特製化的週年日決定何時續約。',
  'fact.AMB-16.designation': '解決方案合作夥伴指定的週年日決定費用與權益期限。',

  'fact.EXT-01.mapping':
    '外部說明（2023 年）：當時的英文版頁面還沒有為「{spec}」列出{designations}，請在合作夥伴中心確認。',
  'fact.EXT-01.opens': '外部說明（2023 年）：當時的英文版頁面還沒有列全這些特製化，請在合作夥伴中心確認。',
  'fact.EXT-01.reminders': '外部說明（2023 年）：英文版還列出了週年日當天。',
  'fact.EXT-01.role': '外部說明（2023 年）：當時的英文版寫的是全域系統管理員或 MPN 合作夥伴系統管理員。',
  'fact.EXT-01.arc': '外部說明（2023 年 10 月）：當時的英文版對應表裡還有它。',
  'fact.EXT-02.audit':
    '外部說明（2023 年）：稽核由第三方進行；符合要求之前，合作夥伴中心的「安排稽核」按鈕無法使用。',
  'fact.EXT-02.customer_references': '外部說明（2023 年）：Microsoft 的申請範例要求三份客戶參考。',
  'fact.EXT-02.none':
    '外部說明（2023 年）：Microsoft 的另一頁寫明，八個商務應用程式特製化既不需要稽核，也不需要客戶參考。',
  'fact.EXT-03.web': '外部說明（2023 年 7 月）：「{former}」更名為「{name}」，自 2023 年 7 月 11 日起生效。',
  'fact.EXT-03.merged': '外部說明（2023 年 1 月）：它取代了 {formers}。',
  'fact.EXT-04':
    '外部說明（2022–23 年）：指定的費用為 4,730 美元，一次涵蓋所有指定。目前的費用請在合作夥伴中心查看。',
  'fact.EXT-12': '外部說明（Microsoft 後來的頁面）：現在叫「{later}」。',

  'caveat.AMB-10':
    '來源列出的天數有誤。可能的時間點有六個（週年日前 120、90、60、30 天，當天，之後 30 天），確定的只有三封郵件。之後第 30 天也是續約的最後一天。',
  'caveat.AMB-12':
    '頁面並列寫了七個「解決方案區域」，其中資料與 AI、數位與應用程式創新、基礎結構屬於 Azure，所以我以四個類別、六個指定計算。',
  'caveat.AMB-15': '權益上限表與目錄並不完全一致，有些名稱只出現在其中一處。',
  'caveat.AMB-16': '不要混淆兩個日期：特製化的週年日（續約）與解決方案合作夥伴指定的週年日（權益）。',
  'caveat.AMB-16a': '超過上限時哪些特製化有權益，來源沒有說明；從範例看，先註冊的有。',
  'caveat.AMB-35':
    '來源對結束時間有兩種說法：「下一個解決方案合作夥伴指定週年日」與「解決方案合作夥伴成員資格結束」。除非續約，我視為同一天。',
};
