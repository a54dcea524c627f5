import type { diagnosis as english } from '../en/diagnosis.ts';
import type { Like } from '../like.ts';

export const diagnosis: Like<typeof english> = {
  'say.diagnose': 'サポート特典が（空白）なのはなぜ？',
  'button.diagnose': '原因を調べる',

  'diagnose.ask.account_association':
    '原因を一緒に調べましょう。確認するのは 4 点です。アクティブなパートナー企業である貴社に紐づいたアカウントでサインインし、すべての事業所を選択していますか。',
  'diagnose.ask.eligibility':
    'サポート インシデント、相談時間、パートナー クラウド サポートのいずれかの資格が会社にありますか。',
  'diagnose.ask.contract_activated': 'サポート契約は有効化されていますか。',
  'diagnose.ask.display_delay': '有効化したのはいつですか。日付でも「3 日前」でもかまいません。',
  'diagnose.yes': 'はい',
  'diagnose.no': 'いいえ',
  'diagnose.unknown': 'わかりません',
  'diagnose.recent': '昨日',
  'diagnose.long_ago': '1 週間前',

  'diagnose.cause.account_association': 'これが原因です。会社に紐づいたアカウントでサインインしてください。',
  'diagnose.cause.eligibility': 'これが原因です。資格がなければ、表示されるものがありません。',
  'diagnose.cause.contract_activated': 'これが原因です。（空白）は、契約が有効化されていないという意味です。',
  'diagnose.cause.display_delay':
    '問題はありません。表示されるまでに 2～3 日かかります。残高は {by}までに表示される見込みです。',
  'diagnose.cause.none':
    '4 点ともそろっているので、残高が表示されるはずです。表示されない理由を地域の窓口に確認してください。',
  'diagnose.cause.unsure':
    'まだ原因を特定できません。わからなかった点を次の順に確認して、もう一度お尋ねください。',
};
