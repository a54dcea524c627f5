import type { eligibility as english } from '../en/eligibility.ts';
import type { Like } from '../like.ts';

export const eligibility: Like<typeof english> = {
  'verdict.sme': '{workload}，{seats} 个席位：可以申请 SME。',
  'verdict.sme.no_seats': '{workload}：可以申请 SME。',
  'verdict.exception': '{workload}，{seats} 个席位：只能作为例外申请。',
  'verdict.self_deploy': '{workload}仅限自助部署：有指南，没有人力资源。',
  'verdict.ask_fpm': '来源没有涵盖 {workload}的 {seats} 个席位。',
  'verdict.ask_first': '提交前请先问 FPM。',
  'verdict.below_threshold': '{workload}的 {seats} 个席位不够：来源要求多于 {threshold}。',
  'verdict.no_seat_rule': '来源对 {workload} 没有席位要求。',
  'verdict.seats_needed': '{workload}由席位数决定：需要多于 {threshold} 个。',

  'verdict.pick': '在 FTC 资源请求工具（aka.ms/frpsmerequest）中选择“{pick}”。',
  'verdict.guide': '自助部署指南（英文）：{url}',
  'verdict.fpm_first': '请先与 FPM 商定；不保证获批。',
  'verdict.fpm_advises': '是否还有办法，可以问问您的 FPM。',
  'verdict.engineer': 'FastTrack Engineer SME 可协助任何 FRP 工作负载；请与 FPM 商定。',

  'language.listed': '语言：来源列出的是英语。',
  'language.not_listed': '语言：来源列出的是英语，没有{language}。请在表单中写明需求并询问 FPM；我不作承诺。',
  'language.list_not_in_source': '语言：“支持 WW FTC”。具体名单不在来源中，{language}请向 FPM 确认。',
  'language.limited': '语言：“英语/有限”。“有限”没有定义，{language}请向 FPM 确认。',
  'language.not_asked': '语言：来源列出的是英语。需要其他语言请询问 FPM。',
  'language.not_asked.ftc_supported': '语言：“支持 WW FTC”，具体名单不在来源中。',
  'language.not_asked.limited': '语言：“英语/有限”，没有说明“有限”的含义。',

  'ask.workload': '您指的是哪一个？',
  'ask.workload.any': '是关于哪个工作负载？',
  'ask.file': '申请此 SME',
};
