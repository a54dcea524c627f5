import type { access as english } from '../en/access.ts';
import type { Like } from '../like.ts';

export const access: Like<typeof english> = {
  'say.access': '申請存取權',
  'button.access': '申請存取權',
  'button.access_accept': '接受並註冊',
  'button.access_withdraw': '撤回申請',

  'access.title': 'SME 申請的存取權',
  'access.summary': 'SME 申請的存取權：{status}',
  'access.step.request': '申請存取權',
  'access.step.info': '提供所需資訊',
  'access.step.submitted': '確認已提交',
  'access.step.invitation': 'FPM 核准後收到邀請',
  'access.step.permissions': '接受權限',
  'access.step.registration': '完成註冊',
  'access.own_register':
    '這是服務台自己的登記。它依照 FTC 資源要求頁面的六個步驟進行，但不會變更該頁面上的任何內容；要存取頁面本身，請在 aka.ms/frpsmerequest 申請。',

  'access.form.intro':
    '共六個步驟，這裡是前兩步：您的 FPM（FastTrack 合作夥伴經理）依據您填寫的內容決定。按下「提交」之前不會送出任何內容。',
  'access.field.company': '公司',
  'access.field.company.hint': 'FPM 所知的合作夥伴全名',
  'access.field.role': '角色',
  'access.field.role.hint': '您想在這裡做什麼',
  'access.field.email': '使用者名稱的電子郵件地址',
  'access.field.email.hint': '您登入時使用的地址',
  'access.field.mailEnabled': '我收得到寄往此地址的郵件',
  'access.field.mailEnabled.hint': '信箱',
  'access.field.alternateEmail': '備用電子郵件地址',
  'access.field.alternateEmail.hint': '使用者名稱沒有信箱時必填',
  'access.role.requester': '申請人：提交 SME 申請',
  'access.role.partner_admin': '合作夥伴管理員：也管理公司的紀錄',
  'error.same_email': '備用地址與第一個地址相同。',
  'error.alternate_needed': '您的使用者名稱沒有信箱，請另外填寫一個收得到通知的地址。',
  'error.not_listed': '找不到這個名稱、且可在此提交申請的合作夥伴。',

  'access.not_listed': '無法轉交：「{company}」不在本服務台的合作夥伴之中。',
  'access.not_listed.next':
    '請檢查寫法。如果無誤，請聯絡您的 FPM；如果不知道 FPM 是誰，請寫信到 ftsmeassign@microsoft.com。',
  'access.missed_often': '您填寫的幾個公司名稱我都找不到。請明天再試。',
  'access.rejected_often': '您的存取權申請在 30 天內被拒絕了三次。再次申請之前，請直接聯絡您的 FPM。',
  'access.own_chat': '存取權只在您、您的 FPM 和我之間處理。請在與我的一對一聊天中申請。',
  'access.known': '您已經註冊。您在這裡可以：',

  'access.waiting': '正在等待您的 FPM 決定',
  'access.waiting.next': '已於 {at} 提交。結果會在這裡告訴您。',
  'access.invited': '{name} 已於 {at} 核准並邀請您',
  'access.invited.next': '請閱讀需要同意的內容，然後接受。',
  'access.rejected': '{name} 已於 {at} 拒絕',
  'access.rejected.next': '請與您的 FPM 討論。您可以再次申請。',
  'access.withdrawn': '已於 {at} 撤回',
  'access.withdrawn.next': '您填寫的內容已刪除；稽核紀錄中仍會保留您申請過這件事。您可以隨時再次申請。',
  'access.registered': '已於 {at} 註冊',
  'access.registered.next': '您現在可以代表 {company} 提交申請。',

  'access.agree': '您需要同意的內容',
  'access.agree.act':
    '您在這裡代表 {company}。該公司的人員及其 FPM 看得到您提交的內容；核准之後，SME 指派團隊也看得到。',
  'access.agree.keep':
    '服務台保存您的姓名、電子郵件地址、公司、角色、語言（{language}）、時區（{zone}）以及在 Teams 中聯絡您的方式。',
  'access.agree.audit': '您提交和決定的內容會連同姓名和時間一起保存。',

  'access.row.person': 'Teams 中的姓名',
  'access.row.partner': '登記的合作夥伴',
  'access.no_mailbox': '{email}（沒有信箱）',

  'access.decide.title': '待決定的存取權申請',
  'access.decide.summary': '{name} 為 {company} 申請存取權',
  'access.decide.wants': '{name} 希望代表 {company}。',
  'access.decide.check':
    '您認識此人嗎？此人是否在該公司工作？姓名來自 Teams，其餘內容由本人填寫，地址未經任何人核實。',
  'access.decide.note': '給此人的留言',
  'access.decide.note.hint': '拒絕時必填',
  'access.decide.note.required': '請說明原因，此人會看到。',
  'access.moved_on': '{name} 代表 {company} 的存取權申請現在由 {fpm} 決定。',
  'access.decided.title': '存取權申請：{name}',
  'access.approved': '{name} 已於 {at} 核准',
  'access.approved.next': '還需要 {name} 接受權限。',
};
