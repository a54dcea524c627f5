import type { reminders as english } from '../en/reminders.ts';
import type { Like } from '../like.ts';

export const reminders: Like<typeof english> = {
  'digest.title': '等待您處理：{date}',
  'digest.count':
    '{count, plural, other {有 # 份申請等待您決定。}}{late, plural, =0 {} other {其中 # 份已逾期。}}',
  'digest.more': '以下是最緊急的 {count} 份。',
  'digest.delayed': '服務台 8:30 時沒有運作，因此晚到。',
  'digest.why': '工作天依您當地時間 8:30 傳送，僅在有申請等待時傳送。',
  'button.digest_off': '停止晨報',
  'say.digest_off': '停止晨報',
  'say.digest_on': '開啟晨報',
  'say.reminders_off': '停止提醒',
  'say.reminders_on': '開啟提醒',

  'wish.digest.off': '以後不再傳送晨報。輸入「開啟晨報」即可恢復。',
  'wish.digest.on': '有申請等待您決定時，工作天 8:30 會收到晨報。',
  'wish.digest.not_fpm': '晨報只傳給 FPM，列出等待他們決定的申請。',
  'wish.renewals.off': '以後不再提醒續約。輸入「開啟提醒」即可恢復。',
  'wish.renewals.on': '我會提醒您 {partner} 的特製化續約：週年日前 120、90、60、30 天，當天，以及寬限期內。',
  'wish.renewals.no_partner': '我還不知道您所屬的公司，無法提醒續約。請詢問您的 FPM。',

  'ladder.title.before': '{specialization}：週年日是{when}',
  'ladder.title.grace': '{specialization}：寬限期於{when}結束',
  'ladder.last_day': '寬限期最後一天是 {date}（{when}）。',
  'ladder.ours': '這則提醒由我自己發出：寬限期中間，計畫本身不發提醒。',
  'ladder.programme': '計畫本身也會向具有合作夥伴管理員角色的人傳送至少三封電子郵件。',
  'ladder.why': '您是 {partner} 的合作夥伴管理員，或要求過提醒，因此收到此訊息。',
  'ladder.snoozed': '{date}再提醒您「{specialization}」的續約。',
  'ladder.done': '「{specialization}」在下一個週年之前不再提醒。我沒有為您記錄續約。',
  'button.snooze': '7 天後再提醒',
  'button.ladder_done': '今年已完成',
  'button.reminders_off': '停止所有提醒',
  'button.reminders_on': '開啟提醒',
};
