import type { answersSpz as english } from '../en/answersSpz.ts';
import type { Like } from '../like.ts';

export const answersSpz: Like<typeof english> = {
  'intent.spz.list': '有哪些特製化？',
  'intent.spz.mapping': 'SAP 需要哪個指定？',
  'meant.spz.mapping': '它需要哪個指定？',
  'intent.spz.eligible': '只有基礎結構指定可以拿哪些特製化？',
  'meant.spz.eligible': '我們的指定可以拿哪些特製化？',
  'intent.spz.enroll': '特製化要怎麼註冊？',
  'intent.spz.cost': '特製化要花多少錢？',
  'intent.spz.renewal_dates': '我們的特製化何時續約？',
  'intent.spz.renewal_requirements': '第二次續約有什麼要求？',
  'meant.spz.renewal_requirements': '這次續約有什麼要求？',
  'intent.spz.phase': '現在續約還來得及嗎？',
  'intent.spz.keep_enrolled': '中途沒達標會失去特製化嗎？',
  'intent.spz.reminders': '續約提醒信寄給誰？',
  'intent.spz.cap': '最多能拿幾份權益？',
  'intent.spz.benefits': '特製化的權益到什麼時候？',
  'intent.spz.names': 'WVD 和 AVD 是同一個嗎？',
  'meant.spz.names': '這兩個名稱是同一個嗎？',
  'intent.spz.role': '查看特製化需要什麼角色？',
  'intent.spz.anniversary_which': '以哪個週年日為準？',

  'spz.or': '{one} 或 {other}',
  'spz.and': '{one}、{other}',
  'spz.both_names': '{local}（{english}）',
  'spz.count': '{name} {count} 個',
  'spz.nth': '第 {n} 個週年',
  'spz.nth.dated': '第 {n} 個週年（{date}）',

  'answer.spz.list': '共有 {total} 個特製化：{counts}。',
  'answer.spz.list.category': '「{category}」類有 {count} 個特製化。',

  'answer.spz.mapping': '「{spec}」需要的解決方案合作夥伴指定是：{designations}。',
  'answer.spz.mapping.any': '「{spec}」需要下列解決方案合作夥伴指定中的任一個：{designations}。',
  'answer.spz.mapping.which': '需要哪個指定，要看是哪個特製化。',

  'answer.spz.eligible.yes': '可以。依對應表，有「{held}」指定就能申請「{spec}」。',
  'answer.spz.eligible.no': '不行。「{spec}」需要{designations}，只有「{held}」不夠。',
  'answer.spz.eligible.opens': '憑「{held}」指定，可以申請 {count} 個特製化。',
  'answer.spz.eligible.which': '首先需要一個對應的解決方案合作夥伴指定。',

  'answer.spz.enroll': '先符合資格要求，之後的步驟依類別而不同。',
  'answer.spz.enroll.audit':
    '{asked, select, yes {需要。} no {不需要。} other {}}{name}：先符合資格要求，再安排並通過稽核。',
  'answer.spz.enroll.customer_references':
    '{asked, select, yes {需要。} no {不需要。} other {}}{name}：先符合資格要求，再提交客戶參考並取得核准。',
  'answer.spz.enroll.automatic':
    '{asked, select, yes {需要。} no {不需要。} other {}}{name}：符合資格要求後即自動註冊。',
  'answer.spz.enroll.too_soon.audit': '不行。符合全部資格要求（包括技能）之後，才能安排稽核。',
  'answer.spz.enroll.too_soon.customer_references':
    '不行。符合全部資格要求（包括技能）之後，才能提交客戶參考。',

  'answer.spz.cost': '不用另外付錢：特製化不需要單獨購買。',
  'answer.spz.role': '需要「Microsoft AI 雲端合作夥伴計畫」的合作夥伴系統管理員角色。',
  'answer.spz.reminders': '至少三封電子郵件，寄給貴公司具有合作夥伴系統管理員角色的人。',
  'answer.spz.anniversary_which': '您指的是哪一個？週年日有兩種。',

  'answer.spz.renewal_dates': '{nth}：續約視窗於 {opens}開啟，最後一天（含寬限期）是 {closes}。',
  'answer.spz.renewal_dates.around':
    '週年日為 {anniversary}的話，續約視窗於 {opens}開啟，最後一天（含寬限期）是 {closes}。',
  'answer.spz.no_record': '我沒有 {partner} 的「{spec}」紀錄。',

  'answer.spz.keep_enrolled': '不會馬上失去：註冊會一直保留到「有效至」日期。',
  'answer.spz.keep_enrolled.dated': '{enrolled}註冊的，可保留到 {closes}，含 30 天寬限期。',

  'answer.spz.phase.enrolled': '還太早：續約視窗{when}才開啟。',
  'answer.spz.phase.window_open': '來得及：續約視窗已開啟，週年日是{when}。',
  'answer.spz.phase.grace':
    '還不晚：現在是 30 個日曆天寬限期的第 {day} 天，仍可續約。{left, plural, =0 {今天是最後一天。} other {還剩 # 天。}}',
  'answer.spz.phase.lapsed': '依規則已經太晚：30 天寬限期已於{when}結束。',

  'answer.spz.requirements.none':
    '{asked, select, yes {需要。} no {不需要。} other {}}{nth}只需符合資格要求，不需要稽核，也不需要客戶參考。',
  'answer.spz.requirements.audit':
    '{asked, select, yes {需要。} no {不需要。} other {}}{nth}是偶數週年，除資格要求外還要通過稽核。',
  'answer.spz.requirements.customer_references':
    '{asked, select, yes {需要。} no {不需要。} other {}}{nth}是偶數週年，除資格要求外還要有經核准的客戶參考。',
  'answer.spz.requirements.none_listed':
    '{asked, select, yes {需要。} no {就來源所見，不需要。} other {}}{nth}需符合資格要求；來源沒有為商務應用程式列出稽核或客戶參考。',
  'answer.spz.requirements.by_category':
    '{nth}是偶數週年，需符合資格要求；是否還要稽核或客戶參考，要看類別。',
  'answer.spz.requirements.every_year': '每年都要符合資格要求；每隔一年還要稽核或客戶參考。',
  'answer.spz.requirements.every_year.audit': '{name}：每年符合資格要求；偶數週年還要稽核。',
  'answer.spz.requirements.every_year.customer_references':
    '{name}：每年符合資格要求；偶數週年還要客戶參考。',
  'answer.spz.requirements.every_year.none_listed':
    '{name}：每年符合資格要求；來源沒有為商務應用程式列出稽核或客戶參考。',

  'answer.spz.cap': '要看類別。各類上限：{caps}。',
  'answer.spz.cap.category': '「{category}」類最多 {cap} 個特製化或專家計畫能帶來產品權益。',
  'answer.spz.cap.all':
    '{count, plural, =1 {有} =2 {兩個都有} other {# 個都有}}：「{category}」類的上限是 {cap}。',
  'answer.spz.cap.limited': '最多 {cap} 份，不是 {count} 份：「{category}」類的上限是 {cap}。',
  'answer.spz.cap.counts': '算。「{name}」計入「{category}」類，該類上限是 {cap}。',
  'answer.spz.cap.unnamed': '權益上限表裡沒有列出「{name}」，最多計入「{category}」類的上限（{cap}）。',

  'answer.spz.benefits': '特製化權益看的是解決方案合作夥伴指定的週年日，不是特製化的週年日。',
  'answer.spz.benefits.legacy': '依規則沒有：舊版權益不會帶來特製化權益。',
  'answer.spz.benefits.none': '沒有。只有選擇並付費購買解決方案合作夥伴權益，才有特製化權益。',
  'answer.spz.benefits.solutions_partner': '有，前提是持有相關指定並已付費，且不超過該類別的上限。',

  'answer.spz.names.catalogue': '目錄中的名稱是「{name}」。',
  'answer.spz.names.same': '是同一項。目錄中的名稱是「{name}」。',
  'answer.spz.names.renamed': '目錄裡已沒有「{former}」，現在是「{name}」。',
  'answer.spz.names.retired': '目錄裡已沒有「{former}」。',
  'answer.spz.names.expert_program': '「{former}」是專家計畫，不是特製化。',
  'answer.spz.names.which': '您指的是哪個名稱？告訴我，我在目錄裡查。',
};
