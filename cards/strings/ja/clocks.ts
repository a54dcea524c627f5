import type { clocks as english } from '../en/clocks.ts';
import type { Like } from '../like.ts';

export const clocks: Like<typeof english> = {
  'clock.late': '判断待ち（期限超過）',
  'clock.late.since': '判断の期限は {date} でした。',
  'clock.late.requester':
    '出典には、5 日が営業日かどうかの記載がありません。5 営業日は {date} で終わります。今の時点で {fpm} さんに確認してもかまいません。',
  'clock.escalate.requester':
    '5 営業日を過ぎても判断がありません。まず {fpm} さん（FPM）に確認してください。FastTrack SME 割り当てチーム（ftsmeassign@microsoft.com）に連絡することもできます。',

  'reminder.half': 'リマインダー：判断の期限まで、時間の半分が過ぎました。',
  'reminder.soon': 'リマインダー：判断の期限がまもなく来ます。',
  'reminder.due': 'リマインダー：判断の期限が過ぎました。',
  'reminder.escalated': '{fpm} さんの判断が期限までになかったため、お知らせします。',
  'reminder.late': 'このリマインダーは遅れて届いています（本来は {at}）。',
  'reminder.summary': 'リマインダー：{id} の判断は {date} まで。{partner}、{workload}',
  'reminder.summary.late': '期限超過：{id} の判断は {date} まででした。{partner}、{workload}',
  'reminder.summary.requester': '{id} は 5 営業日を過ぎても判断待ちです。できること',
};
