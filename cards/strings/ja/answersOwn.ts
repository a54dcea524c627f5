import type { answersOwn as english } from '../en/answersOwn.ts';
import type { Like } from '../like.ts';

/** パートナー自身の記録からの回答。 */
export const answersOwn: Like<typeof english> = {
  'answer.spz.own.benefits':
    '{count, plural, =0 {{partner} の記録では、製品特典が付く専門化はありません。} other {{partner} の記録では、# 個の専門化に製品特典が付きます。}}',
  'answer.spz.own.benefits.category':
    '{count, plural, =0 {{partner} の記録では、製品特典が付く{category}の専門化はありません。} other {{partner} の記録では、{category}の # 個の専門化に製品特典が付きます。}}',
  'fact.SPZ-19.no_record': '{partner} の専門化の記録がないため、規則だけをお答えします。',
  'answer.spz.own.eligible':
    '{count, plural, =0 {{held}で新たに目指せる専門化はありません。} other {{held}で、あと # 個の専門化を目指せます。}}',
  'fact.SPZ-19.own': '{category}：最大 {cap} 個のうち {count} 個（登録順）：{names}。',
  'fact.SPZ-20.own': '{category}の上限 {cap} を超えるため、特典なし：{names}。',
  'fact.SPZ-06.own':
    '該当する指定でソリューション パートナー特典を選んで支払った記録がないため、特典なし：{names}。',
  'fact.SPZ-07.own':
    '{names}：過ぎた記念日の更新の記録がありません。更新していなければ登録は失効しています。パートナー センターで確認してください。',
  'fact.SPZ-21.until': '{designation}：特典は指定の記念日（{date}）まで有効です。',
  'fact.SPZ-21.ended':
    '{designation}：記録されている記念日（{date}）は過ぎています。メンバーシップが続いている場合は、次の記念日を記録してください。',
  'fact.SPZ-17.held': '{partner} の記録にある指定：{held}。',
  'fact.SPZ-17.enrolled': '登録の記録あり：{names}。',
  'button.ask_fpm': 'FPM に質問',
  'ask_fpm.title': '担当の FPM は {fpm} さんです。',
  'ask_fpm.how': '質問はメッセージに入力済みです。送信前に変更できます。',
  'ask_fpm.chat': 'Teams で書く',
  'ask_fpm.none':
    '担当の FPM が登録されていません。ftsmeassign@microsoft.com に問い合わせて確認してください。',
};
