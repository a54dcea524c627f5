import type { common as english } from '../en/common.ts';
import type { Like } from '../like.ts';

export const common: Like<typeof english> = {
  'desk.name': 'SME 服务台',

  'button.check': '检查资格',
  'button.review': '预览',
  'button.edit': '修改',
  'button.submit': '提交',
  'button.discard': '放弃草稿',
  'button.approve': '批准',
  'button.reject': '拒绝',
  'button.return': '退回补充',
  'button.correct': '修改后重新提交',
  'button.open': '打开 {id}',
  'button.new_request': '申请 SME',
  'button.my_requests': '我的申请',
  'button.queue': '我的待办',
  'button.renewals': '我们的专用化何时续订？',
  'button.help': '你能做什么？',
  'button.guide': '打开自助部署指南',

  'label.none': '无',
  'source.line': '{title}（{age}）',
  'source.playbook': 'FastTrack 合作伙伴手册：主题专家资源',
  'source.playbook.age': '最后更新于 2020 年 4 月 30 日',
  'source.specializations': '合作伙伴中心文档：专用化概述',
  'source.specializations.age': '未注明日期；示例年份为 2025 至 2027 年',
  'source.reseller': '合作伙伴中心文档：在 CSP 计划中与间接提供商合作',
  'source.reseller.age': '未注明日期；成文于 2022 年 5 月之后',
  'source.provider': '合作伙伴中心文档：在 CSP 计划中与间接经销商合作',
  'source.provider.age': '2018 年 4 月',
  'source.support': 'Microsoft 支持：Microsoft 合作伙伴网络支持合同激活',
  'source.support.age': '未注明日期；约 2018 至 2020 年',
};
