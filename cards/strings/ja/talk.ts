import type { talk as english } from '../en/talk.ts';
import type { Like } from '../like.ts';

export const talk: Like<typeof english> = {
  'help.title': 'お手伝いできること',
  'help.hello': '{name} さん、こんにちは。SME デスクです。',
  'help.hello.guest': 'こんにちは。SME デスクです。まだ登録がないため、質問はできますが申請はできません。',
  'help.file':
    'SME の申請：「Contoso 向けに MDATP の専門家が必要、ドイツで400シート」のように入力してください。',
  'help.ask': '対象かどうかの質問：「MDE 150 シートは対象？」',
  'help.renew': 'プログラムの質問：「専門化の更新はいつ？」',
  'help.track': '申請の確認：「自分の申請」または「SME-… の状況」。',
  'help.decide': '申請の判断：カードは自動で届きます。「承認待ち一覧」で待っている申請を表示します。',
  'help.language':
    'English、简体中文、繁體中文、日本語、polski で話せます。「英語で」と入力すると切り替わります。',
  'help.limits':
    '案内と記録をします。FTOP、FTC ツール、パートナー センターの内容を読んだり変えたりはしません。',

  'language.button': '日本語で答える',
  'language.say': '日本語で話して',
  'say.help': 'ヘルプ',
  'say.request': 'SME の新規申請',
  'say.my_requests': '自分の申請',
  'say.queue': '承認待ち一覧',
  'say.renewals': '専門化の更新はいつ？',

  'ask.moves': '「スキップ」で後回し、「戻る」で前の質問、「キャンセル」で中止できます。',
  'ask.skipped': '「{field}」は後回しにします。最後のフォームで入力できます。',
  'ask.first': 'これが最初の質問です。',
  'ask.so_far': '現在の回答：{answer}',
  'ask.kept': '反映しました：{fields}',
  'reply.lost':
    'うまく理解できませんでした。SME の申請、専門化、CSP の提携、サポート契約についての質問にお答えします。',
  'reply.otherwise': 'お尋ねの内容と違いましたか。もしかして：{questions}',
  'reply.unsure': 'もしかして、次のどれかですか。',
  'reply.cancelled': '中止しました。下書きは残っています。「続ける」と入力すると再開します。',
  'reply.nothing_to_cancel':
    '中止するものはありません。書きかけの申請は、下書きとして「自分の申請」に残っています。',
  'reply.language': 'これからは日本語でお答えします。',
  'reply.fault': 'こちらで問題が発生しました。1 分ほどしてからもう一度お試しください。参照番号：{reference}',
  'reply.thanks': 'どういたしまして。',
  'reply.mistyped_id':
    '{id} は申請番号ではありません。どこか 1 文字違うようです。番号は SME-3XC9-PJD4 のような形式です。',
};
