import type { answersSup as english } from '../en/answersSup.ts';
import type { Like } from '../like.ts';

export const answersSup: Like<typeof english> = {
  'intent.sup.blank': '顯示「(空白)」是什麼意思？',
  'intent.sup.activate': '支援合約怎麼啟用？',
  'intent.sup.contact': '啟用支援合約要聯絡誰？',
  'intent.sup.checklist': '為什麼看不到支援權益？',
  'intent.sup.delay': '啟用後多久會顯示餘額？',
  'intent.sup.abtk': '什麼是 ABTK？',
  'intent.sup.ids': '存取識別碼會寄給誰？',
  'intent.sup.action_pack': 'Action Pack 的支援事件怎麼用？',
  'intent.sup.advisory': '啟用前可以提出諮詢要求嗎？',
  'intent.sup.csp_azure': 'CSP 客戶的 Azure 問題用哪種支援？',
  'intent.sup.dashboard': '在合作夥伴中心怎麼啟用？',
  'intent.sup.privacy': '誰看得到我的電子郵件？',
  'intent.sup.eligibility': '我們有資格取得支援嗎？',
  'intent.sup.legacy': 'Action Pack 還有嗎？',

  'button.my_support': '開啟「權益與活動」',
  'button.core_benefits': '開啟核心權益頁面',

  'membership.gold': '金級',
  'membership.silver': '銀級',
  'membership.action_pack': 'Action Pack',
  'membership.network_member': '網路成員',
  'sup.office.program_office': 'Microsoft 認證計畫辦公室（區域服務中心）',
  'sup.office.technical_support': '技術支援',
  'sup.region.emea': '歐洲、中東與非洲',
  'sup.email.partner_id': '合作夥伴識別碼',
  'sup.email.mpn_email': '與 MPN 關聯的電子郵件地址',
  'sup.email.name': '姓名',
  'sup.email.company_name': '公司名稱',
  'sup.email.phone_number': '電話號碼',
  'sup.email.city': '城市',
  'sup.email.country': '國家/地區',
  'sup.ids.primary_program_contact_at_headquarters': '總公司的主要方案連絡人',
  'sup.ids.primary_program_contact_at_location': '該據點的主要方案連絡人',
  'sup.ids.signed_in_user_or_alternate_email': '登入使用者的電子郵件或備用電子郵件',

  'answer.sup.blank': '顯示「(空白)」表示支援合約還沒有啟用。',
  'answer.sup.blank.field': '「{field}」顯示「(空白)」，表示支援合約還沒有啟用。',

  'answer.sup.activate': '請在合作夥伴中心啟用，或聯絡所在地區的窗口。',
  'answer.sup.activate.maybe_automatic':
    '「{membership}」合作夥伴：只在部分國家/地區可能自動啟用；如果沒有，請在合作夥伴中心啟用。',
  'answer.sup.activate.request': '「{membership}」合作夥伴：不會自動啟用，需要申請，最好在合作夥伴中心辦理。',
  'answer.sup.activate.none': '沒有可啟用的合約：沒有 MAPS（Action Pack）的網路成員無權取得支援合約。',

  'answer.sup.contact': '請先試合作夥伴中心。{place}的聯絡窗口：{office}。',
  'answer.sup.contact.tell': '請先試合作夥伴中心；否則聯絡誰要看地區。告訴我您所在的國家/地區，我來查。',
  'answer.sup.contact.address':
    '來源裡沒有地址。Microsoft 的另一頁（2020 年，可能已過時）給出的歐洲、中東與非洲地址是 regform@msdirectservices.com。',
  'answer.sup.contact.email': '郵件裡請寫明：{fields}。',

  'answer.sup.checklist': '以下四項全部符合，才看得到支援權益。請依序檢查。',

  'answer.sup.delay': '啟用後 2 到 3 天才顯示餘額；在那之前就可以使用支援事件。',
  'answer.sup.delay.wait': '這很正常：啟用後 2 到 3 天才顯示餘額，預計 {by}前看得到；支援事件現在就能用。',
  'answer.sup.delay.check': '應該已經顯示了：通常需要 2 到 3 天，現在已過 {days} 天。請逐項檢查。',

  'answer.sup.abtk': 'ABTK 是據點可以購買的一套額外核心權益，同樣需要啟用。',
  'answer.sup.ids': '會寄給{byContact}；如果是在合作夥伴中心啟用的，則寄到{inDashboard}。',
  'answer.sup.action_pack': '先申請啟用支援合約，之後就能使用支援事件。',
  'answer.sup.advisory': '諮詢要求現在就可以提出，不必等合約啟用。',
  'answer.sup.csp_azure': '請使用「雲端解決方案提供者」（Cloud Solution Provider）支援。',
  'answer.sup.dashboard': '在合作夥伴中心（來源稱為「合作夥伴儀表板」）的「技術權益」索引標籤。步驟如下。',
  'answer.sup.privacy': '看得到。要求提交後，其他使用者可以看到所指派使用者的電子郵件與備用電子郵件。',

  'answer.sup.eligibility': '要看您的成員資格。有哪些權益請看 aka.ms/CoreBenefits。',
  'answer.sup.eligibility.yes': '有。「{membership}」合作夥伴有權取得支援合約。',
  'answer.sup.eligibility.no': '沒有。沒有 MAPS（Action Pack）的網路成員無權取得支援合約。',

  'answer.sup.legacy.available':
    '還有，但快結束了：Action Pack 以及舊版金級、銀級權益可購買或續約到 {last}。',
  'answer.sup.legacy.running_out':
    '不能再購買或續約了：Action Pack 以及舊版金級、銀級權益已於 {last}停止。之前購買的最晚可用到 {until}。',
  'answer.sup.legacy.ended':
    '沒有了。Action Pack 以及舊版金級、銀級權益最後的購買或續約日期是 {last}，現在都已到期。',
};
