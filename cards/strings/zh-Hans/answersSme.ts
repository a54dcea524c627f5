import type { answersSme as english } from '../en/answersSme.ts';
import type { Like } from '../like.ts';

export const answersSme: Like<typeof english> = {
  'answer.sme.timeline': '分类需 1 个工作日，决定最多 5 天。',
  'answer.sme.timeline.dated': '{submitted} 提交：预计 {decision} 前有决定。',
  'answer.sme.overdue': '决定已逾期，请现在询问您的 FPM。',
  'answer.sme.overdue.not_yet': '按工作日算还没有逾期，不过可以先问问 FPM。',
  'answer.sme.no_email': '请联系 FPM 和 SME 分配团队：邮件应在 5 分钟内到达。',

  'fact.SME-16':
    '提交后 5 分钟内会有自动邮件证明已收到申请。如果没有，请联系 FPM 和 FastTrack SME 分配团队：ftsmeassign@microsoft.com。',
  'fact.SME-16.assignment_team': 'FastTrack SME 分配团队：ftsmeassign@microsoft.com。',
  'fact.SME-17': '分类在 1 个工作日内完成；如需更多信息会通知您。',
  'fact.SME-17.dated': '分类在 {date} 前完成（1 个工作日）。',
  'fact.SME-18': '提交后 5 天内批准申请，之后分配资源；如被拒绝会通知您。',
  'fact.SME-18.dated': '决定在 {date} 前作出（5 天）。按 5 个工作日算是 {escalation}。',
  'fact.SME-24.questions': '有关 SME 申请的问题、顾虑和上报都由您的 FPM 处理。',

  'caveat.AMB-06': '来源只写“5 天”，没有说明是否为工作日；分类按工作日计算。时区和节假日都没有说明。',
  'caveat.AMB-07': '批准之后分配 SME 的期限，来源没有说明。',
};
