import type { find as english } from '../en/find.ts';
import type { Like } from '../like.ts';

export const find: Like<typeof english> = {
  'manifest.find': '申請を探す',
  'manifest.find.about': '閲覧できる申請を検索して、チャットに貼り付けます',
  'manifest.find.text': '番号、顧客、状態など',
  'manifest.find.text.about': '番号、顧客、パートナー、ワークロード、状態（例：「MDATP 承認済み」）',

  'find.empty': '閲覧できる申請は、まだありません。',
  'find.none': '閲覧できる申請の中に、該当するものがありません。',
  'find.none.older':
    '閲覧できる最新の {count} 件の中に、該当するものがありません。それより古い申請は、番号をすべて入力すると見つかります。',
  'find.older': '最新の {count} 件だけを検索しました',
  'find.older.how': 'それより古い申請は、番号（例：SME-7KQ4-MXTC）をすべて入力すると見つかります。',
  'find.nobody': 'まだ登録がないため、お見せできる申請がありません。担当の FPM にお尋ねください。',
  'find.later': '通常より時間がかかっています。少し待ってから、もう一度お試しください。',

  'shared.state': '{state}（{date} 現在）',
  'shared.safe': 'このチャットの全員に見えるのは、ここまでです。申請に関わる方は、ご自分用の表示を開けます。',
  'shared.open': '自分用の表示',
  'shared.chat': 'デスクに聞く',
  'shared.aside': 'ご本人だけへの内容のため、個別のチャットでお答えしました。',
  'shared.aside.unreachable': 'ご本人だけへの内容です。私との個別のチャットを開いて、そこでお尋ねください。',

  'say.channel_here': 'ここに申請を表示',
  'say.channel_no_more': '申請の表示を停止',
  'channel.here':
    '今後、届いた申請をここに表示し、常に最新の状態にします。表示するのは番号、ワークロード、状態だけで、限られた人だけの情報は含みません。さらに見られる人はボタンで自分用の表示を開けます。「申請の表示を停止」で終了します。',
  'channel.no_more':
    '申請はどのチャネルにも表示されなくなりました。すでにあるカードは更新されませんが、ボタンからは現在の状態を開けます。',
  'channel.not_here': 'チームで申請を見たいチャネルで、メンションを付けてこう入力してください。',
  'channel.not_admin': '申請を表示するチャネルを選べるのはデスク管理者だけです。',
  'help.channel': 'チームへの申請の表示：チームに追加し、チャネルで「ここに申請を表示」と入力します。',
};
