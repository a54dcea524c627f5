import type { answersSup as english } from '../en/answersSup.ts';
import type { Like } from '../like.ts';

export const answersSup: Like<typeof english> = {
  'intent.sup.blank': '（空白）はどういう意味ですか？',
  'intent.sup.activate': 'サポート契約を有効化するには？',
  'intent.sup.contact': '有効化はどこに連絡しますか？',
  'intent.sup.checklist': 'サポート特典が見えないのはなぜ？',
  'intent.sup.delay': '有効化後、残高はいつ出ますか？',
  'intent.sup.abtk': 'ABTK とは何ですか？',
  'intent.sup.ids': 'アクセス ID は誰に届きますか？',
  'intent.sup.action_pack': 'アクション パックのサポートは？',
  'intent.sup.advisory': '有効化の前に相談できますか？',
  'intent.sup.csp_azure': 'CSP 顧客の Azure はどのサポート？',
  'intent.sup.dashboard': 'パートナー センターでの有効化は？',
  'intent.sup.privacy': '私のメール アドレスは誰に見えますか？',
  'intent.sup.eligibility': 'サポートを受ける資格はありますか？',
  'intent.sup.legacy': 'アクション パックはまだありますか？',

  'button.my_support': '「特典と活動」を開く',
  'button.core_benefits': '基本特典のページを開く',

  'membership.gold': 'Gold',
  'membership.silver': 'Silver',
  'membership.action_pack': 'アクション パック',
  'membership.network_member': 'ネットワーク メンバー',
  'sup.office.program_office': 'マイクロソフト認定プログラム事務局（Regional Service Center）',
  'sup.office.technical_support': 'テクニカル サポート',
  'sup.region.emea': 'ヨーロッパ、中東、およびアフリカ',
  'sup.email.partner_id': 'パートナー ID',
  'sup.email.mpn_email': 'MPN に紐づくメール アドレス',
  'sup.email.name': '名前',
  'sup.email.company_name': '会社名',
  'sup.email.phone_number': '電話番号',
  'sup.email.city': '市',
  'sup.email.country': '国',
  'sup.ids.primary_program_contact_at_headquarters': '本社のプログラム窓口担当者',
  'sup.ids.primary_program_contact_at_location': '事業所のプログラム窓口担当者',
  'sup.ids.signed_in_user_or_alternate_email':
    'サインインしたユーザーのメール アドレスまたは代わりのメール アドレス',

  'answer.sup.blank': '（空白）は、サポート契約が有効化されていないという意味です。',
  'answer.sup.blank.field': '「{field}」の（空白）は、サポート契約が有効化されていないという意味です。',

  'answer.sup.activate': 'パートナー センターで有効化するか、地域の窓口に連絡してください。',
  'answer.sup.activate.maybe_automatic':
    '{membership}：自動で有効化されることもありますが、一部の国だけです。されていなければ、パートナー センターで有効化してください。',
  'answer.sup.activate.request':
    '{membership}：自動では有効化されません。パートナー センターなどで有効化をリクエストしてください。',
  'answer.sup.activate.none':
    '有効化するものがありません。MAPS（アクション パック）のないネットワーク メンバーにサポート契約の資格はありません。',

  'answer.sup.contact': 'まずパートナー センターをお試しください。{place}の窓口は{office}です。',
  'answer.sup.contact.tell':
    'まずパートナー センターをお試しください。ほかの窓口は地域で決まります。国を教えていただければお答えします。',
  'answer.sup.contact.address':
    '出典に宛先はありません。Microsoft の別のページ（2020 年。古い可能性があります）では、EMEA の宛先は regform@msdirectservices.com です。',
  'answer.sup.contact.email': 'メールには次の内容を書いてください：{fields}。',

  'answer.sup.checklist':
    '次の 4 つがすべて当てはまる場合だけ、サポート特典が表示されます。順に確認してください。',

  'answer.sup.delay': '残高は有効化の 2～3 日後に表示されます。インシデントはその前から使えます。',
  'answer.sup.delay.wait':
    'まだ出ないのが普通です。残高は有効化の 2～3 日後、{by} までに表示される見込みです。インシデントはもう使えます。',
  'answer.sup.delay.check':
    'もう表示されているはずです。通常 2～3 日ですが、{days} 日たっています。チェックリストを確認してください。',

  'answer.sup.abtk':
    'ABTK（追加事業所キット）は、事業所が購入できる追加の基本特典一式です。これも有効化が必要です。',
  'answer.sup.ids': '{byContact}に届きます。パートナー センターで有効化した場合は、{inDashboard}に届きます。',
  'answer.sup.action_pack':
    'まずサポート契約の有効化をリクエストしてください。その後、インシデントを使えます。',
  'answer.sup.advisory': '相談（アドバイザリ リクエスト）は、契約の有効化を待たずに申し込めます。',
  'answer.sup.csp_azure': '「Cloud Solution Provider」サポートを使ってください。',
  'answer.sup.dashboard':
    'パートナー センター（出典では「パートナー ダッシュボード」）の「技術特典」タブで行います。手順は次のとおりです。',
  'answer.sup.privacy':
    'はい、見えます。リクエストを送信すると、割り当てられたユーザーのメール アドレスと代替メール アドレスがほかのユーザーにも表示されます。',

  'answer.sup.eligibility': 'メンバーシップによります。受けられる特典は aka.ms/CoreBenefits で確認できます。',
  'answer.sup.eligibility.yes': 'はい。{membership} パートナーにはサポート契約の資格があります。',
  'answer.sup.eligibility.no':
    'いいえ。MAPS（アクション パック）のないネットワーク メンバーにサポート契約の資格はありません。',

  'answer.sup.legacy.available':
    'はい、ただし間もなく終わります。アクション パックと従来の Gold/Silver 特典の購入と更新は {last} までです。',
  'answer.sup.legacy.running_out':
    'いいえ、もう購入も更新もできません。アクション パックと従来の Gold/Silver 特典は {last} で終了しました。購入済みのものは、遅くとも {until} まで使えます。',
  'answer.sup.legacy.ended':
    'いいえ。アクション パックと従来の Gold/Silver 特典の購入と更新は {last} が最後で、すでに期限も切れています。',
};
