import type { records as english } from '../en/records.ts';
import type { Like } from '../like.ts';

/** パートナー自身の記録：専門化、指定、更新とその履歴。 */
export const records: Like<typeof english> = {
  'say.records': '自社の記録',
  'say.record_history': '自社の記録の履歴',
  'button.records': '記録',
  'button.renewals.fpm': '更新',
  'button.record_history': '履歴',
  'button.record_enrolment': '専門化の登録を記録',
  'button.record_designation': '指定を記録',
  'button.record_change': '変更',
  'button.record_remove': '削除',
  'button.record_keep': '残す',
  'button.save': '保存',
  'button.renewed': '更新済みにする',

  'record.form.enrolment': '専門化の登録を記録',
  'record.form.change': '{name} の記録を変更',
  'record.form.designation': '指定を記録',
  'record.form.intro':
    '見られるのは {partner} の方と担当の FPM だけです。パートナー センターの内容は変更しません。',
  'record.field.specId': '専門化',
  'record.field.specId.hint': '一覧から選択',
  'record.field.enrolledOn': '登録日',
  'record.field.area': 'ソリューション パートナーの指定',
  'record.field.area.hint': '6 つから選択',
  'record.field.anniversary': '指定の次の記念日',
  'record.field.benefitChoice': '選んだ特典',
  'record.field.paid': '特典は支払い済み',
  'record.field.paid.hint': '専門化の特典は、支払い済みのソリューション パートナー特典にだけ付きます',
  'record.field.renewal': '{n} 回目の更新（{date}）',
  'record.field.manual.audit': '{n} 回目の更新の監査',
  'record.field.manual.customer_references': '{n} 回目の更新のカスタマー リファレンス',
  'record.manual.yes.audit': '合格した',
  'record.manual.yes.customer_references': '承認された',
  'record.manual.no': 'まだ',
  'record.choose': '選択してください',
  'record.field.record': 'どの記録ですか',

  'benefits.solutions_partner': 'ソリューション パートナー特典',
  'benefits.legacy': '従来の特典',
  'benefits.none': '特典なし',

  'record.renewal.done': '更新した',
  'record.renewal.done_manual.audit': '監査に合格して更新した',
  'record.renewal.done_manual.customer_references': 'リファレンスが承認されて更新した',
  'record.renewal.unknown': '更新していない、またはわからない',

  'record.error.required': 'この項目を入力してください。',
  'record.error.not_a_date': '日付ではありません。',
  'record.error.future': 'まだ来ていない日付です。登録が済んでから記録してください。',
  'record.error.too_early': '2015 年より前の日付です。年は合っていますか。',
  'record.error.too_far': '1 年以上先の日付です。年は合っていますか。',

  'record.on_record': '{name} はすでに記録されています。ここで保存すると置き換わります。',
  'record.changed_meanwhile': '表示後に記録が変わったため、保存していません。現在の内容は次のとおりです。',
  'record.ask_renewals':
    'その後 {count, plural, other {#}} 回の記念日が過ぎています。更新したのはどれですか。',
  'record.saved': '保存しました：{name}',
  'record.saved.renewal': '保存しました：{name} の {n} 回目の更新は完了',
  'record.unchanged': '変更はありません。{name} はこの内容で記録されています。',
  'record.gone': '{name} は記録にありません。',
  'record.malformed': 'ボタンを読み取れなかったため、何も変更していません。現在の状態は次のとおりです。',
  'record.remove.ask': '{name} の記録を削除しますか。',
  'record.remove.note': '通知は届かなくなります。記録した内容は履歴に残ります。',
  'record.removed': '{name} の記録を削除しました。履歴には残ります。',
  'record.renewed.ask': '{name} の {n} 回目の更新（{date}）',
  'record.renewed.missing.audit':
    '更新済みにしていません。この記念日には監査も必要です。{closes}までに完了すれば有効です。',
  'record.renewed.missing.customer_references':
    '更新済みにしていません。この記念日にはカスタマー リファレンスも必要です。{closes}までに完了すれば有効です。',
  'record.renewed.too_early':
    '更新済みにしていません。{n} 回目の更新期間は{opens}に始まります。それより前に満たした要件はまだ数えられません。',

  'record.who.admin': 'この記録を管理できるのは {partner} のパートナー管理者だけです。連絡先：{names}',
  'record.who.nobody':
    'この記録を管理できるのは {partner} のパートナー管理者だけですが、まだ登録がありません。担当の FPM に確認してください。',
  'record.who.fpm': '担当パートナーの記録は閲覧できます。管理するのは各社のパートナー管理者です。',
  'record.who.no_partner':
    '所属会社がまだ登録されていないため、記録を管理できません。担当の FPM に確認してください。',

  'records.title': '専門化と指定の記録',
  'records.of': '会社：{partner}',
  'records.enrolments': '専門化',
  'records.designations': 'ソリューション パートナーの指定',
  'records.no_enrolments': '専門化の記録はありません。',
  'records.no_designations': '指定の記録はありません。',
  'records.enrolled': '{date}に登録',
  'records.anniversary': '記念日 {date}、{benefits}',
  'records.paid': '{benefits}（支払い済み）',
  'records.unpaid': '{benefits}（未払い）',

  'records.whose': 'どのパートナーの更新ですか。',
  'records.whose.name': '担当パートナーを選ぶか、「Fabrikam の更新」のように名前を書いてください。',
  'renewal.none.fpm': '{partner} の専門化の記録はありません。記録は同社のパートナー管理者が管理します。',

  'history.title': '記録の履歴',
  'history.empty': 'まだ何も記録されていません。',
  'history.more': '最近の {count} 件の変更です。それより前の変更も残っています。',
  'history.by': '{name}、{at}',
  'history.added': '記録：{what}',
  'history.removed': '削除：{what}',
  'history.changed': '変更前：{before}／変更後：{after}',
  'history.renewal': '{n} 回目の更新は{on}に完了',
  'history.renewal.manual': '{n} 回目の更新は{on}に完了（監査またはリファレンスあり）',
};
