import type { clocks as english } from '../en/clocks.ts';
import type { Like } from '../like.ts';

export const clocks: Like<typeof english> = {
  'clock.late': '等待決定，已逾期',
  'clock.late.since': '原應在 {date}前決定。',
  'clock.late.requester':
    '來源沒有說明這 5 天是否為工作天；5 個工作天到 {date}為止。不過您現在就可以詢問 {fpm}。',
  'clock.escalate.requester':
    '已超過 5 個工作天仍沒有決定。請先詢問 {fpm}（FPM）；也可以寫信給 FastTrack SME 指派團隊：ftsmeassign@microsoft.com。',

  'reminder.half': '提醒：決定此申請的時間已過一半。',
  'reminder.soon': '提醒：決定此申請的時間即將用完。',
  'reminder.due': '提醒：決定此申請的時間已到。',
  'reminder.escalated': '{fpm} 未如期決定，因此轉告您。',
  'reminder.late': '這則提醒來晚了：原應在 {at} 發出。',
  'reminder.summary': '提醒：{id} 須在 {date}前決定。{partner}，{workload}',
  'reminder.summary.late': '已逾期：{id} 原應在 {date}前決定。{partner}，{workload}',
  'reminder.summary.requester': '{id} 等待已超過 5 個工作天：您可以怎麼做',
};
