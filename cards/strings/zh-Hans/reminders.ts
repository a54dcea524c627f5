import type { reminders as english } from '../en/reminders.ts';
import type { Like } from '../like.ts';

export const reminders: Like<typeof english> = {
  'digest.title': '等待您处理：{date}',
  'digest.count':
    '{count, plural, other {有 # 份申请等待您决定。}}{late, plural, =0 {} other {其中 # 份已逾期。}}',
  'digest.more': '以下是最紧急的 {count} 份。',
  'digest.delayed': '服务台 8:30 时没有运行，因此晚到。',
  'digest.why': '工作日按您当地时间 8:30 发送，仅在有申请等待时发送。',
  'button.digest_off': '停止晨报',
  'say.digest_off': '停止晨报',
  'say.digest_on': '开启晨报',
  'say.reminders_off': '停止提醒',
  'say.reminders_on': '开启提醒',

  'wish.digest.off': '以后不再发送晨报。输入“开启晨报”即可恢复。',
  'wish.digest.on': '有申请等待您决定时，工作日 8:30 会收到晨报。',
  'wish.digest.not_fpm': '晨报只发给 FPM，列出等待他们决定的申请。',
  'wish.renewals.off': '以后不再提醒续订。输入“开启提醒”即可恢复。',
  'wish.renewals.on':
    '我会提醒您 {partner} 的专用化续订：周年日期前 120、90、60、30 天，当天，以及宽限期内。',
  'wish.renewals.no_partner': '我还不知道您所在的公司，无法提醒续订。请询问您的 FPM。',

  'ladder.title.before': '{specialization}：周年日期是{when}',
  'ladder.title.grace': '{specialization}：宽限期于{when}结束',
  'ladder.last_day': '宽限期最后一天是 {date}（{when}）。',
  'ladder.ours': '这条提醒由我自己发出：宽限期中间，计划本身不发提醒。',
  'ladder.programme': '计划本身也会向具有合作伙伴管理员角色的人发送至少三封电子邮件。',
  'ladder.why': '您是 {partner} 的合作伙伴管理员，或要求过提醒，因此收到此消息。',
  'ladder.snoozed': '{date}再提醒您“{specialization}”的续订。',
  'ladder.done': '“{specialization}”在下一个周年之前不再提醒。我没有为您记录续订。',
  'button.snooze': '7 天后再提醒',
  'button.ladder_done': '今年已完成',
  'button.reminders_off': '停止所有提醒',
  'button.reminders_on': '开启提醒',
};
