import type { renewal as english } from '../en/renewal.ts';
import type { Like } from '../like.ts';

export const renewal: Like<typeof english> = {
  'renewal.title': '特製化的續約時間',
  'renewal.title.one': '「{specialization}」的續約時間',
  'renewal.none':
    '我沒有 {partner} 的特製化紀錄。例如可以輸入：「我們在 2024 年 3 月 15 日註冊了威脅防護」。',
  'renewal.no_partner':
    '我還不知道您所屬的公司，查不到特製化紀錄。可以告訴我日期：「如果我們是 2024 年 3 月 15 日註冊的？」',
  'renewal.phase.enrolled': '已註冊，續約視窗尚未開啟。',
  'renewal.phase.window_open': '續約視窗已開啟。',
  'renewal.phase.grace': '處於寬限期。',
  'renewal.phase.lapsed': '寬限期已結束。',
  'renewal.row.today': '今天',
  'renewal.row.enrolled': '註冊日期',
  'renewal.row.opens': '視窗開啟',
  'renewal.row.anniversary': '特製化週年日',
  'renewal.row.last_day': '寬限期最後一天（有效至）',
  'renewal.row.asks': '這次週年的要求',
  'renewal.nth': '{date}（第 {n} 個週年）',
  'renewal.left.to_open': '視窗將於{when}開啟。',
  'renewal.left.to_anniversary': '週年日是{when}。',
  'renewal.left.to_end': '寬限期將於{when}結束。',
  'renewal.left.ended': '寬限期已於{when}結束。',
  'renewal.asks.qualification': '只需符合資格要求',
  'renewal.asks.audit': '資格要求與稽核',
  'renewal.asks.customer_references': '資格要求與客戶參考',
  'renewal.asks.none_listed': '資格要求；來源沒有為商務應用程式列出稽核或客戶參考',
  'renewal.unrecorded': '沒有第 {n} 次續約（{date}）的紀錄。如果沒有完成，註冊已失效；請在合作夥伴中心確認。',
  'renewal.head.anniversary': '週年日',
  'renewal.head.last_day': '寬限期最後一天',
  'renewal.asks': '第 {n} 個週年的要求：{asks}。',
  'renewal.sentences': '{one}{other}',
  'renewal.more': '還有 {count, plural, other {#}} 個特製化有紀錄，可依名稱詢問。',
  'renewal.missed.enrolled': '現在未符合某項要求不影響註冊：算數的是 {opens}起符合的要求。',
  'renewal.missed.window_open': '今天如果還缺某項要求，註冊仍然有效，{closes}之前都可以補齊。',
  'renewal.missed.grace': '今天如果還缺某項要求，{closes}之前都可以補齊；這一天也是「有效至」日期。',
  'renewal.missed.lapsed': '「有效至」日期是 {closes}。',
  'renewal.missed.after':
    '{closes}之後如果仍有要求未符合，註冊就已結束。來源沒有說明此後如何續約，請在合作夥伴中心確認。',
  'renewal.rule':
    '視窗在週年日前 60 天開啟，在週年日關閉，另有 30 個日曆天的寬限期。必須在這 90 天內符合要求。',
  'renewal.record': '來自 {partner} 的紀錄，最後變更於 {at}。',

  'caveat.AMB-08':
    '頁面自己的範例寫的是首次續約從 2025 年 11 月 1 日起，那是提前 61 天；依 60 天的規則應為 11 月 2 日。2027 年 1 月 1 日那次續約的範例仍寫 2025 年 11 月 1 日至 2026 年 1 月 31 日，是抄寫錯誤。',
  'caveat.AMB-09': '頁面對視窗結束有兩種說法，但最後一天相同。',
  'caveat.AMB-11': '註冊早於 2022 年 2 月：週年次數可能從 2023 年起算，請在合作夥伴中心確認。',
  'caveat.AMB-11a': '上一次續約在寬限期內完成。週年日是否因此改變，來源沒有說明；我仍以原來的日期計算。',
  'caveat.AMB-11b': '2 月 29 日註冊：其他年份為穩妥起見以 28 日計算，請在合作夥伴中心確認。',
  'caveat.AMB-13': '其他類別在偶數週年都需要稽核或客戶參考，但來源沒有為商務應用程式列出。',
};
