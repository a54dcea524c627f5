import type { reminders as english } from '../en/reminders.ts';
import type { Like } from '../like.ts';

export const reminders: Like<typeof english> = {
  'digest.title': '判断待ちのまとめ：{date}',
  'digest.count':
    '{count, plural, other {判断待ちの申請が # 件あります。}}{late, plural, =0 {} other {うち # 件は期限超過です。}}',
  'digest.more': '期限の近い {count} 件を表示しています。',
  'digest.delayed': '8:30 にデスクが動いていなかったため、遅れて届いています。',
  'digest.why': '営業日の 8:30（現地時間）に、判断待ちがあるときだけお送りします。',
  'button.digest_off': '朝のまとめを停止',
  'say.digest_off': '朝のまとめを停止',
  'say.digest_on': '朝のまとめを開始',
  'say.reminders_off': 'リマインダーを停止',
  'say.reminders_on': 'リマインダーを開始',

  'wish.digest.off': '朝のまとめは今後お送りしません。「朝のまとめを開始」と入力すると再開します。',
  'wish.digest.on': '判断待ちがあるとき、営業日の 8:30 に朝のまとめをお送りします。',
  'wish.digest.not_fpm': '朝のまとめは、判断待ちの申請を FPM にお知らせするものです。',
  'wish.renewals.off':
    '更新のリマインダーは今後お送りしません。「リマインダーを開始」と入力すると再開します。',
  'wish.renewals.on':
    '{partner} の専門化の更新を、記念日の 120、90、60、30 日前と当日、猶予期間中にお知らせします。',
  'wish.renewals.no_partner':
    '所属会社がまだ登録されていないため、更新をお知らせできません。FPM に確認してください。',

  'ladder.title.before': '{specialization}：記念日は{when}',
  'ladder.title.grace': '{specialization}：猶予期間の終了は{when}',
  'ladder.last_day': '猶予期間の最終日は {date}（{when}）です。',
  'ladder.ours': 'これはデスク独自のリマインダーです。猶予期間の途中に、プログラムからの通知はありません。',
  'ladder.programme': 'プログラムからも、パートナー管理者の役割を持つ人に、少なくとも 3 回メールが届きます。',
  'ladder.why': '{partner} のパートナー管理者、または通知を希望した方にお送りしています。',
  'ladder.snoozed': '{specialization} については、{date} にもう一度お知らせします。',
  'ladder.done': '{specialization} については、次の記念日までお知らせしません。更新の記録はしていません。',
  'button.snooze': '7 日後にもう一度',
  'button.ladder_done': '今年は完了',
  'button.reminders_off': 'すべてのリマインダーを停止',
  'button.reminders_on': 'リマインダーを開始',
};
