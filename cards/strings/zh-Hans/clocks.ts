import type { clocks as english } from '../en/clocks.ts';
import type { Like } from '../like.ts';

export const clocks: Like<typeof english> = {
  'clock.late': '等待决定，已逾期',
  'clock.late.since': '本应在 {date}前决定。',
  'clock.late.requester':
    '来源没有说明这 5 天是否为工作日；5 个工作日到 {date}为止。不过您现在就可以询问 {fpm}。',
  'clock.escalate.requester':
    '已超过 5 个工作日仍没有决定。请先询问 {fpm}（FPM）；也可以写信给 FastTrack SME 分配团队：ftsmeassign@microsoft.com。',

  'reminder.half': '提醒：决定此申请的时间已过一半。',
  'reminder.soon': '提醒：决定此申请的时间即将用完。',
  'reminder.due': '提醒：决定此申请的时间已到。',
  'reminder.escalated': '{fpm} 未按时决定，因此转告您。',
  'reminder.late': '这条提醒来晚了：本应在 {at} 发出。',
  'reminder.summary': '提醒：{id} 须在 {date}前决定。{partner}，{workload}',
  'reminder.summary.late': '已逾期：{id} 本应在 {date}前决定。{partner}，{workload}',
  'reminder.summary.requester': '{id} 等待已超过 5 个工作日：您可以怎么做',
};
