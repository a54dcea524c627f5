import type { answersMeta as english } from '../en/answersMeta.ts';
import type { Like } from '../like.ts';

export const answersMeta: Like<typeof english> = {
  'intent.meta.term': 'FPM とは何ですか？',
  'meant.meta.term': 'この言葉はどういう意味ですか？',
  'intent.meta.help': '何ができますか？',

  'answer.meta.out_of_scope': '申し訳ありませんが、対応している範囲の外なのでお答えできません。',
  'answer.meta.unsafe': 'それはできません。',
  'answer.meta.unsafe.false':
    'それはできません。事実を書いてください。誤った情報があると申請が遅れ、差し戻されます。',
  'answer.meta.unsafe.seats':
    'それはできません。実際の数を書いてください。誤った情報があると申請が遅れ、差し戻されます。',
  'answer.meta.unsafe.references':
    'それはできません。カスタマー リファレンスは実際のものでなければなりません。審査を受けて承認されるものです。',
  'answer.meta.unsafe.secret':
    'それはできません。送らないでください。パスワード、アクセス ID、契約 ID は、受け取りも保存も復唱もしません。',
  'answer.meta.term.product': '{acronym} は {oldName} の略で、現在の名前は {modernName} です。',
  'answer.meta.term.several': '「{term}」には複数の候補があります：{candidates}。どれのことですか。',
  'answer.meta.term.unknown': '「{term}」の説明はありません。FPM に確認してください。',
  'answer.meta.term.which': 'どの用語ですか。たとえば FPM、FTOP、トリアージ、猶予期間を説明できます。',

  'answer.meta.ambiguous': 'もう少し教えてください。何についてですか。',
  'answer.meta.ambiguous.place': '{place}：SME の申請についてですか、サポート契約の有効化についてですか。',
  'answer.meta.ambiguous.region':
    '地域は対象によって決まります。SME の申請についてですか、サポート契約の有効化についてですか。',
  'answer.meta.ambiguous.duration': '何にかかる時間ですか。対象を教えてください。',
  'answer.meta.ambiguous.number':
    '何が {number} ですか。「MDATP {number} シート」のように、ワークロードも教えてください。',
  'answer.meta.ambiguous.anniversary': 'どの記念日のことですか。',
  'answer.meta.ambiguous.contact': '連絡先は内容によります。何についてですか。',
  'answer.meta.ambiguous.role': '必要な役割は作業によります。何をしたいですか。',

  'fact.D1.scope': 'お答えできるのは、SME の申請、専門化、CSP の間接モデル、サポート契約についてだけです。',
  'fact.D1.roles':
    '判断の基準は登録されている役割で、メッセージの内容ではありません。自分の申請は誰も判断できません。',
  'fact.D1.own':
    'お見せするのは、あなたが見られる申請と記録だけです。ほかのパートナーのものはお見せしません。',
  'fact.D1.your_fpm': '新しい申請のフォームに、登録されている担当 FPM が表示されます。',
  'fact.AMB-07j.kept': 'プレイブックの表と要求ツールでは、今も略称 {acronym} が使われています。',
  'fact.AMB-16.two':
    '2 つあります。専門化の記念日は更新を、ソリューション パートナーの指定の記念日は特典がいつまで続くかを決めます。',
  'fact.AMB-21.roles':
    '専門化を見る：パートナー管理者。間接リセラーとしての登録と MPA の署名：グローバル管理者。リセラーの設定の完了とユーザーの追加：管理エージェント (Admin agent)。サポート契約の有効化：グローバル管理者または MPN 管理者。',
  'fact.AMB-30': '2 つの地域の分け方は別なので、一方からもう一方を決めることはありません。',
  'fact.AMB-32': '出典には似た期間が多いので、推測せずにお聞きしています。',
  'fact.AMB-33':
    'ここに書いてしまった場合は、そのメッセージを削除してください。パスワードなら変更してください。こうした情報は、本来のポータルの中だけで扱ってください。',
  'fact.SME-05.numbers':
    'SME を申請できるかはシート数によります。AADP、OATP、MDATP、AIP P2、MIG P2 は 150 を、MCAS と AATP は 10,000 を超える必要があります。',
  'fact.SME-18.in_short': 'SME の申請：自動メールは 5 分以内、トリアージは 1 営業日以内、判断は 5 日以内。',
  'fact.SPZ-15.in_short':
    '専門化：更新期間は記念日の 60 日前に始まり、記念日に終わります。その後 30 日の猶予期間があります。',
  'fact.IR-14.in_short': 'CSP への登録：確認に 3～5 営業日。',
  'fact.IP-04.in_short': '間接プロバイダーのプロファイル：変更に 2～3 週間。',
  'fact.SUP-08.in_short': 'サポート契約：有効化してから残高の表示まで 2～3 日。',
  'fact.SUP-11.in_short':
    'サポート契約：北米、ラテン アメリカ、EMEA はマイクロソフト認定プログラム事務局（Regional Service Center）に連絡します。オーストラリア、ニュージーランド、台湾も同じです。そのほかのアジア太平洋および大中華圏はテクニカル サポートです。',
  'fact.SUP-11.region_of': '{country}の連絡先は{contact}です。',
  'fact.SPZ-10.in_short': '専門化：記念日と要件はパートナー センターで確認してください。',

  'fact.EXT-10.competency':
    '外部情報（2025 年）：Silver と Gold のコンピテンシーは 2022 年 9 月 30 日に終了しました。',
  'fact.EXT-10.action_pack':
    '外部情報（2025 年）：アクション パックの購入と更新は 2025 年 1 月 21 日が最後でした。',
};
