import type { manifest as english } from '../en/manifest.ts';
import type { Like } from '../like.ts';

export const manifest: Like<typeof english> = {
  'manifest.name': 'SME 服务台：为合作伙伴办理专家申请、解答计划问题',
  'manifest.about': '申请 SME、跟进审批结果，随时询问合作伙伴计划的问题。',
  'manifest.about.long':
    'SME 服务台受理 FastTrack 主题专家（SME）的申请。您可以用一句话说明需求，也可以填写表单：服务台会检查资格，把申请送到您的 FastTrack 合作伙伴经理，并把决定告知每一位相关人员。\n\n服务台还能回答有关专用化及其续订日期、CSP 合作和支持合同的问题，并注明每条规则的来源。\n\n支持 English、简体中文、繁體中文、日本語和 polski。\n\nSME 服务台只提供指引并做记录，不读取也不更改 FTOP、FTC 工具或合作伙伴中心里的任何内容。',
  'manifest.command.help': '服务台能为您做什么',
  'manifest.command.request': '打开表单，填写新的申请',
  'manifest.command.my_requests': '您的申请及其进度',
  'manifest.command.queue': '供 FPM 使用：等待您决定的申请',
  'manifest.command.renewals': '贵公司各项专用化的续订日期',
};
