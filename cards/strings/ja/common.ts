import type { common as english } from '../en/common.ts';
import type { Like } from '../like.ts';

export const common: Like<typeof english> = {
  'desk.name': 'SME デスク',

  'button.check': '対象か確認',
  'button.review': '内容を確認',
  'button.edit': '入力に戻る',
  'button.submit': '送信',
  'button.discard': '下書きを破棄',
  'button.approve': '承認',
  'button.reject': '却下',
  'button.return': '差し戻し',
  'button.correct': '修正して再送信',
  'button.open': '{id} を開く',
  'button.new_request': 'SME を申請',
  'button.my_requests': '自分の申請',
  'button.queue': '承認待ち一覧',
  'button.renewals': '専門化の更新はいつ？',
  'button.help': '何ができますか？',
  'button.guide': 'セルフ展開ガイドを開く',

  'label.none': 'なし',
  'source.line': '{title}（{age}）',
  'source.playbook': 'FastTrack パートナー プレイブック：対象分野の専門家リソース',
  'source.playbook.age': '最終更新 2020 年 4 月 30 日',
  'source.specializations': 'パートナー センターのドキュメント：専門化の概要',
  'source.specializations.age': '日付なし。例は 2025～2027 年',
  'source.reseller': 'パートナー センターのドキュメント：CSP プログラムで間接プロバイダーと連携する',
  'source.reseller.age': '日付なし。2022 年 5 月より後の記述',
  'source.provider': 'パートナー センターのドキュメント：CSP プログラムで間接リセラーと連携する',
  'source.provider.age': '2018 年 4 月',
  'source.support': 'Microsoft サポート：Microsoft Partner Network サポート契約の有効化',
  'source.support.age': '日付なし。2018～2020 年頃',
};
