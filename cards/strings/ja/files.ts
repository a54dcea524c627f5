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
};
