import type { admin as english } from '../en/admin.ts';
import type { Like } from '../like.ts';

export const admin: Like<typeof english> = {
  'column.person.id': 'Entra 物件識別碼',
  'column.person.name': '姓名',
  'column.person.email': '電子郵件',
  'column.person.roles': '角色',
  'column.person.partnerId': '合作夥伴識別碼',
  'column.person.locale': '語言',
  'column.person.zone': '時區',
  'column.person.alternateEmail': '備用電子郵件',
  'column.partner.id': '合作夥伴識別碼',
  'column.partner.name': '合作夥伴名稱',
  'column.partner.country': '國家或地區',
  'column.partner.isFrp': 'FastTrack 就緒合作夥伴 (FRP)',
  'column.partner.fpmId': 'FPM（Entra 物件識別碼）',
  'column.partner.tenantId': '租用戶識別碼',
  'column.partner.aliases': '其他名稱',

  'column.request.id': '申請編號',
  'column.request.state': '狀態',
  'column.request.firstSubmitted': '首次提交時間 (UTC)',
  'column.request.submitted': '提交時間 (UTC)',
  'column.request.triageDue': '分類截止日期',
  'column.request.decisionDue': '決定截止日期',
  'column.request.decidedBy': '決定者',
  'column.request.decidedAt': '決定時間 (UTC)',
  'column.request.message': '給合作夥伴的留言',
  'column.request.sme': '專家 (SME)',
  'column.request.contactedAt': '首次聯絡時間 (UTC)',
  'column.request.changed': '最後變更時間 (UTC)',
};
