import type { guides as english } from '../en/guides.ts';
import type { Like } from '../like.ts';

export const guides: Like<typeof english> = {
  'say.guides': '手順ガイド',
  'help.guides': 'CSP やサポートの手続き：「手順ガイド」で 1 つずつ進められます。',
  'button.guides': 'すべてのガイド',
  'button.guide_start': 'ガイドを開く',
  'button.guide_done': '手順 {n} を完了',
  'button.guide_stuck': '手順 {n} で困っています',
  'button.guide_undo': '手順 {n} を取り消す',
  'button.guide_show_done': '完了した手順',
  'button.guide_other.reseller_register': 'CSP にはまだ未登録',
  'button.guide_other.reseller_existing': 'CSP に登録済み',
  'button.guide_other.reseller_connect': 'リセラー側の手順',
  'button.guide_other.provider_connect': 'プロバイダー側の手順',

  'guides.title': '手順ガイド',
  'guides.intro':
    'パートナー センターでの作業を 1 つずつ案内します。一覧は社内で共有なので、誰かが止めたところから別の人が続けられます。',
  'guides.limits':
    'デスクは教えていただいた進み具合を記録するだけで、パートナー センターの中を見たり変えたりはしません。',
  'guides.section.reseller': '間接リセラーとして',
  'guides.section.provider': '間接プロバイダーとして',
  'guides.section.support': 'サポート契約',
  'guides.line.new': '未着手',
  'guides.line.next': '{done}/{all} · 次：{step}',
  'guides.line.finished': '完了',
  'guides.whose': 'どのパートナーのガイドですか。',
  'guides.no_partner':
    '会社がまだわからないため、ガイドの進み具合を記録できません。担当の FPM に確認してください。',

  'guide.reseller_register': '間接リセラーとして登録',
  'guide.reseller_existing': 'CSP 登録済みの会社の手続き',
  'guide.reseller_connect': 'プロバイダーとの接続',
  'guide.provider_profile': 'プロバイダー情報の変更',
  'guide.provider_connect': 'リセラーとの接続',
  'guide.provider_add_customer': '顧客の追加',
  'guide.provider_add_subscription': 'サブスクリプションの追加',
  'guide.support_activate': 'サポート契約の有効化',

  'guide.progress': '全 {all} 手順のうち {done} 完了',
  'guide.step': '手順 {n}：{step}',
  'guide.step.optional': '手順 {n}（任意）：{step}',
  'guide.number': '手順 {n}',
  'guide.row.who': '担当',
  'guide.row.ready': '用意するもの',
  'guide.row.where': '場所',
  'guide.row.when': '完了の目安',
  'guide.row.access': 'だれがどのアクセス権を得るか',
  'guide.row.draft': 'メールの文面',
  'guide.later': 'この後の手順',
  'guide.after': '{steps} の後',
  'guide.done_by': '{name}、{date}',
  'guide.finished': 'すべて完了しました。',
  'guide.finished.optional': '必要な手順はすべて完了しました。残りは任意です。',

  'guide.party.reseller': '間接リセラー',
  'guide.party.provider': '間接プロバイダー',
  'guide.party.partner': '貴社',
  'guide.party.customer': '顧客',
  'guide.party.microsoft': 'Microsoft',
  'guide.role.global_admin': 'グローバル管理者',
  'guide.role.admin_agent': '管理エージェント',
  'guide.role.primary_contact': '主要連絡先',
  'guide.role.global_or_mpn_admin': 'グローバル管理者または MPN 管理者',
  'guide.who': '{party}：{role}',

  'guide.ask.day': 'いつのことですか。',
  'guide.ask.email': '主要連絡先のメール アドレス。省略できます。確認するだけで、保存しません。',
  'guide.ask.country': 'PartnerID は CSP アカウントと同じ国/地域ですか。',
  'guide.ask.signer': 'グローバル管理者が署名しましたか。',
  'guide.answer.choose': '選んでください',
  'guide.answer.yes': 'はい',
  'guide.answer.no': 'いいえ',

  'guide.wait.verification':
    '{since}に確認済み。検証には 3～5 営業日かかり、{earliest}から{latest}までに結果が出る見込みです。遅れたらお知らせします。',
  'guide.wait.verification.late':
    '{since}の確認から 5 営業日を過ぎました。アカウントの検証プロセスに関する Microsoft の記事を読み、Microsoft から連絡が来ていないか主要連絡先に確かめてください。',
  'guide.wait.balance':
    '{since}に有効化済み。インシデントはもう使えます。残高は{earliest}から{latest}までに表示されます。',
  'guide.wait.balance.late': '{since}に有効化済みなので、残高が表示されているはずです。原因を調べましょう。',
  'guide.nudge': '検証が終わっているはずの時期です',
  'guide.nudge.summary': '{guide}：検証が終わっているはずの時期です',
  'guide.nudge.why': '{partner} のこのガイドを始めた方、または最後に進めた方に、一度だけお送りしています。',

  'guide.secret.hand_over_setup_info':
    'このページには、ユーザー名と一時パスワードが一度だけ表示され、閉じると二度と確認できません。顧客だけに送ってください。ここには書かないでください。デスクがパスワードを受け取ったり、保存したり、繰り返したりすることはありません。',
  'guide.secret.receive_ids':
    '2 つの ID は、社内でこうした情報を管理する場所に保管してください。ここには書かないでください。デスクがアクセス ID や契約 ID を受け取ったり、保存したり、繰り返したりすることはありません。',

  'grant.provider_orders_for_customers':
    'プロバイダーは、リセラーの顧客に代わって注文とサブスクリプションの追加ができます。',
  'grant.provider_administers_reseller_account':
    'プロバイダーは、リセラーの職場アカウントへの管理者アクセス権を得ます。',
  'grant.customer_accepts_both': '顧客は、リセラーとプロバイダーを同時に承諾します。',
  'grant.reseller_administers_subscriptions':
    'リセラーは、顧客のアカウントとサブスクリプションへの管理者アクセス権を得ます。',
  'grant.reseller_supports_subscription': 'このサブスクリプションの顧客サポートはリセラーが行います。',
  'grant.line': '{grant}{undo}',
  'grant.undo.office_365_portal': '取り消すには、リセラーが Office 365 ポータルで削除します。',
  'grant.undo.unsaid': '取り消す方法は出典に書かれていません。',

  'relationship.invited': '招待済み',
  'relationship.authorized': '承認済み',
  'relationship.listed': '双方の一覧に表示',

  'guide.invitation.hello': 'いつもお世話になっております。',
  'guide.invitation.ask':
    '{partner} は、クラウド ソリューション プロバイダー プログラムの間接プロバイダーとして、貴社と連携したいと考えております。次のリンクを開き、グローバル管理者としてパートナー センターにサインインし、チェック ボックスをオンにして「間接プロバイダーを承認する」を選んでください。',
  'guide.invitation.link': '［パートナー センターが入れたリンク］',
  'guide.invitation.meaning':
    'これにより、当社が貴社の顧客に代わって注文できるようになり、貴社の職場アカウントへの管理者アクセス権が当社に与えられます。このアクセス権は、後から Office 365 ポータルで削除できます。',

  'guide.refused.done_already': 'この手順はすでに完了しています。',
  'guide.refused.blocked': 'この手順は、まだほかの手順を待っています。',
  'guide.refused.not_done': 'この手順はすでに取り消されています。',
  'guide.refused.rested_on': 'この後の手順が完了しています。先にそちらを取り消してください。',
  'guide.refused.malformed': 'ボタンを読み取れなかったため、何も変更していません。現在の状況です。',
  'guide.refused.not_found': '表示できるガイドの中に見つかりません。',

  'guide.error.answer_needed': '先にこの質問に答えてください。',
  'guide.error.not_a_day': '日付ではありません。',
  'guide.error.day_to_come': 'まだ来ていない日です。',
  'guide.error.long_ago': '6 か月以上前の日付です。正しいですか。',
  'guide.error.web_mail': 'Web メールは認められません。会社独自のドメインのアドレスを使ってください。',
  'guide.error.no_address': 'メール アドレスではありません。',
  'guide.error.secret': 'パスワードや ID のようなので、保存しませんでした。ポータルにだけ入力してください。',
  'guide.error.other_country':
    'その PartnerID は使えません。正しい国で新しい場所を追加すると、新しい PartnerID が作られます。',
  'guide.error.no_global_admin': 'まだ完了になりません。MPA に署名できるのはグローバル管理者だけです。',

  'guide.stuck': 'ガイド「{guide}」の手順 {n}（{step}）で先に進めません。試したこと：',
  'guide.stuck.topic.reseller': 'CSP：間接リセラー',
  'guide.stuck.topic.provider': 'CSP：間接プロバイダー',
  'guide.stuck.topic.support': 'サポート契約',
};
