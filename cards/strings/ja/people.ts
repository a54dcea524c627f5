import type { people as english } from '../en/people.ts';
import type { Like } from '../like.ts';

export const people: Like<typeof english> = {
  'say.people': 'ユーザー',
  'button.people': 'ユーザーと役割',
  'help.people': 'ユーザーと役割の管理：「ユーザー」で人を探し、できることを確認・変更します。',
  'people.title': 'ユーザーと役割',
  'people.wanted': 'メール アドレス、またはパートナーの正式名',
  'people.wanted.hint': 'anna@contoso.com または Contoso',
  'people.find': '検索',
  'people.open': '開く：{email}',
  'people.nobody':
    '見つかりません。まだ登録されていない人は、本人がアクセスを申請するか、インポートで追加します。',
  'people.more': '最初の {count} 件だけを表示しています。',
  'people.not_admin': 'ユーザーと役割を扱えるのはデスク管理者だけです。',
  'role.requester': '申請者',
  'role.partner_admin': 'パートナー管理者',
  'role.fpm': 'FPM',
  'role.assignment_team': 'SME 割り当てチーム',
  'role.sme': 'SME',
  'role.desk_admin': 'デスク管理者',
  'role.none': '役割なし（質問のみ可能）',
  'person.partner': 'パートナー',
  'person.save': '役割を保存',
  'person.others': '別の人を検索',
  'person.saved': '保存しました。次のメッセージや操作から有効です。',
  'person.stale': 'この人の登録内容は変更されています。現在の内容を表示します。',
  'person.last_admin': 'デスクを管理する人がいなくなります。先に別の人をデスク管理者にしてください。',
  'person.needs_partner':
    '「{role}」には所属パートナーが必要です。この人はどのパートナーにも属していません。会社名を添えて本人がアクセスを申請するか、インポートで追加してください。',
  'person.still_decides': 'まだ {partners} の FPM です。先にインポートで別の FPM を割り当ててください。',
  'person.history': '最近の変更',
  'person.added': '付与：{roles}',
  'person.removed': '解除：{roles}',
  'person.other_change': 'その他の変更',
  'person.history.import': '{name}、{at}、インポート',
};
