import type { request as english } from '../en/request.ts';
import type { Like } from '../like.ts';

export const request: Like<typeof english> = {
  'state.submitted': '判断待ち',
  'state.returned': '差し戻し',
  'state.approved': '承認済み',
  'state.rejected': '却下',
  'state.assigned': 'SME 割り当て済み',
  'state.closed': 'クローズ済み',
  'state.withdrawn': '取り下げ済み',

  'request.title': 'SME 申請 {id}',
  'request.title.decide': '判断が必要な SME 申請：{id}',
  'request.summary': '{id}：{state}。{customer}、{workload}',
  'request.summary.decide': '{partner} から SME の申請：{workload}、{seats} シート（{id}）',

  'request.submitted.requester': '{fpm} さん（FPM）が判断します。結果はここでお知らせします。',
  'request.submitted.fpm': '{partner} の {requester} さんが判断を待っています。',
  'request.submitted.deputy':
    '{partner} の {requester} さんが判断を待っています。{fpm} さん（FPM）の代理として判断してください。',
  'request.submitted.other': '{fpm} さん（FPM）が判断します。',
  'request.corrected.fpm': '{partner} の {requester} さんが申請を修正し、判断を待っています。',
  'request.returned': '{name} さんが差し戻し（{at}）',
  'request.approved': '{name} さんが承認（{at}）',
  'request.rejected': '{name} さんが却下（{at}）',
  'request.assigned': '{at} に {sme} さんが SME として割り当てられました',
  'request.closed': '{name} さんが {at} にクローズしました',
  'request.withdrawn': '{name} さんが {at} に取り下げました',
  'request.returned.next': '修正して再送信してください。期限はその時点から数え直します。',
  'request.approved.next':
    '次に FastTrack SME 割り当てチームが SME を割り当てます。出典に期限の記載はありません。通常は SME から連絡があります。連絡がなければ {fpm} さんに確認してください。',
  'request.rejected.next': '再度申請する前に、{fpm} さんに相談してください。',
  'request.assigned.next':
    '通常は SME から直接連絡があります。連絡がない場合は {fpm} さんに確認してください。',
  'request.closed.next': 'クローズは、申請が満たされたことを意味します。支援は終了条件を満たすまで続きます。',
  'request.withdrawn.next':
    '引き続き支援が必要な場合は {fpm} さんに相談してください。新しい申請はいつでも提出できます。',

  'deadline.received': '{at} に送信。',
  'deadline.received.requester': '{at} に送信。このカードが受付の確認です。',
  'deadline.triage': 'トリアージは {date} まで（1 営業日）',
  'deadline.decision': '判断は {date} まで（5 日）',
  'deadline.honesty': '出典には、5 日が営業日かどうかの記載がありません。5 営業日なら {date} です。',
  'deadline.honesty.requester':
    '出典には、5 日が営業日かどうかの記載がありません。5 営業日なら {date} です。それまでに連絡がなければ {fpm} さんに確認してください。',
  'deadline.first': '最初の送信：{at}',

  'row.requester': '申請者',
  'row.fpm': 'FPM',

  'decide.note': 'パートナーへのメッセージ',
  'decide.note.hint': '却下・差し戻しでは必須です。直してほしい点や伝えたいことを書いてください。',
  'decide.note.required': '理由または直してほしい点を書いてください。パートナーが読みます。',
  'decide.check': '承認の前に：パートナーは学習する担当者を出しますか。似た申請の繰り返しではありませんか。',
  'request.moved_on': 'SME 申請 {id} はあなたの担当ではなくなりました。',

  'refused.forbidden': 'この申請を判断できるのは、このパートナーの FPM だけです。',
  'refused.self_approval': '自分の申請は判断できません。{fpm} さんが判断します。',
  'refused.stale': 'この申請はその間に変更されました。現在の状態は次のとおりです。',
  'refused.wrong_state': 'すでに判断されています。現在の状態は次のとおりです。',
  'refused.approved_already': 'あなたはすでに承認しています。ほかの承認が必要です。',
  'refused.not_in_contact': 'SME がまだ最初の連絡を確認していないため、クローズできません。',
  'refused.in_contact': 'SME はすでにパートナーと連絡を取っています。',
  'refused.not_an_sme': 'この人をこの申請の SME にすることはできません。別の人を選んでください。',
  'refused.not_an_fpm': 'この人はこの申請を決定できません。別の FPM を選んでください。',
  'refused.malformed':
    'ボタンの内容を処理できなかったため、何も変更していません。申請の現在の状態は次のとおりです。',
  'refused.not_found':
    'あなたが見られる申請の中に見つかりません。番号を確認するか、FPM に問い合わせてください。',
  'refused.unknown_button':
    'このボタンは使えなくなりました。「ヘルプ」と入力すると、できることを表示します。',
  'refused.later': 'まだ処理中です。終わりしだい、このカードが更新されます。',
  'refused.fault':
    'こちらで問題が発生しました。何も変更していません。1 分ほどしてからもう一度お試しください。参照番号：{reference}',

  'list.title': '自分の申請',
  'list.empty': 'まだ申請がありません。「SME を申請」と入力すると始められます。',
  'list.more': '新しい {count} 件だけを表示しています。',
  'list.last': '一覧の最後です。',
  'list.first': '一覧の最初です。',
  'queue.title': '承認待ち一覧',
  'queue.not_fpm': '承認待ち一覧があるのは FPM だけです。「自分の申請」と入力してください。',
  'queue.empty': '判断を待っている申請はありません。',
  'queue.more': '期限の近い {count} 件だけを表示しています。',
  'queue.due': '期限：{when}',
  'queue.overdue': '期限超過：期限は{when}',
  'list.line': '{workload} · {seats} シート · {partner}',
  'list.filed': '{at} に送信',

  'drafts.title': '下書き',
  'drafts.which': '下書きが {count} 件あります。どれですか。破棄は各フォームから行えます。',
  'drafts.draft': '下書き',
  'drafts.correction': '修正中（未送信）',
  'drafts.no_customer': 'お客様は未入力',
  'drafts.no_workload': 'ワークロードは未選択',
  'drafts.changed': '最終更新：{at}',
  'drafts.continue': '続ける：{id}',
  'draft.discarded': '破棄しました。何も送信していません。',
  'draft.gone': 'その下書きは送信済みか破棄済みです。「SME を申請」と入力すると新しく始められます。',
  'file.not_a_requester':
    'このアカウントでは質問はできますが、申請はできません。申請者として登録するよう FPM に依頼してください。',
  'file.no_partner': '所属会社がまだ登録されていないため、申請できません。FPM に確認してください。',
  'file.not_frp':
    '記録では {partner} は FastTrack Ready パートナーではありません。SME を申請できるのは FastTrack Ready パートナーだけです。FPM に確認してください。',
  'file.no_fpm':
    '記録に {partner} の FPM がいないため、判断する人がいません。ftsmeassign@microsoft.com に問い合わせてください。',
};
