import type { files as english } from '../en/files.ts';
import type { Like } from '../like.ts';

export const files: Like<typeof english> = {
  'button.calendar': '行事曆檔案',
  'file.offer': '{name}：在下方接受後，我會存到您的 OneDrive。',
  'file.saved': '{name} 已存到您的 OneDrive。',
  'file.declined': '檔案沒有儲存。',
  'file.failed': '檔案未能儲存，請稍後再試一次。',
  'file.none': '這個檔案沒有可以放入的內容。',
  'file.unknown': '我不知道這是哪個檔案，請再試一次。',
  'file.kept': '已儲存到這台電腦：{path}',
  'calendar.name': '{partner}：特製化續約',
  'calendar.about': '{count, plural, other {#}} 個特製化的續約日期，可加入行事曆',
  'calendar.about.one': '{specialization} 的續約日期，可加入行事曆',
  'calendar.opens': '{specialization}：續約視窗開啟',
  'calendar.anniversary': '{specialization}：第 {n} 次週年日',
  'calendar.last_day': '{specialization}：寬限期最後一天（有效至）',

  'say.export': '匯出',
  'button.export': '匯出',
  'export.which': '要以哪種檔案匯出申請？',
  'export.own': '內容是由您決定或代理的申請的目前狀態。匯出會留下紀錄。',
  'export.all': '內容是所有申請的目前狀態。匯出會留下紀錄。',
  'button.export_csv': 'CSV（用於 Excel）',
  'button.export_json': 'JSON',
  'export.who': '只有 FPM 和管理員可以匯出申請。要看您自己的申請，請輸入「我的申請」。',
  'export.about': '{count, plural, other {#}} 個申請',
  'export.about.newest': '最新的 {count} 個申請，還有更多',
};
