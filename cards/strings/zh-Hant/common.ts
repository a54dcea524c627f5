import type { common as english } from '../en/common.ts';
import type { Like } from '../like.ts';

export const common: Like<typeof english> = {
  'desk.name': 'SME 服務台',

  'button.check': '檢查資格',
  'button.review': '預覽',
  'button.edit': '修改',
  'button.submit': '提交',
  'button.discard': '捨棄草稿',
  'button.approve': '核准',
  'button.reject': '拒絕',
  'button.return': '退回補件',
  'button.correct': '修改後重新提交',
  'button.open': '開啟 {id}',
  'button.new_request': '申請 SME',
  'button.my_requests': '我的申請',
  'button.queue': '我的待辦',
  'button.renewals': '我們的特製化何時續約？',
  'button.help': '你能做什麼？',
  'button.guide': '開啟自助部署指南',

  'label.none': '無',
  'source.line': '{title}（{age}）',
  'source.playbook': 'FastTrack 合作夥伴手冊：主題專家資源',
  'source.playbook.age': '最後更新於 2020 年 4 月 30 日',
  'source.specializations': '合作夥伴中心文件：特製化概觀',
  'source.specializations.age': '未註明日期；範例年份為 2025 至 2027 年',
  'source.reseller': '合作夥伴中心文件：在 CSP 計畫中與間接提供者合作',
  'source.reseller.age': '未註明日期；成文於 2022 年 5 月之後',
  'source.provider': '合作夥伴中心文件：在 CSP 計畫中與間接經銷商合作',
  'source.provider.age': '2018 年 4 月',
  'source.support': 'Microsoft 支援：Microsoft 合作夥伴網路支援合約啟用',
  'source.support.age': '未註明日期；約 2018 至 2020 年',
};
