import type { admin as english } from '../en/admin.ts';
import type { Like } from '../like.ts';

export const admin: Like<typeof english> = {
  'column.person.id': 'Entra オブジェクト ID',
  'column.person.name': '氏名',
  'column.person.email': 'メール アドレス',
  'column.person.roles': 'ロール',
  'column.person.partnerId': 'パートナー ID',
  'column.person.locale': '言語',
  'column.person.zone': 'タイム ゾーン',
  'column.person.alternateEmail': '予備のメール アドレス',
  'column.partner.id': 'パートナー ID',
  'column.partner.name': 'パートナー名',
  'column.partner.country': '国または地域',
  'column.partner.isFrp': 'FastTrack Ready パートナー (FRP)',
  'column.partner.fpmId': 'FPM（Entra オブジェクト ID）',
  'column.partner.tenantId': 'テナント ID',
  'column.partner.aliases': '別名',

  'column.request.id': '申請番号',
  'column.request.state': '状態',
  'column.request.firstSubmitted': '初回提出日時 (UTC)',
  'column.request.submitted': '提出日時 (UTC)',
  'column.request.triageDue': 'トリアージ期限',
  'column.request.decisionDue': '判断期限',
  'column.request.decidedBy': '判断者',
  'column.request.decidedAt': '判断日時 (UTC)',
  'column.request.message': 'パートナーへのメッセージ',
  'column.request.sme': '専門家 (SME)',
  'column.request.contactedAt': '初回連絡日時 (UTC)',
  'column.request.changed': '最終更新日時 (UTC)',
};
