import type { files as english } from '../en/files.ts';
import type { Like } from '../like.ts';

export const files: Like<typeof english> = {
  'button.calendar': '予定表ファイル',
  'file.offer': '{name}：下で承諾すると、OneDrive に保存します。',
  'file.saved': '{name} を OneDrive に保存しました。',
  'file.declined': 'ファイルは保存していません。',
  'file.failed': 'ファイルを保存できませんでした。しばらくしてからもう一度お試しください。',
  'file.none': 'このファイルに入れるものがありません。',
  'file.unknown': 'どのファイルかわかりません。もう一度お試しください。',
  'file.kept': 'このコンピューターに保存しました：{path}',
  'calendar.name': '{partner}：専門化の更新',
  'calendar.about': '{count, plural, other {#}} 件の専門化の更新日（予定表用）',
  'calendar.about.one': '{specialization} の更新日（予定表用）',
  'calendar.opens': '{specialization}：更新期間の開始',
  'calendar.anniversary': '{specialization}：{n} 回目の記念日',
  'calendar.last_day': '{specialization}：猶予期間の最終日（有効期限）',

  'say.export': 'エクスポート',
  'button.export': 'エクスポート',
  'export.which': 'どの形式で申請を書き出しますか。',
  'export.own': '自分が判断する申請と代理の申請の、現在の内容です。書き出したことは記録されます。',
  'export.all': 'すべての申請の、現在の内容です。書き出したことは記録されます。',
  'button.export_csv': 'CSV（Excel 用）',
  'button.export_json': 'JSON',
  'export.who': '申請を書き出せるのは FPM と管理者だけです。自分の申請は「自分の申請」と入力してください。',
  'export.about': '申請 {count, plural, other {#}} 件',
  'export.about.newest': '新しい順に {count} 件の申請。ほかにもあります',
};
