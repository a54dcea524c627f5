import type { answersSme as english } from '../en/answersSme.ts';
import type { Like } from '../like.ts';

export const answersSme: Like<typeof english> = {
  'answer.sme.timeline': 'トリアージは 1 営業日、判断は最長 5 日です。',
  'answer.sme.timeline.dated': '{submitted} の送信なら、判断は {decision} までの見込みです。',
  'answer.sme.overdue': '判断の期限を過ぎています。FPM に確認してください。',
  'answer.sme.overdue.not_yet': '営業日ではまだ期限内ですが、FPM に確認してもかまいません。',
  'answer.sme.no_email': 'FPM と SME 割り当てチームに連絡してください。メールは 5 分以内に届くはずです。',

  'fact.SME-16':
    '送信から 5 分以内に、受付を示す自動メールが届きます。届かない場合は、FPM と FastTrack SME 割り当てチーム（ftsmeassign@microsoft.com）に連絡してください。',
  'fact.SME-16.assignment_team': 'FastTrack SME 割り当てチーム：ftsmeassign@microsoft.com',
  'fact.SME-17': 'トリアージは 1 営業日以内に終わります。追加の情報が必要な場合は連絡があります。',
  'fact.SME-17.dated': 'トリアージは {date} までに終わります（1 営業日）。',
  'fact.SME-18':
    '送信から 5 日以内に申請が承認され、その後リソースが割り当てられます。却下の場合は連絡があります。',
  'fact.SME-18.dated': '判断は {date} まで（5 日）。5 営業日なら {escalation} です。',
  'fact.SME-24.questions': 'SME 申請についての質問、懸念、エスカレーションは FPM が対応します。',

  'caveat.AMB-06':
    '出典には「5 日」とだけあり、営業日かどうかは書かれていません。トリアージは営業日です。タイム ゾーンや祝日の記載もありません。',
  'caveat.AMB-07': '承認後に SME を割り当てる期限は、出典に書かれていません。',
};
