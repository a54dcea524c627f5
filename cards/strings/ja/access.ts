import type { access as english } from '../en/access.ts';
import type { Like } from '../like.ts';

export const access: Like<typeof english> = {
  'say.access': 'アクセスを申請',
  'button.access': 'アクセスを申請',
  'button.access_accept': '承諾して登録',
  'button.access_withdraw': '申請を取り下げる',

  'access.title': 'SME 申請へのアクセス',
  'access.summary': 'SME 申請へのアクセス：{status}',
  'access.step.request': 'アクセスを申請する',
  'access.step.info': '必要な情報を入力する',
  'access.step.submitted': '送信完了を確認する',
  'access.step.invitation': 'FPM の承認後、招待を受け取る',
  'access.step.permissions': '権限を承諾する',
  'access.step.registration': '登録を完了する',
  'access.own_register':
    'これはデスク独自の登録です。FTC リソース要求ページの 6 つの手順に沿っていますが、ページ側は何も変わりません。ページ自体へのアクセスは aka.ms/frpsmerequest で申請してください。',

  'access.form.intro':
    '6 つの手順の 2 番目です。入力内容をもとに FPM（FastTrack パートナー マネージャー）が判断します。「送信」を押すまで何も送られません。',
  'access.field.company': '会社',
  'access.field.company.hint': 'FPM が知っている正式なパートナー名',
  'access.field.role': '役割',
  'access.field.role.hint': 'ここで行いたいこと',
  'access.field.email': 'ユーザー名のメール アドレス',
  'access.field.email.hint': 'サインインに使うアドレス',
  'access.field.mailEnabled': 'このアドレスでメールを受け取れる',
  'access.field.mailEnabled.hint': 'メールボックス',
  'access.field.alternateEmail': '別の連絡先メール アドレス',
  'access.field.alternateEmail.hint': 'ユーザー名でメールを受け取れない場合は必須',
  'access.role.requester': '申請者：SME を申請する',
  'access.role.partner_admin': 'パートナー管理者：会社の記録も管理する',
  'error.same_email': '別の連絡先が最初のアドレスと同じです。',
  'error.alternate_needed':
    'ユーザー名でメールを受け取れないため、通知が届く別のアドレスを入力してください。',
  'error.not_listed': 'この名前で、ここから申請できるパートナーは見つかりません。',

  'access.not_listed': '取り次げません。「{company}」はこのデスクのパートナーにありません。',
  'access.not_listed.next':
    '表記を確認してください。正しい場合は FPM に連絡してください。FPM がわからない場合は ftsmeassign@microsoft.com にお問い合わせください。',
  'access.missed_often': '見つからない会社名が続きました。明日もう一度お試しください。',
  'access.rejected_often':
    'アクセスの申請が 30 日間に 3 回却下されています。もう一度申請する前に、FPM に直接連絡してください。',
  'access.own_chat':
    'アクセスについては本人、FPM、デスクの間で扱います。デスクとの 1 対 1 のチャットで申請してください。',
  'access.known': 'すでに登録されています。ここでできること：',

  'access.waiting': 'FPM の判断を待っています',
  'access.waiting.next': '{at} に送信しました。結果はここでお知らせします。',
  'access.invited': '{name} さんが {at} に承認し、招待しました',
  'access.invited.next': '内容を読んで承諾してください。',
  'access.rejected': '{name} さんが {at} に却下しました',
  'access.rejected.next': 'FPM と相談してください。もう一度申請できます。',
  'access.withdrawn': '{at} に取り下げました',
  'access.withdrawn.next':
    '入力内容は削除されました。申請があったことは監査記録に残ります。いつでも再度申請できます。',
  'access.registered': '{at} に登録されました',
  'access.registered.next': '{company} として申請できます。',

  'access.agree': '承諾する内容',
  'access.agree.act':
    'ここでは {company} の一員として行動します。申請内容は同社の担当者と FPM が、承認後は SME 割り当てチームも見ることができます。',
  'access.agree.keep':
    'デスクは名前、メール アドレス、会社、役割、言語（{language}）、タイム ゾーン（{zone}）、Teams での連絡先を保存します。',
  'access.agree.audit': '申請や判断は、名前と日時とともに記録されます。',

  'access.row.person': 'Teams での名前',
  'access.row.partner': '登録済みのパートナー名',
  'access.no_mailbox': '{email}（受信不可）',

  'access.decide.title': '判断待ちのアクセス申請',
  'access.decide.summary': '{name} さんが {company} としてアクセスを申請しました',
  'access.decide.wants': '{name} さんが {company} の一員としての登録を希望しています。',
  'access.decide.check':
    'この人を知っていますか。その会社で働いていますか。名前は Teams のもので、ほかは本人が入力したままです。アドレスは誰も確認していません。',
  'access.decide.note': '本人へのメッセージ',
  'access.decide.note.hint': '却下する場合は必須',
  'access.decide.note.required': '理由を書いてください。本人が読みます。',
  'access.moved_on': '{name} さんの {company} としてのアクセス申請は、現在 {fpm} さんが担当しています。',
  'access.decided.title': 'アクセス申請：{name}',
  'access.approved': '{name} さんが {at} に承認しました',
  'access.approved.next': '{name} さんの権限の承諾を待っています。',
};
