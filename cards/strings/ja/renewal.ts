import type { renewal as english } from '../en/renewal.ts';
import type { Like } from '../like.ts';

export const renewal: Like<typeof english> = {
  'renewal.title': '専門化の更新時期',
  'renewal.title.one': '{specialization} の更新時期',
  'renewal.none':
    '{partner} の専門化の記録がありません。たとえば「2024年3月15日に脅威からの保護に登録した」と入力してください。',
  'renewal.no_partner':
    '所属会社がまだ登録されていないため、専門化を調べられません。日付を教えてください：「2024年3月15日に登録した場合は？」',
  'renewal.phase.enrolled': '登録済みです。更新期間はまだ始まっていません。',
  'renewal.phase.window_open': '更新期間中です。',
  'renewal.phase.grace': '猶予期間中です。',
  'renewal.phase.lapsed': '猶予期間は終了しました。',
  'renewal.row.today': '今日',
  'renewal.row.enrolled': '登録日',
  'renewal.row.opens': '更新期間の開始',
  'renewal.row.anniversary': '専門化の記念日',
  'renewal.row.last_day': '猶予期間の最終日（有効期限）',
  'renewal.row.asks': 'この記念日に必要なもの',
  'renewal.nth': '{date}（{n} 回目）',
  'renewal.left.to_open': '更新期間の開始：{when}',
  'renewal.left.to_anniversary': '記念日：{when}',
  'renewal.left.to_end': '猶予期間の終了：{when}',
  'renewal.left.ended': '猶予期間の終了：{when}',
  'renewal.asks.qualification': '資格要件のみ',
  'renewal.asks.audit': '資格要件と監査',
  'renewal.asks.customer_references': '資格要件とカスタマー リファレンス',
  'renewal.asks.none_listed':
    '資格要件。ビジネス アプリケーションについて、出典に監査やリファレンスの記載はありません',
  'renewal.unrecorded':
    '{n} 回目の更新（{date}）の記録がありません。更新していなければ登録は失効しています。パートナー センターで確認してください。',
  'renewal.head.anniversary': '記念日',
  'renewal.head.last_day': '猶予期間の最終日',
  'renewal.asks': '{n} 回目の記念日に必要なもの：{asks}。',
  'renewal.sentences': '{one}　{other}',
  'renewal.more': 'ほかに {count, plural, other {#}} 件の記録があります。名前を挙げて尋ねてください。',
  'renewal.missed.enrolled':
    '今、要件を満たしていなくても登録は続きます。数えられるのは{opens}以降に満たした要件です。',
  'renewal.missed.window_open':
    '今日の時点で足りない要件があっても登録は続き、{closes}までに満たせば間に合います。',
  'renewal.missed.grace':
    '今日の時点で足りない要件は、{closes}までに満たせば間に合います。この日は「有効期限」の日でもあります。',
  'renewal.missed.lapsed': '「有効期限」の日は{closes}でした。',
  'renewal.missed.after':
    '{closes}を過ぎても足りない要件があれば、登録は終了しています。その後に更新する方法は出典にありません。パートナー センターで確認してください。',
  'renewal.rule':
    '更新期間は記念日の 60 日前に始まり、記念日に終わります。その後 30 暦日の猶予期間があります。要件はこの 90 日の間に満たす必要があります。',
  'renewal.record': '{partner} の記録による（最終更新 {at}）。',

  'caveat.AMB-08':
    'ページの例では最初の更新が 2025 年 11 月 1 日からとありますが、これは 61 日前です。60 日の規則では 11 月 2 日になります。2027 年 1 月 1 日の更新の例も 2025 年 11 月 1 日～2026 年 1 月 31 日のままで、写し間違いです。',
  'caveat.AMB-09': '更新期間の終わりについてページには二通りの書き方がありますが、最終日は同じです。',
  'caveat.AMB-11':
    '2022 年 2 月より前の登録：記念日の回数は 2023 年から数える可能性があります。パートナー センターで確認してください。',
  'caveat.AMB-11a':
    '前回の更新は猶予期間中に行われました。記念日が変わるかどうかは記載がないため、元の日付のままで計算しています。',
  'caveat.AMB-11b':
    '2 月 29 日の登録：ほかの年は念のため 28 日で計算しています。パートナー センターで確認してください。',
  'caveat.AMB-13':
    '偶数回の記念日では、ほかの分野なら監査などが必要ですが、ビジネス アプリケーションについて出典に監査やリファレンスの記載はありません。',
};
