import type { answersSme as english } from '../en/answersSme.ts';
import type { Like } from '../like.ts';

export const answersSme: Like<typeof english> = {
  'answer.sme.timeline': '分類需 1 個工作天，決定最多 5 天。',
  'answer.sme.timeline.dated': '{submitted} 提交：預計 {decision} 前有決定。',
  'answer.sme.overdue': '決定已逾期，請現在詢問您的 FPM。',
  'answer.sme.overdue.not_yet': '以工作天計還沒有逾期，不過可以先問問 FPM。',
  'answer.sme.no_email': '請聯絡 FPM 與 SME 指派團隊：郵件應在 5 分鐘內送達。',

  'fact.SME-16':
    '提交後 5 分鐘內會有自動郵件證明已收到申請。若沒有收到，請聯絡 FPM 與 FastTrack SME 指派團隊：ftsmeassign@microsoft.com。',
  'fact.SME-16.assignment_team': 'FastTrack SME 指派團隊：ftsmeassign@microsoft.com。',
  'fact.SME-17': '分類在 1 個工作天內完成；如需更多資訊會通知您。',
  'fact.SME-17.dated': '分類在 {date} 前完成（1 個工作天）。',
  'fact.SME-18': '提交後 5 天內核准申請，之後指派資源；若被拒絕會通知您。',
  'fact.SME-18.dated': '決定在 {date} 前作出（5 天）。以 5 個工作天計是 {escalation}。',
  'fact.SME-24.questions': '有關 SME 申請的問題、疑慮與呈報都由您的 FPM 處理。',

  'caveat.AMB-06': '來源只寫「5 天」，沒有說明是否為工作天；分類以工作天計。時區與假日都沒有說明。',
  'caveat.AMB-07': '核准之後指派 SME 的期限，來源沒有說明。',
};
