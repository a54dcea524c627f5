import type { guideStepsReseller as english } from '../en/guideStepsReseller.ts';
import type { Like } from '../like.ts';

export const guideStepsReseller: Like<typeof english> = {
  'step.reseller_register.gather_info': '準備所需資料',
  'step.reseller_register.gather_info.ready':
    '工作帳戶的全域系統管理員登入資訊；公司的法定名稱與地址；主要連絡人；客戶支援資訊',
  'step.reseller_register.gather_info.when': '以上資料都已備齊。',
  'step.reseller_register.gather_info.note':
    '來源還列出 Partner Membership Center（PMC）的登入資訊。請略過：PMC 已於 2022 年 5 月停用。',
  'step.reseller_register.welcome': '開啟歡迎頁面',
  'step.reseller_register.welcome.where': '合作夥伴中心裡給間接經銷商的歡迎頁面',
  'step.reseller_register.welcome.when': '已在該頁面確認什麼都不缺。',
  'step.reseller_register.sign_in_global_admin': '以全域系統管理員身分登入',
  'step.reseller_register.sign_in_global_admin.ready':
    '用於 Office 365、Azure 或 Dynamics CRM 的工作帳戶。還沒有的話，在那裡選取「建立」。',
  'step.reseller_register.sign_in_global_admin.where': '歡迎頁面',
  'step.reseller_register.sign_in_global_admin.when': '已用全域系統管理員認證登入。',
  'step.reseller_register.associate_partner_id': '關聯 PartnerID',
  'step.reseller_register.associate_partner_id.ready':
    'Microsoft AI 雲端合作夥伴計畫的登入資訊，可能與 CSP 的不同',
  'step.reseller_register.associate_partner_id.where':
    '「設定」（齒輪）>「帳戶設定」>「組織設定檔」>「識別碼」：類型為「位置」（Location）的 PartnerID',
  'step.reseller_register.associate_partner_id.when': '與 CSP 帳戶同一個國家/地區的 PartnerID 已經關聯。',
  'step.reseller_register.associate_partner_id.note':
    '這個步驟可以延後，但在完成之前，您既不能簽署 MPA，也不能在 CSP 中交易。',
  'step.reseller_register.profile_and_contact': '填寫公司資料與連絡人',
  'step.reseller_register.profile_and_contact.ready':
    'DUNS ID，或手動填寫的法定資料；使用公司自有網域信箱的主要連絡人；客戶支援資訊',
  'step.reseller_register.profile_and_contact.where': '登入後的註冊頁面',
  'step.reseller_register.profile_and_contact.when':
    '全部已儲存。如果 Microsoft 建議了經過驗證的地址，已與自己的地址核對。',
  'step.reseller_register.primary_contact_verified': '主要連絡人確認郵件',
  'step.reseller_register.primary_contact_verified.where': 'Microsoft 寄給主要連絡人的郵件',
  'step.reseller_register.primary_contact_verified.when':
    '主要連絡人已確認自己註冊過，而且該信箱屬於貴公司。確認之後審查才會繼續。',
  'step.reseller_register.microsoft_verification': 'Microsoft 驗證註冊',
  'step.reseller_register.microsoft_verification.where': '進度會寄到主要連絡人的信箱',
  'step.reseller_register.microsoft_verification.when': 'Microsoft 已來信說明驗證完成。',
  'step.reseller_register.sign_mpa': '簽署 MPA',
  'step.reseller_register.sign_mpa.ready': '全域系統管理員認證。選取「檢視」可以先閱讀或下載合約。',
  'step.reseller_register.sign_mpa.where': '合作夥伴中心的「合約」頁面 >「接受」',
  'step.reseller_register.sign_mpa.when': 'Microsoft 合作夥伴合約（MPA）已接受。',
  'step.reseller_register.confirm_status_active': '確認狀態為「使用中」',
  'step.reseller_register.confirm_status_active.where': '合作夥伴中心的「法律資訊」>「計畫資訊」',
  'step.reseller_register.confirm_status_active.when':
    '那裡顯示 MPA 已簽署，間接經銷商狀態為「使用中」（Active）。',
  'step.reseller_register.admin_agent_group': '加入系統管理代理人群組',
  'step.reseller_register.admin_agent_group.where':
    '「設定」（齒輪）>「帳戶設定」>「使用者管理」> 您的姓名 >「系統管理代理人」（Admin agent）>「更新」',
  'step.reseller_register.admin_agent_group.when': '您已在該群組中。完成設定與新增使用者都需要它。',

  'step.reseller_existing.support_contact_info': '提供客戶支援聯絡資訊',
  'step.reseller_existing.support_contact_info.ready': '客戶支援的聯絡資訊',
  'step.reseller_existing.support_contact_info.where': '合作夥伴中心的間接經銷商註冊頁面',
  'step.reseller_existing.support_contact_info.when': '經銷商帳戶已建立。',
  'step.reseller_existing.support_contact_info.note':
    '來源說「可能」只需要這個步驟。如果合作夥伴中心還要求其他內容，請用較長的那份指南。',

  'step.reseller_connect.find_provider': '尋找提供者',
  'step.reseller_connect.find_provider.ready':
    '貴公司的法定營業地點：可以合作的提供者與可以經營的地區都由它決定',
  'step.reseller_connect.find_provider.where': 'Microsoft 官方提供者清單；然後直接與對方聯絡',
  'step.reseller_connect.find_provider.when': '雙方已就經銷商計畫、支援與條款達成一致。',
  'step.reseller_connect.receive_invitation': '提供者發出邀請',
  'step.reseller_connect.receive_invitation.where': '提供者寄來的郵件，內有合作夥伴中心的連結',
  'step.reseller_connect.receive_invitation.when': '邀請郵件已收到。',
  'step.reseller_connect.follow_link': '開啟連結',
  'step.reseller_connect.follow_link.where': '郵件裡的連結；可能需要重新登入',
  'step.reseller_connect.follow_link.when': '合作夥伴中心顯示要求授權的提供者。',
  'step.reseller_connect.authorize_provider': '授權提供者',
  'step.reseller_connect.authorize_provider.where': '勾選核取方塊，選取「授權間接提供者」',
  'step.reseller_connect.authorize_provider.when': '提供者已獲授權。',
  'step.reseller_connect.see_partnership': '檢視合作關係',
  'step.reseller_connect.see_partnership.where':
    '合作夥伴中心的「間接提供者」。「檢視客戶」會列出雙方共有的客戶。',
  'step.reseller_connect.see_partnership.when':
    '提供者出現在您的「間接提供者」頁面，貴公司出現在對方的「間接經銷商」頁面。',
  'step.reseller_connect.remove_provider_admin': '收回系統管理員存取權',
  'step.reseller_connect.remove_provider_admin.where': 'Office 365 入口網站',
  'step.reseller_connect.remove_provider_admin.when':
    '提供者不再有工作帳戶的系統管理員存取權。還會有哪些變化，來源沒有說明，請詢問提供者。',
  'step.reseller_connect.invite_customers': '邀請新客戶',
  'step.reseller_connect.invite_customers.ready': '客戶的電子郵件地址',
  'step.reseller_connect.invite_customers.where': '合作夥伴中心的「間接提供者」>「邀請新客戶」',
  'step.reseller_connect.invite_customers.when': '客戶已接受。提供者要代客戶下單，必須先有這個步驟。',
};
