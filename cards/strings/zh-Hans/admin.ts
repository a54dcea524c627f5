import type { admin as english } from '../en/admin.ts';
import type { Like } from '../like.ts';

export const admin: Like<typeof english> = {
  'column.person.id': 'Entra 对象 ID',
  'column.person.name': '姓名',
  'column.person.email': '电子邮件',
  'column.person.roles': '角色',
  'column.person.partnerId': '合作伙伴 ID',
  'column.person.locale': '语言',
  'column.person.zone': '时区',
  'column.person.alternateEmail': '备用电子邮件',
  'column.partner.id': '合作伙伴 ID',
  'column.partner.name': '合作伙伴名称',
  'column.partner.country': '国家或地区',
  'column.partner.isFrp': 'FastTrack 就绪合作伙伴 (FRP)',
  'column.partner.fpmId': 'FPM（Entra 对象 ID）',
  'column.partner.tenantId': '租户 ID',
  'column.partner.aliases': '其他名称',

  'column.request.id': '申请编号',
  'column.request.state': '状态',
  'column.request.firstSubmitted': '首次提交时间 (UTC)',
  'column.request.submitted': '提交时间 (UTC)',
  'column.request.triageDue': '分类截止日期',
  'column.request.decisionDue': '决定截止日期',
  'column.request.decidedBy': '决定人',
  'column.request.decidedAt': '决定时间 (UTC)',
  'column.request.message': '给合作伙伴的留言',
  'column.request.sme': '专家 (SME)',
  'column.request.contactedAt': '首次联系时间 (UTC)',
  'column.request.changed': '最后更改时间 (UTC)',
};
